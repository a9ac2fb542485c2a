import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/people/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** More than these are asked about another time. */
const mostAtOnce = 10

/** Asks about people silent for long whether to forget them; nobody is without a word. */
export function Silent() {
  const { data } = useSuspenseQuery(queries.silent)
  const { today, zone } = useClock()
  const unsay = (id: string) => read(api.people.sayings[':id'].$delete({ param: { id } }))
  const keep = useWrite(
    (id: string) => read(api.people[':id'].sayings.$post({ param: { id }, json: { keep: true } })),
    { done: ({ id }) => ({ text: texts.saidKept, undo: () => unsay(id) }) },
  )
  const forget = useWrite((id: string) => read(api.people[':id'].forgetting.$post({ param: { id } })), {
    done: ({ id }) => ({ text: texts.saidForget, undo: () => unsay(id) }),
  })
  if (data.people.length === 0) return null

  return (
    <section aria-labelledby="silent" className="mt-12">
      <h2 id="silent" className="mb-1">
        {texts.silentTitle}
      </h2>
      <p className="mb-3 max-w-prose text-muted">{texts.silentLead(data.months)}</p>
      <ul className="border-t border-line">
        {data.people.slice(0, mostAtOnce).map(({ id, name, companies, lastAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="min-w-0">
              <Link to="/people/$id" params={{ id }} className="link font-medium">
                {name}
              </Link>
              <p className="text-[0.9375rem] text-muted">
                {[...companies, texts.lastOn(shortDay(dayIn(lastAt, zone), today))].join(' · ')}
              </p>
            </div>
            <div className="flex gap-2">
              <Button aria-label={texts.keepLabel(name)} disabled={keep.isPending} onClick={() => keep.mutate(id)}>
                {texts.keep}
              </Button>
              <Button
                look="plain"
                aria-label={texts.forgetLabel(name)}
                disabled={forget.isPending}
                onClick={() => forget.mutate(id)}
              >
                {texts.forget}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
