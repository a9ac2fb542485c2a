/** Why there is no store, with a sentence for the person. */
export interface OpenRefusal {
  readonly code:
    | 'not-writable'
    | 'newer-schema'
    | 'locked'
    | 'damaged'
    | 'disk-full'
    | 'unreachable'
    | 'unsafe-role'
    | 'wrong-key'
  readonly message: string
}
