import { describe, expect, it } from 'vitest'
import { fixtures } from '#read/fixtures/all.ts'
import { messageOf } from '#read/fixtures/fixture.ts'
import { mightBeJobMail } from '#read/triage.ts'

/** Said without a word of work, or with one that stands in other mail as well. */
const knownStopped: readonly string[] = ['mix-a-022', 'mix-b-086']

const silentKinds = new Set(['other', 'bounce', 'out-of-office'])

describe('triage', () => {
  it('lets through what says by itself that it is about an application', () => {
    const stopped = fixtures.filter((fixture) => !silentKinds.has(fixture.kind) && !mightBeJobMail(messageOf(fixture)))
    // What is left are short answers inside a thread, which pass because their thread is known.
    expect(
      stopped
        .filter((fixture) => fixture.answers !== true && !fixture.id.startsWith('bare-') && fixture.from !== '')
        .map(({ id }) => id),
    ).toEqual(knownStopped)
    expect(stopped.length).toBeLessThan(fixtures.length * 0.07)
  })

  it('does not depend on who sends', () => {
    const message = messageOf({
      id: 't',
      language: 'en',
      kind: 'rejection',
      subject: 'Your application',
      from: 'anna@gmail.com',
      body: 'You were not selected for the position.',
    })
    expect(mightBeJobMail(message)).toBe(true)
    expect(mightBeJobMail({ ...message, from: null })).toBe(true)
  })

  it('stops shop mail, chats and lists', () => {
    const ordinary = [
      ['Your order has shipped', 'Order 1234 is on its way. Track your parcel.'],
      ['Dinner?', 'Are you free on Friday? We could try the new place.'],
      ['[users] Re: kernel panic', 'I applied the patch and the panic is gone, thanks.'],
      ['Rechnung 2026-118', 'Anbei erhalten Sie Ihre Rechnung. Bitte überweisen Sie den Betrag.'],
    ]
    for (const [subject = '', body = ''] of ordinary) {
      const message = messageOf({ id: 'o', language: 'en', kind: 'other', subject, from: 'shop@store.example', body })
      expect(mightBeJobMail(message), subject).toBe(false)
    }
  })
})
