import { daysBetween, type Day } from '#domain/days.ts'
import type { DraftFacts } from '#write/facts.ts'
import type { LanguageWords } from '#write/languages.ts'
import type { NewsItem } from '#write/news.ts'
import type { SlotValues } from '#write/wording.ts'
import type { Situation } from '#write/templates/conditions.ts'
import { alternativesOf } from '#write/templates/library.ts'
import type { Slot } from '#write/templates/slots.ts'

/** A fact in a sentence: one line, no marks of ours, not so long that it takes the mail over. */
export function asWords(value: string, longest = 120): string {
  const line = value
    .slice(0, 1_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}«»]/gu, ' ')
    .replace(/\s{1,1000}/gu, ' ')
    .trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** What a posting puts in brackets behind a title to say that everybody is meant. */
const genderMark =
  /^(?:m|w|f|d|x|i|h|gn|u|\*|div|divers|diverse|male|female|männlich|weiblich|all|any|alle|genders?|geschlechter)$/iu

/** "Senior Engineer (m/w/d)" is spoken as Senior Engineer; brackets that say something stay. */
export function spokenRole(role: string): string {
  const plain = asWords(role)
    .replace(/\(([^()]{1,60})\)/gu, (whole, inside: string) =>
      inside.split(/[\s/|,.:;-]{1,5}/u).every((word) => word === '' || genderMark.test(word)) ? ' ' : whole,
    )
    .replace(/(?:^|\s)(?:[mwfdx]\/){1,3}[mwfdx](?=\s|$)/giu, ' ')
    .replace(/\s{1,200}/gu, ' ')
    .replaceAll(' ,', ',')
    .trim()
    .replace(/[\s,;:–-]{1,10}$/u, '')
  return plain === '' ? asWords(role) : plain
}

/** An address of the web that may stand in a mail; anything else is left out. */
export function asLink(url: string | null): string | null {
  if (url === null || url.length > 400 || /[\s<>"«»]/u.test(url)) return null
  return /^https?:\/\/[^/]/iu.test(url) ? url : null
}

/** Every fact as it is said in a language. A fact that is not known has no key. */
export function slotValues(
  facts: DraftFacts,
  words: LanguageWords,
  tell: NewsItem | null,
  situation: Situation,
): SlotValues {
  const { recipient } = facts
  const { tongue } = words
  const spoken = facts.interview ?? facts.interviews.at(-1) ?? null
  /** A day less than ten months away needs no year. */
  const needsYear = (day: Day) => Math.abs(daysBetween(day, facts.today)) > 300
  const long = (day: Day) => tongue.longDate(day, facts.monthFirst, needsYear(day))
  const maybe = (day: Day | null | undefined) => (day ? long(day) : null)
  const month = (day: Day) => tongue.monthOf(day, needsYear(day))
  const contact = spoken?.day ?? facts.no?.receivedOn ?? facts.appliedOn
  const reapply = facts.no?.reapplyAfter ?? null

  const values: Record<Slot, string | null> = {
    given: recipient.given,
    family: recipient.family,
    full: recipient.full,
    academic: recipient.academic,
    honorific: recipient.honorific,
    company: facts.company,
    newCompany: facts.newCompany,
    agency: facts.agency,
    role: facts.role === null ? null : spokenRole(facts.role),
    meeting: meetingName(words, situation),
    date: maybe(spoken?.day),
    month: contact === null ? null : month(contact),
    appliedOn: maybe(facts.appliedOn),
    noDate: maybe(facts.no?.receivedOn),
    replyDate: maybe(facts.repliedOn),
    others: tongue.list(facts.passOnTo.slice(0, 6).map((person) => asWords(person.full, 60))),
    update: tell?.type === 'update' ? updateWords(tell.text, tell.url) : null,
    article: tell?.type === 'article' ? asWords(tell.title, 160) : null,
    url: tell?.type === 'article' ? asLink(tell.url) : null,
    note: tell?.type === 'article' && tell.note !== null ? asWords(tell.note, 100) : null,
    after:
      reapply === null
        ? null
        : 'months' in reapply
          ? tongue.inMonths(reapply.months)
          : tongue.fromDay(long(reapply.day)),
    opening: facts.opening === null ? null : spokenRole(facts.opening.role),
    openingUrl: asLink(facts.opening?.url ?? null),
    promised: maybe(facts.promisedBy),
    lastWrote: facts.lastWroteOn === null ? null : month(facts.lastWroteOn),
    me: facts.me.name,
    address: facts.me.address,
  }
  const known: Partial<Record<Slot, string>> = {}
  for (const [slot, value] of Object.entries(values) as [Slot, string | null][]) {
    if (value === null) continue
    const clean = asWords(value, 600)
    if (clean !== '')
      known[slot] = slot === 'company' || slot === 'newCompany' || slot === 'agency' ? asWords(value, 80) : clean
  }
  return known
}

/** The person's own words, without the full stop that the sentence brings, and where to see it. */
function updateWords(text: string, url: string | null): string {
  const plain = asWords(text, 200).replace(/[.\s]{1,10}$/u, '')
  const link = asLink(url)
  return link === null ? plain : `${plain} (${link})`
}

/** What one calls this talk: the first name of the common template that fits. */
function meetingName(words: LanguageWords, situation: Situation): string | null {
  const names = alternativesOf(words.templates, 'common', 'meeting', situation, 'plain')
  return names[0]?.[0] ?? null
}
