import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import type { MailBytes, MailCursor, MailItem, MailSource, MailSourceKind } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'
import { labelsOfPath } from '#mail/folder-names.ts'
import { orderKey, reasonOf, type MailFile, type MailFolder } from '#mail/mail-files.ts'
import { isMaildirPath, maildirFolders, maildirLabels, uniqueName } from '#mail/maildir.ts'
import { FileBytes } from '#mail/byte-stream.ts'
import { readMbox, readMboxMessageAt, readNextMessage } from '#mail/mbox.ts'
import { messageItem } from '#mail/message-item.ts'
import { LentBytes, readMessageFile } from '#mail/message-file.ts'

const fingerprintedBytes = 64 * 1024

/** One mbox or .eml file. `path` is absolute. */
export async function singleFileSource(path: string, kind: 'mbox' | 'eml', size: number): Promise<MailSource> {
  const file: MailFile = { path: basename(path), kind: kind === 'mbox' ? 'mbox' : 'message', size }
  const files = new FileList(dirname(path), [file], [], true)
  return {
    kind,
    path,
    name: file.path,
    fingerprint: await fingerprintFile(path, kind, size),
    totalBytes: size,
    totalFiles: 1,
    messages: (from, bytes) => files.messages(from, bytes),
    continues: (fingerprint) => fileContinues(path, fingerprint),
    fetch: (place) => files.fetch(place),
    fetchMany: (places) => files.fetchMany(places),
  }
}

/** A Maildir, or a folder of .eml and mbox files. `path` is absolute. */
export function folderSource(path: string, folder: MailFolder): MailSource {
  const kind: MailSourceKind = folder.hasMaildir ? 'maildir' : 'mail-folder'
  const files = new FileList(path, folder.files, folder.unreadable, false)
  const fingerprint = fingerprintListing(kind, folder.files)
  return {
    kind,
    path,
    name: basename(path),
    fingerprint,
    totalBytes: folder.files.reduce((sum, { size }) => sum + size, 0),
    totalFiles: folder.files.length,
    messages: (from, bytes) => files.messages(from, bytes),
    continues: (earlier) => Promise.resolve(earlier === fingerprint),
    fetch: (place) => files.fetch(place),
  }
}

/** `kind:bytes hashed:hash`: a grown file has the same beginning; a changed one has not. */
async function fingerprintFile(path: string, kind: string, size: number): Promise<string> {
  const length = Math.min(size, fingerprintedBytes)
  return `${kind}:${length}:${await hashStart(path, length)}`
}

async function fileContinues(path: string, fingerprint: string): Promise<boolean> {
  const [, length, hash] = fingerprint.split(':')
  const bytes = Number(length)
  if (!(bytes >= 0 && bytes <= fingerprintedBytes)) return false
  return (await hashStart(path, bytes).catch(() => null)) === hash
}

async function hashStart(path: string, length: number): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    const { bytesRead } = await handle.read(bytes, 0, length, 0)
    return createHash('sha256').update(bytes.subarray(0, bytesRead)).digest('hex').slice(0, 32)
  } finally {
    await handle.close()
  }
}

/**
 * A folder is the same when the same files are in it; flags do not count. An mbox that grew does, but for the last file:
 * a cursor behind it would never come back to the new mail.
 */
function fingerprintListing(kind: string, files: readonly MailFile[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const grows = file.kind === 'mbox' && file !== files.at(-1)
    hash.update(`${orderKey(file.path)}${grows ? `:${file.size}` : ''}\n`)
  }
  return `${kind}:${files.length}:${hash.digest('hex').slice(0, 32)}`
}

/** Where a reading stopped: `done` of the file number `index` are behind us (bytes of an mbox; -1 is all of a file). */
interface Position {
  readonly index: number
  readonly done: number
}

interface OpenMbox {
  readonly path: string
  readonly handle: FileHandle
  readonly labels: readonly string[]
}

class FileList {
  private readonly root: string
  private readonly files: readonly MailFile[]
  private readonly closed: MailFolder['unreadable']
  /** A single mbox gives its places as bare offsets. */
  private readonly single: boolean
  private readonly mboxes: ReadonlyMap<string, MailFile>

  constructor(root: string, files: readonly MailFile[], closed: MailFolder['unreadable'], single: boolean) {
    this.root = root
    this.files = files
    this.closed = closed
    this.single = single
    this.mboxes = new Map(files.filter(({ kind }) => kind === 'mbox').map((file) => [file.path, file]))
  }

  async *messages(from?: MailCursor, bytes?: MailBytes): AsyncGenerator<MailItem, void, undefined> {
    const start = await this.positionOf(from)
    if (start.index === 0 && start.done <= 0) yield* this.closedItems()

    const lent = bytes === 'lent' ? new LentBytes() : undefined
    let before = this.files.slice(0, start.index).reduce((sum, { size }) => sum + size, 0)
    for (let index = start.index; index < this.files.length; index++) {
      const file = this.files[index] as MailFile
      const done = index === start.index ? start.done : 0
      if (done >= 0) yield* this.messagesOf(file, index, done, before, lent)
      before += file.size
    }
  }

  private async *messagesOf(
    file: MailFile,
    index: number,
    done: number,
    before: number,
    lent: LentBytes | undefined,
  ): AsyncGenerator<MailItem> {
    const all = this.cursor(index, -1)
    try {
      if (file.kind === 'mbox') yield* this.mboxItems(file, index, done, before, lent ? 'lent' : 'kept')
      else yield messageItem(this.readWhole(file.path, lent), all, before + file.size)
    } catch (error) {
      const place = { at: this.single ? '0' : file.path, offset: 0, length: file.size }
      yield { unreadable: { place, reason: reasonOf(error) }, cursor: all, bytesDone: before + file.size }
    }
  }

