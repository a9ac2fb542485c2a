import * as fc from 'fast-check'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'

import { rawMail } from '#mail/builders.ts'
import { buildEml, type OutgoingMail } from '#mail/eml-out.ts'
import { parse } from '#mail/parse.ts'

const mail: OutgoingMail = {
  from: { name: 'Sam Oak', address: 'sam@oak.example' },
  to: [{ name: 'Kind, Mara', address: 'mara@acorn.example' }],
  subject: 'Thank you for the conversation',
  body: 'Dear Mara,\n\nthank you.\n\nSam',
  date: Date.UTC(2026, 0, 5, 8),
  messageId: '<1@oak.example>',
  inReplyTo: '<0@acorn.example>',
  references: ['<r@acorn.example>', '<0@acorn.example>'],
}
const build = (changes: Partial<OutgoingMail> = {}) => buildEml({ ...mail, ...changes })
const headOf = (eml: string) => eml.slice(0, eml.indexOf('\r\n\r\n'))

describe('a mail written as .eml', () => {
  it('is in its thread, in plain text, with CRLF and without Bcc', () => {
    expect(build()).toBe(
      [
        'Date: Mon, 05 Jan 2026 08:00:00 +0000',
        'From: Sam Oak <sam@oak.example>',
        'To: "Kind, Mara" <mara@acorn.example>',
        'Subject: Thank you for the conversation',
        'Message-ID: <1@oak.example>',
        'In-Reply-To: <0@acorn.example>',
        'References: <r@acorn.example>',
        ' <0@acorn.example>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Transfer-Encoding: 7bit',
        '',
        'Dear Mara,',
        '',
        'thank you.',
        '',
        'Sam',
        '',
      ].join('\r\n'),
    )
  })

  it('that is not sent yet has no date and opens for writing', () => {
    const eml = build({ date: null, messageId: null, from: null })

    expect(headOf(eml)).toMatch(/^X-Unsent: 1\r\nTo:/)
    expect(headOf(eml)).not.toMatch(/^(?:Date|Message-ID|From):/m)
  })

  it('wraps paragraphs so that a reader joins them again, and keeps lines apart that only look alike', () => {
    const body = `${'A long paragraph about the conversation we had. '.repeat(9)}end.\n\nFrom here on\n> quoted\n  indented\n-- \nSam`
    const eml = build({ body })

    expect(eml.split('\r\n').every((line) => line.length <= 78)).toBe(true)
    expect(eml).not.toMatch(/^From /m)
    expect(parse(rawMail(eml)).text).toBe(body)
  })

  it('cannot be given a header by any of its values', () => {
    const evil = 'x\r\nBcc: spy@evil.example\r\n\r\nnew body\u2028\u0085Bcc: y'
    const eml = build({
      subject: evil,
      from: { name: evil, address: 'a@b.example\r\nBcc: spy@evil.example' },
      to: [{ name: evil, address: 'c@d.example' }],
      messageId: `<1@x>\r\nBcc: spy@evil.example`,
      inReplyTo: evil,
      references: [evil, '<ok@x.example>'],
    })

    expect(headOf(eml)).not.toMatch(/^bcc/im)
    expect(
      headOf(eml)
        .split('\r\n')
        .filter((line) => !/^[ \t]/.test(line))
        .map((line) => line.split(':')[0]),
    ).toEqual(['Date', 'To', 'Subject', 'References', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'])
  })
})

const known = /^(?:(?:Date|From|To|Subject|Message-ID|In-Reply-To|References|MIME-Version|Content-[A-Za-z-]+): | )/
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const folded = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()

describe('any mail written as .eml', () => {
  it('has short lines and known headers only, and comes back as it was, for us and for both libraries', async () => {
    const cases = fc.record({ subject: anyText, name: anyText, body: fc.array(anyText, { maxLength: 5 }) })
    await fc.assert(
      fc.asyncProperty(cases, async ({ subject, name, body }) => {
        const eml = build({ subject, to: [{ name, address: 'mara@acorn.example' }], body: body.join('\n') })

        expect(eml.split('\r\n').every((line) => line.length <= 998 && !/[\n\r\0]/.test(line))).toBe(true)
        expect(
          headOf(eml)
            .split('\r\n')
            .filter((line) => !known.test(line)),
        ).toEqual([])

        const ours = parse(rawMail(eml))
        expect(ours.subject).toBe(folded(subject))
        expect(ours.to).toEqual([{ name: folded(folded(name).slice(0, 200)), address: 'mara@acorn.example' }])
        expect((await PostalMime.parse(eml)).to?.length).toBe(1)
        expect((await simpleParser(eml)).subject?.trim() ?? '').toBe(folded(subject))
      }),
      { numRuns: 200 },
    )
  })

  it('gives its words back, however they are wrapped and encoded', () => {
    const word = fc.constantFrom(
      'I',
      'thank',
      'you',
      'Grüße',
      '—',
      'From',
      '>',
      '日本',
      'x'.repeat(90),
      'Anschlußtermin',
      '=3D',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
    // A line that starts with `>` is a quote, and quotes are written with a space.
    const body = fc
      .array(line, { minLength: 1, maxLength: 6 })
      .map((lines) => lines.join('\n').replace(/^> (?=>)/gm, 'a'))
    fc.assert(
      fc.property(body, (text) => {
        expect(parse(rawMail(build({ body: text }))).text).toBe(text)
      }),
    )
  })
})
