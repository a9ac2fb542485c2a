import { isDay, type Day } from '#domain/days.ts'
import { isObject } from '#domain/is-object.ts'
import type { BoardTrouble } from '#domain/board.ts'
import type { Workplace } from '#domain/posting.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { BoardAnswer, RawPosting } from '#watch/boards/board-reader.ts'

/** Loose JSON turned strict: what is not of the kind asked for is as good as absent. */
export type Loose = Readonly<Record<string, unknown>>

const mostWords = 500

/** A word or a number as one folded line; null when empty. */
export function line(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const folded = text
    .slice(0, 4 * mostWords)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, mostWords)
  return folded === '' ? null : folded
}

export function field(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const name of path) {
    if (!isObject(at)) return undefined
    at = at[name]
  }
  return at
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function rowsOf(value: unknown): readonly Loose[] {
  return list(value).filter(isObject)
}

export function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** `Berlin, BE, Germany` out of its parts, each once. */
export function placeOf(...parts: readonly unknown[]): string | null {
  const words = parts.map(line).filter((part) => part !== null)
  return words.length === 0 ? null : words.filter((word, i) => words.indexOf(word) === i).join(', ')
}

export function placesOf(...places: readonly (string | null)[]): readonly string[] {
  return [...new Set(places.filter((place) => place !== null))]
}

/**
 * The day a date falls on, as it was written: `2026-09-29…` in ISO or with a space, `Tue, 29 Sep 2026 …` of RSS, epoch
 * milliseconds (UTC). Null for anything else.
 */
export function dayIn(value: unknown): Day | null {
  const at = typeof value === 'number' ? value : null
  if (at !== null) return instantIn(at) === null ? null : new Date(at).toISOString().slice(0, 10)
  const text = line(value) ?? ''
  const written = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0]
  if (written !== undefined) return isDay(written) ? written : null
  const spelled = /^(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/.exec(text)
  if (!spelled) return null
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf((spelled[2] ?? '').toLowerCase())
  const day = `${spelled[3]}-${String(month + 1).padStart(2, '0')}-${(spelled[1] ?? '').padStart(2, '0')}`
  return month >= 0 && isDay(day) ? day : null
}

/** Epoch milliseconds of an instant written with its offset (`2026-09-29T16:02:37Z`, `2026-09-29 16:02:37 UTC`). */
export function instantIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && Math.abs(value) <= 8.64e15 ? value : null
  const text = (line(value) ?? '').replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC$/, '$1T$2Z')
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : at
}

/** `Remote`, `hybrid`, `OnSite`, `on-site`, `TELECOMMUTE`: as vendors write it. */
export function workplaceIn(value: unknown): Workplace | null {
  const word = (line(value) ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')
  if (word === 'remote' || word === 'telecommute' || word === 'fullyremote') return 'remote'
  if (word === 'hybrid') return 'hybrid'
  return word === 'onsite' || word === 'office' ? 'on-site' : null
}

/** The address of a role's page; null for what no browser opens. */
export function webAddress(value: unknown, base?: string): string | null {
  const text = typeof value === 'string' ? value.trim().slice(0, 2000) : ''
  if (text === '' || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** What a board's JSON holds, or why it holds none: cut off, a challenge, a page for people. */
export function jsonIn(answer: BoardAnswer): Result<unknown, BoardTrouble> {
  const text = answer.text.replace(/^\uFEFF/, '').trim()
  try {
    return ok(JSON.parse(text))
  } catch {
    if (text.startsWith('<')) return err(isChallenge(text) ? 'limited' : 'not-a-board')
    return err(text.startsWith('{') || text.startsWith('[') ? 'cut' : 'not-a-board')
  }
}

/** A page that asks whether one is a robot, where data was asked for. */
export function isChallenge(html: string): boolean {
  return /captcha|are you (?:a )?(?:human|robot)|bot check|cf-challenge|just a moment|error 1015|rate limited/i.test(
    html.slice(0, 20_000),
  )
}

/** A posting with what a vendor does not say left empty. */
export function posting(said: Pick<RawPosting, 'id' | 'title' | 'url'> & Partial<RawPosting>): RawPosting {
  return {
    places: [],
    workplace: null,
    team: null,
    employment: null,
    requisitionId: null,
    company: null,
    postedOn: null,
    updatedAt: null,
    text: null,
    ...said,
  }
}

/** Hosts are compared whole or by a strict ending, never by what they contain. */
export function under(host: string, parent: string): string | null {
  const name = host.toLowerCase()
  if (!name.endsWith(`.${parent}`)) return null
  const label = name.slice(0, -parent.length - 1)
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label) ? label : null
}

/** A tenant where it is part of a path (domain/05 §5.3). */
export function tenantIn(text: string | undefined): string | null {
  if (text === undefined) return null
  let plain = text
  try {
    plain = decodeURIComponent(text)
  } catch {
    return null
  }
  return /^[A-Za-z0-9][A-Za-z0-9 ._&-]{0,99}$/.test(plain) ? plain : null
}

export function pathOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter((part) => part !== '')
}
