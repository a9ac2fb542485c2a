import type { BoardAddress, BoardTrouble, Vendor } from '#domain/board.ts'
import type { Posting } from '#domain/posting.ts'
import type { Result } from '#domain/result.ts'

/** A posting as a vendor gives it: its words may still be HTML. */
export interface RawPosting extends Posting {
  readonly html?: string | null
}

/** One request a reader wants made. */
export interface BoardAsk {
  readonly url: string
  /** Pages and sitemaps heed robots.txt; an API is made for programs. */
  readonly purpose: 'board' | 'page'
  readonly accept?: string
  /** Sent as a POST. */
  readonly json?: unknown
  /** Asked where this one is not there (404, 410, elsewhere). */
  readonly otherwise?: BoardAsk
  /** How many rows the pages before it had. */
  readonly from: number
  /** When a sitemap says the page last changed, epoch ms: not asked where it is known as it was then. */
  readonly changedAt?: number
}

export interface BoardAnswer {
  readonly status: number
  /** Lower-cased. */
  readonly contentType: string
  readonly text: string
}

export interface BoardPage {
  readonly postings: readonly RawPosting[]
  /** Rows the answer had, with those that are left out (drafts, prospects, duplicates). */
  readonly rows: number
  /** How many rows there are in all, where it is said. */
  readonly total: number | null
  readonly next: readonly BoardAsk[]
  /** The answer itself shows that more is there than can be read, whatever comes next. */
  readonly isCut?: boolean
}

/** How one vendor's boards are found, asked and understood. Pure: who asks is `read-board.ts`. */
export interface BoardReader {
  readonly vendor: Vendor
  /** The board a link to a role or to the board itself leads to; null when it is another's. */
  readonly recognise: (url: URL) => BoardAddress | null
  /** The page a person would open. */
  readonly page: (address: BoardAddress) => string
  readonly first: (address: BoardAddress) => BoardAsk
  /** `today` (YYYY-MM-DD, UTC) closes what says that it ends. */
  readonly take: (
    answer: BoardAnswer,
    address: BoardAddress,
    asked: BoardAsk,
    today: string,
  ) => Result<BoardPage, BoardTrouble>
  /** Where a list says less than a role's own page. */
  readonly detail?: {
    readonly ask: (address: BoardAddress, posting: Posting) => BoardAsk | null
    readonly take: (answer: BoardAnswer, posting: Posting, address: BoardAddress) => RawPosting | null
  }
  /** What an answer that is no success means, where it is not the usual. */
  readonly refused?: (status: number, contentType: string, bodyStart: string) => BoardTrouble | null
  /** The vendor answers an unknown name with nothing, so nothing proves nothing. */
  readonly emptyProvesNothing?: true
  /** Milliseconds between two requests to the host; a second where it is left out. */
  readonly gapMs?: number
}
