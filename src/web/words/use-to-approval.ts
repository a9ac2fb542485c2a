import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { OutgoingView } from '#actions/see-outbox.ts'
import type { DraftView } from '#actions/views.ts'
import { queries } from '#web/data/queries.ts'
import { say } from '#web/shell/say.ts'
import { placeholdersIn } from '#web/words/placeholders.ts'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'

/** The way to the page that shows what leaves; refused where it would lead to nothing. */
export function useToApproval(draft: DraftView, editing: DraftEditing) {
  const navigate = useNavigate()
  const { data: outbox } = useQuery(queries.outbox)
  const isQueued = outbox?.mails.some(({ draftId, state }) => draftId === draft.id && isUnderWay[state]) ?? false
  const canSend = outbox?.canSend ?? false
  const open = placeholdersIn(`${editing.value.subject}\n${editing.value.body}`).length

  const leave = async () => {
    const saved = await editing.saved()
    if (saved) await navigate({ to: '/approve/$draftId', params: { draftId: saved.id } })
  }
  return {
    isQueued,
    canSend,
    /** Free places left. */
    open,
    go: () => {
      if (open > 0) say(texts.stillOpen(open))
      else if (isQueued) say(texts.isApproved)
      else if (!canSend) say(texts.cannotSend)
      else if (draft.to.length === 0) say(texts.nobody)
      else void leave()
    },
  }
}

export type ToApproval = ReturnType<typeof useToApproval>

const isUnderWay = {
  approved: true,
  sending: true,
  uncertain: true,
  sent: false,
  failed: false,
  void: false,
} as const satisfies Record<OutgoingView['state'], boolean>
