import { crc32, deflateRawSync } from 'node:zlib'
import { pack } from 'tar-stream'

import type { MailCursor, MailItem, MailSource } from '#domain/mail-source.ts'
import { openMailSource } from '#mail/open-source.ts'
import type { PackedLimits } from '#mail/packed/limits.ts'

/** For tests: a file to be packed. */
export interface Part {
  readonly name: string
  readonly content: string | Buffer
  /** Of a zip: 0 stores it, 8 (when nothing is said) deflates it; other numbers are only claimed. */
  readonly method?: number
  readonly encrypted?: boolean
  /** Of a zip: says not that the name is UTF-8, as macOS does not. */
  readonly unmarkedName?: boolean
  /** Of a zip: what the table of contents says instead of the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number }
}

export interface ZipShape {
  /** Sizes in the 64-bit fields, as Takeout and others write them for large files. */
  readonly zip64?: boolean
  /** Sizes behind the content, as programs write that do not know them yet. */
  readonly streamed?: boolean
}

/** For tests: a zip, by the format's description. */
export function zipOf(parts: readonly Part[], { zip64 = false, streamed = false }: ZipShape = {}): Buffer {
  const pieces: Buffer[] = []
  const table: Buffer[] = []
  let at = 0
  const add = (...added: readonly Buffer[]) => {
    for (const piece of added) {
      pieces.push(piece)
      at += piece.length
    }
  }

  for (const part of parts) {
    const { name, method = 8, encrypted = false, unmarkedName = false, claims = {} } = part
    const content = Buffer.from(part.content)
    const packed = method === 8 ? deflateRawSync(content) : content
    const sizes = { crc: claims.crc ?? crc32(content), packed: packed.length, size: claims.size ?? content.length }
    const flags = (unmarkedName ? 0 : 0x800) + (encrypted ? 1 : 0) + (streamed ? 8 : 0)
    const head = { name: Buffer.from(name), method, flags, zip64 }
    const headAt = at
    add(entryHead({ ...head, ...(streamed ? { crc: 0, packed: 0, size: 0 } : sizes) }), packed)
    if (streamed)
      add(numbers([4, 0x08074b50], [4, sizes.crc], [zip64 ? 8 : 4, packed.length], [zip64 ? 8 : 4, sizes.size]))
    table.push(tableEntry({ ...head, ...sizes, headAt }))
  }

  const tableAt = at
  add(...table)
  const tableBytes = at - tableAt
  const count = parts.length
  if (zip64) {
    const endAt = at
    add(numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]))
    add(numbers([8, tableBytes], [8, tableAt], [4, 0x07064b50], [4, 0], [8, endAt], [4, 1]))
  }
  const counted = zip64 ? 0xffff : count
  add(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, counted], [2, counted]))
  add(numbers([4, zip64 ? 0xffffffff : tableBytes], [4, zip64 ? 0xffffffff : tableAt], [2, 0]))
  return Buffer.concat(pieces)
}

interface EntryShape {
  readonly name: Buffer
  readonly method: number
  readonly flags: number
  readonly zip64: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
}

function entryHead({ name, method, flags, zip64, crc, packed, size }: EntryShape): Buffer {
  const extra = zip64 ? numbers([2, 1], [2, 16], [8, size], [8, packed]) : Buffer.alloc(0)
  const sizes = zip64 ? [0xffffffff, 0xffffffff] : [packed, size]
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, 45], [2, flags], [2, method], [4, 0], [4, crc]),
    numbers(...sizes.map((value): Field => [4, value]), [2, name.length], [2, extra.length]),
    name,
    extra,
  ])
}

function tableEntry(entry: EntryShape & { readonly headAt: number }): Buffer {
  const { name, method, flags, zip64, crc, packed, size, headAt } = entry
  const extra = zip64 ? numbers([2, 1], [2, 24], [8, size], [8, packed], [8, headAt]) : Buffer.alloc(0)
  const sizes = zip64 ? [0xffffffff, 0xffffffff] : [packed, size]
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, 0x32d], [2, 45], [2, flags], [2, method], [4, 0], [4, crc]),
    numbers(...sizes.map((value): Field => [4, value]), [2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
    numbers([4, 0], [4, zip64 ? 0xffffffff : headAt]),
    name,
    extra,
  ])
}

type Field = readonly [bytes: 2 | 4 | 8, value: number]

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value))
      else field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}

/** For tests: a tar. */
export async function tarOf(parts: readonly Part[]): Promise<Buffer> {
  const tar = pack()
  const bytes = (async () => {
    const pieces: Buffer[] = []
    for await (const piece of tar) pieces.push(piece as Buffer)
    return Buffer.concat(pieces)
  })()
  for (const { name, content } of parts) {
    await new Promise<void>((resolve, reject) => {
      tar.entry({ name }, Buffer.from(content), (error) => (error ? reject(error) : resolve()))
    })
  }
  tar.finalize()
  return bytes
}

/** For tests: opens what must open. */
export async function opened(path: string, limits?: PackedLimits): Promise<MailSource> {
  const source = await openMailSource(path, limits)
  if (!source.ok) throw new Error(source.error.message)
  return source.value
}

/** For tests: all that a source gives. */
export async function itemsOf(source: MailSource, from?: MailCursor): Promise<MailItem[]> {
  const items: MailItem[] = []
  for await (const item of source.messages(from)) items.push(item)
  return items
}
