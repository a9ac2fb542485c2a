import { shortHash } from '#domain/hash.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { Posting } from '#domain/posting.ts'

export const vendors = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'personio',
  'teamtailor',
  'bamboohr',
  'rippling',
  'workday',
  'breezy',
  'pages',
] as const
export type Vendor = (typeof vendors)[number]

/** Where a company's roles are read. Two addresses are one board when all fields are equal. */
export interface BoardAddress {
  readonly vendor: Vendor
  /** The host the board is read from, lower-case. */
  readonly host: string
  /** The company's name at the vendor, in the case in which it was met; for `pages` the path of the page or sitemap. */
  readonly tenant: string
  /** Workday's career site; empty elsewhere. */
  readonly site: string
}

/** Where a board was met: a link in a kept mail. */
export interface BoardEvidence {
  readonly messageKey: MessageKey
  readonly url: string
}

export const boardStates = ['suggested', 'confirmed', 'declined'] as const
export type BoardState = (typeof boardStates)[number]

export const boardTroubles = [
  /** The vendor knows no such board. */
  'not-found',
  /** It answers from elsewhere: a redirect that is not followed, or one posting that says "we have moved". */
  'moved',
  /** Too many requests, or a check for robots. */
  'limited',
  /** HTML for JSON, JSON of another shape. */
  'not-a-board',
  /** The answer ended before its end. */
  'cut',
  /** Nothing, from a vendor that answers so for any name. */
  'empty',
  /** The pages do not add up to what was said to be there. */
  'incomplete',
  'server',
  'unreachable',
  /** robots.txt asks that this page is not read. */
  'not-allowed',
] as const
export type BoardTrouble = (typeof boardTroubles)[number]

/** How far the reading of a board came. */
export interface BoardReading {
  readonly etag: string | null
  /** Of a whole reading: how many roles, and a hash of their ids. */
  readonly fingerprint: string | null
  readonly triedAt: number | null
  /** The last time the whole board was seen. */
  readonly wholeAt: number | null
  readonly trouble: BoardTrouble | null
  /** Refusals in a row. */
  readonly refusals: number
}

export const unread: BoardReading = {
  etag: null,
  fingerprint: null,
  triedAt: null,
  wholeAt: null,
  trouble: null,
  refusals: 0,
}

/** A company's board: met in the mail or entered by hand, read only once the person confirmed it. */
export interface Board {
  readonly id: string
  readonly address: BoardAddress
  /** The company as the person knows it: the one of the application whose mail led here. */
  readonly company: string
  readonly evidence: BoardEvidence | null
  readonly state: BoardState
  readonly addedAt: number
  readonly decidedAt: number | null
  readonly reading: BoardReading
  /** Not read before, epoch ms. */
  readonly nextAt: number
}

/** A role on a watched board, and since when it is known. */
export interface Opening {
  /** Made of board and posting: the same however often it is read. */
  readonly id: string
  readonly boardId: string
  readonly posting: Posting
  readonly firstSeen: number
  readonly lastSeen: number
  /** Whole readings in a row that lacked it. */
  readonly missing: number
  readonly closedAt: number | null
  /** The closed opening of the same title and place that this one takes up again. */
  readonly reopenOf: string | null
  /** The person does not want to see it. */
  readonly putAsideAt: number | null
}

/** An opening as lists have it: without the posting's words. */
export interface ListedOpening extends Omit<Opening, 'posting'> {
  readonly posting: Omit<Posting, 'text'>
}

/** One text an address; ids are made of it, so that a board that is met twice is one. */
function boardKey({ vendor, host, tenant, site }: BoardAddress): string {
  return `${vendor}|${host}|${tenant}|${site}`
}

export function boardIdOf(address: BoardAddress): string {
  return `b_${shortHash(boardKey(address))}`
}

export function openingIdOf(boardId: string, postingId: string): string {
  return `o_${shortHash(`${boardId}|${postingId}`)}`
}

export function isVendor(text: string): text is Vendor {
  return (vendors as readonly string[]).includes(text)
}
