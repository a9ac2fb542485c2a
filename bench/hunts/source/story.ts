import type { FindingKind } from '#domain/finding.ts'
import type { System } from './correspondence.ts'
import { application, type HuntTruth, type TrueApplication } from '../truth-types.ts'
import { acceptance, type Appointment, google, outlook } from './calendar.ts'
import type { Correspondence, Extra, HuntMail } from './correspondence.ts'
import type { Tongue } from './quote.ts'

/** The mails of one candidacy, each with what it truly is beside it, and the truth that is made of both. */
export interface Story {
  readonly mails: readonly HuntMail[]
  readonly application: TrueApplication
}

type Fields = Omit<Parameters<typeof application>[0], 'key' | 'mails'>

/** Mails are written from the oldest on and named `key-1`, `key-2`, …; the first word of each is its true kind. */
export function storyOf(box: Correspondence, key: string, tongue: Tongue) {
  const mails: HuntMail[] = []
  const kinds: Record<string, FindingKind> = {}
  const name = () => `${key}-${mails.length + 1}`
  const keep = (kind: FindingKind, mail: HuntMail): HuntMail => {
    mails.push(mail)
    kinds[mail.name] = kind
    return mail
  }
  const own = (extra: Extra = {}): Extra => ({ tongue, ...extra })
  return {
    got: (kind: FindingKind, at: string, from: string | System, subject: string, text: string, extra?: Extra) =>
      keep(kind, box.got(name(), at, from, subject, text, own(extra))),
    gotRe: (kind: FindingKind, at: string, from: string | System, to: HuntMail, text: string, extra?: Extra) =>
      keep(kind, box.gotRe(name(), at, from, to, text, own(extra))),
    sent: (at: string, to: string, subject: string, text: string, extra?: Extra) =>
      keep('reply-by-user', box.sent(name(), at, to, subject, text, own(extra))),
    sentRe: (at: string, to: HuntMail, text: string, extra?: Extra) =>
      keep('reply-by-user', box.sentRe(name(), at, to, text, own(extra))),
    withdrawRe: (at: string, to: HuntMail, text: string, extra?: Extra) =>
      keep('withdrawal', box.sentRe(name(), at, to, text, own(extra))),
    google: (kind: FindingKind, at: string, a: Appointment, extra?: Extra) =>
      keep(kind, google(box, name(), at, a, own(extra))),
    outlook: (kind: FindingKind, at: string, a: Appointment, text: string, extra?: Extra) =>
      keep(kind, outlook(box, name(), at, a, text, own(extra))),
    accept: (at: string, a: Appointment, answers: HuntMail) =>
      keep('reply-by-user', acceptance(box, name(), at, a, answers, tongue)),
    told: (fields: Fields): Story => ({ mails, application: application({ key, mails: kinds, ...fields }) }),
  }
}

/** Job mail that starts no application, with its kinds. */
export function passing(
  box: Correspondence,
  rows: readonly (readonly [FindingKind, string, string | System, string, string, Extra?])[],
): { readonly mails: readonly HuntMail[]; readonly kinds: HuntTruth['withoutApplication'] } {
  const mails = rows.map(([, at, from, subject, text, extra], i) =>
    box.got(`passing-${i + 1}`, at, from, subject, text, extra),
  )
  return { mails, kinds: Object.fromEntries(rows.map(([kind], i) => [`passing-${i + 1}`, kind])) }
}

/** When, from whom, subject, words, and what else is special: mail that says nothing of a candidacy. */
export type Row = readonly [string, string | System, string, string, Extra?]

export function ordinary(box: Correspondence, name: string, rows: readonly Row[]): readonly HuntMail[] {
  return rows.map(([at, from, subject, text, extra], i) => box.got(`${name}-${i + 1}`, at, from, subject, text, extra))
}
