import { err, ok, type Result } from '#domain/result.ts'
import { bareHost, checkAddress } from '#watch/check-address.ts'
import { checkingConnector, resolveBySystem, type Resolve } from '#watch/checking-connector.ts'
import { exchange, type Answer, type FetchTimes } from '#watch/exchange.ts'
import type { Fetch, Fetched, FetchPurpose, FetchRefusal, FetchRequest, Validators } from '#watch/fetch.ts'
import { HostTurns } from '#watch/host-turns.ts'
import { codeOfFailure, codeOfStatus, refusalAt } from '#watch/refusal.ts'
import { retryAfter } from '#watch/retry-after.ts'
import { robotName, Robots, robotsBytes } from '#watch/robots.ts'

/** For tests alone: the program passes none of these, and no setting and no environment reaches them. */
export interface FetcherOptions {
  /**
   * Origins (`https://blog.example`) for which a plain HTTP server on a port of the loopback stands in; they are not
   * checked. A public IP address as the key stands in behind the checks, once a name has led there.
   */
  readonly standIns?: ReadonlyMap<string, number>
  readonly resolve?: Resolve
  readonly times?: Partial<FetchTimes>
  /** The least gap between two requests to a host, in ms. */
  readonly gapMs?: number
  readonly now?: () => number
}

const nothingKnown: Validators = { etag: null, lastModified: null }
const defaultTimes: FetchTimes = { connectMs: 10_000, headersMs: 15_000, pieceMs: 15_000, wholeMs: 45_000 }
const defaultBytes = 5 * 1024 * 1024
const mostBytes = 32 * 1024 * 1024
const leastGapMs = 1000
const mostRedirects = 5

/** Whose program asks, and that it is no crawler. */
const userAgent = `${robotName}/0.1 (reads for one person, on their own computer)`

const accepts = {
  page: 'text/html, application/xhtml+xml;q=0.9',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5',
  board: 'application/json, application/xml;q=0.9, */*;q=0.5',
} as const satisfies Record<FetchPurpose, string>

/**
 * The one fetcher of the program; make one and share it, for it remembers whom it asked when. One request at a time to
 * a host, a second apart; a host that said when to come back is not asked before (`wait`, with `retryAt`).
 *
 * It does not know whether the person allowed watching: `actions/fetch-outside` asks that, and writes the log.
 */
export function createFetcher(options: FetcherOptions = {}): Fetch {
  const house = new House(options)
  return (request) => house.fetch(request)
}

class House {
  readonly #times: FetchTimes
  readonly #now: () => number
  readonly #leastGapMs: number
  readonly #standIns: ReadonlyMap<string, number>
  readonly #turns: HostTurns
  readonly #robots: Robots
  readonly #connect: ReturnType<typeof checkingConnector>

