import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailtoLink } from '#write/mailto.ts'

const mail = {
  to: [{ address: 'priya@northwind.example' }],
  subject: 'Re: Queues & more',
  body: 'Dear Priya,\n\nGrüße 👋 100%?\n',
}

describe('a mailto link', () => {
  it('carries subject and body, with CRLF line ends', () => {
    expect(mailtoLink({ ...mail, body: 'a\nb' })).toBe(
      'mailto:priya@northwind.example?subject=Re%3A%20Queues%20%26%20more&body=a%0D%0Ab',
    )
  })

  it('comes back as it went, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        (subject, body) => {
          const link = mailtoLink({ ...mail, subject, body })
          fc.pre(link !== null)
          const url = new URL(link)
          expect(url.protocol).toBe('mailto:')
          expect(url.pathname).toBe('priya@northwind.example')
          // A plus sign is a plus sign in mailto, so the query is decoded as percent-encoding alone.
          const fields = new Map(
            url.search
              .slice(1)
              .split('&')
              .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
          )
          expect([...fields.keys()]).toEqual(['subject', 'body'])
          expect(fields.get('body')).toBe(body.replace(/\r\n?|\n/gu, '\r\n'))
          expect(fields.get('subject')).toBe(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
        },
      ),
    )
  })

  it('cannot carry another header or recipient in its subject', () => {
    const link = mailtoLink({ ...mail, subject: 'x\r\nBcc: all@list.test&cc=you@list.test' })!
    expect(decodeURIComponent(link)).not.toMatch(/subject=[^&]*[\r\n]/u)
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body'])
  })

  it('answers in the thread where there is room', () => {
    expect(mailtoLink({ ...mail, inReplyTo: '<a@b.example>' })).toContain('&In-Reply-To=%3Ca%40b.example%3E')
    const nearly = { ...mail, body: 'x'.repeat(1_890) }
    expect(mailtoLink({ ...nearly, inReplyTo: `<${'a'.repeat(100)}@b>` })).toBe(mailtoLink(nearly))
  })

  it('is none without a good address, or when it grows too long', () => {
    expect(mailtoLink({ ...mail, to: [] })).toBeNull()
    expect(mailtoLink({ ...mail, to: [{ address: '' }] })).toBeNull()
    expect(mailtoLink({ ...mail, to: [{ address: 'a b@c' }] })).toBeNull()
    expect(mailtoLink({ ...mail, to: [{ address: 'a@b.example,c@d.example' }] })).toBeNull()
    expect(mailtoLink({ ...mail, body: 'x'.repeat(2_000) })).toBeNull()
    expect(mailtoLink({ ...mail, body: 'ü'.repeat(400) })).toBeNull()
    expect(mailtoLink({ ...mail, body: 'x'.repeat(500) })!.length).toBeLessThanOrEqual(2_000)
  })

  it('survives half a character', () => {
    expect(mailtoLink({ ...mail, body: 'a\ud83db' })).toContain('a%EF%BF%BDb')
  })
})
