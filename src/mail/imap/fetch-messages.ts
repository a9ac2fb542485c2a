import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow'
import type { RawMessage } from '#domain/message.ts'
import { headersRead } from '#mail/message-head.ts'
import { peek } from '#mail/peek.ts'
import { placeIn } from '#mail/imap/cursor.ts'
import { skeletonOf } from '#mail/imap/skeleton.ts'
import {
  isHtmlBeginning,
  leanParts,
  longHtml,
  structureOf,
  wholeParts,
  type Structure,
  type WantedPart,
} from '#mail/imap/structure.ts'

/** The folder that stands open, and what is known of all that lies in it. */
export interface OpenFolder {
  readonly path: string
  readonly validity: string
  readonly labels: readonly string[]
  readonly isGmail: boolean
}

interface Fetched {
  readonly message: FetchMessageObject
  readonly head: Buffer
  readonly structure: Structure
}

/** A mail without a Message-ID is known by its content, which is all of it then; larger ones are not read. */
const largestWithoutId = 8 * 1024 * 1024
/** Text so short, out of so much HTML, means that the text comes later. */
const littleText = 600

/**
 * Reads these messages of the open folder, as much as a peek needs (`lean`) or as is kept (`whole`), in few commands:
 * one for heads and structures, then one for each set of parts that some of them have in common. What the server does
 * not give is missing in the answer; it may be gone. Nothing is marked as read (BODY.PEEK).
 */
export async function fetchMessages(
  client: ImapFlow,
  folder: OpenFolder,
  uids: readonly number[],
  depth: 'lean' | 'whole',
): Promise<ReadonlyMap<number, RawMessage>> {
  const found = await fetchHeads(client, folder, uids)
  const withoutId = found.filter(({ head }) => !hasMessageId(head))
  const others = found.filter(({ head }) => hasMessageId(head))

  const wanted = (one: Fetched) => (depth === 'lean' ? leanParts(one.structure) : wholeParts(one.structure))
  const bodies = await fetchParts(client, others, wanted)
  if (depth === 'lean') await fetchMoreHtml(client, others, bodies)

  const raws = new Map<number, RawMessage>()
  const put = ({ message }: Fetched, bytes: Uint8Array, isPartial: boolean) => {
    raws.set(message.uid, {
      bytes: withBareLineEnds(bytes),
      place: placeIn(folder.path, folder.validity, message.uid, message.size ?? 0),
      envelopeDate: message.internalDate instanceof Date ? message.internalDate.getTime() : null,
      labels: labelsOf(folder, message),
      ...(isPartial && { partial: true }),
    })
  }
  for (const one of others) {
    const fetched = bodies.get(one.message.uid) ?? new Map<string, Buffer>()
    put(one, skeletonOf(one.head, one.structure, fetched), depth === 'lean')
  }
  for (const one of withoutId) {
    const [whole] = await fetchAll(client, [one.message.uid], { source: { maxLength: largestWithoutId } })
    if (whole?.source) put(one, whole.source, false)
  }
  return raws
}

async function fetchHeads(client: ImapFlow, folder: OpenFolder, uids: readonly number[]): Promise<readonly Fetched[]> {
  const messages = await fetchAll(client, uids, {
    size: true,
    internalDate: true,
    bodyStructure: true,
    headers: [...headersRead],
    ...(folder.isGmail && { labels: true }),
  })
  return messages.flatMap((message): Fetched[] => {
    const { bodyStructure, headers } = message
    if (!bodyStructure || !headers) return []
    return [{ message, head: headers, structure: structureOf(bodyStructure) }]
  })
}

/** Servers answer about other messages as well (new mail, changed flags); those were not asked for. */
async function fetchAll(
  client: ImapFlow,
  uids: readonly number[],
  query: FetchQueryObject,
): Promise<readonly FetchMessageObject[]> {
  if (uids.length === 0) return []
  const asked = new Set(uids)
  const messages = await client.fetchAll(rangeOf(uids), { uid: true, ...query }, { uid: true })
  return messages.filter(({ uid }) => asked.has(uid))
}

/** `3:7,9`: ascending numbers, as short as can be. */
function rangeOf(uids: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const uid of uids) {
    const open = ranges.at(-1)
    if (open?.last === uid - 1) open.last = uid
    else ranges.push({ first: uid, last: uid })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`)).join(',')
}

type Bodies = Map<number, Map<string, Buffer>>

async function fetchParts(
  client: ImapFlow,
  found: readonly Fetched[],
  wanted: (one: Fetched) => readonly WantedPart[],
): Promise<Bodies> {
  const alike = new Map<string, { parts: readonly WantedPart[]; uids: number[] }>()
  for (const one of found) {
    const parts = wanted(one)
    if (parts.length === 0) continue
    const name = parts.map(({ number, bytes }) => `${number}<${bytes}>`).join(' ')
    const group = alike.get(name) ?? { parts, uids: [] }
    group.uids.push(one.message.uid)
    alike.set(name, group)
  }

  const bodies: Bodies = new Map()
  for (const { parts, uids } of alike.values()) {
    const bodyParts = parts.map(({ number, bytes }) => ({ key: number, start: 0, maxLength: bytes }))
    for (const { uid, bodyParts: given } of await fetchAll(client, uids, { bodyParts })) {
      bodies.set(uid, new Map([...(given ?? [])].map(([number, bytes]) => [number, bytes ?? Buffer.alloc(0)])))
    }
  }
  return bodies
}

/**
 * Where a mail to this person is HTML alone and its beginning shows hardly a word, more of it is fetched. Newsletters
 * are left at that: what they are is in their head.
 */
async function fetchMoreHtml(client: ImapFlow, found: readonly Fetched[], bodies: Bodies): Promise<void> {
  const short = found.filter((one) => {
    if (!isHtmlBeginning(one.structure) || /^(?:list-|precedence:)/im.test(one.head.toString('latin1'))) return false
    return textOf(one, bodies).length < littleText
  })
  const more = await fetchParts(client, short, ({ structure }) =>
    leanParts(structure).map((part) => ({ ...part, bytes: Math.max(part.bytes, longHtml) })),
  )
  for (const [uid, parts] of more) bodies.set(uid, parts)
}

function textOf({ message, head, structure }: Fetched, bodies: Bodies): string {
  const bytes = skeletonOf(head, structure, bodies.get(message.uid) ?? new Map<string, Buffer>())
  return peek({ bytes, place: { at: '', offset: 0, length: 0 }, envelopeDate: null, labels: [] }).text
}

/**
 * As mail lies in files, so that the same mail reads the same from everywhere: a line that was encoded with its
 * carriage return (`=0D`) would have two on the wire.
 */
function withBareLineEnds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

function hasMessageId(head: Buffer): boolean {
  return /^message-id:[ \t\r\n]{0,20}[^ \t\r\n]/im.test(head.toString('latin1'))
}

function labelsOf(folder: OpenFolder, { labels }: FetchMessageObject): readonly string[] {
  const isSent = [...(labels ?? [])].some((label) => label === '\\Sent')
  return isSent && !folder.labels.includes('sent') ? [...folder.labels, 'sent'] : folder.labels
}
