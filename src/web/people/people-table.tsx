import type { KeyboardEvent } from 'react'
import { Link } from '@tanstack/react-router'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { PersonRow } from '#actions/person-views.ts'
import { relationLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, nearDay } from '#web/data/when.ts'
import type { PeopleSearch, SortKey } from '#web/people/people-search.ts'
import { texts } from '#web/people/texts.ts'
import { touchInWords } from '#web/people/touch-in-words.ts'

interface TableProps {
  readonly rows: readonly PersonRow[]
  readonly search: PeopleSearch
  readonly onSort: (next: PeopleSearch) => void
}

/** Which way a column is sorted at the first press: contacts from the latest. */
const columns: readonly { key: SortKey; first: 'ascending' | 'descending'; className: string }[] = [
  { key: 'name', first: 'ascending', className: 'w-[50%] sm:w-[30%]' },
  { key: 'company', first: 'ascending', className: 'hidden sm:table-cell' },
  { key: 'last', first: 'descending', className: '' },
  { key: 'next', first: 'ascending', className: 'hidden md:table-cell md:w-[28%]' },
]

/** One row a person. The arrow keys, j and k go from name to name; on a narrow window the columns fold into the first. */
export function PeopleTable({ rows, search, onSort }: TableProps) {
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

function Heading({ column, search, onSort }: { column: (typeof columns)[number] } & Omit<TableProps, 'rows'>) {
  const isSorted = (search.sort ?? 'last') === column.key
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

function Row({ row }: { row: PersonRow }) {
  const { today, zone } = useClock()

  return (
    <tr className="relative border-b border-line align-top hover:bg-sunken">
      <th scope="row" className="py-3 pr-4 font-normal">
        <Link
          to="/people/$id"
          params={{ id: row.id }}
          data-row-link
          className="font-serif text-[1.0625rem] font-semibold leading-snug after:absolute after:inset-0"
        >
          {row.name}
        </Link>
        {row.title && <span className="block text-muted">{row.title}</span>}
        {row.alike > 0 && <span className="block text-accent">{texts.alike}</span>}
        <span className="block sm:hidden">
          <Companies row={row} />
        </span>
      </th>
      <td className={`py-3 pr-4 ${columns[1]?.className}`}>
        <Companies row={row} />
      </td>
      <td className="py-3 pr-4">
        {row.last && (
          <>
            {nearDay(dayIn(row.last.at, zone), today)}
            <span className="block text-muted">{touchInWords(row.last)}</span>
          </>
        )}
        <span className="mt-1 block md:hidden">
          <Next row={row} />
        </span>
      </td>
      <td className={`py-3 ${columns[3]?.className}`}>
        <Next row={row} />
      </td>
    </tr>
  )
}

function Companies({ row: { applications } }: { row: PersonRow }) {
  const [latest] = applications
  if (!latest) return null
  const others = new Set(applications.map(({ company }) => company)).size - 1
  return (
    <>
      {latest.company}
      {others > 0 && ` ${texts.more(others)}`}
      {latest.relation !== null && <span className="block text-muted">{relationLabel[latest.relation]}</span>}
    </>
  )
}

function Next({ row: { next, doNotContact } }: { row: PersonRow }) {
  const { today } = useClock()
  if (doNotContact) return <span className="text-muted">{texts.never}</span>
  if (!next) return null
  return (
    <>
      {next.what === 'interview' ? texts.touch.interview : next.title}
      <span className={`block ${next.state === 'due' ? 'font-medium text-accent' : 'text-muted'}`}>
        {next.state === 'due' ? texts.now : nearDay(next.on, today)}
      </span>
    </>
  )
}

/** Up and down, or k and j, from name to name; Home and End to the first and last. */
function walkRows(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return

  const goals: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    j: at + 1,
    k: at - 1,
    Home: 0,
    End: links.length - 1,
  }
  const goal = goals[event.key]
  if (goal === undefined) return
  event.preventDefault()
  links[goal]?.focus()
}
