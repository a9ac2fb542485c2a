import { parseHTML } from 'linkedom'
import { isObject } from '#domain/is-object.ts'
import type { RawPosting } from '#watch/boards/board-reader.ts'
import { hasEnded, isJobPosting, jobPostingOf } from '#watch/boards/job-posting.ts'

const mostScripts = 50
const mostLinks = 2000
const mostNodes = 5000
const deepest = 8

/** What a page says of roles in its JSON-LD (an object, a list, a graph), and where it leads. Data only, nothing runs. */
export function readJobPage(
  html: string,
  url: string,
  today: string,
): { readonly postings: readonly RawPosting[]; readonly links: readonly string[] } {
  const { document } = parseHTML(html)
  const scripts = [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .slice(0, mostScripts)
  const found = scripts.flatMap((script) => {
    const value = lenientJson(script.textContent ?? '')
    return value === undefined ? [] : jobsIn(value)
  })
  const postings = found
    .filter((value) => isObject(value) && !hasEnded(value, today))
    .flatMap((value) => jobPostingOf(value, url) ?? [])
  const links = [...document.querySelectorAll('a')]
    .slice(0, mostLinks)
    .flatMap((link) => link.getAttribute('href') ?? [])
  return { postings, links }
}

/** Pages wrap it in comments and break lines inside strings. */
function lenientJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\]\]>)$/, '')
  for (const one of [bare, bare.replaceAll(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(one)
    } catch {
      // The next is more lenient.
    }
  }
  return undefined
}

/** Every JobPosting in it, within bounds: what is inside one belongs to it. */
function jobsIn(value: unknown): readonly unknown[] {
  const found: unknown[] = []
  let level: unknown[] = [value]
  let seen = 0
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const node of level) {
      if (++seen > mostNodes) return found
      if (Array.isArray(node)) next.push(...node.slice(0, mostNodes))
      else if (isObject(node)) {
        if (isJobPosting(node)) found.push(node)
        else next.push(...['@graph', 'itemListElement', 'item', 'mainEntity'].map((name) => node[name]).filter(Boolean))
      }
    }
    level = next
  }
  return found
}
