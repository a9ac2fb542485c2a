import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPlaceholder, placeholderPattern } from '#domain/draft.ts'
import { messageKey } from '#domain/ids.ts'
import type { MailStepKind } from '#domain/step.ts'
import { facts, situations, step } from '#write/builders.ts'
import { placeholders } from '#write/check.ts'
import type { ComposedMail } from '#write/compose.ts'
import { countWords } from '#write/count-words.ts'
import type { DraftFacts } from '#write/facts.ts'
import { similarity } from '#write/similarity.ts'
import { ownSentences } from '#write/fixtures/own-sentences.ts'
import { compose, shippedLanguages } from '#write/fixtures/shipped.ts'

const languages = shippedLanguages
const registers = ['plain', 'warm', 'formal'] as const

/** Different noes begin at different wordings, so that many combinations are seen. */
const noes = Array.from({ length: 3 }, (_, at) => `no-${at}`)

/** Every situation in each language, form of address and set of wordings. */
const cases = Object.entries(situations).flatMap(([name, situation]) =>
  languages.flatMap((language) =>
    (['formal', 'informal'] as const).map((formality) => ({ name, situation, language, formality })),
  ),
)

function composed(each: (typeof cases)[number], wording: number, no: string): ComposedMail {
  const register = registers[wording % 3]!
  const given = facts(each.situation.facts)
  const asked = { ...given, language: each.language, recipient: { ...given.recipient, formality: each.formality } }
  return compose(step({ ...each.situation.step, follows: messageKey(no) }), asked, { wording, register })
}

function finished(mail: ComposedMail): string {
  return mail.body.replace(placeholderPattern, ownSentences[mail.language]!)
}

const partsOf = (mail: ComposedMail) => mail.parts.map((part) => part.name)
const textOf = (mail: ComposedMail, wanted: (name: string) => boolean) =>
  mail.parts.filter((part) => wanted(part.name)).map((part) => mail.body.slice(part.start, part.end))
const questionMarks = (text: string) => text.split('?').length - 1

describe.each(cases)('$name, $language, $formality', (each) => {
  const mails = noes.flatMap((no) => [0, 1, 2, 3, 4, 5].map((wording) => composed(each, wording, no)))
  const kind: MailStepKind = each.situation.step.kind ?? 'follow-up'

  it('is written whole, in its language, within its length', () => {
    for (const mail of mails) {
      expect(mail.language).toBe(each.language)
      expect(mail.note).toBeNull()
      expect(`${mail.subject}\n${mail.body}`).not.toMatch(/[{}[\]|]|undefined|null|\. \.|\.\.| {2}/)
      expect(mail.callSheet ?? '').not.toMatch(/[{}[\]|]|undefined|null/)
      expect(mail.subject.length).toBeGreaterThan(8)
      const words = countWords(finished(mail))
      const [least, most] = kind === 'acknowledge' ? [30, 80] : [50, 125]
      expect(words, mail.body).toBeGreaterThanOrEqual(least)
      expect(words, mail.body).toBeLessThanOrEqual(most)
    }
  })

  it('asks at most one question, and none before the decision is accepted', () => {
    const asks = kind === 'feedback' || each.situation.step.carries?.includes('feedback') === true
    const allowed = asks ? [1] : kind === 'acknowledge' ? [0] : [0, 1]
    for (const mail of mails) {
      const asked = mail.body.indexOf('?')
      const accepted = mail.parts.find((part) => part.name.startsWith('acceptance'))
      expect(allowed, mail.body).toContain(questionMarks(finished(mail)))
      expect(asked < 0 || accepted === undefined || asked > accepted.end, mail.body).toBe(true)
    }
  })

  it('does not begin most sentences with I', () => {
    for (const mail of mails) {
      const sentences = finished(mail)
        .split(/[.?!:]\s+|\n\n/u)
        .slice(1, -1)
        .filter((sentence) => countWords(sentence) > 2)
      if (sentences.length < 4) continue
      const withI = sentences.filter((sentence) => /^(?:I|Ich|ich|Je|Ik)\b/u.test(sentence))
      expect(withI.length / sentences.length, mail.body).toBeLessThanOrEqual(0.6)
    }
  })
})

