import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { RawMessage } from '#domain/message.ts'

/** For tests: a raw message from lines or bytes. Lines are joined with LF and are one character a byte unless asked. */
export function rawMail(
  content: string | readonly string[] | Uint8Array,
  encoding: BufferEncoding = 'utf8',
): RawMessage {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : content.join('\n'), encoding)
  return { bytes, place: { at: '0', offset: 0, length: bytes.length }, envelopeDate: null, labels: [] }
}

/** For tests: a folder of its own that is gone when the scope is left (`using`). */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'ajar-mail-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