  constructor(options: FetcherOptions) {
    this.#times = { ...defaultTimes, ...options.times }
    this.#now = options.now ?? Date.now
    this.#leastGapMs = options.gapMs ?? leastGapMs
    this.#standIns = options.standIns ?? new Map<string, number>()
    this.#turns = new HostTurns(this.#now)
    this.#robots = new Robots(this.#now, (url) => this.#askForRobots(url))
    this.#connect = checkingConnector({
      resolve: options.resolve ?? resolveBySystem,
      timeoutMs: this.#times.connectMs,
      standInFor: (originOrAddress) => this.#standIns.get(originOrAddress),
    })
  }

  fetch(request: FetchRequest): Promise<Result<Fetched, FetchRefusal>> {
    return this.#follow(request, request.purpose === 'page')
  }

  /**
   * Redirect by redirect, each looked at like the first address. What an earlier answer brought goes to the origin of
   * the first address alone: another origin on the way would learn from it what was read before, and when.
   */
  async #follow(request: FetchRequest, heedsRobots: boolean): Promise<Result<Fetched, FetchRefusal>> {
    const seen = new Set<string>()
    const home = URL.canParse(request.url) ? new URL(request.url).origin : null
    let asked = request.url
    let isForGood = true
    let leftMs = this.#times.wholeMs
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const checked = checkAddress(asked, (origin) => this.#standIns.has(origin))
      if (!checked.ok) return err(refusalAt(asked, checked.error))
      const url = checked.value
      if (seen.has(url.href)) return err(refusalAt(url.href, 'redirect-loop'))
      seen.add(url.href)

      let gapMs = Math.max(request.gapMs ?? 0, this.#leastGapMs)
      if (heedsRobots) {
        const { isAllowed, delayMs } = await this.#robots.lookUp(url)
        if (!isAllowed) return err(refusalAt(url.href, 'robots'))
        gapMs = Math.max(gapMs, delayMs)
      }
      const isHome = url.origin === home
      const sent = isHome ? request : { ...request, known: nothingKnown }
      const turn = await this.#inTurn(url, sent, gapMs, leftMs)
      if (!turn.ok) return turn
      leftMs -= turn.value.tookMs

      const { answer } = turn.value
      const location = answer.status >= 300 && answer.status < 400 ? answer.header('location') : null
      if (location === null || answer.status === 304)
        return this.#outcome(sent, url, answer, { isForGood: redirects > 0 && isForGood, isHome })

      const next = URL.canParse(location, url) ? new URL(location, url).href : location
      if (request.followRedirects === false || request.json !== undefined) {
        return err(refusalAt(url.href, 'redirected', { status: answer.status, location: next }))
      }
      if (answer.status !== 301 && answer.status !== 308) isForGood = false
      asked = next
    }
    return err(refusalAt(asked, 'too-many-redirects'))
  }

  /** One exchange, when it is this request's turn with the host. */
  async #inTurn(
    url: URL,
    request: FetchRequest,
    gapMs: number,
    leftMs: number,
  ): Promise<Result<{ readonly answer: Answer; readonly tookMs: number }, FetchRefusal>> {
    const host = bareHost(url)
    const done = await this.#turns.take(host, gapMs)
    if (!done) return err(refusalAt(url.href, 'crowded'))

    const begun = performance.now()
    try {
      const closed = this.#turns.closedUntil(host)
      if (closed !== null) return err(refusalAt(url.href, 'wait', { retryAt: closed }))
      if (request.signal?.aborted) return err(refusalAt(url.href, 'stopped'))
      if (leftMs <= 0) return err(refusalAt(url.href, 'slow'))
      const answer = await exchange({
        url,
        headers: headersOf(request),
        body: request.json === undefined ? null : JSON.stringify(request.json),
        connect: this.#connect,
        maxBytes: Math.min(request.maxBytes ?? defaultBytes, mostBytes),
        times: this.#times,
        leftMs,
        signal: request.signal,
      })
      this.#heedRetryAfter(host, answer)
      return ok({ answer, tookMs: performance.now() - begun })
    } catch (error) {
      return err(refusalAt(url.href, request.signal?.aborted ? 'stopped' : codeOfFailure(error)))
    } finally {
      done()
    }
  }

  #heedRetryAfter(host: string, answer: Answer): void {
    if (answer.status !== 429 && answer.status !== 503) return
    const until = retryAfter(answer.header('retry-after'), this.#now())
    if (until !== null) this.#turns.close(host, until)
  }

  #outcome(
    request: FetchRequest,
    url: URL,
    answer: Answer,
    { isForGood, isHome }: { readonly isForGood: boolean; readonly isHome: boolean },
  ): Result<Fetched, FetchRefusal> {
    const { status, header } = answer
    const keptFrom = (name: string) => (isHome ? validator(header(name)) : null)
    const both = {
      url: url.href,
      movedTo: isForGood ? url.href : null,
      validators: { etag: keptFrom('etag'), lastModified: keptFrom('last-modified') },
      at: this.#now(),
    }
    // A 304 to a request that carried nothing to compare confirms nothing; it falls through to the odd answers.
    const { known } = request
    if (status === 304 && (known?.etag || known?.lastModified)) {
      // A 304 may leave out what it confirms.
      const validators = {
        etag: both.validators.etag ?? known.etag,
        lastModified: both.validators.lastModified ?? known.lastModified,
      }
      return ok({ state: 'unchanged', ...both, validators })
    }
    const contentType = (header('content-type') ?? '').slice(0, 200).toLowerCase()
    if (status >= 200 && status < 300) return ok({ state: 'fresh', ...both, status, contentType, bytes: answer.bytes })

    const code = status < 400 ? 'odd-answer' : codeOfStatus(status)
    const retryAt = retryAfter(header('retry-after'), this.#now())
    const bodyStart = new TextDecoder().decode(answer.bytes)
    return err(refusalAt(url.href, code, { status, retryAt, contentType, bodyStart }))
  }

  async #askForRobots(url: string): Promise<string | null | undefined> {
    const found = await this.#follow({ url, purpose: 'page', accept: 'text/plain', maxBytes: robotsBytes }, false)
    if (found.ok) return found.value.state === 'fresh' ? new TextDecoder().decode(found.value.bytes) : undefined
    const { status, code } = found.error
    // RFC 9309 §2.3.1.3: "unavailable" (4xx) allows; too many redirects are unavailable as well.
    const isUnavailable =
      (status !== null && status >= 400 && status < 500 && status !== 429) || code === 'too-many-redirects'
    return isUnavailable ? null : undefined
  }
}

function headersOf({ purpose, accept, json, known }: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept ?? accepts[purpose],
    'accept-encoding': 'gzip, br',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
}

/** What is sent back later as a header must be fit for one. */
function validator(value: string | null): string | null {
  return value !== null && value.length > 0 && value.length <= 500 && /^[\x20-\x7e]+$/.test(value) ? value : null
}
