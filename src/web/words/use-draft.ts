import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DraftView } from '#actions/views.ts'
import type { KeptWords } from '#domain/kept-words.ts'
import { isObject } from '#domain/is-object.ts'
import { journalAt } from '#web/autosave/journal.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'

export interface DraftText {
  readonly subject: string
  readonly body: string
  /** What the check minds and the person keeps, with reasons. */
  readonly kept: readonly KeptWords[]
}

type Recompose = Parameters<(typeof api.drafts)[':id']['recompose']['$post']>[0]['json']
/** Other words: `own` says whether what the person wrote stays, which it does when nothing is said. */
export type OtherWordsChoice = Omit<Recompose, 'news'>

/**
 * A draft under the pen: saved as one types, taken anew when it was written anew. `show` puts words into the fields so
 * that the browser can undo it.
 */
export function useDraft(draft: DraftView, show: (text: DraftText) => void) {
  const client = useQueryClient()
  const { queryKey } = queries.draft(draft.stepId)
  const keep = (saved: DraftView) => client.setQueryData(queryKey, saved)
  const [journal] = useState(() => journalAt(`words:${draft.id}`, isDraftText))

  const { saver, ...snapshot } = useAutosave<DraftText>(
    { value: textOf(draft), version: draft.version },
    async ({ subject, body, kept }, version) => {
      const json = { subject, body, kept: [...kept], version }
      const saved = await read(api.drafts[':id'].$put({ param: { id: draft.id }, json }))
      keep(saved)
      return saved
    },
    journal,
  )

  // The other window's words arrive with the next look at the server; untouched ones here give way.
  const { state, version } = snapshot
  useEffect(() => {
    if (state === 'saved' && draft.version > version) saver.adopt(textOf(draft), draft.version)
  }, [saver, state, version, draft])

  const { id, stepId } = draft
  // The same for as long as the draft is the same one: what stands beside the words is not drawn anew on every key.
  const deeds = useMemo(() => {
    const fresh = () => read(api.steps[':id'].draft.$post({ param: { id: stepId } }))
    const { queryKey: key } = queries.draft(stepId)
    const take = (words: DraftView) => {
      client.setQueryData(key, words)
      show(textOf(words))
      saver.adopt(textOf(words), words.version)
    }
    /** The version that everything typed until now is saved as. */
    const savedVersion = async () => {
      await saver.flush()
      return saver.snapshot().version
    }
    return {
      change: (text: Partial<DraftText>) => saver.change({ ...saver.snapshot().value, ...text }),
      flush: () => saver.flush(),
      keepMine: async () => saver.keepMine((await fresh()).version),
      takeTheirs: async () => take(await fresh()),
      /** Exchanges Ajar's words for others; gives the version before. */
      exchange: async (choice: OtherWordsChoice) => {
        const before = await savedVersion()
        const json = { own: 'keep', ...choice } as const
        take(await read(api.drafts[':id'].recompose.$post({ param: { id }, json })))
        return { before }
      },
      /** Puts this piece of news into the words (`null`: none); what the person wrote stays. */
      tell: async (news: string | null) => {
        await saver.flush()
        const json = { news: news === null ? [] : [news], own: 'keep' } as const
        take(await read(api.drafts[':id'].recompose.$post({ param: { id }, json })))
      },
      /** Brings an earlier version back; gives the one before. */
      restore: async (earlier: number) => {
        const before = await savedVersion()
        const json = { version: earlier, readVersion: before }
        take(await read(api.drafts[':id'].restore.$post({ param: { id }, json })))
        return { before }
      },
      /** As it is on the server once everything is saved; null when it could not be saved. */
      saved: async () => ((await saver.flush()) ? (client.getQueryData<DraftView>(key) ?? (await fresh())) : null),
    }
  }, [saver, client, show, id, stepId])

  return { ...snapshot, ...deeds, deeds }
}

export type DraftDeeds = ReturnType<typeof useDraft>['deeds']
export type DraftEditing = ReturnType<typeof useDraft>

function textOf({ subject, body, kept }: DraftView): DraftText {
  return { subject, body, kept }
}

function isDraftText(value: unknown): value is DraftText {
  return (
    isObject(value) &&
    typeof value['subject'] === 'string' &&
    typeof value['body'] === 'string' &&
    Array.isArray(value['kept'])
  )
}
