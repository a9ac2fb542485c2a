import type { Hit, Look } from '#write/check/engine/gather.ts'
import type { HeardSentence, Stretch } from '#write/check/engine/listener.ts'
import type { RuleId } from '#write/check/rule-table.ts'
import type { Fix } from '#write/check/types.ts'

const afterNo: ReadonlySet<string> = new Set(['acknowledge', 'feedback', 'follow-up'])

/** Rules heard in words that hold for some steps only (`domain/02` E, F). */
const onlyIn: Readonly<Partial<Record<RuleId, (look: Look) => boolean>>> = {
  'around-recruiter': ({ mail, facts }) =>
    mail.step !== 'ask-status' &&
    (facts.recruiterIsContact ?? true) &&
    (facts.recipientRelation === 'interviewer' || facts.recipientRelation === 'hiring-manager'),
  'thanks-in-advance': ({ mail }) => mail.step === 'follow-up' || mail.step === 'keep-in-touch',
  'call-request': ({ mail, facts }) =>
    mail.step === 'follow-up' ||
    (mail.step === 'feedback' &&
      (facts.recipientRelation === 'interviewer' || facts.recipientRelation === 'hiring-manager')),
  'referral-request-early': ({ mail }) => mail.step === 'follow-up' || mail.step === 'acknowledge',
  'status-check': ({ mail }) => afterNo.has(mail.step),
  disbelief: ({ mail }) => mail.step !== 'ask-status',
}

/** What is said sentence by sentence, whatever words it is said in. */
export function spoken(look: Look): Hit[] {
  const { heard } = look
  const hits: Hit[] = []
  for (const sentence of heard.sentences) {
    for (const [ruleId, stretch] of sentence.rules) {
      if (onlyIn[ruleId]?.(look) === false) continue
      const spans = span(look, stretch)
      hits.push({ ruleId, ...spans, fix: insteadOf(look, ruleId, sentence) })
    }
  }
  return hits
}

export function span({ heard }: Look, { first, last }: Stretch): { start: number; end: number } {
  return { start: heard.tokens[first]!.start, end: heard.tokens[last - 1]!.end }
}

/** Another sentence, or none: with the blank behind it, so that no gap is left. */
export function insteadOf(look: Look, ruleId: RuleId, sentence: HeardSentence): Fix {
  const { body, listener } = look
  const words = listener.speech.instead[ruleId]
  if (words !== undefined && !body.own.includes(words)) return { start: sentence.start, end: sentence.end, text: words }
  const blank = /^[ \t]+/.exec(body.own.slice(sentence.end))?.[0].length ?? 0
  return { start: sentence.start, end: sentence.end + blank, text: '' }
}
