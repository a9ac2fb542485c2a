import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '#read/read-line.ts'

describe('one line of JSON', () => {
  it('is read alone, on its own words', () => {
    const line = readLine(
      {
        id: 'x1',
        subject: 'Your application for Data Engineer at Brightwater',
        from: 'Brightwater <no-reply@us.greenhouse-mail.io>',
        body: 'Dear Sam,\r\n\r\nwe will not be moving forward with your application. You may apply again in six months.',
      },
      'UTC',
    )
    expect(line).toMatchObject({
      ok: true,
      value: {
        id: 'x1',
        kind: 'rejection',
        language: 'en',
        company: 'Brightwater',
        role: 'Data Engineer',
        requisitionId: null,
        people: [],
        interview: null,
        rejection: { channel: 'automatic', reapplyHint: 'You may apply again in six months.', replyable: 'no-reply' },
      },
    })
  })

  it('takes headers, a date without a zone as UTC, and whose mailbox it is', () => {
    const line = readLine(
      {
        id: 2,
        body: 'Dear all, I would like to withdraw my application.',
        from: 'Sam <SAM@home.example>',
        me: ['sam@home.example'],
        date: '2026-03-10 09:00',
      },
      'Europe/Berlin',
    )
    expect(line).toMatchObject({ ok: true, value: { id: 2, kind: 'withdrawal' } })
  })

  it('fails with a sentence where it is no message', () => {
    expect(readLine([], 'UTC')).toMatchObject({ ok: false, error: { id: null } })
    expect(readLine({ id: 'a', body: 3 }, 'UTC')).toMatchObject({
      ok: false,
      error: { id: 'a', error: 'body is not a string.' },
    })
    expect(readLine({ id: 'b' }, 'UTC')).toMatchObject({ ok: false })
  })

  it('never throws, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.record({
          id: fc.anything(),
          subject: fc.string(),
          from: fc.string(),
          body: fc.string(),
          headers: fc.anything(),
          to: fc.anything(),
          date: fc.anything(),
          me: fc.anything(),
        }),
        (line) => {
          expect(readLine(line, 'UTC')).toHaveProperty('ok')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads hostile text in bounded time', () => {
    const pieces = [
      'On 1 wrote: ',
      'Von: ',
      '(((((',
      'position of ',
      'Aa ',
      '> ',
      ',,,,',
      'at At ',
      '1 2 3 ',
      'not be ',
      '\n',
      ' - ',
      'a@b ',
    ]
    for (const piece of pieces) {
      const body = piece.repeat(Math.ceil(60_000 / piece.length))
      const before = performance.now()
      readLine({ id: piece, subject: piece.repeat(60), from: `${piece.repeat(20)}<a@b.example>`, body }, 'UTC')
      expect(performance.now() - before, JSON.stringify(piece)).toBeLessThan(2_500)
    }
  })
})