describe('a follow-up', () => {
  it('says its parts in their order', () => {
    expect(partsOf(compose(step(), facts()))).toEqual([
      'greeting',
      'thanks',
      'personal',
      'acceptance',
      'future',
      'question',
      'release',
      'closing',
    ])
  })

  it('names the interview by weekday, day and month, in the country’s order', () => {
    expect(compose(step(), facts()).body).toContain('Tuesday, 6 October')
    expect(compose(step(), facts({ monthFirst: true })).body).toContain('Tuesday, October 6')
    expect(compose(step(), facts({ language: 'de' })).body).toContain('am Dienstag, dem 6. Oktober')
    expect(compose(step(), facts({ today: '2027-11-02' })).body).toContain('Tuesday, 6 October 2026')
  })

  it('does not invite feedback that was given or refused', () => {
    const no = facts().no!
    for (const language of languages) {
      for (const change of [{ feedbackGiven: true }, { feedbackRefused: true }]) {
        const mail = compose(step(), facts({ language, no: { ...no, ...change } }))
        expect(questionMarks(mail.body)).toBe(0)
        expect(partsOf(mail)).not.toContain('question')
      }
    }
  })

  it('leaves one gap, for the sentence only the person can write', () => {
    const { body } = compose(step(), facts())
    expect(hasPlaceholder(body)).toBe(true)
    expect(placeholders(body).map(({ start, end }) => body.slice(start, end))).toEqual(body.match(placeholderPattern))
    expect(placeholders(body)).toHaveLength(1)
    expect(placeholders('Nothing is missing.')).toEqual([])
  })

  it('asks whoever could not be reached to be thanked, by name where the name is known', () => {
    const known = situations['follow-up, thanks passed on']!
    expect(compose(step(known.step), facts(known.facts)).body).toContain('Tom Reed and Ana Silva')
    const unknown = situations['follow-up, interviewers unknown']!
    expect(partsOf(compose(step(unknown.step), facts(unknown.facts)))).toContain('passOn')
  })
})

describe('a feedback mail', () => {
  it('brings a call sheet with two or three questions and room for the answers, when a call may be made', () => {
    const called = situations['feedback, recruiter']!
    const mail = compose(step(called.step), facts(called.facts))
    expect(questionMarks(mail.callSheet ?? '')).toBeGreaterThanOrEqual(3)
    expect(mail.callSheet).toContain('____')
    expect(compose(step({ ...called.step, medium: 'mail' }), facts(called.facts)).callSheet).toBeNull()
    expect(hasPlaceholder(mail.body)).toBe(false)
  })

  it('thanks a recruiter who also interviewed in the same mail', () => {
    const merged = situations['feedback, recruiter who interviewed']!
    const names = partsOf(compose(step(merged.step), facts(merged.facts)))
    expect(names.slice(1, 3)).toEqual(['thanks', 'personal'])
    expect(names.indexOf('acceptance')).toBeLessThan(names.indexOf('question'))
  })
})

describe('keeping in touch', () => {
  const touch = step({ kind: 'keep-in-touch' })
  const update = {
    type: 'update' as const,
    id: 'u1',
    on: '2026-12-01',
    kind: 'talk' as const,
    text: 'Queues in Practice.',
    url: 'https://talks.example/q',
  }
  const article = {
    type: 'article' as const,
    id: 'r1',
    addedAt: 1,
    title: 'On Retries',
    url: 'https://reading.example/r',
    note: null,
  }

  it('says who writes, what is new, and asks about positions: nothing about the decision', () => {
    for (const language of languages) {
      const mail = compose(touch, facts({ language, news: [update, article] }))
      expect(partsOf(mail)).toEqual(['greeting', 'whoIAm', 'news', 'whyNews', 'positions', 'lightly', 'closing'])
      expect(mail.body).not.toMatch(
        /decision|Entscheidung|feedback|Rückmeldung|décision|decisión|besluit|retour |comentarios/iu,
      )
      expect(mail.body).toContain('Queues in Practice (https://talks.example/q).')
      expect(mail.tells).toEqual(['u1'])
    }
  })

  it('tells of the item the person chose, or of none', () => {
    const given = facts({ news: [update, article] })
    const told = compose(touch, given, { tell: 'r1' })
    expect(told.tells).toEqual(['r1'])
    expect(told.body).toContain('“On Retries”')
    expect(compose(touch, given, { tell: null }).tells).toEqual([])
    expect(partsOf(compose(touch, given, { tell: null }))).not.toContain('whyNews')
    expect(compose(touch, given, { tell: null }).placeholders).toHaveLength(1)
  })

  it('shows the person’s note beside the gap, and never as their sentence', () => {
    const noted = { ...article, note: 'she asked about «retries»\nand more' }
    const { body } = compose(touch, facts({ news: [noted] }))
    expect(body.match(placeholderPattern)?.[0]).toContain('she asked about retries and more')
    expect(body.replace(placeholderPattern, '')).not.toContain('she asked')
  })

  it('does not say "we talked" to somebody who was not there', () => {
    const mail = compose(
      touch,
      facts({ recipient: { ...facts().recipient, met: false }, interview: null, news: [update] }),
    )
    expect(textOf(mail, (name) => name === 'whoIAm')[0]).not.toMatch(
      /\bwe (?:talked|met)\b|our (?:conversation|technical)/iu,
    )
  })

  it('leaves out an address that is no web address', () => {
    const odd = { ...update, url: 'javascript:alert(1)' }
    expect(compose(touch, facts({ news: [odd] })).body).not.toContain('javascript')
  })
})

