/** About two seconds of drawing. */
const mostFrames = 120

/**
 * Where the keyboard is when what it stands on goes away: in the next item of the same list, else the one before, else
 * at the page's heading. Called before a write; what it gives is called when the page shows its outcome.
 */
export function keepPlace(): () => void {
  const active = document.activeElement
  const item = active?.closest('main article, main li') ?? null
  const neighbours = item
    ? [...following(item, 'nextElementSibling'), ...following(item, 'previousElementSibling')]
    : []

  const goBack = (framesLeft: number) => {
    if (!(active instanceof HTMLElement)) return
    // Still there: the page may be drawn only after a few frames, or nothing went away.
    if (active.isConnected) {
      if (framesLeft > 0) requestAnimationFrame(() => goBack(framesLeft - 1))
      return
    }
    // The focus has gone on to something else by itself.
    if (document.activeElement !== document.body) return

    const near = neighbours.find((one) => one.isConnected)?.querySelector<HTMLElement>('button, a[href], summary')
    const place = near ?? document.querySelector<HTMLElement>('main h1')
    place?.focus({ preventScroll: near === undefined })
  }
  return () => goBack(mostFrames)
}

function* following(item: Element, way: 'nextElementSibling' | 'previousElementSibling') {
  for (let next = item[way]; next; next = next[way]) yield next
}
