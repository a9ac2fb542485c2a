import { isObject } from '#domain/is-object.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { MailSourceRefusal } from '#domain/mail-source.ts'
import { openMailSource } from '#mail/open-source.ts'
import { parse } from '#mail/parse.ts'
import { readLine } from '#read/read-line.ts'
import { readMessage } from '#read/read-message.ts'
import { toReadOutput, type ReadOutput } from '#read/read-output.ts'

export interface ReadContext {
  readonly me: readonly string[]
  readonly zone: string
}

export type FileRead =
  | (ReadOutput & { readonly subject: string })
  | { readonly source: string; readonly unreadable: string }

/** Says what each mail of a file or folder is, one at a time, and stores nothing. */
export async function* readFiles(
  path: string,
  context: ReadContext,
): AsyncGenerator<Result<FileRead, MailSourceRefusal>, void, undefined> {
  const source = await openMailSource(path)
  if (!source.ok) {
    yield err(source.error)
    return
  }
  for await (const item of source.value.messages()) {
    if ('unreadable' in item) {
      yield ok({ source: `${source.value.name}:${item.unreadable.place.at}`, unreadable: item.unreadable.reason })
      continue
    }
    const message = parse(item.raw)
    const output = toReadOutput(
      readMessage(message, context),
      `${source.value.name}:${item.raw.place.at}`,
      message.messageId,
    )
    yield ok({ ...output, subject: message.subject })
  }
}

/** One line of JSON in, one out: `{id, subject, from, body}` is read alone, on its own words. Never throws. */
export function readJsonLine(line: string, context: ReadContext): string {
  // Some programs begin a file with a byte order mark, and `cat` puts it in the middle.
  const text = line.replace(/^\uFEFF/, '')
  if (text.trim() === '') return JSON.stringify({ id: null, error: 'The line is empty.' })
  const parsed = parseJson(text)
  if (!parsed.ok) return JSON.stringify({ id: null, error: `This is no line of JSON: ${parsed.error}` })
  const own =
    isObject(parsed.value) && parsed.value['me'] === undefined ? { ...parsed.value, me: context.me } : parsed.value
  try {
    const read = readLine(own, context.zone)
    return JSON.stringify(read.ok ? read.value : read.error)
  } catch (error) {
    const id = isObject(parsed.value) ? (parsed.value['id'] ?? null) : null
    return JSON.stringify({
      id,
      error: `It could not be read: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
