import { Link } from '@tanstack/react-router'
import type { YearView } from '#actions/year-views.ts'
import { monthName, plusDays, shortDay } from '#web/data/when.ts'
import { texts } from '#web/year/texts.ts'

/** The weeks ahead: how much each asks, and what on which day. */
export function Ahead({ year: { ahead, weeks, today, calmWeek } }: { year: YearView }) {
  const most = Math.max(calmWeek, ...weeks.map(({ mails }) => mails))
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead" className="mb-1">
        {texts.aheadTitle}
      </h2>
      <p className="mb-4 max-w-prose text-muted">
        {ahead.length === 0
          ? texts.nothingAhead
          : texts.aheadLead(ahead.length, Math.max(...weeks.map(({ mails }) => mails)))}
      </p>
      {ahead.length > 0 && (
        <>
          <svg
            width="100%"
            height={72}
            // A drawing, not a file: `img` cannot be this.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="img"
            aria-label={texts.weeksSay(weeks.map(({ mails }) => mails))}
            className="mb-5 block overflow-visible text-[0.75rem]"
          >
            {weeks.map(({ monday, mails }, i) => {
              const x = (100 * i) / weeks.length
              const height = (mails / Math.max(1, most)) * 48
              return (
                <g key={monday}>
                  <rect
                    x={`${x}%`}
                    width={`${80 / weeks.length}%`}
                    y={52 - Math.max(height, 1)}
                    height={Math.max(height, 1)}
                    className={mails === 0 ? 'fill-line' : 'fill-accent'}
                  />
                  <text x={`${x}%`} y={68} className={`fill-muted ${i % 4 === 0 ? '' : 'hidden sm:block'}`}>
                    {texts.dayInWeeks(Number(monday.slice(8)), monthName(monday, today).slice(0, 3))}
                  </text>
                </g>
              )
            })}
          </svg>
          <ol className="border-t border-line">
            {weeks
              .filter(({ mails }) => mails > 0)
              .map(({ monday }) => (
                <li key={monday} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[9rem_1fr]">
                  <p className="text-[0.9375rem] text-muted">{texts.weekOf(shortDay(monday, today))}</p>
                  <ul className="space-y-1.5">
                    {ahead
                      .filter(({ on }) => on >= monday && on < plusDays(monday, 7))
                      .map(({ stepId, on, title, company, applicationId }) => (
                        <li key={stepId}>
                          <Link to="/applications/$id" params={{ id: applicationId }} className="link font-medium">
                            {title}
                          </Link>
                          <span className="block text-[0.9375rem] text-muted">
                            {company} · {shortDay(on, today)}
                          </span>
                        </li>
                      ))}
                  </ul>
                </li>
              ))}
          </ol>
        </>
      )}
    </section>
  )
}
