import { describe, expect, it } from 'vitest'
import { gatherClues } from '#read/evidence.ts'
import { readMessage } from '#read/read-message.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { prepare } from '#read/prepare.ts'

const cluesIn = (text: string) => gatherClues(prepare({ subject: '', text }))
const kindOf = (body: string, from = 'Robin Vale <robin.vale@homepost.example>') =>
  readMessage(messageOf({ id: 'e', language: 'en', kind: 'other', subject: '', from, body }), { me: [me], zone }).kind

describe('sentences in quotation marks', () => {
  const quoted =
    'Nobody likes to read "we decided to move forward with another candidate for this role" in the morning.'

  it('are the words of somebody else', () => {
    expect(cluesIn(quoted).count('rejection')).toBe(0)
    expect(cluesIn(quoted.replaceAll('"', '')).count('rejection')).toBeGreaterThan(0)
  })

  it('do not reach over an empty line, and a title in marks is no sentence', () => {
    const open = 'He said "hello.\n\nWe decided to move forward with another candidate for this role. "Bye."'
    expect(cluesIn(open).count('rejection')).toBeGreaterThan(0)
    expect(
      cluesIn('For "Data Analyst" we decided to proceed with another candidate.').count('rejection'),
    ).toBeGreaterThan(0)
  })

  it('are found in bounded time', () => {
    expect(cluesIn('"a" '.repeat(8_000)).count('rejection')).toBe(0)
  })
})

describe('who only stands by', () => {
  it('brings no news, whatever words of news they use', () => {
    expect(
      kindOf('Did they reject you for the position? How did the interview go? Fingers crossed for Monday.'),
    ).not.toBe('rejection')
    expect(kindOf('Wie lief das Vorstellungsgespräch? Haben sie schon abgesagt oder zugesagt?')).not.toBe('rejection')
  })

  it('is not who decides, and not a hiring system', () => {
    const no = 'We have decided not to move forward with your application for the analyst position.'
    expect(kindOf(no, 'Brookfell Hiring <no-reply@us.greenhouse-mail.io>')).toBe('rejection')
    expect(kindOf(`${no} Good luck with the others!`)).toBe('rejection')
  })
})
