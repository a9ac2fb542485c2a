import {
  Fragment,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useIsPrinting } from '#web/ui/use-is-printing.ts'

/** What a row is known by. */
export interface Named {
  readonly id: string
}

/** A row of a list; `data-row-link` marks the link in it that is walked to. Remembered (`memo`): long lists scroll. */
export interface RowProps<Item> {
  readonly row: Item
  /** Its place in a long list, from 0: its `data-index`, and two less than its `aria-rowindex`. */
  readonly index?: number
  readonly measure?: Ref<HTMLTableRowElement>
}

export interface BodyProps<Item> {
  readonly rows: readonly Item[]
  readonly Row: ComponentType<RowProps<Item>>
  /** How many there are. */
  readonly columns: number
  /** What stands on paper for so many rows more. */
  readonly notOnPaper: (rows: number) => string
}

/** Up to here all rows are in the page, so that the browser's own search finds them; beyond, those near the window. */
const mostAtOnce = 120
/** On paper all rows stand, up to here: more is nothing to read, and is saved as a table. */
const mostOnPaper = 2000
/** Pixels of a row before it is measured. */
const usualHeight = 74

/** Whether only a part of so many rows is in the page. */
export function isLong(rows: readonly unknown[]): boolean {
  return rows.length > mostAtOnce
}

/**
 * The rows of a list. The arrow keys go from name to name. Of a long list only the rows near the window are in the
 * page, and the row with the focus; on paper all stand.
 */
export function ListBody<Item extends Named>(props: BodyProps<Item>) {
  return isLong(props.rows) ? <LongBody {...props} /> : <WholeBody {...props} />
}

function WholeBody<Item extends Named>({ rows, Row }: BodyProps<Item>) {
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

function LongBody<Item extends Named>({ rows, Row, columns, notOnPaper }: BodyProps<Item>) {
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
          <td colSpan={columns} className="py-3 text-muted">
            {notOnPaper(rows.length - mostOnPaper)}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function asPrinted(row: Named, index: number) {
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
