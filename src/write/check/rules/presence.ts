import { fold } from '#write/check/engine/fold.ts'
import { whole, type Hit, type Look } from '#write/check/engine/gather.ts'
import type { HeardSentence } from '#write/check/engine/listener.ts'
import { closingWords, linesOf } from '#write/check/engine/prepare.ts'
import type { Act } from '#write/check/engine/speech.ts'
import { tokenise } from '#write/check/engine/tokens.ts'
import { span } from '#write/check/rules/spoken.ts'

const afterNo = new Set(['acknowledge', 'feedback', 'follow-up'])

/** Group D: what a mail of this step must hold. */
export function presence(look: Look): Hit[] {
  const { mail, heard } = look
  const { step } = mail
  const has = (act: Act) => heard.sentences.some((sentence) => sentence.acts.has(act))
  const hits: Hit[] = []
  if (!has('thanks')) hits.push(whole('missing-thanks'))
  if (afterNo.has(step) && !has('acceptance')) hits.push(whole('missing-acceptance'))
  if (!look.isInThread && lacksContext(look)) hits.push(whole('missing-context'))
  if ((step === 'follow-up' || step === 'keep-in-touch') && !has('future')) hits.push(whole('missing-future'))
  if (step === 'feedback' && !heard.sentences.some((each) => asks(each))) hits.push(whole('missing-question'))
  if ((step === 'follow-up' || step === 'keep-in-touch') && lacksSpecific(look)) hits.push(whole('missing-specific'))
  if (step === 'keep-in-touch' && !has('news') && look.body.titles.length + look.body.links.length === 0)
    hits.push(whole('missing-news'))
  if (step === 'feedback' && !has('release')) hits.push(whole('missing-release'))
  const closing = linesOf(look.body.own.slice(look.body.closingStart)).filter((line) => line.text.trim() !== '')
  const isNamed = closing.some((line) =>
    /\p{Lu}/u.test(line.text.replace(closingWords, '').replace(/\S+@\S+|https?:\S+/g, '')),
  )
  if (!isNamed || closing.length > 9) hits.push(whole('missing-signoff'))
  return hits
}

function asks(sentence: HeardSentence): boolean {
  return sentence.isQuestion || sentence.acts.has('ask')
}

