import {
  Fragment,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { Link } from '@tanstack/react-router'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { ApplicationRow } from '#actions/views.ts'
import { type ListSearch, type SortKey } from '#web/applications/list-search.ts'
import { texts } from '#web/applications/texts.ts'
import { useIsPrinting } from '#web/applications/use-is-printing.ts'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, nearDay, plainDay } from '#web/data/when.ts'

interface TableProps {
  readonly rows: readonly ApplicationRow[]
  readonly search: ListSearch
  readonly onSort: (next: ListSearch) => void
}

interface Column {
  readonly key: SortKey
  /** Which way it is sorted at the first press: dates from the latest. */
  readonly first: 'ascending' | 'descending'
  readonly className: string
}

const columns: readonly Column[] = [
  { key: 'company', first: 'ascending', className: 'w-[50%] sm:w-[34%]' },
  { key: 'status', first: 'ascending', className: '' },
  { key: 'applied', first: 'descending', className: 'hidden lg:table-cell' },
  { key: 'contact', first: 'descending', className: 'hidden md:table-cell' },
  { key: 'next', first: 'ascending', className: 'hidden sm:table-cell' },
]

/** Up to here all rows are in the page, so that the browser's own search finds them; beyond, those near the window. */
const mostAtOnce = 120
/** On paper all rows stand, up to here: more is nothing to read, and is saved as a table. */
const mostOnPaper = 2000
/** Pixels of a row before it is measured. */
const usualHeight = 74

/**
 * One row an application. The arrow keys go from name to name; on a narrow window the columns fold into the first two.
 * Of a long list only the rows near the window are in the page, and the row with the focus; the table says how many
 * there are. On paper all stand.
 */