describe('asking where things stand', () => {
  it('says no word of a decision', () => {
    for (const name of ['ask-status', 'ask-status, promised', 'ask-status, met']) {
      for (const language of languages) {
        for (let wording = 0; wording < 6; wording++) {
          const mail = compose(step(situations[name]!.step), facts({ ...situations[name]!.facts, language }), {
            wording,
          })
          expect(mail.body).not.toMatch(
            /decision|decid|reject|accept|Entscheidung|entschied|Absage|abgelehnt|décision|décid|refus|decisi|rechaz|besluit|beslis|afwijz/iu,
          )
          expect(mail.body).not.toMatch(/still waiting|never heard|so long|nichts gehört|warte/iu)
          expect(questionMarks(mail.body)).toBe(1)
        }
      }
    }
  })
})

describe('wordings', () => {
  it('are the same for the same facts', () => {
    expect(compose(step(), facts())).toEqual(compose(step(), facts()))
  })

  it('never repeat for one person over six occurrences: no sentence but the news comes twice', () => {
    const sayable = (name: string) => !['news', 'whyNews', 'closing', 'greeting', 'opening'].includes(name)
    for (const language of languages) {
      const given = facts({
        language,
        news: [{ type: 'update', id: 'u', on: '2026-12-01', kind: 'skill', text: 'Rust', url: null }],
      })
      const seen = new Set<string>()
      for (let occurrence = 1; occurrence <= 6; occurrence++) {
        for (const text of textOf(compose(step({ kind: 'keep-in-touch', occurrence }), given), sayable)) {
          expect(seen.has(text), text).toBe(false)
          seen.add(text)
        }
      }
      const bodies = [1, 2, 3, 4, 5, 6].map((occurrence) => compose(step({ occurrence }), given).body)
      expect(new Set(bodies).size).toBe(6)
    }
  })

  it('differ between the interviewers of one no, with the same personal sentence and even without one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...languages), (no, language) => {
        const mails = [0, 1, 2, 3, 4, 5].map((rank) =>
          compose(step({ follows: messageKey(no) }), facts({ language, rank })),
        )
        const texts = mails.flatMap((mail) => [[mail.body.replace(placeholderPattern, ''), finished(mail)] as const])
        for (let a = 0; a < 6; a++) {
          for (let b = a + 1; b < 6; b++) {
            expect(similarity(texts[a]![0], texts[b]![0])).toBeLessThan(0.8)
            expect(similarity(texts[a]![1], texts[b]![1])).toBeLessThan(0.8)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('that stand in an earlier mail are passed over while others are left', () => {
    const sayable = (name: string) => !['personal', 'closing', 'greeting'].includes(name)
    const earlierTexts: string[] = []
    const said = new Set<string>()
    for (let mail = 0; mail < 4; mail++) {
      const next = compose(step(), facts({ earlierTexts }))
      for (const text of textOf(next, sayable)) {
        expect(said.has(text), text).toBe(false)
        said.add(text)
      }
      earlierTexts.push(next.body)
    }
  })

  it('can be changed by the person', () => {
    expect(compose(step(), facts(), { wording: 1 }).body).not.toBe(compose(step(), facts()).body)
  })
})

describe('languages', () => {
  it('that are missing fall back to English and say so', () => {
    const polish = compose(step(), facts({ language: 'pl' }))
    expect(polish.language).toBe('en')
    expect(polish.note).toBe('There are no words in Polish yet, so these are English.')
    expect(compose(step(), facts({ language: 'und' })).note).toContain('not clear')
    expect(compose(step(), facts({ language: 'pl' }), { reader: 'de' }).note).toContain('Polnisch')
    expect(compose(step(), facts({ language: 'pl' }), { language: 'de' }).language).toBe('de')
  })

  it('address people as the thread does', () => {
    const named = (changes: Partial<DraftFacts['recipient']>, language = 'de') =>
      compose(step(), facts({ language, recipient: { ...facts().recipient, ...changes } })).body.split('\n')[0]
    expect(named({})).toBe('Guten Tag Priya Nair,')
    expect(named({ honorific: 'Frau' })).toBe('Guten Tag Frau Nair,')
    expect(named({ honorific: 'Frau', academic: 'Dr.' })).toBe('Guten Tag Frau Dr. Nair,')
    expect(named({ formality: 'informal' })).toBe('Hallo Priya,')
    expect(named({ full: '', given: null, family: null })).toBe('Guten Tag,')
    expect(named({}, 'en')).toBe('Dear Priya,')
    expect(named({ formality: 'informal' }, 'en')).toBe('Hi Priya,')
    expect(named({ given: null, academic: 'Dr.' }, 'en')).toBe('Dear Dr. Nair,')
    expect(named({ full: '', given: null, family: null }, 'en')).toBe('Hello,')
  })

  it('say du in every sentence or in none', () => {
    for (const situation of Object.values(situations)) {
      for (let wording = 0; wording < 6; wording++) {
        const given = facts({ ...situation.facts, language: 'de' })
        const asked = (formality: 'formal' | 'informal') =>
          compose(
            step(situation.step),
            { ...given, recipient: { ...given.recipient, formality } },
            {
              wording,
            },
          ).body.replace(placeholderPattern, '')
        expect(asked('formal')).not.toMatch(/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|hast|bist|euch|ihr)(?!\p{L})/u)
        expect(asked('informal')).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen|Ihr\p{L}*)(?!\p{L})(?! zeigt| gibt| würde)/u)
      }
    }
  })
})

