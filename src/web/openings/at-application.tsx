import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { FittingRole } from '#web/openings/fitting-role.tsx'
import { texts } from '#web/openings/texts.ts'

/** On an application's page: what is open there now and fits, and the applications before and after this one. */
export function OpeningsAtApplication({ id }: { id: string }) {
  const { data } = useQuery(queries.openingsOf(id))
  const { today } = useClock()
  if (!data || (data.fitting.length === 0 && data.earlier.length === 0 && data.later === null)) return null

  return (
    <>
      {data.fitting.length > 0 && (
        <section aria-labelledby="open-now">
          <h2 id="open-now">{texts.fitHere}</h2>
          <ul className="mt-2 divide-y divide-line">
            {data.fitting.map((role) => (
              <FittingRole key={role.id} role={role} />
            ))}
          </ul>
        </section>
      )}
      {data.earlier.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{texts.earlierTitle}</h2>
          <ul className="mt-2 space-y-1">
            {data.earlier.map((one) => (
              <li key={one.id}>
                <Link to="/applications/$id" params={{ id: one.id }} className="link">
                  {texts.earlier(one.role, shortDay(one.noOn, today))}
                </Link>
              </li>
            ))}
          </ul>
          {data.lessons.length > 0 && (
            <>
              <h3 className="mt-4">{texts.learned}</h3>
              <ul className="mt-1 list-disc space-y-1 pl-5">
                {data.lessons.map((lesson) => (
                  <li key={`${lesson.field} ${lesson.text}`}>{lesson.text}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {data.later && (
        <p>
          {texts.laterTitle}:{' '}
          <Link to="/applications/$id" params={{ id: data.later.id }} className="link">
            {data.later.role ?? texts.roleNone}
          </Link>
        </p>
      )}
    </>
  )
}
