import type { OpenedAccount } from '#domain/account.ts'
import type { MailCursor, MailItem, MailSource } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'
import { setAsideReason } from '#domain/set-aside.ts'
import { cursorOf, imapPlace, marksOf, placeIn, type FolderMark, type ImapMarks } from '#mail/imap/cursor.ts'
import { ImapFailure, imapFailure } from '#mail/imap/failure.ts'
import { foldersToRead, type ImapFolder } from '#mail/imap/folders.ts'
import { fetchMessages, type OpenFolder } from '#mail/imap/fetch-messages.ts'
import { PlaceFetcher } from '#mail/imap/place-fetcher.ts'
import { ImapSession, type ImapLimits } from '#mail/imap/session.ts'

/** Messages asked for at once: what a broken connection costs. */
const chunkSize = 200
/** Connections that may break before a folder stands open. */
const mostBreaks = 4
/** Connections that may break while messages come, over one reading: a few of them are not to be had. */
const mostBreaksInMail = 60
/** A message at which the connection breaks this often, while others come through, is set aside. */
const mostTries = 2
const pauseMs = 250
/** For a progress in bytes before any are known. */
const usualBytes = 4096

export interface ImapSourceOptions extends ImapLimits {
  /** How far it was read before, where it was. */
  readonly cursor?: MailCursor | undefined
  /** Reads these again as well, wherever the cursor stands. */
  readonly again?: readonly Place[]
  /** Is told of a folder that the server numbered anew: old places in it mean nothing any more. */
  readonly onRenumbered?: (path: string) => void
}

/** A mailbox on a server. Close it: its connection stands open in between. */
export interface ImapSource extends MailSource {
  /** How many messages there seem to be to read; 0 when nothing happened since the cursor. */
  readonly pending: number
  /** Names of the folders that are read. */
  readonly folders: readonly string[]
  /** Where all mail lies that there is in the folders that are read. */
  inventory(): Promise<readonly Place[]>
  /** Folders that the server would not open, with what it said; they are asked for again the next time. */
  readonly refused: ReadonlyMap<string, string>
  close(): Promise<void>
}

export function imapPath(accountId: string): string {
  return `imap:${accountId}`
}

export function accountIdOf(path: string): string {
  return path.slice('imap:'.length)
}

/** Connects and looks what there is to read. Throws ImapFailure. */
export async function openImapSource(account: OpenedAccount, options: ImapSourceOptions = {}): Promise<ImapSource> {
  const session = new ImapSession(account, options)
  try {
    const listed = await session.list()
    const folders = foldersToRead(listed, account.folders, session.isGmail)
    // A server that lists nothing at all has not answered: INBOX is always there (RFC 3501 §5.1).
    if (!listed.some(({ path }) => path.toUpperCase() === 'INBOX'))
      throw new ImapFailure('incomplete', 'no folders listed')
    return sourceOver(account, session, folders, options)
  } catch (error) {
    await session.close()
    throw imapFailure(error)
  }
}

function sourceOver(
  account: OpenedAccount,
  session: ImapSession,
  folders: readonly ImapFolder[],
  options: ImapSourceOptions,
): ImapSource {
  const refused = new Map<string, string>()
  const before = marksOf(options.cursor)
  const pending =
    folders.reduce((sum, folder) => sum + pendingIn(folder, before.get(folder.path)), 0) + (options.again?.length ?? 0)
  const fetcher = new PlaceFetcher(session, folders, refused)
  return {
    kind: 'imap',
    path: imapPath(account.id),
    name: account.address,
    fingerprint: imapPath(account.id),
    totalBytes: pending * usualBytes,
    totalFiles: folders.length,
    pending,
    folders: folders.map((folder) => folder.path),
    refused,
    messages: (from) => new ImapReading(session, folders, marksOf(from), refused, options).items(),
    inventory: () => new ImapReading(session, folders, new Map(), refused, options).inventory(),
    continues: (fingerprint) => Promise.resolve(fingerprint === imapPath(account.id)),
    fetch: (place) => fetcher.fetch(place, 'whole'),
    fetchLean: (place) => fetcher.fetch(place, 'lean'),
    expect: (places, lean) => fetcher.expect(places, lean ?? 'whole'),
    close: () => session.close(),
  }
}

/** 0 only where the server says that no message came; else a guess. */
function pendingIn({ status }: ImapFolder, mark: FolderMark | undefined): number {
  if (!status) return 1
  if (mark?.validity !== status.uidValidity) return status.messages
  return Math.max(0, Math.min(status.messages, status.uidNext - 1 - mark.uid))
}

/** One going through all folders, from the marks on. */
class ImapReading {
  readonly #session: ImapSession
  readonly #folders: readonly ImapFolder[]
  readonly #marks: Map<string, FolderMark>
  readonly #refused: Map<string, string>
  readonly #options: ImapSourceOptions
  #breaks = 0
  #breaksInMail = 0
  #done = 0

  constructor(
    session: ImapSession,
    folders: readonly ImapFolder[],
    marks: ImapMarks,
    refused: Map<string, string>,
    options: ImapSourceOptions,
  ) {
    this.#session = session
    this.#folders = folders
    this.#marks = new Map(marks)
    this.#refused = refused
    this.#options = options
  }

