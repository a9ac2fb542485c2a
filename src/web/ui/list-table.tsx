import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { isLong, ListBody, type BodyProps, type Named } from '#web/ui/list-body.tsx'

export interface Column<Key extends string> {
  readonly key: Key
  /** Which way it is sorted at the first press: dates from the latest. */
  readonly first: 'ascending' | 'descending'
  readonly className: string
}

interface Sorting<Key extends string> {
  readonly sort: Key
  readonly back: boolean
}

interface ListTableProps<Item, Key extends string> extends Omit<BodyProps<Item>, 'columns'> {
  readonly caption: string
  readonly columns: readonly Column<Key>[]
  readonly names: Readonly<Record<Key, string>>
  readonly sorting: Sorting<Key>
  readonly onSort: (next: Sorting<Key>) => void
}

/** A list as a table that is sorted by a press on a column's name; of a long one the table says how many rows there are. */
export function ListTable<Item extends Named, Key extends string>({
  caption,
  columns,
  names,
  sorting,
  onSort,
  ...body
}: ListTableProps<Item, Key>) {
  const counts = isLong(body.rows)
  return (
    <table
      aria-rowcount={counts ? body.rows.length + 1 : undefined}
      className="w-full table-fixed border-collapse text-left text-[0.9375rem]"
    >
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr aria-rowindex={counts ? 1 : undefined} className="border-y border-line">
          {columns.map((column) => (
            <Heading key={column.key} column={column} name={names[column.key]} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <ListBody columns={columns.length} {...body} />
    </table>
  )
}

interface HeadingProps<Key extends string> extends Pick<ListTableProps<never, Key>, 'sorting' | 'onSort'> {
  readonly column: Column<Key>
  readonly name: string
}

function Heading<Key extends string>({ column, name, sorting, onSort }: HeadingProps<Key>) {
  const isSorted = sorting.sort === column.key
  const isBack = isSorted && sorting.back
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
        {name}
        {isSorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  )
}
