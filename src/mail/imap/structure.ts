import type { MessageStructureObject } from 'imapflow'
import { calendarParts } from '#mail/calendar-parts.ts'
import type { MimePart } from '#mail/mime-tree.ts'
import { returnedPart } from '#mail/returned-mail.ts'
import { deliveryStatus, enclosedPieces, shownPieces, type Piece } from '#mail/shown-parts.ts'

/** A message's parts as the server tells them, in the shape in which the peek sees a tree, with the server's numbers. */
export interface Structure {
  readonly tree: MimePart
  readonly numbers: ReadonlyMap<MimePart, string>
}

/** A part to fetch, from its beginning. */
export interface WantedPart {
  readonly number: string
  readonly bytes: number
}

const mostParts = 1000
const deepest = 32

export function structureOf(root: MessageStructureObject): Structure {
  const numbers = new Map<MimePart, string>()
  const build = (node: MessageStructureObject, depth: number): MimePart => {
    const size = node.size ?? 0
    const { disposition, dispositionParameters: given, parameters: params = {} } = node
    const part: MimePart = {
      type: node.type.toLowerCase(),
      params: new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value])),
      encoding: (node.encoding ?? '').toLowerCase(),
      disposition: (disposition ?? '').toLowerCase(),
      filename: given?.['filename'] ?? params['name'] ?? '',
      bodyStart: 0,
      bodyEnd: size,
      children: [],
    }
    // A message that is one part has its body under 1.
    numbers.set(part, node.part ?? '1')
    const isMessage = part.type.startsWith('message/')
    if (depth < deepest && numbers.size < mostParts && !isMessage) {
      for (const child of node.childNodes ?? []) part.children.push(build(child, depth + 1))
    }
    return part
  }
  return { tree: build(root, 1), numbers }
}

/** What an ordinary message may cost beside its headers (DESIGN, Speed). */
const leanText = 3072
/** A plain part so short may only say that there is an HTML one. */
const shortPlain = 300
const wholeText = 1024 * 1024
const wholeForwarded = 256 * 1024
const calendarBytes = 128 * 1024
const mostCalendars = 20

/** The beginning of the first readable text, and calendar parts: what a peek looks at. */
export function leanParts({ tree, numbers }: Structure): readonly WantedPart[] {
  const number = (part: MimePart) => numbers.get(part) ?? '1'
  const piece = piecesOf(tree).find((one) => [...one.plain, ...one.rich].some(hasBytes))
  const texts = piece ? leanLeaves(piece) : forwardedIn(tree).slice(0, 1)
  const returned = returnedPart(tree)
  return together([
    ...[...texts, ...(returned ? [returned] : [])].map((part) => ({ number: number(part), bytes: leanText })),
    ...calendarsIn(tree).map((part) => ({ number: number(part), bytes: calendarBytes })),
  ])
}

function leanLeaves({ plain, rich }: Piece): readonly MimePart[] {
  const first = plain.find(hasBytes)
  const other = rich.find(hasBytes)
  if (!first) return other ? [other] : []
  return first.bodyEnd < shortPlain && other ? [first, other] : [first]
}

/** All that is read of a message that is kept; no attachments. */
export function wholeParts({ tree, numbers }: Structure): readonly WantedPart[] {
  const number = (part: MimePart) => numbers.get(part) ?? '1'
  const pieces = piecesOf(tree)
  const texts = pieces.flatMap(({ plain, rich }) => [...plain, ...rich]).filter(hasBytes)
  const status = deliveryStatus(tree)
  const returned = returnedPart(tree)
  const forwarded = texts.length === 0 || calendarsIn(tree).length === 0 ? forwardedIn(tree).slice(0, 3) : []
  return together([
    ...texts.map((part) => ({ number: number(part), bytes: wholeText })),
    ...(status ? [{ number: number(status), bytes: leanText * 4 }] : []),
    ...(returned ? [{ number: number(returned), bytes: leanText * 4 }] : []),
    ...forwarded.map((part) => ({ number: number(part), bytes: wholeForwarded })),
    ...calendarsIn(tree).map((part) => ({ number: number(part), bytes: calendarBytes })),
  ])
}

/** Whether the beginning of an HTML part is all that shows: its text may begin far behind its styles. */
export function isHtmlBeginning({ tree }: Structure): boolean {
  const piece = piecesOf(tree).find((one) => [...one.plain, ...one.rich].some(hasBytes))
  return piece !== undefined && !piece.plain.some(hasBytes) && piece.rich.some((part) => part.bodyEnd > leanText)
}

export const longHtml = 32 * 1024

function piecesOf(tree: MimePart): readonly Piece[] {
  const shown = shownPieces(tree)
  return shown.length > 0 ? shown : enclosedPieces(tree)
}

const hasBytes = (part: MimePart) => part.bodyEnd > 0

function calendarsIn(tree: MimePart): readonly MimePart[] {
  return calendarParts(tree).slice(0, mostCalendars)
}

function forwardedIn(part: MimePart): readonly MimePart[] {
  if (part.type === 'message/rfc822' || part.type === 'message/global') return [part]
  return part.children.flatMap((child) => forwardedIn(child))
}

/** Each part once, with the most that is wanted of it, in the order of their numbers. */
function together(parts: readonly WantedPart[]): readonly WantedPart[] {
  const most = new Map<string, number>()
  for (const { number, bytes } of parts) most.set(number, Math.max(bytes, most.get(number) ?? 0))
  return [...most].map(([number, bytes]) => ({ number, bytes })).toSorted((a, b) => (a.number < b.number ? -1 : 1))
}