export function ApplicationTable({ rows, search, onSort }: TableProps) {
  const isLong = rows.length > mostAtOnce
  return (
    <table
      aria-rowcount={isLong ? rows.length + 1 : undefined}
      className="w-full table-fixed border-collapse text-left text-[0.9375rem]"
    >
      <caption className="sr-only">{texts.caption}</caption>
      <thead>
        <tr aria-rowindex={isLong ? 1 : undefined} className="border-y border-line">
          {columns.map((column) => (
            <Heading key={column.key} column={column} search={search} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {isLong ? <LongBody rows={rows} /> : <WholeBody rows={rows} />}
    </table>
  )
}

function WholeBody({ rows }: Pick<TableProps, 'rows'>) {
  return (
    // The links in it are what is walked; the table only hears the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tbody onKeyDown={walkRows}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </tbody>
  )
}

function LongBody({ rows }: Pick<TableProps, 'rows'>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  /** The row that has the focus, or is to get it as soon as it is in the page. */
  const [held, setHeld] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range)
      return held === null || held >= range.count || near.includes(held) ? near : [...near, held].sort((a, b) => a - b)
    },
    [held],
  )
  // Its own rows are remembered one by one; nothing else here is.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: top,
    rangeExtractor,
  })
  useLayoutEffect(() => {
    const place = body.current?.getBoundingClientRect()
    if (place) setTop(place.top + window.scrollY)
  }, [])
  useEffect(() => {
    const goal = wanted.current
    const link =
      goal === null ? null : body.current?.querySelector<HTMLElement>(`[data-index="${goal}"] [data-row-link]`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'nearest' })
  })

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const at = indexOf(event.target)
    const goal = at === null ? undefined : goalOf(event.key, at, rows.length)
    if (goal === undefined) return
    event.preventDefault()
    wanted.current = goal
    setHeld(goal)
    virtualizer.scrollToIndex(goal)
  }
  const isPrinting = useIsPrinting()
  // The rows that are there stay the ones they are, so that neither the focus nor the place is lost.
  const items = isPrinting ? rows.slice(0, mostOnPaper).map(asPrinted) : virtualizer.getVirtualItems()
  // Between rows that are not neighbours the gap is as high as what is left out.
  let before = top
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tbody ref={body} onKeyDown={walk} onFocus={(event) => setHeld(indexOf(event.target))}>
      {items.map(({ index, start, end, key }) => {
        const gap = isPrinting ? 0 : start - before
        before = end
        const row = rows[index]
        return (
          row && (
            <Fragment key={key}>
              {gap > 0 && <Gap height={gap} />}
              <Row row={row} index={index} {...(!isPrinting && { measure: virtualizer.measureElement })} />
            </Fragment>
          )
        )
      })}
      {!isPrinting && <Gap height={virtualizer.getTotalSize() + top - before} />}
      {isPrinting && rows.length > mostOnPaper && (
        <tr>
          <td colSpan={columns.length} className="py-3 text-muted">
            {texts.notOnPaper(rows.length - mostOnPaper)}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function asPrinted(row: ApplicationRow, index: number) {
  return { key: row.id, index, start: 0, end: 0 }
}

/** Stands for the rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return <tr aria-hidden style={{ height: Math.max(0, height) }} />
}

function indexOf(target: EventTarget): number | null {
  const index = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null
  return index ? Number(index) : null
}

function Heading({ column, search, onSort }: { column: Column } & Omit<TableProps, 'rows'>) {
  const isSorted = (search.sort ?? 'contact') === column.key
  const isBack = isSorted && search.back === true
  const goesUp = (column.first === 'ascending') !== isBack
  const Arrow = goesUp ? ArrowUp : ArrowDown

  return (
    <th
      scope="col"
      aria-sort={isSorted ? (goesUp ? 'ascending' : 'descending') : undefined}
      className={`py-1 font-normal ${column.className}`}
    >
      <button
        type="button"
        onClick={() => onSort({ sort: column.key, back: isSorted && !isBack })}
        className={`inline-flex min-h-9 items-center gap-1 rounded-md pr-2 ${isSorted ? 'font-semibold text-ink' : 'text-muted hover:text-ink'}`}
      >
        {texts.columns[column.key]}
        {isSorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  )
}

interface RowProps {
  readonly row: ApplicationRow
  /** Its place in a long list, from 0. */
  readonly index?: number
  readonly measure?: Ref<HTMLTableRowElement>
}

/** Remembered: while a long list scrolls, only the rows that come into it are made. */
const Row = memo(function Row({ row, index, measure }: RowProps) {
  const { today, zone } = useClock()
  const details = [row.role, row.location, row.agency && texts.via(row.agency)].filter(Boolean)

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      className="relative border-b border-line align-top hover:bg-sunken"
    >
      <th scope="row" className="py-3 pr-4 font-normal">
        <Link
          to="/applications/$id"
          params={{ id: row.id }}
          data-row-link
          className="font-serif text-[1.0625rem] font-semibold leading-snug after:absolute after:inset-0"
        >
          {row.company}
        </Link>
        <span className="block text-muted">{details.join(' · ')}</span>
      </th>
      <td className="py-3 pr-4">
        {row.outcome ? outcomeLabel[row.outcome] : stageLabel[row.stage]}
        {row.closedOn && <span className="block text-muted">{plainDay(row.closedOn)}</span>}
        {!row.closedOn && row.interviews > 0 && (
          <span className="block text-muted">{texts.interviews(row.interviews)}</span>
        )}
        {row.reviewCount > 0 && <span className="block text-accent">{texts.unsure(row.reviewCount)}</span>}
        <span className="mt-1 block sm:hidden">
          <Next row={row} />
        </span>
      </td>
      <td className={`py-3 pr-4 text-muted ${columns[2]?.className}`}>{row.appliedOn && plainDay(row.appliedOn)}</td>
      <td className={`py-3 pr-4 text-muted ${columns[3]?.className}`}>
        {row.lastContactAt && nearDay(dayIn(row.lastContactAt, zone), today)}
      </td>
      <td className={`py-3 ${columns[4]?.className}`}>
        <Next row={row} />
      </td>
    </tr>
  )
})

function Next({ row }: { row: ApplicationRow }) {
  const { today } = useClock()
  if (!row.next) return null

  const when = row.next.state === 'due' ? texts.now : nearDay(row.next.opensOn, today)
  return (
    <>
      {row.next.title}
      <span className={`block ${row.next.state === 'due' ? 'font-medium text-accent' : 'text-muted'}`}>{when}</span>
    </>
  )
}

/** Up and down from name to name, Home and End to the first and last. */
function walkRows(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const goal = at < 0 ? undefined : goalOf(event.key, at, links.length)
  if (goal === undefined) return
  event.preventDefault()
  links[goal]?.focus()
}

function goalOf(key: string, at: number, count: number): number | undefined {
  const goals: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }
  const goal = goals[key]
  return goal === undefined || goal < 0 || goal >= count ? undefined : goal
}
