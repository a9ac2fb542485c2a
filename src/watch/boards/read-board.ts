import type { BoardAddress, BoardReading, BoardTrouble } from '#domain/board.ts'
import { shortHash } from '#domain/hash.ts'
import type { Posting } from '#domain/posting.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Fetch, FetchRefusal, FetchRefusalCode } from '#watch/fetch.ts'
import { readerOf } from '#watch/boards/all-boards.ts'
import type { BoardAnswer, BoardAsk, BoardReader, RawPosting } from '#watch/boards/board-reader.ts'

/** What one reading brought. A board whose `trouble` is not null was seen in part only, and closes nothing. */
export type BoardRead =
  | { readonly state: 'unchanged'; readonly etag: string | null }
  | {
      readonly state: 'read'
      /** Each role once. */
      readonly postings: readonly Posting[]
      readonly etag: string | null
      /** Null when it was not seen whole. */
      readonly fingerprint: string | null
      readonly trouble: BoardTrouble | null
      readonly retryAt: number | null
    }
  | { readonly state: 'failed'; readonly trouble: BoardTrouble; readonly retryAt: number | null }

export interface ReadTools {
  readonly fetch: Fetch
  /** HTML to the words a reader sees. */
  readonly toText: (html: string) => string
  /** Epoch ms. */
  readonly now: number
  /** What stood open when the board was last seen: pages a sitemap dates are not asked for again. */
  readonly known?: readonly Posting[]
}

/** Bounds of one reading: the largest boards known have 2,000 roles in 100 pages. */
const mostAsks = 250
const mostPostings = 20_000
const mostBytes = 32 * 1024 * 1024
const mostText = 20_000

/** Asks a board page by page and adds up what it says; never throws for what a server does. */
export async function readBoard(
  address: BoardAddress,
  before: Pick<BoardReading, 'etag'>,
  tools: ReadTools,
): Promise<BoardRead> {
  const reader = readerOf(address)
  const today = new Date(tools.now).toISOString().slice(0, 10)
  const found = new Map<string, Posting>()
  const asked = new Set<string>()
  const known = tools.known ?? []
  const named = new Set<string>()
  const queue: BoardAsk[] = [reader.first(address)]
  let [rows, total, etag, asks]: [number, number | null, string | null, number] = [0, null, null, 0]
  let trouble: BoardTrouble | null = null
  let retryAt: number | null = null

  while (queue.length > 0) {
    const ask = queue.shift()!
    const isFirst = asks === 0
    const mark = `${ask.url} ${JSON.stringify(ask.json ?? null)}`
    // A page that names itself as the next one.
    if (asked.has(mark)) continue
    asked.add(mark)
    // A role told on a page of another address is one more reason to look at every page.
    const isMapped = ask.changedAt !== undefined && known.every(({ url }) => named.has(url))
    const same = isMapped ? known.filter(({ url }) => url === ask.url) : []
    if (same.length > 0 && same.every((posting) => isAsKnown(ask, posting, tools.now))) {
      for (const posting of same) found.set(posting.id, posting)
      continue
    }
    if (++asks > mostAsks || found.size > mostPostings) {
      trouble = 'incomplete'
      break
    }
    const answered = await askFor(ask, reader, isFirst ? before.etag : null, tools)
    if (!answered.ok) {
      if (isFirst) return { state: 'failed', ...answered.error }
      // One page of many that is gone is a role that is gone.
      if (answered.error.trouble === 'not-found' && ask.purpose === 'page') continue
      ;({ trouble, retryAt } = answered.error)
      break
    }
    if (answered.value.state === 'unchanged') return { state: 'unchanged', etag: answered.value.etag ?? before.etag }

    const page = reader.take(answered.value.answer, address, answered.value.ask, today)
    if (!page.ok) {
      if (isFirst) return { state: 'failed', trouble: page.error, retryAt: null }
      trouble = page.error
      break
    }
    if (isFirst) etag = answered.value.etag
    const sizeBefore = found.size
    for (const raw of page.value.postings) addTo(found, raw, tools.toText)
    rows += page.value.rows
    total ??= page.value.total
    if (page.value.isCut) trouble = 'incomplete'
    const isRepeated = !isFirst && page.value.rows > 0 && found.size === sizeBefore && page.value.postings.length > 0
    if (isRepeated && ask.purpose === 'board') {
      // It began anew: whole only where the count says so.
      if (total === null || rows - page.value.rows < total) trouble = 'incomplete'
      rows -= page.value.rows
      break
    }
    if (total !== null && rows >= total) continue
    queue.push(...page.value.next)
    for (const { url } of page.value.next) named.add(url)
  }

  if (trouble === null && total !== null && rows < total) trouble = 'incomplete'
  if (trouble === null && found.size === 0 && reader.emptyProvesNothing) trouble = 'empty'
  const postings = [...found.values()]
  // The ETag of the first of several pages says nothing about the others.
  const keptEtag = trouble === null && asks === 1 ? etag : null
  return {
    state: 'read',
    postings,
    etag: keptEtag,
    fingerprint: trouble === null ? printOf(postings) : null,
    trouble,
    retryAt,
  }
}

