import { parseMailDate } from '#mail/mail-date.ts'

/**
 * The `From ` line that starts a message in an mbox file: who, then a date. Seen: `From - Tue …` (Thunderbird),
 * `From 1790@xxx Mon Jan 05 09:00:00 +0000 2026` (Takeout), `From a@b Mon Jan  5 09:00 2026` (System V, no seconds),
 * a zone before or after the year, RFC 5322 and ISO dates from exporters, `remote from host` behind it all.
 */
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)'
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const dateShape = new RegExp(
  String.raw` (?:${weekday} ${month} {1,2}\d{1,2} ${time}(?: [a-z+-][a-z0-9+:-]{0,9}){0,2} \d{4}\b|` +
    String.raw`(?:${weekday},? )?\d{1,2}[ -]${month}[ -]\d{2,4} ${time}|` +
    String.raw`\d{4}-\d{2}-\d{2}[t ]${time})`,
  'i',
)

/** Longer than any address and date; what is longer is a sentence. */
export const longestEnvelopeLine = 1000

/**
 * The date of an envelope line given without its line end, or null when the line is a sentence that happens to start
 * with "From". The date itself may be unreadable: then it is `{ date: null }`.
 */
export function readEnvelopeLine(line: string): { readonly date: number | null } | null {
  if (!line.startsWith('From ') || line.length > longestEnvelopeLine) return null

  const match = dateShape.exec(line)
  if (!match) return null

  const who = line.slice(5, Math.max(5, match.index)).trim()
  if (/\s/.test(who) && !who.includes('@') && !who.startsWith('"')) return null
  return { date: parseMailDate(line.slice(match.index)) }
}
