import { useQuery } from '@tanstack/react-query'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleX from 'lucide-react/icons/circle-x'
import type { Check } from '#actions/doctor.ts'
import { sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { texts } from '#web/keeping/texts.ts'

const icons = { fine: CircleCheck, look: CircleAlert, wrong: CircleX } as const satisfies Record<
  Check['state'],
  typeof CircleCheck
>

/** What `ajar doctor` sees. It reads the whole database, so it comes when it is ready. */
export function Checks() {
  const { data: checks, error } = useQuery(queries.checks)

  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className="mb-3">
        {texts.checks}
      </h2>
      {!checks && !error && <p className="text-muted">{texts.checking}</p>}
      {error && <p className="text-muted">{sentenceOf(error)}</p>}
      <ul className="space-y-2.5">
        {checks?.map(({ name, state, says, todo }) => {
          const Icon = icons[state]
          return (
            <li key={`${name} ${says}`} className="flex gap-3">
              <Icon
                size={20}
                aria-hidden
                className={`mt-0.5 shrink-0 ${state === 'fine' ? 'text-muted' : 'text-accent'}`}
              />
              <div className="min-w-0">
                <p>
                  <span className="font-medium">{texts.check[name]}:</span>{' '}
                  {state === 'fine' ? (
                    <span className="sr-only">{texts.state[state]}. </span>
                  ) : (
                    `${texts.state[state]}. `
                  )}
                  <span className="break-words text-muted">{says}</span>
                </p>
                {todo && <p className="break-words text-[0.9375rem]">{todo}</p>}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
