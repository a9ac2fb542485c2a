import type { CsvFormat } from '#domain/csv.ts'
import type { ManualId } from '#domain/ids.ts'
import type { ApplicationFact, ContactFact } from '#domain/manual.ts'

/** One table, or one file of cards (`vcard`), that was read in, with all that is needed to take it back. */
export interface TableImport {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** The file's name. */
  readonly name: string
  readonly format: CsvFormat | 'vcard'
  readonly counts: TableCounts
  /** Entries that it made (`before` is null) or changed. */
  readonly changes: readonly { readonly id: ManualId; readonly before: ApplicationFact | ContactFact | null }[]
  /** Ids of the corrections that joined its rows with applications known before. */
  readonly merges: readonly string[]
  readonly undoneAt: number | null
}

export interface TableCounts {
  readonly added: number
  readonly updated: number
  /** Rows that tell something more of an application that was known. */
  readonly linked: number
  /** Rows that tell nothing new. */
  readonly known: number
  readonly bad: number
}
