import type { KeyboardEvent } from 'react'
import { Link } from '@tanstack/react-router'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { ApplicationRow } from '#actions/views.ts'
import { type ListSearch, type SortKey } from '#web/applications/list-search.ts'
import { texts } from '#web/applications/texts.ts'
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

/** One row an application. The arrow keys go from name to name; on a narrow window the columns fold into the first two. */
export function ApplicationTable({ rows, search, onSort }: TableProps) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-[0.9375rem]">
      <caption className="sr-only">{texts.caption}</caption>
      <thead>
        <tr className="border-y border-line">
          {columns.map((column) => (
            <Heading key={column.key} column={column} search={search} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {/* The links in it are what is walked; the table only hears the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <tbody onKeyDown={walkRows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
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

function Row({ row }: { row: ApplicationRow }) {
  const { today, zone } = useClock()
  const details = [row.role, row.location, row.agency && texts.via(row.agency)].filter(Boolean)

  return (
    <tr className="relative border-b border-line align-top hover:bg-sunken">
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
}

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
  if (at < 0) return

  const goals: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }
  const goal = goals[event.key]
  if (goal === undefined) return
  event.preventDefault()
  links[goal]?.focus()
}