function lacksContext({ mail, facts, body, heard, listener }: Look): boolean {
  const text = fold(`${mail.subject ?? ''}\n${body.own}`)
  const role = fold(facts.role ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const saysRole = role.length === 0 || role.some((word) => text.includes(word))
  if (facts.interviewDate === null || facts.interviewDate === undefined) return !saysRole
  const [, month = '', day = ''] = facts.interviewDate.split('-')
  const saysWhen =
    heard.sentences.some((sentence) => sentence.acts.has('when')) ||
    listener.hear(mail.subject ?? '').sentences.some((sentence) => sentence.acts.has('when')) ||
    new RegExp(
      `(?<!\\d)0?${Number(day)}(?:\\.|/|-)\\s?0?${Number(month)}(?!\\d)|(?<!\\d)0?${Number(month)}/0?${Number(day)}(?!\\d)`,
    ).test(text) ||
    /\b\d{1,2}(?:st|nd|rd|th|\.|º|er)?\s+(?:of\s+|de\s+)?\p{L}{3,}/u.test(text)
  return !saysRole || !saysWhen
}

/** At least two words that not every such mail holds, or one from the interview log. */
function lacksSpecific(look: Look): boolean {
  const { body, facts, listener, mail, heard } = look
  const { speech } = listener
  if (body.titles.length > 0 || body.links.length > 0) return false
  const words = heard.tokens.map((token) => token.word)
  const noted = tokenise((facts.notes ?? []).join('. '), speech.language).tokens.map((token) => token.word)
  const own = new Set(words)
  const known = commonWords(speech.language, speech.common)
  if (noted.some((word) => word.length > 3 && !isCommon(word, known) && own.has(word))) return false
  const names = new Set(
    tokenise(
      `${facts.recipientName ?? ''} ${facts.company ?? ''} ${facts.role ?? ''} ${mail.subject ?? ''}`,
      speech.language,
    ).tokens.map((token) => token.word),
  )
  const special = new Set(
    words.filter((word) => word.length > 3 && !/^\d/.test(word) && !names.has(word) && !isCommon(word, known)),
  )
  return special.size < 2
}

const commonOf = new Map<string, ReadonlySet<string>>()

function commonWords(language: string, words: string): ReadonlySet<string> {
  let known = commonOf.get(language)
  if (known === undefined) {
    known = new Set(words.split(/\s+/).map(fold))
    commonOf.set(language, known)
  }
  return known
}

/** Endings of inflection do not make a word special. */
function isCommon(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true
  for (const ending of [
    's',
    'es',
    'ed',
    'd',
    'ing',
    'ly',
    'e',
    'en',
    'er',
    'em',
    'n',
    't',
    'te',
    'ten',
    'st',
    'ung',
    'ungen',
  ]) {
    if (word.endsWith(ending) && known.has(word.slice(0, -ending.length))) return true
  }
  return word.endsWith('ing') && known.has(`${word.slice(0, -3)}e`)
}

/** Group E: one question, after the acceptance, that can be answered and helps. */
export function questions(look: Look): Hit[] {
  const { mail, heard } = look
  const hits: Hit[] = []
  const asked = heard.sentences.filter((sentence) => sentence.isQuestion)
  const aside = (sentence: HeardSentence) =>
    sentence.rules.has('call-request') || sentence.rules.has('around-recruiter')
  const allAsks = heard.sentences.filter(
    (sentence) => asks(sentence) && !(sentence.acts.has('release') && !sentence.isQuestion),
  )
  const accepted = heard.sentences.findIndex((sentence) => sentence.acts.has('acceptance'))
  const firstAsked = heard.sentences.findIndex((sentence) => sentence.isQuestion)
  if (afterNo.has(mail.step) && firstAsked >= 0 && accepted > firstAsked) {
    const question = heard.sentences[firstAsked]!
    hits.push({ ruleId: 'question-before-acceptance', start: question.start, end: question.end })
  }
  const several = asked.find((sentence) => questionWords(look, sentence) > 2)
  const most = afterNo.has(mail.step) ? 1 : 3
  if (
    asked.length > most ||
    (afterNo.has(mail.step) &&
      (allAsks.length > 2 && asked.length > 0
        ? allAsks.length > 3
        : allAsks.length > 2 && allAsks.filter((each) => each.acts.has('definite')).length > 2))
  ) {
    const extra = asked[most] ?? allAsks.at(-1)!
    hits.push({ ruleId: 'too-many-questions', start: extra.start, end: extra.end })
  } else if (several !== undefined && afterNo.has(mail.step)) {
    hits.push({ ruleId: 'too-many-questions', start: several.start, end: several.end })
  }
  if (mail.step !== 'feedback' && mail.step !== 'follow-up') return hits

  const aboutMe = allAsks.filter(
    (sentence) => !sentence.isQuestion || !(sentence.acts.has('release') || sentence.acts.has('thanks')),
  )
  const broad = aboutMe.find((sentence) => sentence.acts.has('broad') && !aside(sentence))
  const hasDefinite = aboutMe.some((sentence) => sentence.acts.has('definite') && !isBroadOnly(sentence))
  if (broad !== undefined && !hasDefinite) {
    hits.push({ ruleId: 'too-broad', ...span(look, broad.acts.get('broad')![0]!) })
  }
  const yesNo = asked.find((sentence) => sentence.acts.has('yes-no') && !aside(sentence))
  if (yesNo !== undefined && !asked.some((sentence) => !sentence.acts.has('yes-no')))
    hits.push({ ruleId: 'yes-no-question', start: yesNo.start, end: yesNo.end })
  const feedback = aboutMe.find((sentence) => sentence.acts.has('feedback'))
  if (feedback !== undefined && !aboutMe.some((sentence) => sentence.acts.has('advice')))
    hits.push({ ruleId: 'advice-over-feedback', ...span(look, feedback.acts.get('feedback')![0]!) })
  return hits
}

/** Nothing definite outside of the broad words themselves. */
function isBroadOnly(sentence: HeardSentence): boolean {
  const broad = sentence.acts.get('broad')
  return (
    broad !== undefined &&
    !(sentence.acts.get('definite') ?? []).some(
      (each) => !broad.some((one) => each.first >= one.first && each.last <= one.last),
    )
  )
}

const asking = new Set(
  'what which why how where who when was welche welcher welches welchen wie warum woran worin wo wer wann weshalb wieso quel quelle quels pourquoi comment que cual cuales como por-que wat welke hoe waarom waar'.split(
    ' ',
  ),
)

/** Questions joined in one sentence: “What…, which…, and how…?” */
function questionWords({ heard }: Look, sentence: HeardSentence): number {
  let count = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = heard.tokens[at]!
    const before = heard.tokens[at - 1]?.word
    if (
      asking.has(token.word) &&
      (at === sentence.first ||
        token.afterBreak ||
        ['and', 'und', 'or', 'oder', 'et', 'y', 'en'].includes(before ?? ''))
    )
      count++
  }
  return count
}
