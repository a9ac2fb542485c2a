import { Link } from '@tanstack/react-router'
import Info from 'lucide-react/icons/info'
import type { StepView } from '#actions/views.ts'
import { StepActions } from '#web/step/step-actions.tsx'
import { StepWindow } from '#web/step/step-window.tsx'
import { texts } from '#web/step/texts.ts'

/** What, to whom, why now, and one press to the words. */
export function StepCard({ step, look = 'card' }: { step: StepView; look?: 'card' | 'plain' }) {
  const { company, role, id } = step.application

  return (
    <article className={look === 'card' ? 'card px-5 py-5 sm:px-7 sm:py-6' : 'pb-6 pl-7 sm:pl-10'}>
      <p className="eyebrow">
        <Link to="/applications/$id" params={{ id }} className="hover:text-ink hover:underline">
          {role ? `${company} · ${role}` : company}
        </Link>
      </p>
      <h3 className="mt-1 text-xl">{step.title}</h3>
      <p className="mt-2 text-muted">{step.blockedBy?.sentence ?? step.reason}</p>
      <StepNotes step={step} />
      <p className="mt-3 text-[0.9375rem]">
        <StepWindow step={step} />
      </p>
      <div className="mt-4">
        <StepActions step={step} />
      </div>
    </article>
  )
}

/** What to mind, and who else is meant. */
export function StepNotes({ step }: { step: StepView }) {
  const notes = [
    ...(step.passOnTo.length > 0 ? [texts.passOn(step.passOnTo.map((person) => person.name).join(', '))] : []),
    ...(step.medium === 'mail-or-call' ? [texts.byPhone] : []),
    ...step.cautions,
  ]
  if (notes.length === 0) return null

  return (
    <ul className="mt-2 space-y-1 text-[0.9375rem] text-muted">
      {notes.map((note) => (
        <li key={note} className="flex gap-2">
          <Info size={16} aria-hidden className="mt-1 shrink-0" />
          {note}
        </li>
      ))}
    </ul>
  )
}
