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
    const output = toReadOutput(readMessage(message, context), message, `${source.value.name}:${item.raw.place.at}`)
    yield ok({ ...output, subject: message.subject })
  }
}

/** One line of JSON in, one out: `{id, subject, from, body}` is read alone, on its own words. Never throws. */
export function readJsonLine(line: string, context: ReadContext): string {
  return JSON.stringify(readLine(line, context))
}
