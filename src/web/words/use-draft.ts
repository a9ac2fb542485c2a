import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DraftView } from '#actions/views.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'

export interface DraftText {
  readonly subject: string
  readonly body: string
}

/** A draft under the pen: saved as one types, taken anew when it was written anew. */
export function useDraft(draft: DraftView) {
  const client = useQueryClient()
  const { queryKey } = queries.draft(draft.stepId)
  const keep = (saved: DraftView) => client.setQueryData(queryKey, saved)

  const { saver, ...snapshot } = useAutosave<DraftText>(
    { value: { subject: draft.subject, body: draft.body }, version: draft.version },
    async (text, version) => {
      const saved = await read(api.drafts[':id'].$put({ param: { id: draft.id }, json: { ...text, version } }))
      keep(saved)
      return saved
    },
  )

  // The other window's words arrive with the next look at the server; untouched ones here give way.
  const { state, version } = snapshot
  useEffect(() => {
    if (state === 'saved' && draft.version > version) {
      saver.adopt({ subject: draft.subject, body: draft.body }, draft.version)
    }
  }, [saver, state, version, draft])

  const fresh = () => read(api.steps[':id'].draft.$post({ param: { id: draft.stepId } }))
  return {
    ...snapshot,
    change: (text: DraftText) => saver.change(text),
    flush: () => saver.flush(),
    keepMine: async () => saver.keepMine((await fresh()).version),
    takeTheirs: async () => {
      const theirs = await fresh()
      keep(theirs)
      saver.adopt({ subject: theirs.subject, body: theirs.body }, theirs.version)
    },
    /** New first words, with this piece of news (`null`: none; left out: as before). */
    recompose: async (news?: string | null) => {
      const json = news === undefined ? {} : { news: news === null ? [] : [news] }
      const anew = await read(api.drafts[':id'].recompose.$post({ param: { id: draft.id }, json }))
      keep(anew)
      saver.adopt({ subject: anew.subject, body: anew.body }, anew.version)
    },
    /** As it is on the server once everything is saved; null when it could not be saved. */
    saved: async () => ((await saver.flush()) ? (client.getQueryData<DraftView>(queryKey) ?? draft) : null),
  }
}

export type DraftEditing = ReturnType<typeof useDraft>
