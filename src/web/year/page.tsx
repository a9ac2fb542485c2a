import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DoorEventKind, DoorView, YearView } from '#actions/year-views.ts'
import { queries } from '#web/data/queries.ts'
import { monthName, plusDays, shortDay } from '#web/data/when.ts'
import { Page } from '#web/shell/page.tsx'
import { buttonClass } from '#web/ui/button.tsx'
import { useWidth } from '#web/ui/use-width.ts'
import { Ahead } from '#web/year/ahead.tsx'
import { Lane, laneOf, Mark, placeOf, rowsOf, type Span } from '#web/year/lane.tsx'
import { texts } from '#web/year/texts.ts'

/** “This is what became of every door, and what the weeks ahead ask of me.” */
export function YearPage() {
  const { data: year } = useSuspenseQuery(queries.year)
  const isEmpty = year.doors.length === 0

  return (
    <Page
      windowTitle={texts.title}
      above={<Link to="/people">{texts.toPeople}</Link>}
      title={texts.title}
      lead={isEmpty ? texts.emptyLead : texts.lead}
    >
      {isEmpty ? (
        <Link to="/import" className={buttonClass('primary')}>
          {texts.toImport}
        </Link>
      ) : (
        <div className="space-y-12">
          <Picture year={year} />
          <Ahead year={year} />
          <AsTable year={year} />
        </div>
      )}
    </Page>
  )
}

const kinds = ['knocked', 'answered', 'no', 'kept-warm', 'opened-again', 'ahead'] as const

function Picture({ year }: { year: YearView }) {
  const span = spanOf(year)
  return (
    <figure aria-labelledby="doors">
      <h2 id="doors" className="mb-3">
        {texts.doors}
      </h2>
      <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1.5 text-[0.9375rem] text-muted" aria-label={texts.legend}>
        {kinds.map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <svg width={20} height={20} aria-hidden className="overflow-visible">
              <Mark what={kind} x="10" y={10} />
            </svg>
            {texts.kinds[kind]}
          </li>
        ))}
      </ul>
      <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
        <span className="hidden sm:block" />
        <Months span={span} />
      </div>
      <div className="border-y border-line py-2 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
        <p className="self-center text-[0.9375rem] font-medium">{texts.allTouches}</p>
        <Touches year={year} span={span} />
      </div>
      <ol>
        {year.doors.map((door) => (
          <Door key={door.applicationId} door={door} span={span} />
        ))}
      </ol>
    </figure>
  )
}

/** From the month in which something first happened: an empty half year is no picture. */
function spanOf({ from, today, until, doors, touches }: YearView): Span {
  const first = [today, ...doors.flatMap(({ events }) => events.map(({ on }) => on)), ...touches.map(({ on }) => on)]
    .toSorted()
    .find((day) => day >= from)
  const month = `${(first ?? today).slice(0, 7)}-01`
  return { from: month > from ? month : from, today, until }
}

/** The first of each month, by its name where there is room. */
function Months({ span }: { span: Span }) {
  const firsts: string[] = []
  for (let day = span.from; day < span.until; day = plusDays(day, 1)) if (day.endsWith('-01')) firsts.push(day)
  return (
    <svg width="100%" height={20} aria-hidden className="block overflow-visible text-[0.75rem]">
      {firsts.map((day, i) => (
        <text
          key={day}
          x={`${placeOf(span, day)}%`}
          y={14}
          className={`fill-muted ${i % 3 === 0 ? '' : 'hidden sm:block'}`}
        >
          {monthName(day, span.today).slice(0, 3)}
        </text>
      ))}
    </svg>
  )
}

/** From them above the line, from oneself below, of both upon it. */
function Touches({ year, span }: { year: YearView; span: Span }) {
  return (
    <>
      <p className="sr-only">{texts.touchesSay(year.touches.length)}</p>
      <Lane span={span} height={44}>
        {year.touches.map(({ on, direction }, i) => {
          const x = `${placeOf(span, on)}%`
          const [y1, y2] = direction === 'incoming' ? [6, 22] : direction === 'outgoing' ? [22, 38] : [12, 32]
          return (
            <line
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              x1={x}
              x2={x}
              y1={y1}
              y2={y2}
              strokeWidth={direction === null ? 3 : 1.5}
              className={direction === 'outgoing' ? 'stroke-accent' : 'stroke-ink'}
            />
          )
        })}
        {year.ahead.map(({ on, stepId }) => (
          <Mark key={stepId} what="ahead" x={`${placeOf(span, on)}%`} y={22} />
        ))}
      </Lane>
    </>
  )
}

function Door({ door, span }: { door: DoorView; span: Span }) {
  const last = door.events.at(-1)
  const [next, ...more] = door.ahead
  const { ref, width } = useWidth()
  const marks = [
    ...door.events.map(({ what, on }) => ({ key: `${what} ${on}`, what, on })),
    ...door.ahead.map(({ stepId, on }) => ({ key: stepId, what: 'ahead' as const, on })),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  const rows = rowsOf(
    span,
    marks.map(({ on }) => on),
    width,
  )
  const { height, middleOf } = laneOf(rows)
  return (
    <li className="border-b border-line py-2 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
      <div className="min-w-0">
        <Link to="/applications/$id" params={{ id: door.applicationId }} className="link break-words font-medium">
          {door.company}
        </Link>
        {last && (
          <p className="text-sm text-muted">
            {texts.kinds[last.what]} · {shortDay(last.on, span.today)}
          </p>
        )}
        {next && (
          <p className="text-sm text-muted">
            {texts.next(shortDay(next.on, span.today), next.title)}
            {more.length > 0 && `, ${texts.more(more.length)}`}
          </p>
        )}
      </div>
      <div ref={ref} className="self-center">
        <Lane span={span} height={height}>
          {marks.map(({ key, what, on }, i) => (
            <Mark key={key} what={what} x={`${placeOf(span, on)}%`} y={middleOf(rows[i] ?? 0)} />
          ))}
        </Lane>
      </div>
    </li>
  )
}

/** All that the picture shows, in words. */
function AsTable({ year: { doors, today } }: { year: YearView }) {
  const cell = (door: DoorView, what: DoorEventKind) =>
    door.events
      .filter((event) => event.what === what)
      .map(({ on }) => shortDay(on, today))
      .join(', ')
  const columns = ['knocked', 'answered', 'no', 'kept-warm', 'opened-again'] as const
  return (
    <div>
      <h2 id="as-table" className="mb-3">
        {texts.asTable}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="overflow-x-auto" tabIndex={0} aria-labelledby="as-table">
        <table className="w-full min-w-[56rem] border-collapse text-left text-[0.9375rem]">
          <caption className="sr-only">{texts.caption}</caption>
          <thead>
            <tr className="border-y border-line">
              <th scope="col" className="py-2 pr-4 font-medium">
                {texts.company}
              </th>
              {columns.map((what) => (
                <th key={what} scope="col" className="py-2 pr-4 font-medium">
                  {texts.kinds[what]}
                </th>
              ))}
              <th scope="col" className="w-72 py-2 font-medium">
                {texts.kinds.ahead}
              </th>
            </tr>
          </thead>
          <tbody>
            {doors.map((door) => (
              <tr key={door.applicationId} className="border-b border-line align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {door.company}
                </th>
                {columns.map((what) => (
                  <td key={what} className="max-w-44 py-2 pr-4">
                    {cell(door, what)}
                  </td>
                ))}
                <td className="py-2">
                  {door.ahead.map(({ on, stepId, title }) => (
                    <span key={stepId} className="block">
                      {shortDay(on, today)}: {title}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
