import { Temporal } from 'temporal-polyfill'
import type { MessageHead } from '#domain/message.ts'
import type { Clues } from '#read/evidence.ts'
import { dayIn } from '#read/extract/days-in-text.ts'

const subjects =
  /^\s*(?:(?:re|aw|sv):\s)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|automatische antwort|abwesenheit\w{0,10}|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|resposta autom[áa]tica|risposta automatica|automatisch antwoord|afwezig\w{0,6}|fuera de la oficina)/i

/**
 * An out-of-office note: said by the subject, or by the words of a mail marked as automatic reply. Hiring systems
 * mark their confirmations the same way, so the header alone decides nothing.
 */
export function isAbsence(head: Pick<MessageHead, 'subject' | 'headers'>, clues: Clues, wordCount: number): boolean {
  const marked =
    /auto-replied/i.test(head.headers['auto-submitted'] ?? '') ||
    /oof|all/i.test(head.headers['x-auto-response-suppress'] ?? '')
  const said = clues.count('out-of-office')
  if (subjects.test(head.subject)) return said > 0 || marked || wordCount < 120
  return (
    said > 0 &&
    wordCount < 160 &&
    (marked || said > 1) &&
    clues.count('confirmation') === 0 &&
    clues.count('rejection') === 0
  )
}

/** The day somebody is back, YYYY-MM-DD; the last day the note names. */
export function returnDay(text: string, sentOn: number | null, zone: string): string | null {
  if (sentOn === null) return null
  const sent = Temporal.Instant.fromEpochMilliseconds(sentOn).toZonedDateTimeISO(zone).toPlainDate()
  return dayIn(text.slice(0, 2_000), sent)
}