  async *items(): AsyncGenerator<MailItem> {
    for (const folder of this.#folders) {
      const mark = this.#marks.get(folder.path)
      const again = (this.#options.again ?? []).flatMap((place) => {
        const found = imapPlace(place)
        return found?.path === folder.path && found.validity === mark?.validity ? [found.uid] : []
      })
      if (folder.status && mark && again.length === 0 && pendingIn(folder, mark) === 0) continue
      yield* this.#itemsOf(folder, again)
    }
  }

  async inventory(): Promise<readonly Place[]> {
    const places: Place[] = []
    for (const folder of this.#folders) {
      this.#marks.delete(folder.path)
      const listed = await this.#uidsToRead(folder)
      for (const uid of listed?.uids ?? []) places.push(placeIn(folder.path, listed?.open.validity ?? '', uid, 0))
    }
    return places
  }

  async *#itemsOf(folder: ImapFolder, again: readonly number[]): AsyncGenerator<MailItem> {
    const listed = await this.#uidsToRead(folder)
    if (!listed) return
    const { open } = listed
    const uids = [...new Set([...again.filter((uid) => uid < (listed.uids[0] ?? Infinity)), ...listed.uids])]
    const queue: number[][] = []
    for (let from = 0; from < uids.length; from += chunkSize) queue.push(uids.slice(from, from + chunkSize))
    const tries = new Map<number, number>()

    for (let chunk = queue.shift(); chunk; chunk = queue.shift()) {
      const read = await this.#read(open, chunk, tries)
      // Smaller pieces show which message it is that does not come through.
      if (read === 'in-pieces') queue.unshift(...halves(chunk))
      else yield* this.#itemsIn(open, chunk, read)
    }
  }

  /** Messages behind the mark; null where the folder cannot be opened, or holds none of them. */
  async #uidsToRead(folder: ImapFolder): Promise<{ open: OpenFolder; uids: readonly number[] } | null> {
    for (;;) {
      try {
        const box = await this.#session.examine(folder.path)
        const validity = String(box.uidValidity)
        const mark = this.#marks.get(folder.path)
        const isSame = mark?.validity === validity
        if (mark && !isSame) this.#options.onRenumbered?.(folder.path)
        if (!isSame) this.#marks.set(folder.path, { validity, uid: 0 })
        const first = isSame ? mark.uid + 1 : 1
        const open = { path: folder.path, validity, labels: folder.labels, isGmail: this.#session.isGmail }
        return { open, uids: await this.#search(first) }
      } catch (error) {
        const failure = imapFailure(error)
        if (failure.code === 'folder-refused') {
          this.#refused.set(folder.path, failure.message)
          return null
        }
        await this.#afterBreak(failure)
      }
    }
  }

  /** A search that fails is no empty mailbox, and neither is one that finds less than there is. */
  async #search(first: number): Promise<readonly number[]> {
    return await this.#session.with(async (client) => {
      const count = () => (client.mailbox === false ? 0 : client.mailbox.exists)
      const before = count()
      const found = await client.search({ uid: `${first}:*` }, { uid: true })
      if (!found) throw new ImapFailure('incomplete', 'search failed')
      // What comes or goes during the search is told with its answer, and need not be in it.
      const exists = Math.min(before, count())
      if (first === 1 && found.length < exists)
        throw new ImapFailure('incomplete', `${found.length} of ${exists} listed`)
      // `*` is the last message, however small its number.
      return found.filter((uid) => uid >= first)
    })
  }

  async #read(
    open: OpenFolder,
    uids: readonly number[],
    tries: Map<number, number>,
  ): Promise<ReadonlyMap<number, RawMessage> | 'in-pieces'> {
    await this.#examineSame(open)
    try {
      return await this.#session.with(async (client) => {
        const raws = await fetchMessages(client, open, uids, 'lean')
        const missing = uids.filter((uid) => !raws.has(uid))
        if (missing.length === 0) return raws
        const left = await client.search({ uid: missing.join(',') }, { uid: true })
        if (!left) throw new ImapFailure('incomplete', 'search failed')
        if (left.length === 0) return raws
        throw new ImapFailure('said-no', 'not handed out')
      })
    } catch (error) {
      const failure = imapFailure(error)
      if (failure.isOfConnection ? ++this.#breaksInMail > mostBreaksInMail : failure.code !== 'said-no') throw failure
      const [only] = uids
      if (uids.length > 1 || only === undefined) return 'in-pieces'
      const tried = (tries.get(only) ?? 0) + 1
      tries.set(only, tried)
      if (tried < mostTries) return 'in-pieces'
      // The folder stood open each time: it is this message.
      return new Map()
    }
  }

  async #examineSame({ path, validity }: OpenFolder): Promise<void> {
    for (;;) {
      try {
        const box = await this.#session.examine(path)
        this.#breaks = 0
        if (String(box.uidValidity) === validity) return
        throw new ImapFailure('incomplete', 'numbered anew while it was read')
      } catch (error) {
        await this.#afterBreak(imapFailure(error))
      }
    }
  }

  *#itemsIn(open: OpenFolder, uids: readonly number[], read: ReadonlyMap<number, RawMessage>): Generator<MailItem> {
    const isStuck = uids.length === 1 && read.size === 0
    for (const uid of uids) {
      const mark = this.#marks.get(open.path)
      this.#marks.set(open.path, { validity: open.validity, uid: Math.max(uid, mark?.uid ?? 0) })
      const behind = () => ({ cursor: cursorOf(this.#marks), bytesDone: ++this.#done * usualBytes })
      const raw = read.get(uid)
      if (raw) yield { raw, ...behind() }
      else if (isStuck) {
        const place = placeIn(open.path, open.validity, uid, 0)
        yield { unreadable: { place, reason: setAsideReason('not-handed-out') }, ...behind() }
      }
    }
  }

  async #afterBreak(failure: ImapFailure): Promise<void> {
    if (!failure.isOfConnection || ++this.#breaks > mostBreaks) throw failure
    await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (this.#breaks - 1)))
  }
}

function halves(chunk: number[]): number[][] {
  if (chunk.length < 2) return [chunk]
  const middle = Math.ceil(chunk.length / 2)
  return [chunk.slice(0, middle), chunk.slice(middle)]
}
