import { memo } from 'react'
import { Link } from '@tanstack/react-router'
import type { ApplicationRow } from '#actions/views.ts'
import { type ListSearch, type SortKey } from '#web/applications/list-search.ts'
import { texts } from '#web/applications/texts.ts'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, nearDay, plainDay } from '#web/data/when.ts'
import type { RowProps } from '#web/ui/list-body.tsx'
import { ListTable, type Column } from '#web/ui/list-table.tsx'

interface TableProps {
  readonly rows: readonly ApplicationRow[]
  readonly search: ListSearch
  readonly onSort: (next: ListSearch) => void
}

const columns: readonly Column<SortKey>[] = [
  { key: 'company', first: 'ascending', className: 'w-[50%] sm:w-[34%]' },
  { key: 'status', first: 'ascending', className: '' },
  { key: 'applied', first: 'descending', className: 'hidden lg:table-cell' },
  { key: 'contact', first: 'descending', className: 'hidden md:table-cell' },
  { key: 'next', first: 'ascending', className: 'hidden sm:table-cell' },
]

/** One row an application; on a narrow window the columns fold into the first two. */
export function ApplicationTable({ rows, search: { sort = 'contact', back = false }, onSort }: TableProps) {
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
const Row = memo(function Row({ row, index, measure }: RowProps<ApplicationRow>) {
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
