/** A sentence in the corner of the window, with a way back when there is one. */
export interface Said {
  readonly id: number
  readonly text: string
  readonly undo: (() => void) | null
}

type Listener = () => void

/** More than three at once would be noise. */
const shownAtOnce = 3
let all: readonly Said[] = []
let lastId = 0
const listeners = new Set<Listener>()

export function say(text: string, undo?: () => void) {
  lastId += 1
  change([...all, { id: lastId, text, undo: undo ?? null }].slice(-shownAtOnce))
}

export function unsay(id: number) {
  change(all.filter((said) => said.id !== id))
}

/** Takes back the latest of what is said that can be taken back; undefined when nothing can. */
export function lastUndo(): (() => void) | undefined {
  const said = all.findLast((one) => one.undo !== null)
  return (
    said &&
    (() => {
      unsay(said.id)
      said.undo?.()
    })
  )
}

export const saidStore = {
  read: () => all,
  subscribe: (listener: Listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

function change(next: readonly Said[]) {
  all = next
  for (const listener of listeners) listener()
}
