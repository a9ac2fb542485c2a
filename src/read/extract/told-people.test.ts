import { describe, expect, it } from 'vitest'
import { isSaidToLead, saysOfSelf, toldPeople } from '#read/extract/told-people.ts'
import { prepare } from '#read/prepare.ts'

const peopleIn = (text: string) =>
  toldPeople(prepare({ subject: 'Interview', text })).map(({ name, leads }) => (leads ? `${name} leads` : name))

describe('people whom an invitation names', () => {
  it.each([
    ['Come on Friday at 2pm, my colleague Tobias Lund will be there too.', ['Tobias Lund']],
    ['Patrick Hazel and I would like to meet you on Friday.', ['Patrick Hazel']],
    ['Kommen Sie am Freitag zu mir und Carsten Fehse in die Verwaltung.', ['Carsten Fehse']],
    ['Venez vendredi, ma sœur Jeanne Tholin sera là aussi.', ['Jeanne Tholin']],
    ['La entrevista será con Vicent Ferrandis, a quien reportarías.', ['Vicent Ferrandis leads']],
    ['Vieni venerdì, ci sarà anche il mio collega Davide Craveri.', ['Davide Craveri']],
    [
      'U spreekt met Koen Peeters en onze directeur Sabine Maes, aan wie u zou rapporteren.',
      ['Koen Peeters', 'Sabine Maes leads'],
    ],
  ])('are found in: %s', (text, names) => {
    expect(peopleIn(text)).toEqual(names)
  })

  it.each([
    'See you on Friday at our office in Old Street, with a coffee and Google Meet ready.',
    'Bitte mit Ihren Unterlagen und Ihrem Kalender kommen.',
    'We will talk about Total Rewards and Human Resources.',
  ])('are none in: %s', (text) => {
    expect(peopleIn(text)).toEqual([])
  })

  it('lead the team where the rest of the sentence says so', () => {
    const text = 'You will meet Ana Silva, who leads the team, and Tom Berg from Finance.'
    expect(isSaidToLead(text, 'Ana Silva')).toBe(true)
    expect(isSaidToLead(text, 'Tom Berg')).toBe(false)
  })
})

describe('what a writer says of themselves', () => {
  it.each([
    ['hiring-manager', 'I lead the audience team.'],
    ['hiring-manager', 'hi, founder here.'],
    ['hiring-manager', 'C’est moi le patron.'],
    ['hiring-manager', 'Sono il titolare della bottega.'],
    ['recruiter', 'Je m’occupe des recrutements à la brasserie.'],
    ['recruiter', 'Chamo-me Rita e trato do recrutamento para as operações.'],
    [null, 'We liked your letter.'],
  ])('is %s: %s', (relation, text) => {
    expect(saysOfSelf(prepare({ subject: 'Hello', text }))).toBe(relation)
  })
})
