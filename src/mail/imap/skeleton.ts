import type { MimePart } from '#mail/mime-tree.ts'
import type { Structure } from '#mail/imap/structure.ts'

/**
 * A message put together from what was fetched of it: its head, its parts' heads as the server tells them, the bodies
 * that are here. All other parts stand in it with nothing in them, so that it reads like the whole message without its
 * attachments.
 */
export function skeletonOf(
  head: Uint8Array,
  { tree, numbers }: Structure,
  bodies: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const pieces: Uint8Array[] = [head]
  const write = (text: string) => pieces.push(Buffer.from(text, 'utf8'))

  const body = (part: MimePart): void => {
    const boundary = part.params.get('boundary')
    if (part.children.length === 0 || boundary === undefined) {
      const bytes = bodies.get(numbers.get(part) ?? '1')
      if (bytes) pieces.push(bytes)
      return
    }
    for (const child of part.children) {
      write(`\r\n--${oneLine(boundary)}\r\n${headOf(child)}\r\n`)
      body(child)
    }
    write(`\r\n--${oneLine(boundary)}--\r\n`)
  }
  body(tree)
  return Buffer.concat(pieces)
}

function headOf(part: MimePart): string {
  const params = [...part.params].map(([name, value]) => `; ${oneLine(name)}="${quoted(value)}"`).join('')
  const lines = [`Content-Type: ${oneLine(part.type)}${params}`]
  if (part.encoding !== '') lines.push(`Content-Transfer-Encoding: ${oneLine(part.encoding)}`)
  const filename = part.filename === '' ? '' : `; filename="${quoted(part.filename)}"`
  if (part.disposition !== '') lines.push(`Content-Disposition: ${oneLine(part.disposition)}${filename}`)
  return lines.map((line) => `${line}\r\n`).join('')
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]/g, ' ')
}

function quoted(text: string): string {
  return oneLine(text).replace(/["\\]/g, String.raw`\$&`)
}