  private async *mboxItems(
    file: MailFile,
    index: number,
    done: number,
    before: number,
    bytes: MailBytes,
  ): AsyncGenerator<MailItem> {
    const options = { placePrefix: this.single ? '' : `${file.path}:`, labels: this.labelsOf(file), bytes }
    for await (const item of readMbox(join(this.root, file.path), done, options)) {
      const place = 'gap' in item ? item.gap : item.place
      const end = place.offset + place.length
      const cursor = this.cursor(index, end)
      const bytesDone = before + end
      if ('gap' in item) yield { unreadable: { place, reason: item.reason }, cursor, bytesDone }
      else yield messageItem(item, cursor, bytesDone)
    }
  }

  private *closedItems(): Generator<MailItem> {
    for (const { path, reason } of this.closed) {
      const place = { at: path, offset: 0, length: 0 }
      yield { unreadable: { place, reason }, cursor: this.cursor(0, 0), bytesDone: 0 }
    }
  }

  private readWhole(path: string, lent?: LentBytes): RawMessage {
    return readMessageFile(join(this.root, path), this.single ? '0' : path, this.labelsOf({ path }), lent)
  }

  /** The mailbox's own name counts too: one may name the folder of sent mail itself. */
  private labelsOf({ path }: { readonly path: string }): readonly string[] {
    const named = this.single ? path : `${basename(this.root)}/${path}`
    return isMaildirPath(path) ? maildirLabels(named) : labelsOfPath(named)
  }

  private cursor(index: number, done: number): MailCursor {
    return `${index}:${done}:${orderKey(this.files[index]?.path ?? '')}`
  }

  /** The start where the cursor names a file that is not at its number any more, or an offset where no message ends. */
  private async positionOf(cursor: MailCursor | undefined): Promise<Position> {
    const start = { index: 0, done: 0 }
    const parts = /^(\d{1,9}):(-1|\d{1,15}):/.exec(cursor ?? '')
    if (!parts || cursor === undefined) return start

    const index = Number(parts[1])
    const done = Number(parts[2])
    const file = this.files[index]
    if (!file || orderKey(file.path) !== cursor.slice(parts[0].length)) return start
    if (done <= 0 || file.kind !== 'mbox') return { index, done }
    return (await this.messageEndsAt(file, done)) ? { index, done } : { index, done: 0 }
  }

  private async messageEndsAt(file: MailFile, offset: number): Promise<boolean> {
    if (offset >= file.size) return offset === file.size
    const handle = await open(join(this.root, file.path), 'r').catch(() => null)
    if (!handle) return false
    try {
      const bytes = Buffer.alloc(8)
      await handle.read(bytes, 0, 8, offset)
      return /^(?:\r?\n){0,2}From?/.test(bytes.toString('latin1'))
    } finally {
      await handle.close()
    }
  }

  async fetch(place: Place): Promise<RawMessage | null> {
    try {
      return await this.fetchAt(place)
    } catch {
      return null
    }
  }

  /** Opens an mbox once for all that is fetched from it in a row. */
  async *fetchMany(places: Iterable<Place> | AsyncIterable<Place>): AsyncGenerator<RawMessage | null, void, undefined> {
    let held: OpenMbox | null = null
    try {
      for await (const place of places) {
        const file = this.mboxOf(place)
        if (!file) {
          yield await this.fetch(place)
          continue
        }
        if (held?.path !== file.path) {
          await held?.handle.close()
          held = await this.openMbox(file)
        }
        yield held === null ? null : await this.fetchFrom(held, place)
      }
    } finally {
      await held?.handle.close()
    }
  }

  private mboxOf(place: Place): MailFile | undefined {
    const only = this.single ? this.files[0] : undefined
    const file = only ?? this.mboxes.get(place.at.replace(/:\d{1,15}$/, ''))
    return file?.kind === 'mbox' ? file : undefined
  }

  private async openMbox(file: MailFile): Promise<OpenMbox | null> {
    try {
      return { path: file.path, handle: await open(join(this.root, file.path), 'r'), labels: this.labelsOf(file) }
    } catch {
      return null
    }
  }

  private async fetchFrom({ handle, labels }: OpenMbox, place: Place): Promise<RawMessage | null> {
    try {
      if (!(place.offset >= 0)) return null
      return await readNextMessage(new FileBytes(handle, place.offset), place, { labels })
    } catch {
      return null
    }
  }

  private async fetchAt(place: Place): Promise<RawMessage | null> {
    const file = this.mboxOf(place)
    if (file) return await readMboxMessageAt(join(this.root, file.path), place, { labels: this.labelsOf(file) })

    const only = this.single ? this.files[0] : undefined
    if (only) return this.readWhole(only.path)
    if (place.at.split('/').includes('..') || place.at.startsWith('/')) return null
    return existsSync(join(this.root, place.at)) ? this.readWhole(place.at) : this.readRenamed(place)
  }

  /** A Maildir file whose flags changed, or that moved from `new` to `cur`, has another name by now. */
  private async readRenamed(place: Place): Promise<RawMessage | null> {
    if (!isMaildirPath(place.at)) return null
    const folder = dirname(dirname(place.at))
    const unique = uniqueName(basename(place.at))
    for (const half of maildirFolders) {
      const names = await readdir(join(this.root, folder, half)).catch(() => [])
      const name = names.find((candidate) => uniqueName(candidate) === unique)
      if (name !== undefined) {
        const path = folder === '.' ? `${half}/${name}` : `${folder}/${half}/${name}`
        return { ...this.readWhole(path), place }
      }
    }
    return null
  }
}
