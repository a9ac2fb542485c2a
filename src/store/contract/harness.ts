import type { OwnerStore, Store } from '#store/open.ts'

/** What a database has to bring along to be put to the contract. */
export interface StoreHarness {
  /** A new, empty store. */
  open(): Promise<OpenedStore>
}

export interface OpenedStore {
  readonly store: Store
  /** Every query since the store was opened, with its values. */
  readonly queries: readonly { readonly sql: string; readonly values: readonly unknown[] }[]
  /** The same data through another connection, as another process would open it. */
  again(): Promise<Store>
  /** Makes the data look, behind the store's back, as if it were older than the search. */
  forgetIndex(): Promise<void>
  /** Rows by table and owner, counted behind the store's back. Tables without an owner's column are under `null`. */
  rowCounts(): Promise<ReadonlyMap<string, ReadonlyMap<string, number> | null>>
  [Symbol.asyncDispose](): Promise<void>
}

export interface ContractContext {
  readonly owner: OwnerStore
  readonly opened: OpenedStore
}
