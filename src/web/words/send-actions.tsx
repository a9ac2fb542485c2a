import { Link, useNavigate } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import Mail from 'lucide-react/icons/mail'
import Send from 'lucide-react/icons/send'
import type { DraftView } from '#actions/views.ts'
import { withDemo } from '#web/data/demo-tab.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'
import type { ToApproval } from '#web/words/use-to-approval.ts'

interface SendActionsProps {
  readonly draft: DraftView
  readonly editing: DraftEditing
  readonly approval: ToApproval
  /** How many findings stand in the way of an approval. */
  readonly inTheWay: number
}

/** The ways out of here. Ajar sends nothing that was not approved. */
export function SendActions({ draft, editing, approval, inTheWay }: SendActionsProps) {
  const navigate = useNavigate()
  const decide = (choice: 'done' | 'reopened') =>
    read(api.steps[':id'].decisions.$post({ param: { id: draft.stepId }, json: { choice } }))
  const done = useWrite(() => decide('done'), {
    done: () => {
      void navigate({ to: '/' })
      return { text: texts.saidSent, undo: () => decide('reopened') }
    },
  })

  /** Nothing stands in the way of a mail with places left open; it is only said once more. */
  const { open, canSend } = approval

  /** Leads to an address made from the words as saved, never from older ones. */
  const leaveFor = async (address: (saved: DraftView) => string | null) => {
    const saved = await editing.saved()
    const goal = saved && address(saved)
    if (!goal) return
    if (open > 0) say(texts.stillOpen(open))
    window.location.assign(goal)
  }

  return (
    <div className="space-y-4 border-t border-line pt-5">
      <Approve draft={draft} approval={approval} inTheWay={inTheWay} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void copy(editing.value.body, open)}>
          <Copy size={16} aria-hidden />
          {texts.copy}
        </Button>
        {draft.mailto && (
          <Button onClick={() => void leaveFor((saved) => saved.mailto)}>
            <Mail size={16} aria-hidden />
            {texts.mail}
          </Button>
        )}
        <Button onClick={() => void leaveFor((saved) => withDemo(`/api/drafts/${encodeURIComponent(saved.id)}/eml`))}>
          <Download size={16} aria-hidden />
          {texts.eml}
        </Button>
        <Button look={canSend ? 'plain' : 'primary'} disabled={done.isPending} onClick={() => done.mutate(undefined)}>
          <Check size={17} aria-hidden />
          {texts.sent}
        </Button>
      </div>
      {!draft.mailto && draft.to.length > 0 && <p className="text-[0.9375rem] text-muted">{texts.noMailto}</p>}
    </div>
  )
}

/** Where a mailbox is connected, Ajar sends what is approved: the next page shows every word of it once more. */
function Approve({ draft, approval, inTheWay }: Pick<SendActionsProps, 'draft' | 'approval' | 'inTheWay'>) {
  const { open, isQueued, canSend, go } = approval
  if (isQueued) {
    return (
      <Notice>
        {texts.isApproved}{' '}
        <Link to="/outbox" className="link font-medium">
          {texts.toOutbox}
        </Link>
      </Notice>
    )
  }
  if (!canSend || draft.to.length === 0) return null
  const hint = open > 0 ? texts.stillOpen(open) : inTheWay > 0 ? texts.stillInTheWay(inTheWay) : texts.approveHint
  return (
    <div>
      <Button look="primary" disabled={open > 0} aria-describedby="approve-hint" onClick={go}>
        <Send size={17} aria-hidden />
        {texts.approve}
      </Button>
      <p id="approve-hint" className="mt-1.5 text-sm text-muted">
        {hint}
      </p>
    </div>
  )
}

async function copy(text: string, open: number) {
  try {
    await navigator.clipboard.writeText(text)
    say(open > 0 ? `${texts.copied} ${texts.stillOpen(open)}` : texts.copied)
  } catch {
    say(texts.notCopied)
  }
}
