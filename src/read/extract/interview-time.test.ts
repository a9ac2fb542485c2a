import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { toldTimes } from '#read/extract/interview-time.ts'

/** A Monday. */
const sentOn = Date.parse('2026-04-20T09:00:00Z')
const zone = 'Europe/Berlin'

function timesIn(text: string): string[] {
  return toldTimes(text, sentOn, zone).map(({ start }) =>
    Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16),
  )
}

const told: readonly (readonly [words: string, time: string])[] = [
  ['Could you come on Thursday at half three?', '2026-04-23T15:30'],
  ['Come over Friday 24 April half three, ask for Sam.', '2026-04-24T15:30'],
  ['Friday the 24th at half past three suits me.', '2026-04-24T15:30'],
  ["Let's say tomorrow, quarter to ten.", '2026-04-21T09:45'],
  ['Wednesday at four would be perfect.', '2026-04-22T16:00'],
  ['I will ring you at 3pm on Thursday.', '2026-04-23T15:00'],
  ['Thursday next week, 9.15am, reception has your name', '2026-04-30T09:15'],
  ['Would next Thursday at 11 work?', '2026-04-30T11:00'],
  ['Thursday, April 30 at 4:30 PM', '2026-04-30T16:30'],
  ['We meet on Friday at noon.', '2026-04-24T12:00'],
  ['Passt Ihnen Donnerstag um halb drei?', '2026-04-23T14:30'],
  ['am Mittwoch, den 29., um Viertel nach zehn', '2026-04-29T10:15'],
  ['Freitag, den 24. April, um 9.30 Uhr', '2026-04-24T09:30'],
  ['am 5. Mai um 14 Uhr', '2026-05-05T14:00'],
  ['morgen um 11 Uhr', '2026-04-21T11:00'],
  ['Dienstagnachmittag um drei', '2026-04-21T15:00'],
  ['jeudi 23 avril à 14h30', '2026-04-23T14:30'],
  ['mercredi 29 à 8 h 30, si vous êtes du matin', '2026-04-29T08:30'],
  ['rendez-vous décalé à vendredi 11 h', '2026-04-24T11:00'],
  ["mardi prochain à quatre heures de l'après-midi", '2026-04-21T16:00'],
  ['jeudi à midi', '2026-04-23T12:00'],
  ['el jueves a las 16:00', '2026-04-23T16:00'],
  ['el jueves 30 de abril a las cuatro y media', '2026-04-30T16:30'],
  ['el miércoles que viene a las 5 de la tarde', '2026-04-22T17:00'],
  ['mañana a las diez menos cuarto', '2026-04-21T09:45'],
  ['giovedì alle 10 e 30', '2026-04-23T10:30'],
  ['venerdì 24 aprile alle ore 15', '2026-04-24T15:00'],
  ['martedì alle tre del pomeriggio', '2026-04-21T15:00'],
  ['domani alle 11 e mezza', '2026-04-21T11:30'],
  ['quinta-feira às 15h', '2026-04-23T15:00'],
  ['na terça, dia 28, às 10h30', '2026-04-28T10:30'],
  ['sexta-feira, 24 de abril, às duas da tarde', '2026-04-24T14:00'],
  ['amanhã às 9h', '2026-04-21T09:00'],
  ['donderdag om half drie', '2026-04-23T14:30'],
  ['vrijdag 24 april om 14.00 uur', '2026-04-24T14:00'],
  ['dinsdag om kwart over tien', '2026-04-21T10:15'],
  ['volgende week donderdag om 10 uur', '2026-04-30T10:00'],
]

describe('times told in words', () => {
  it.each(told)('reads %s', (words, time) => {
    expect(timesIn(words)).toEqual([time])
  })

  it('reads each of several slots', () => {
    expect(timesIn('Either Wednesday 6 May at 11 or Friday 8 May at 4, at the workshop.')).toEqual([
      '2026-05-06T11:00',
      '2026-05-08T16:00',
    ])
  })

  it.each([
    'Please answer by Friday, 5 pm.',
    'Bitte bis Donnerstag, 12 Uhr antworten.',
    'Merci de répondre avant jeudi 23 avril à 18h.',
    'I am free on Wednesday from 2 pm.',
    'Am Mittwoch bin ich ab 13 Uhr gut zu erreichen.',
    'Tuesday between 12 and 2pm is fine.',
    'mardi 28 entre 12 h et 14 h',
    'El martes nos vemos.',
    'a segunda entrevista durou 2 horas',
    'We talked for two hours on Monday.',
  ])('finds no appointment in %s', (words) => {
    expect(timesIn(words)).toEqual([])
  })

  it('tells the end of a span', () => {
    const [time] = toldTimes('Thursday, 2 to 3.30 pm', sentOn, zone)
    expect([time?.start, time?.end]).toEqual(['2026-04-23T12:00Z', '2026-04-23T13:30Z'].map((one) => Date.parse(one)))
  })

  it('reads any text in time, within its bounds', () => {
    const words = fc.constantFrom(...told.flatMap(([text]) => text.split(' ')), '14', ':', '30', '.', '\n')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (parts) => {
        const text = parts.join(' ')
        for (const { from, to, start, end } of toldTimes(text, sentOn, zone)) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(end ?? Infinity).toBeGreaterThan(start)
        }
      }),
      { numRuns: 100 },
    )
  })
})
