/** What a key leads to. */
export type KeyCommand =
  | 'to-today'
  | 'to-applications'
  | 'to-people'
  | 'to-prepare'
  | 'to-review'
  | 'to-outbox'
  | 'to-import'
  | 'to-insights'
  | 'to-news'
  | 'to-settings'
  | 'search'
  | 'next'
  | 'previous'
  | 'write'
  | 'undo'
  | 'help'

export interface KeyRow {
  /** One character, or two that are pressed after each other. */
  readonly keys: readonly [string] | readonly [string, string]
  readonly command: KeyCommand
  readonly group: 'go' | 'list' | 'do'
  /** Goes on while the key is held. */
  readonly repeats?: true
}

/** Every key without Ctrl or ⌘: what is pressed is looked up here, and the help is made from here. */
export const keyTable: readonly KeyRow[] = [
  { keys: ['g', 't'], command: 'to-today', group: 'go' },
  { keys: ['g', 'a'], command: 'to-applications', group: 'go' },
  { keys: ['g', 'p'], command: 'to-people', group: 'go' },
  { keys: ['g', 'e'], command: 'to-prepare', group: 'go' },
  { keys: ['g', 'r'], command: 'to-review', group: 'go' },
  { keys: ['g', 'v'], command: 'to-insights', group: 'go' },
  { keys: ['g', 'n'], command: 'to-news', group: 'go' },
  { keys: ['g', 'o'], command: 'to-outbox', group: 'go' },
  { keys: ['g', 'i'], command: 'to-import', group: 'go' },
  { keys: ['g', 's'], command: 'to-settings', group: 'go' },
  { keys: ['j'], command: 'next', group: 'list', repeats: true },
  { keys: ['k'], command: 'previous', group: 'list', repeats: true },
  { keys: ['/'], command: 'search', group: 'do' },
  { keys: ['w'], command: 'write', group: 'do' },
  { keys: ['u'], command: 'undo', group: 'do' },
  { keys: ['?'], command: 'help', group: 'do' },
]

/** How long the first of two keys waits for the second, ms. */
const waitsFor = 1500

/** The first of two keys, and when it was pressed. */
export interface Begun {
  readonly key: string
  readonly at: number
}

export interface Pressed {
  readonly command: KeyCommand | null
  readonly begun: Begun | null
}

/** What a key means after what was begun. A second key that fits nothing is looked at for itself. */
export function pressKey(
  begun: Begun | null,
  key: string,
  at: number,
  isRepeat = false,
  table: readonly KeyRow[] = keyTable,
): Pressed {
  const first = begun && at - begun.at <= waitsFor ? begun.key : null
  const row =
    table.find(({ keys }) => first !== null && keys[0] === first && keys[1] === key) ??
    table.find(({ keys }) => keys.length === 1 && keys[0] === key)
  if (row && (!isRepeat || row.repeats)) return { command: row.command, begun: null }
  const isFirst = !isRepeat && table.some(({ keys }) => keys.length === 2 && keys[0] === key)
  return { command: null, begun: isFirst ? { key, at } : null }
}
