import { Link } from '@tanstack/react-router'
import type { FittingView } from '#actions/openings/opening-views.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { shortDay } from '#web/data/when.ts'
import { texts } from '#web/openings/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

/** One role that fits: how, what stands in the way, and whom to write to. */
export function FittingRole({ role }: { role: FittingView }) {
  const { today } = useClock()
  const param = { id: role.id }
  const applied = useWrite(() => read(api.openings[':id'].application.$post({ param })), {
    done: ({ id }) => ({
      text: texts.saidApplied,
      undo: () => read(api.manual[':id'].$delete({ param: { id } })),
    }),
  })
  const aside = useWrite(() => read(api.openings[':id'].aside.$put({ param, json: { aside: true } })), {
    done: () => ({
      text: texts.saidAside,
      undo: () => read(api.openings[':id'].aside.$put({ param, json: { aside: false } })),
    }),
  })
  const { step, coolOff } = role
  const name = step?.to.map((person) => person.name).join(', ') ?? ''
  const notes = [
    ...(role.isAnew ? [texts.anew] : []),
    ...(role.isOld ? [texts.old] : []),
    ...(coolOff ? [texts.waitOf(coolOff, shortDay(coolOff.until, today))] : []),
    ...(step && name && step.state !== 'due' ? [texts.later(name, shortDay(step.opensOn, today))] : []),
  ]

  return (
    <li className="py-4">
      <h3>
        {role.title}
        <span className="font-normal text-muted">, {role.company}</span>
      </h3>
      <p>{texts.fits(role.words, role.application.role)}</p>
      {notes.map((note) => (
        <p key={note} className="text-[0.9375rem] text-muted">
          {note}
        </p>
      ))}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {step?.state === 'due' && name && (
          <Link to="/words/$stepId" params={{ stepId: step.id }} className={buttonClass('primary')}>
            {texts.write(name)}
          </Link>
        )}
        <a href={role.url} target="_blank" rel="noreferrer noopener" className={buttonClass('quiet')}>
          {texts.open}
        </a>
        <Button disabled={applied.isPending} onClick={() => applied.mutate(undefined)}>
          {texts.applied}
        </Button>
        <Button look="plain" disabled={aside.isPending} onClick={() => aside.mutate(undefined)}>
          {texts.aside}
        </Button>
        <Link to="/applications/$id" params={{ id: role.application.id }} className="link text-[0.9375rem]">
          {texts.about}
        </Link>
      </div>
    </li>
  )
}
