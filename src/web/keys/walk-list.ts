/** What of an item the keyboard stands on: its name where it has a link, else the first thing to press. */
const handle = 'a[href], button:not(:disabled), summary'

/**
 * From item to item of the page's lists: rows, cards, entries; those with something to press in them. From outside of
 * them, to the first one that can be seen, or the last one above.
 */
export function walkList(by: 1 | -1): void {
  const items = itemsOf(document)
  if (items.length === 0) return
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const goal = at >= 0 ? at + by : startOf(items, by)
  const item = items[Math.min(Math.max(goal, 0), items.length - 1)]
  item?.querySelector<HTMLElement>(handle)?.focus()
  item?.scrollIntoView({ block: 'nearest' })
}

function itemsOf(page: Document): readonly HTMLElement[] {
  const all = page.querySelectorAll<HTMLElement>('main :is(tbody tr, article, li)')
  return [...all].filter(
    (item) =>
      item.querySelector(handle) !== null &&
      item.parentElement?.closest('main :is(tbody tr, article, li), nav') === null &&
      item.checkVisibility(),
  )
}

function startOf(items: readonly HTMLElement[], by: 1 | -1): number {
  const tops = items.map((item) => item.getBoundingClientRect().top)
  return by === 1 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < 0)
}
