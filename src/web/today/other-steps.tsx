import { Link } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { StepView } from '#actions/views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { StepCard } from '#web/step/step-card.tsx'
import { texts } from '#web/today/texts.ts'
import { useFewFirst } from '#web/today/use-few-first.tsx'

/** Of what is not for today: enough to look ahead, not so much that it looms. */
const mostSoon = 6

/** What is open but can wait: a line each, with everything about it one press below. */
export function WaitingSteps({ steps, most }: { steps: readonly StepView[]; most: number }) {
  const { today } = useClock()
  const { shown, more } = useFewFirst('waiting', steps, most)
  if (steps.length === 0) return null

  return (
    <section aria-labelledby="can-wait">
      <h2 id="can-wait" className="mb-3">
        {texts.canWait}
      </h2>
      <ul data-few="waiting" className="divide-y divide-line border-y border-line">
        {shown.map((step) => (
          <li key={step.id}>
            <details className="on-paper group">
              <summary className="flex items-start gap-3 py-3 hover:bg-sunken sm:px-2">
                <ChevronRight
                  size={18}
                  aria-hidden
                  className="mt-1 shrink-0 text-muted transition-transform group-open:rotate-90"
                />
                <StepLine step={step} />
                <span className="ml-auto max-w-[45%] shrink-0 pl-2 text-right text-[0.9375rem] text-muted">
                  {(step.late ? texts.bestBefore : texts.until)(shortDay(step.closesOn, today))}
                </span>
              </summary>
              <StepCard step={step} look="plain" />
            </details>
          </li>
        ))}
        {more && <li className="py-1.5">{more}</li>}
      </ul>
    </section>
  )
}

/** What opens within two weeks: the day and the deed, no more. */
export function SoonSteps({ steps }: { steps: readonly StepView[] }) {
  const { today } = useClock()
  const { shown, more } = useFewFirst('soon', steps, mostSoon)
  if (steps.length === 0) return null

  return (
    <section aria-labelledby="soon">
      <h2 id="soon" className="mb-3">
        {texts.soon}
      </h2>
      <ul data-few="soon" className="divide-y divide-line border-y border-line">
        {shown.map((step) => (
          <li key={step.id}>
            <Link
              to="/applications/$id"
              params={{ id: step.application.id }}
              className="grid grid-cols-[1fr_auto] gap-x-4 py-3 hover:bg-sunken sm:grid-cols-[7rem_1fr_auto] sm:px-2"
            >
              <span className="col-span-2 text-[0.9375rem] text-muted sm:col-span-1">
                {shortDay(step.opensOn, today)}
              </span>
              <StepLine step={step} />
              <ChevronRight size={18} aria-hidden className="mt-1 text-muted" />
            </Link>
          </li>
        ))}
        {more && <li className="py-1.5">{more}</li>}
      </ul>
    </section>
  )
}

/** What stands in the way, and what would clear it; folded, since there is nothing to do here today. */
export function BlockedSteps({ steps }: { steps: readonly StepView[] }) {
  if (steps.length === 0) return null

  return (
    <details className="group">
      <summary className="flex min-h-10 items-center gap-2">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
        <h2>{texts.blocked}</h2>
        <span className="text-muted">({steps.length})</span>
      </summary>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {steps.map((step) => (
          <li key={step.id} className="py-3 sm:px-2">
            <Link to="/applications/$id" params={{ id: step.application.id }} className="hover:underline">
              <StepLine step={step} />
            </Link>
            <p className="text-[0.9375rem] text-muted">{step.blockedBy?.sentence}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What to do, and where, unless the one says the other. */
function StepLine({ step }: { step: StepView }) {
  const { company } = step.application
  return (
    <span>
      {step.title} {!step.title.includes(company) && <span className="text-muted">({company})</span>}
    </span>
  )
}
