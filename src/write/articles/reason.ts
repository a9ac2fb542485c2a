import type { Language } from '#domain/language.ts'
import type { InterestFrom } from '#write/articles/interest.ts'
import type { Fit } from '#write/articles/rank.ts'

const oneDay = 86_400_000
/** Newer than this is worth saying. */
const newDays = 14

const about = {
  en: {
    interview: 'which came up in your interview',
    cares: 'which they care about, as you noted',
    note: 'which you noted about them',
    company: 'which came up in a talk at their company',
    role: 'which their work is about',
    mail: 'which they wrote about',
    own: 'which the role you applied for was about',
  },
  de: {
    interview: 'worum es in Ihrem Gespräch ging',
    cares: 'was ihnen nach Ihrer Notiz wichtig ist',
    note: 'was Sie sich über sie notiert haben',
    company: 'worum es in einem Gespräch bei ihrem Unternehmen ging',
    role: 'worum es bei ihrer Arbeit geht',
    mail: 'worüber sie geschrieben haben',
    own: 'worum es bei der Stelle ging',
  },
} as const satisfies Record<Language, Record<InterestFrom, string>>

/** Why an article fits somebody, in a sentence made of nothing but what was found. */
export function reasonOf(fit: Fit, now: number, language: Language): string {
  const words = fit.because.slice(0, 3).map((word) => (language === 'de' ? `„${word}“` : `“${word}”`))
  const last = words.at(-1) ?? ''
  const and = language === 'de' ? 'und' : 'and'
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${last}` : last
  const days = fit.at === null ? null : Math.floor((now - fit.at) / oneDay)
  const isNew = days !== null && days <= newDays
  if (language === 'de') {
    return `Darin steht ${list}, ${about.de[fit.from]}${isNew ? '; er ist neu' : ''}${fit.isRead ? '; Sie haben ihn gelesen' : ''}.`
  }
  return `It speaks of ${list}, ${about.en[fit.from]}${isNew ? '; it is new' : ''}${fit.isRead ? '; you have read it' : ''}.`
}
