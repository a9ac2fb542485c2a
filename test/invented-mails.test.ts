import { describe, expect, it } from 'vitest'
import { everydayMails, inventedMails, messageOfInvented, parseInventedMails } from '../bench/invented-mails.ts'

const one = `# A comment.

=== en-9-001
kind: rejection
lang: en
company: Harlow & Pike
person: Dana Whitlock
relation: hiring-manager
from: Dana Whitlock <dana@harlowpike.example>
subject: Re: your application
list-id: <none.example>
---
Hi Jo,

--- no.

=== en-9-002
kind: other
also: outreach
lang: en
from: a@b.example
to: all@b.example
---
Second.
`

describe('a file of invented mails', () => {
  it('is read mail by mail, with the facts it tells and no others', () => {
    const [first, second] = parseInventedMails('en-9', one)
    expect(first).toEqual({
      id: 'en-9-001',
      file: 'en-9',
      heldOut: false,
      kind: 'rejection',
      language: 'en',
      company: 'Harlow & Pike',
      person: 'Dana Whitlock',
      relation: 'hiring-manager',
      from: 'Dana Whitlock <dana@harlowpike.example>',
      to: 'Jo Lindqvist <jo@lindqvist.example>',
      subject: 'Re: your application',
      headers: { 'list-id': '<none.example>' },
      body: 'Hi Jo,\n\n--- no.',
    })
    expect(second).toMatchObject({ also: 'outreach', subject: '', to: 'all@b.example', body: 'Second.' })
  })

  it.each(['en-held', 'en-held2'])('is only measured on when its name is %s', (file) => {
    const held = parseInventedMails(file, one.replaceAll('en-9-', `${file}-`))
    expect(held.map(({ id, heldOut }) => [id, heldOut])).toEqual([
      [`${file}-001`, true],
      [`${file}-002`, true],
    ])
  })

  it.each([
    ['kind: rejection', 'kind: refusal', /en-9\.txt:3: en-9-001: kind is refusal, not one of confirmation/],
    ['lang: en\n', '', /en-9-001 has no lang/],
    ['relation: hiring-manager', 'relation: boss', /relation is boss/],
    ['person: Dana', 'persona: Dana', /en-9\.txt:7: there is no field persona/],
    ['person: Dana Whitlock', 'person Dana', /"person Dana" is no "name: value"/],
    ['company: Harlow & Pike', 'kind: offer', /kind is there twice/],
    ['=== en-9-002', '=== en-9-001', /en-9-001 is there twice/],
    ['=== en-9-002', '=== de-9-002', /a mail begins with "=== en-9-001"/],
    ['---\nHi Jo', 'Hi Jo', /is no "name: value"|no line "---"/],
    ['Second.', '', /en-9-002 has no body/],
    ['# A comment.', 'A comment.', /text before the first mail is no comment/],
  ])('is refused with its line when %j becomes %j', (from, to, message) => {
    expect(() => parseInventedMails('en-9', one.replace(from, to))).toThrow(message)
  })
})

describe('the invented mails', () => {
  const mails = inventedMails()

  it('are each there once, and name nobody real', () => {
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length)
    expect(new Set(mails.map(({ body }) => body)).size).toBe(mails.length)
    const hosts = mails.flatMap(({ from, to, body }) =>
      [...`${from}\n${to}\n${body}`.matchAll(/(?:@|https?:\/\/|www\.)([\w-]{1,60}(?:\.[\w-]{1,60}){1,6})/g)].map(
        ([, host = '']) => host,
      ),
    )
    expect(hosts.filter((host) => !/\.(example|test)$/.test(host))).toEqual([])
  })

  it('tell the company, the role and the person of their truth somewhere', () => {
    const untold = mails.flatMap((mail) => {
      const words = flat(`${mail.from}\n${mail.subject}\n${mail.body}`)
      return [mail.company, mail.role, mail.person, mail.agency]
        .filter((fact) => fact !== undefined && !told(words, fact))
        .map((fact) => `${mail.id}: ${fact}`)
    })
    expect(untold).toEqual([])
  })

  it('become messages that the reader can read', () => {
    for (const mail of mails) {
      const message = messageOfInvented(mail)
      expect(message.from?.address, mail.id).toMatch(/@/)
      expect(message).toMatchObject({ text: mail.body, subject: mail.subject })
    }
  })
})

/** In so many words, or run together as in an address. */
function told(words: string, fact: string): boolean {
  // "A / B": either is right, so that one of them must stand there.
  return [fact, ...fact.split(' / ')].some(
    (one) => words.includes(flat(one)) || words.includes(flat(one).replaceAll(' ', '')),
  )
}

function flat(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}

describe('the mail of daily life', () => {
  it('is of seven languages, a third of each held out, and none of it news', () => {
    const mails = everydayMails()
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(['other']))
    for (const language of ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']) {
      const these = mails.filter((mail) => mail.language === language)
      expect(these.length).toBeGreaterThan(50)
      expect(these.filter(({ heldOut }) => heldOut).length / these.length).toBeCloseTo(1 / 3, 1)
    }
  })
})
