import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import type { StepView } from '#actions/views.ts'
import { isWaitingItsTurn } from '#domain/step.ts'
import { NotNowDialog } from '#web/step/not-now-dialog.tsx'
import { texts } from '#web/step/texts.ts'
import { useDecide } from '#web/step/use-decide.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

/** What can be done about a step: the words, done, not now; or, once settled, taking it up again. */
export function StepActions({ step }: { step: StepView }) {
  const decide = useDecide(step.id)
  const [asking, setAsking] = useState(false)

  if (step.state === 'done' || step.state === 'skipped' || step.state === 'snoozed') {
    return (
      <Button onClick={() => decide.mutate({ choice: 'reopened' })} disabled={decide.isPending}>
        {texts.reopen}
      </Button>
    )
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <MainAction step={step} />
      <Button className="max-sm:flex-1" onClick={() => decide.mutate({ choice: 'done' })} disabled={decide.isPending}>
        <Check size={17} aria-hidden />
        {texts.done}
      </Button>
      <Button look="plain" className="max-sm:flex-1" onClick={() => setAsking(true)}>
        {texts.notNow}
      </Button>
      <NotNowDialog
        open={asking}
        title={step.title}
        onClose={() => setAsking(false)}
        onDecide={(decided) => {
          setAsking(false)
          decide.mutate(decided)
        }}
      />
    </div>
  )
}

/** One press to the words, or to the form. */
function MainAction({ step }: { step: StepView }) {
  const look = buttonClass(step.state === 'due' ? 'primary' : 'quiet', 'max-sm:w-full')
  if (step.kind === 'reflect') {
    return (
      <Link to="/applications/$id/reflection" params={{ id: step.application.id }} className={look}>
        {texts.reflect}
      </Link>
    )
  }
  if (step.medium === 'none' || (step.state === 'blocked' && !isWaitingItsTurn(step.blockedBy))) return null

  return (
    <Link to="/words/$stepId" params={{ stepId: step.id }} className={look}>
      {texts.openWords}
    </Link>
  )
}