/** A role's own page, where the list says less; null when it brought nothing. */
export async function readDetail(address: BoardAddress, posting: Posting, tools: ReadTools): Promise<Posting | null> {
  const reader = readerOf(address)
  const ask = reader.detail?.ask(address, posting)
  if (!ask) return null
  const answered = await askFor(ask, reader, null, tools)
  if (!answered.ok || answered.value.state === 'unchanged') return null
  const raw = reader.detail?.take(answered.value.answer, posting, address)
  return raw ? asPosting(raw, tools.toText) : null
}

const dayMs = 86_400_000

/**
 * The sitemap says that the page is as it was when it was read. Once a week it is read all the same, each on a day of
 * its own: what ends by its own date changes no page.
 */
function isAsKnown({ url, changedAt }: BoardAsk, { updatedAt }: Posting, now: number): boolean {
  if (changedAt === undefined || updatedAt !== changedAt) return false
  return (Math.floor(now / dayMs) + Number.parseInt(shortHash(url).slice(0, 4), 36)) % 7 !== 0
}

type Failure = { readonly trouble: BoardTrouble; readonly retryAt: number | null }
type Answered =
  | { readonly state: 'unchanged'; readonly etag: string | null }
  | { readonly state: 'fresh'; readonly answer: BoardAnswer; readonly etag: string | null; readonly ask: BoardAsk }

async function askFor(
  ask: BoardAsk,
  reader: BoardReader,
  etag: string | null,
  tools: ReadTools,
): Promise<Result<Answered, Failure>> {
  const fetched = await tools.fetch({
    url: ask.url,
    purpose: ask.purpose,
    maxBytes: mostBytes,
    // A board that moved is not followed: who is there now may be somebody else (domain/05 §5.3).
    followRedirects: ask.purpose === 'page',
    ...(ask.json !== undefined && { json: ask.json }),
    ...(ask.accept !== undefined && { accept: ask.accept }),
    ...(etag !== null && { known: { etag, lastModified: null } }),
    ...(reader.gapMs !== undefined && { gapMs: reader.gapMs }),
  })
  if (!fetched.ok) {
    const trouble = troubleOf(fetched.error, reader)
    const isElsewhere = trouble === 'not-found' || trouble === 'moved'
    if (isElsewhere && ask.otherwise) return askFor(ask.otherwise, reader, null, tools)
    return err({ trouble, retryAt: fetched.error.retryAt })
  }
  const { value } = fetched
  if (value.state === 'unchanged') return ok({ state: 'unchanged', etag: value.validators.etag })
  const answer = { status: value.status, contentType: value.contentType, text: new TextDecoder().decode(value.bytes) }
  return ok({ state: 'fresh', answer, etag: value.validators.etag, ask })
}

const troubles = {
  'no-address': 'unreachable',
  'not-web': 'unreachable',
  'has-login': 'unreachable',
  'odd-port': 'unreachable',
  'not-public': 'unreachable',
  'no-such-host': 'not-found',
  unreachable: 'unreachable',
  'not-trusted': 'unreachable',
  slow: 'unreachable',
  'too-large': 'incomplete',
  garbled: 'cut',
  'redirect-loop': 'moved',
  'too-many-redirects': 'moved',
  redirected: 'moved',
  robots: 'not-allowed',
  wait: 'limited',
  crowded: 'limited',
  forbidden: 'limited',
  'not-found': 'not-found',
  gone: 'not-found',
  'too-many': 'limited',
  'server-trouble': 'server',
  'odd-answer': 'not-a-board',
  stopped: 'unreachable',
} as const satisfies Record<FetchRefusalCode, BoardTrouble>

function troubleOf({ code, status, contentType, bodyStart }: FetchRefusal, reader: BoardReader): BoardTrouble {
  const own = status === null ? null : reader.refused?.(status, contentType, bodyStart)
  return own ?? troubles[code]
}

/** One row a place is one role with several places; the first row says the rest. */
function addTo(found: Map<string, Posting>, raw: RawPosting, toText: ReadTools['toText']): void {
  const known = found.get(raw.id)
  if (known === undefined) {
    found.set(raw.id, asPosting(raw, toText))
    return
  }
  const places = [...new Set([...known.places, ...raw.places])]
  const workplace = known.workplace === raw.workplace ? known.workplace : (known.workplace ?? raw.workplace)
  found.set(raw.id, { ...known, places: places.slice(0, 50), workplace })
}

function asPosting({ html, ...posting }: RawPosting, toText: ReadTools['toText']): Posting {
  const text = posting.text ?? (html === undefined || html === null ? null : wordsOf(html, toText))
  return {
    ...posting,
    places: posting.places.slice(0, 50),
    text: text === null ? null : text.trim().slice(0, mostText) || null,
  }
}

const looksLikeHtml = /<\/?(?:p|br|div|ul|ol|li|strong|b|em|i|h[1-6]|span|a|table|section)[\s/>]/i

/** Some boards escape their HTML once more, some twice (domain/05, Greenhouse). */
function wordsOf(html: string, toText: ReadTools['toText']): string {
  let text = toText(html)
  for (let round = 0; round < 2 && looksLikeHtml.test(text); round++) text = toText(text)
  return text
}

/** Where no ETag tells: how many there are, and what they are. */
function printOf(postings: readonly Posting[]): string {
  const ids = postings.map(({ id, title, updatedAt }) => `${id}|${title}|${updatedAt ?? ''}`).toSorted()
  return `${ids.length}-${shortHash(ids.join('\n'))}`
}
