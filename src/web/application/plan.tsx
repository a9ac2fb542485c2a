import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ApplicationView, StepView } from '#actions/views.ts'
import { PlanAxis } from '#web/application/plan-axis.tsx'
import { texts } from '#web/application/texts.ts'
import { StepActions } from '#web/step/step-actions.tsx'
import { StepNotes } from '#web/step/step-card.tsx'
import { StepWindow } from '#web/step/step-window.tsx'

const settled = new Set<StepView['state']>(['done', 'skipped', 'lapsed'])

/** What to do after the no, and when: drawn, and step by step. */
export function Plan({ view }: { view: ApplicationView }) {
  const current = view.steps.filter((step) => !settled.has(step.state))
  const past = view.steps.filter((step) => settled.has(step.state))

  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="mb-4">
        {texts.plan}
      </h2>
      {view.steps.length === 0 && <p className="text-muted">{texts.planNone}</p>}
      <PlanAxis view={view} />
      <ul className="mt-2 divide-y divide-line">
        {current.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      {past.length > 0 && (
        <details className="group border-t border-line pt-2">
          <summary className="flex min-h-10 items-center gap-2 text-muted">
            <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
            {texts.settled} ({past.length})
          </summary>
          <ul className="divide-y divide-line">
            {past.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Step({ step }: { step: StepView }) {
  return (
    <li className="py-5">
      <h3>{step.title}</h3>
      <p className="text-[0.9375rem]">
        <StepWindow step={step} />
      </p>
      <p className="mt-1 text-[0.9375rem] text-muted">{step.blockedBy?.sentence ?? step.reason}</p>
      <StepNotes step={step} />
      {step.state === 'upcoming' ? (
        <details className="mt-1 text-[0.9375rem]">
          <summary className="inline-flex min-h-8 items-center text-muted underline decoration-line underline-offset-4 hover:text-ink">
            {texts.early}
          </summary>
          <div className="mt-2">
            <StepActions step={step} />
          </div>
        </details>
      ) : (
        <div className="mt-3">
          <StepActions step={step} />
        </div>
      )}
    </li>
  )
}
