import { memo } from 'react'
import { Link } from '@tanstack/react-router'
import type { PersonRow } from '#actions/person-views.ts'
import { relationLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, nearDay, shortDay } from '#web/data/when.ts'
import type { PeopleSearch, SortKey } from '#web/people/people-search.ts'
import { texts } from '#web/people/texts.ts'
import { touchInWords } from '#web/people/touch-in-words.ts'
import type { RowProps } from '#web/ui/list-body.tsx'
import { ListTable, type Column } from '#web/ui/list-table.tsx'

interface TableProps {
  readonly rows: readonly PersonRow[]
  readonly search: PeopleSearch
  readonly onSort: (next: PeopleSearch) => void
}

const columns: readonly Column<SortKey>[] = [
  { key: 'name', first: 'ascending', className: 'w-[50%] sm:w-[30%]' },
  { key: 'company', first: 'ascending', className: 'hidden sm:table-cell' },
  { key: 'last', first: 'descending', className: '' },
  { key: 'touch', first: 'descending', className: 'hidden lg:table-cell' },
  { key: 'next', first: 'ascending', className: 'hidden md:table-cell md:w-[28%]' },
]

/** One row a person; on a narrow window the columns fold into the first. */
export function PeopleTable({ rows, search: { sort = 'touch', back = false }, onSort }: TableProps) {
  return (
    <ListTable
      caption={texts.caption}
      columns={columns}
      names={texts.columns}
      sorting={{ sort, back }}
      onSort={onSort}
      rows={rows}
      Row={Row}
      notOnPaper={texts.notOnPaper}
    />
  )
}

/** Remembered: while a long list scrolls, only the rows that come into it are made. */
const Row = memo(function Row({ row, index, measure }: RowProps<PersonRow>) {
  const { today, zone } = useClock()

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      className="relative border-b border-line align-top hover:bg-sunken"
    >
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
        {row.tags.length > 0 && <span className="block text-sm text-muted">{row.tags.join(' · ')}</span>}
        {row.seemsMoved && <span className="block text-accent">{texts.seemsMoved}</span>}
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
      <td className={`py-3 pr-4 ${columns[3]?.className}`}>
        <Touch row={row} />
      </td>
      <td className={`py-3 ${columns[4]?.className}`}>
        <Next row={row} />
      </td>
    </tr>
  )
})

/** Calm words: nobody is late here. */
function Touch({ row: { warmth, forgetAt } }: { row: PersonRow }) {
  const { today, zone } = useClock()
  if (forgetAt !== null) return <span className="text-muted">{texts.toBeForgotten}</span>
  if (warmth === null) return null
  const on = (at: number) => shortDay(dayIn(at, zone), today)
  if (warmth.state === 'fresh') return <span className="text-muted">{texts.fresh(on(warmth.ideallyAt))}</span>
  return warmth.state === 'ripe' ? texts.ripe : texts.quiet(on(warmth.latestAt))
}

function Companies({ row: { applications, movedTo } }: { row: PersonRow }) {
  const [latest] = applications
  if (!latest) return null
  const others = new Set(applications.map(({ company }) => company)).size - 1
  return (
    <>
      {latest.company}
      {others > 0 && ` ${texts.more(others)}`}
      {movedTo !== null && <span className="block">{texts.movedTo(movedTo)}</span>}
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
