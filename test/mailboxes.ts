import { writeFile } from 'node:fs/promises'
import { readMbox } from '#mail/mbox.ts'

/** The messages of an mbox file, unescaped. */
export async function messagesIn(file: string): Promise<Uint8Array[]> {
  const messages: Uint8Array[] = []
  for await (const item of readMbox(file)) if ('bytes' in item) messages.push(item.bytes)
  return messages
}

/** Writes messages as one mbox (mboxrd). */
export async function writeMbox(file: string, messages: readonly Uint8Array[]): Promise<void> {
  const parts = messages.map((bytes) => {
    const text = Buffer.from(bytes).toString('latin1').replace(/\n$/, '')
    return `From mailbox@example.org Mon Nov  9 09:00:00 2026\n${text.replace(/^(>*From )/gm, '>$1')}\n\n`
  })
  await writeFile(file, Buffer.from(parts.join(''), 'latin1'))
}
