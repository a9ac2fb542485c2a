import { Temporal } from 'temporal-polyfill'
import type { Fact } from '#domain/finding.ts'
import type { Clues } from '#read/evidence.ts'
import { durationInMonths } from '#read/extract/durations.ts'
import type { Prepared } from '#read/prepare.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const germanWeekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']

/** The day an answer is promised by ("you will hear from us by Friday"), counted from the day the mail was sent. */
export function promisedBy(prepared: Prepared, clues: Clues, sentOn: number | null, zone: string): Fact<string> | null {
  if (sentOn === null) return null
  const sent = Temporal.Instant.fromEpochMilliseconds(sentOn).toZonedDateTimeISO(zone).toPlainDate()
  for (const clue of clues.of('promise')) {
    if (clue.part !== 'text') continue
    const words = prepared.text.slice(clue.start, clue.end + 12).toLowerCase()
    if (/\b(?:months?|monat\w{0,2}) (?:again|erneut)\b|\bapply\b|\bbewerb/.test(words)) continue
    const day = dayFrom(words, sent)
    if (day !== null) {
      return { value: day.toString(), confidence: 0.8, evidence: prepared.evidenceInText(clue.start, clue.end) }
    }
  }
  return null
}

function dayFrom(words: string, sent: Temporal.PlainDate): Temporal.PlainDate | null {
  const days =
    /\b(\d{1,2}|two|three|five|seven|ten|zwei|drei|fünf|zehn)(?:\s?(?:-|to|bis)\s?(\d{1,2}))? (?:business |working |werk|arbeits)?(days?|tagen?|tage|weeks?|wochen?)\b/.exec(
      words,
    )
  if (days !== null) {
    const spelled: Readonly<Record<string, number>> = {
      two: 2,
      three: 3,
      five: 5,
      seven: 7,
      ten: 10,
      zwei: 2,
      drei: 3,
      fünf: 5,
      zehn: 10,
    }
    const first = days[1] ?? ''
    const count = Number(days[2] ?? spelled[first] ?? first)
    if ((days[3] ?? '').startsWith('w')) return sent.add({ weeks: count })
    return /business|working|werk|arbeits/.test(days[0]) ? addBusinessDays(sent, count) : sent.add({ days: count })
  }
  if (/\b(?:next week|a week|one week|einer woche|nächste woche|nächsten woche)\b/.test(words))
    return sent.add({ weeks: 1 })
  if (/\b(?:a couple of|couple) weeks|\bfew weeks/.test(words)) return sent.add({ weeks: 3 })
  for (const names of [weekdays, germanWeekdays]) {
    for (const [index, name] of names.entries()) {
      const pattern = new RegExp(`\\b${name}${name.length === 3 ? '\\w{0,6}day\\b|\\bxx' : ''}\\b`)
      if (!pattern.test(words)) continue
      const ahead = (index + 1 - sent.dayOfWeek + 7) % 7 || 7
      return sent.add({ days: ahead + (/\bnext\b/.test(words) && ahead < 4 ? 7 : 0) })
    }
  }
  if (/\b(?:end of the week|end of this week|ende der woche)\b/.test(words))
    return sent.add({ days: Math.max(0, 5 - sent.dayOfWeek) })
  if (/\b(?:end of the month|monatsende|ende des monats)\b/.test(words)) return sent.with({ day: sent.daysInMonth })
  const long = durationInMonths(words)
  return long === null || long.months > 4 ? null : sent.add({ months: long.months })
}

function addBusinessDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = from
  for (let left = Math.min(count, 60); left > 0;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5) left--
  }
  return day
}