describe('what is not known', () => {
  it('is left out, and my own name is a gap', () => {
    const bare = facts({
      company: null,
      role: null,
      appliedOn: null,
      me: { name: null, address: null },
      interview: null,
      interviews: [],
    })
    for (const language of languages) {
      for (const kind of ['follow-up', 'feedback', 'acknowledge', 'keep-in-touch', 'ask-status'] as const) {
        const mail = compose(step({ kind }), { ...bare, language })
        expect(mail.body).not.toMatch(/[{}[\]]|undefined|  /)
        expect(mail.body).toMatch(/«(?:Your name|Ihr Name|Votre nom|Su nombre|Uw naam)»/)
        expect(countWords(mail.subject)).toBeGreaterThan(1)
      }
    }
  })
})

describe('long names', () => {
  it('do not make a mail too long to read', () => {
    const company = 'Brightwater Community Health and Social Care Partnership'
    const role = 'Senior Software Development Engineer in Test for Clinical Platforms'
    for (const situation of Object.values(situations)) {
      for (const language of languages) {
        const mail = compose(step(situation.step), facts({ ...situation.facts, company, role, language }))
        expect(countWords(finished(mail)), mail.body).toBeLessThanOrEqual(150)
        expect(countWords(mail.subject), mail.subject).toBeLessThanOrEqual(9)
      }
    }
  })
})

describe('facts from outside', () => {
  it('cannot begin a header, a gap or a paragraph', () => {
    const hostile = 'Acme\r\nBcc: everyone@list.test\u2028«gap» {role} [x]\u0000'
    fc.assert(
      fc.property(
        fc.constantFrom(hostile, 'a\nb', '\u0085x', '\u202eevil'),
        fc.constantFrom(...languages),
        (text, language) => {
          const mail = compose(
            step({ kind: 'feedback', medium: 'mail-or-call' }),
            facts({ language, company: text, role: text, me: { name: text, address: 'me@me.example' } }),
          )
          expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
          expect(mail.body).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
          expect(mail.body.split('\n').some((line) => line.startsWith('Bcc'))).toBe(false)
          // The gap for the person's own sentence is the only one.
          expect([...mail.body.matchAll(placeholderPattern)].length).toBe(1)
          expect(mail.body).not.toContain('«gap»')
        },
      ),
    )
  })
})
