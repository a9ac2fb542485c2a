import type { TableImported, TablePreview } from '#actions/import-csv.ts'
import { csvFields, type CsvMapping, type DayOrder } from '#domain/csv.ts'
import { ApiError } from '#web/data/client.ts'
import { demoHeader } from '#web/data/demo-tab.ts'
import type { ErrorBody } from '#server/errors.ts'
import { texts } from '#web/data/texts.ts'

/** Where the guess about a table is wrong, the person's word. */
export interface Said {
  readonly mapping: CsvMapping
  readonly order: DayOrder
}

/** How a file would be read, changing nothing. Throws `ApiError`. */
export function previewTable(file: File, said: Said | null): Promise<TablePreview> {
  return send('/api/tables/preview', file, said) as Promise<TablePreview>
}

/** Reads it in. Throws `ApiError`. */
export function readTable(file: File, said: Said | null): Promise<TableImported> {
  return send('/api/tables', file, said) as Promise<TableImported>
}

/** The file itself is the body, which the typed client has no words for. */
async function send(path: string, file: File, said: Said | null): Promise<unknown> {
  const query = new URLSearchParams({ name: file.name.slice(0, 300) })
  if (said) {
    query.set('order', said.order)
    query.set('mapped', 'yes')
    for (const field of csvFields) if (said.mapping[field] !== undefined) query.set(field, String(said.mapping[field]))
  }
  const broken: ErrorBody = { error: 'unreachable', message: texts.notArrived, field: null }
  const response = await fetch(`${path}?${query}`, { method: 'POST', headers: demoHeader(), body: file }).catch(() => {
    throw new ApiError(0, broken)
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  throw new ApiError(response.status, (body as ErrorBody | null) ?? broken)
}
