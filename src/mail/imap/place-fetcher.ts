import type { Place, RawMessage } from '#domain/message.ts'
import { imapPlace } from '#mail/imap/cursor.ts'
import { imapFailure } from '#mail/imap/failure.ts'
import { fetchMessages } from '#mail/imap/fetch-messages.ts'
import type { ImapFolder } from '#mail/imap/folders.ts'
import type { ImapSession } from '#mail/imap/session.ts'

type Depth = 'lean' | 'whole'

/** Asked for at once, where more is expected. */
const atOnce = 50
/** Bytes of fetched mail that are remembered while a mailbox is read: settling looks at the same mail several times. */
const remembered = 32 * 1024 * 1024

/** Mail by its place, many at once where it is known what will be asked for next. */
export class PlaceFetcher {
  readonly #session: ImapSession
  readonly #labels: ReadonlyMap<string, readonly string[]>
  readonly #refused: ReadonlyMap<string, string>
  readonly #known = new Map<string, RawMessage | null>()
  #bytes = 0
  #expected: { readonly depth: Depth; readonly places: readonly Place[] } = { depth: 'whole', places: [] }

  /** `refused`: folders that this reading found closed, which it says. */
  constructor(session: ImapSession, folders: readonly ImapFolder[], refused: ReadonlyMap<string, string>) {
    this.#session = session
    this.#labels = new Map(folders.map(({ path, labels }) => [path, labels]))
    this.#refused = refused
  }

  expect(places: readonly Place[], depth: Depth): void {
    this.#expected = { depth, places }
  }

  /** Null where it is gone, or its folder was numbered anew. Throws ImapFailure when the server cannot be asked. */
  async fetch(place: Place, depth: Depth): Promise<RawMessage | null> {
    const name = `${depth} ${place.at}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    await this.#fetchMany(this.#withNext(place, depth), depth)
    return this.#known.get(name) ?? null
  }

  /** The place, and those of its folder that will be asked for next. */
  #withNext(place: Place, depth: Depth): readonly Place[] {
    const { places } = this.#expected
    const at = depth === this.#expected.depth ? places.findIndex((one) => one.at === place.at) : -1
    if (at < 0) return [place]
    const folder = imapPlace(place)?.path
    const next = places.slice(at, at + atOnce * 4).filter((one) => imapPlace(one)?.path === folder)
    return next.filter((one) => !this.#known.has(`${depth} ${one.at}`)).slice(0, atOnce)
  }

  async #fetchMany(places: readonly Place[], depth: Depth): Promise<void> {
    const found = places.flatMap((place) => imapPlace(place) ?? [])
    const [first] = found
    if (!first) return
    const { path, validity } = first
    const uids = found.filter((one) => one.validity === validity).map(({ uid }) => uid)
    const raws = await this.#ask(
      path,
      validity,
      [...new Set(uids)].toSorted((a, b) => a - b),
      depth,
    )
    for (const place of places) {
      const uid = imapPlace(place)?.uid ?? 0
      this.#remember(`${depth} ${place.at}`, raws.get(uid) ?? null)
    }
  }

  async #ask(
    path: string,
    validity: string,
    uids: readonly number[],
    depth: Depth,
  ): Promise<ReadonlyMap<number, RawMessage>> {
    const labels = this.#labels.get(path) ?? []
    for (let tries = 0; ; tries++) {
      try {
        const box = await this.#session.examine(path)
        if (String(box.uidValidity) !== validity) return new Map()
        const folder = { path, validity, labels, isGmail: this.#session.isGmail }
        return await this.#session.with((client) => fetchMessages(client, folder, uids, depth))
      } catch (error) {
        const failure = imapFailure(error)
        if (failure.code === 'folder-refused' && this.#isGone(path)) return new Map()
        if (!failure.isOfConnection || tries >= 2) throw failure
      }
    }
  }

  /** A folder that was just listed and will not open now still holds its mail: that is no "not there". */
  #isGone(path: string): boolean {
    return !this.#labels.has(path) || this.#refused.has(path)
  }

  #remember(name: string, raw: RawMessage | null): void {
    const size = raw?.bytes.length ?? 0
    if (this.#bytes + size > remembered) {
      this.#known.clear()
      this.#bytes = 0
    }
    this.#known.set(name, raw)
    this.#bytes += size
  }
}
