import robotsParser from 'robots-parser'

/** The name by which a robots.txt may speak to Ajar. */
export const robotName = 'Ajar'

/** How robots.txt is asked for: its text; null where there is none (4xx); undefined where nobody could say (5xx, silence). */
export type AskForRobots = (url: string) => Promise<string | null | undefined>

/** RFC 9309 §2.5: at least so much is read. */
export const robotsBytes = 512 * 1024

interface Known {
  readonly until: number
  readonly isAllowed: (url: string) => boolean
  readonly delayMs: number
}

const day = 24 * 3600_000
const hour = 3600_000
const mostKnown = 500
const longestDelayMs = 30_000

/** What hosts say about reading their pages (RFC 9309), remembered for a day; where nobody could say it is no, for an hour. */
export class Robots {
  readonly #known = new Map<string, Known>()
  readonly #now: () => number
  readonly #ask: AskForRobots

  constructor(now: () => number, ask: AskForRobots) {
    this.#now = now
    this.#ask = ask
  }

  /** Whether this page may be read, and how long to wait between two (Crawl-delay, 30 s at most). */
  async lookUp(url: URL): Promise<{ readonly isAllowed: boolean; readonly delayMs: number }> {
    const known = this.#known.get(url.origin)
    const rules = known && known.until > this.#now() ? known : await this.#learn(url.origin)
    return { isAllowed: rules.isAllowed(url.href), delayMs: rules.delayMs }
  }

  async #learn(origin: string): Promise<Known> {
    const address = `${origin}/robots.txt`
    const text = await this.#ask(address)
    const rules = this.#read(address, text)
    const oldest = this.#known.size >= mostKnown ? this.#known.keys().next().value : undefined
    if (oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(origin, rules)
    return rules
  }

  #read(address: string, text: string | null | undefined): Known {
    const now = this.#now()
    if (text === undefined) return { until: now + hour, isAllowed: () => false, delayMs: 0 }
    if (text === null) return { until: now + day, isAllowed: () => true, delayMs: 0 }

    const parsed = robotsParser(address, boundedRules(text))
    const said = parsed.getCrawlDelay(robotName) ?? 0
    // What is no number is NaN, which is not greater either.
    const delayMs = said > 0 ? Math.min(said * 1000, longestDelayMs) : 0
    return { until: now + day, isAllowed: (url) => parsed.isAllowed(url, robotName) !== false, delayMs }
  }
}

const mostLines = 20_000
const mostRules = 500
const longestPattern = 256

/**
 * The parser holds each rule once for each name above it, and matches in rules × pattern × path: what is written to
 * make that long is cut. A cut Disallow forbids more, a cut Allow would allow more and is dropped.
 */
function boundedRules(text: string): string {
  const lines: string[] = []
  let rules = 0
  for (const line of text.slice(0, robotsBytes).split(/\r\n|\r|\n/, mostLines)) {
    const found = /^\s{0,20}(user-agent|allow|disallow|crawl-delay)\s{0,20}:([^#]*)/i.exec(line.slice(0, 5000))
    if (!found) continue
    const field = (found[1] ?? '').toLowerCase()
    const value = (found[2] ?? '').trim()
    if (field === 'user-agent') {
      const name = value.toLowerCase().split('/', 1)[0]?.trim() ?? ''
      // Other names still end the group before them.
      lines.push(`user-agent: ${name === '*' || name === robotName.toLowerCase() ? name : 'another'}`)
      continue
    }
    if (field === 'allow' && value.length > longestPattern) continue
    if (field !== 'crawl-delay' && rules++ >= mostRules) continue
    lines.push(`${field}: ${value.slice(0, longestPattern)}`)
  }
  return lines.filter((line, i) => line !== lines[i - 1] || !line.startsWith('user-agent')).join('\n')
}
