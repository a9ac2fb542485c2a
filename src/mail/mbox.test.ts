import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { RawMessage } from '#domain/message.ts'
import { temporaryFolder } from '#mail/builders.ts'
import { readMbox, readMboxMessageAt, type MboxOptions } from '#mail/mbox.ts'

const envelope = 'From a@acorn.example Mon Jan  5 09:00:00 2026'
const text = (message: RawMessage) => Buffer.from(message.bytes).toString('latin1')

async function split(content: string | Buffer, options: MboxOptions = {}, from = 0) {
  using folder = temporaryFolder()
  const file = join(folder.path, 'box')
  writeFileSync(file, content, 'latin1')
  const messages: RawMessage[] = []
  const junk: string[] = []
  for await (const item of readMbox(file, from, options)) {
    if ('gap' in item) junk.push(item.gap.at)
    else messages.push(item)
  }
  return { messages, junk, texts: messages.map(text) }
}

describe('splitting an mbox', () => {
  it('gives each message without its envelope line and without the blank line behind it', async () => {
    const { texts, junk } = await split(`${envelope}\nSubject: a\n\none\n\n${envelope}\nSubject: b\n\ntwo\n`)

    expect(texts).toEqual(['Subject: a\n\none\n', 'Subject: b\n\ntwo\n'])
    expect(junk).toEqual([])
  })

  it('reads CRLF files the same way', async () => {
    const { texts } = await split(
      `${envelope}\r\nSubject: a\r\n\r\none\r\n\r\n${envelope}\r\nSubject: b\r\n\r\ntwo\r\n`,
    )

    expect(texts).toEqual(['Subject: a\r\n\r\none\r\n', 'Subject: b\r\n\r\ntwo\r\n'])
  })

  it.each([
    ['a sentence', 'From what I saw on Monday, you did well.'],
    ['a sentence before a colon', 'From here on: nothing.\nNote: this is no header of a mail'],
    ['a quoted envelope line without headers behind it', `${envelope}\nI pasted the line above.`],
    ['a quoted envelope line at the very end of a paragraph', `as in\n${envelope}\nwhich is how mailboxes start`],
    ['a date without a sender of one word', 'From the office on Mon Jan  5 09:00:00 2026\nyours'],
  ])('does not split at %s inside a body', async (_, line) => {
    const { texts } = await split(`${envelope}\nSubject: a\n\none\n\n${line}\n\n${envelope}\nSubject: b\n\ntwo\n`)

    expect(texts).toEqual([`Subject: a\n\none\n\n${line}\n`, 'Subject: b\n\ntwo\n'])
  })

  it('splits where a writer left out the blank line, when mail headers follow', async () => {
    const { texts } = await split(
      `${envelope}\nSubject: a\n\none\n${envelope}\nReceived: by relay.example\nSubject: b\n\ntwo\n`,
    )

    expect(texts).toEqual(['Subject: a\n\none\n', 'Received: by relay.example\nSubject: b\n\ntwo\n'])
  })

  it.each([
    ['Thunderbird', 'From - Mon Jan 05 09:00:00 2026', Date.UTC(2026, 0, 5, 9)],
    ['Takeout', 'From 1789@xxx Mon Jan 05 09:00:00 +0200 2026', Date.UTC(2026, 0, 5, 7)],
    ['no seconds', 'From a@b.example Mon Jan  5 09:00 2026', Date.UTC(2026, 0, 5, 9)],
    ['a zone behind the year', 'From a@b.example Mon Jan  5 09:00:00 2026 -0100', Date.UTC(2026, 0, 5, 10)],
    ['a named zone', 'From a@b.example Mon Jan  5 09:00:00 CET 2026', Date.UTC(2026, 0, 5, 8)],
    ['a mail date', 'From a@b.example Mon, 5 Jan 2026 09:00:00 +0100', Date.UTC(2026, 0, 5, 8)],
    ['an ISO date', 'From a@b.example 2026-01-05T09:00:00Z', Date.UTC(2026, 0, 5, 9)],
    ['an address with a space', 'From "a b"@b.example Mon Jan  5 09:00:00 2026', Date.UTC(2026, 0, 5, 9)],
    ['remote from', 'From a Mon Jan  5 09:00:00 2026 remote from acorn', Date.UTC(2026, 0, 5, 9)],
  ])('knows the envelope line of %s', async (_, line, date) => {
    const { messages, texts } = await split(`${line}\nSubject: a\n\none\n\n${line}\nSubject: b\n\ntwo\n`)

    expect(texts).toEqual(['Subject: a\n\none\n', 'Subject: b\n\ntwo\n'])
    expect(messages.map(({ envelopeDate }) => envelopeDate)).toEqual([date, date])
  })

  it('asks no date of the later envelope lines where the first one has none', async () => {
    const { texts } = await split(
      'From nobody\nSubject: a\n\none\n\nFrom me to you\n\nFrom nobody\nSubject: b\n\ntwo\n',
    )

    expect(texts).toEqual(['Subject: a\n\none\n\nFrom me to you\n', 'Subject: b\n\ntwo\n'])
  })

  it('takes one > from escaped From lines', async () => {
    const { texts } = await split(
      `${envelope}\nSubject: a\n\n>From one\n>>From two\n> From three\nx >From four\n>Fromage\n`,
    )

    expect(texts).toEqual(['Subject: a\n\nFrom one\n>From two\n> From three\nx >From four\n>Fromage\n'])
  })

  it('reads a file without a line end at its end, and one with a byte order mark', async () => {
    expect((await split(`${envelope}\nSubject: a\n\none`)).texts).toEqual(['Subject: a\n\none'])
    expect((await split(`\xef\xbb\xbf${envelope}\nSubject: a\n\none\n`)).texts).toEqual(['Subject: a\n\none\n'])
  })

  it('steps over what stands before the first message, and says where it lies', async () => {
    const { texts, junk } = await split(`some words\nand more\n\n${envelope}\nSubject: a\n\none\n`)

    expect(texts).toEqual(['Subject: a\n\none\n'])
    expect(junk).toEqual(['0'])
  })

  it('says nothing of blank lines before the first message', async () => {
    expect(await split(`\n\n${envelope}\nSubject: a\n\none\n`)).toMatchObject({
      texts: ['Subject: a\n\none\n'],
      junk: [],
    })
  })

  it('cuts a message that is larger than the bound, marks it, and goes on with the next', async () => {
    const long = 'x'.repeat(99).concat('\n').repeat(1000)
    const { messages } = await split(`${envelope}\nSubject: a\n\n${long}\n${envelope}\nSubject: b\n\ntwo\n`, {
      maxMessageBytes: 5000,
      windowBytes: 1,
    })

    expect(messages.map(({ bytes, cut }) => [bytes.length, cut])).toEqual([
      [5000, true],
      [16, undefined],
    ])
  })

  it('knows the labels Takeout and Thunderbird write into the head', async () => {
    const { messages } = await split(
      `${envelope}\nX-Gmail-Labels: =?UTF-8?Q?Gesendet,Entw=C3=BCrfe?=,\n Wichtig\nSubject: a\n\n.\n\n` +
        `${envelope}\nX-Mozilla-Status: 0009\nX-Mozilla-Status2: 00000000\nSubject: b\n\nX-Gmail-Labels: Spam\n`,
    )

    expect(messages.map(({ labels }) => labels)).toEqual([['sent', 'draft'], ['trash']])
  })
})

const bodyLine = fc.oneof(
  fc.constantFrom('', 'From here on', '>From there', '>>From far', envelope, 'Subject: x', '-- ', 'Received: y'),
  fc.string({ maxLength: 30 }).map((line) => line.replace(/[\r\n]/g, '').replace(/[^\0-\xff]/g, '?')),
)
const body = fc.array(bodyLine, { maxLength: 12 })
const escapeRd = (line: string) => (/^>*From /.test(line) ? `>${line}` : line)

/** As an mboxrd writer does it. */
function writeMbox(bodies: readonly (readonly string[])[], eol: string) {
  return bodies.map((lines, i) => [envelope, `Subject: ${i}`, '', ...lines.map(escapeRd), '', ''].join(eol)).join('')
}

describe('any mbox', () => {
  it('comes back from mboxrd as it was written, whatever the window, and each message can be fetched again', async () => {
    const cases = fc.record({
      bodies: fc.array(body, { minLength: 1, maxLength: 8 }),
      eol: fc.constantFrom('\n', '\r\n'),
      windowBytes: fc.constantFrom(1, 20_000, 1_000_000),
      padding: fc.nat({ max: 9000 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ bodies, eol, windowBytes, padding }) => {
        using folder = temporaryFolder()
        const file = join(folder.path, 'box')
        const padded = bodies.map((lines, i) => (i === 0 ? ['y'.repeat(padding), ...lines] : lines))
        writeFileSync(file, writeMbox(padded, eol), 'latin1')

        const seen: RawMessage[] = []
        for await (const item of readMbox(file, 0, { windowBytes })) if (!('gap' in item)) seen.push(item)

        expect(seen.map(text)).toEqual(padded.map((lines, i) => [`Subject: ${i}`, '', ...lines, ''].join(eol)))
        for (const message of seen) {
          const again = await readMboxMessageAt(file, message.place)
          expect(again && text(again)).toBe(text(message))
          expect({ ...again, bytes: null }).toEqual({ ...message, bytes: null })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('splits anywhere into readings that go on where the last one stopped', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'box')
    const bodies = Array.from({ length: 40 }, (_, i) => [`body ${i}`, 'z'.repeat(i * 150)])
    writeFileSync(file, writeMbox(bodies, '\n'))
    const all: RawMessage[] = []
    for await (const item of readMbox(file, 0, { windowBytes: 1 })) if (!('gap' in item)) all.push(item)

    for (const [i, { place }] of all.entries()) {
      const rest: string[] = []
      for await (const item of readMbox(file, place.offset + place.length)) if (!('gap' in item)) rest.push(text(item))
      expect(rest).toEqual(all.slice(i + 1).map(text))
    }
  })

  it('that has grown gives the new messages from the old end on', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'box')
    writeFileSync(file, `${envelope}\nSubject: a\n\none`)
    let end = 0
    for await (const item of readMbox(file)) if (!('gap' in item)) end = item.place.offset + item.place.length
    appendFileSync(file, `\n\n${envelope}\nSubject: b\n\ntwo\n`)

    const later: string[] = []
    for await (const item of readMbox(file, end)) later.push('gap' in item ? 'junk' : text(item))

    expect(later).toEqual(['Subject: b\n\ntwo\n'])
  })

  it('never throws and loses no byte, whatever is in the file', async () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom('\n', '\r\n', '\n\n', envelope, `\n${envelope}\nSubject: q\n`, 'From ', '>From ', '\0', ':'),
        fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      ),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(noise, async (pieces) => {
        const content = pieces.join('')
        const { messages } = await split(content, { windowBytes: 1 })
        const covered = messages.reduce((sum, { place }) => sum + place.length, 0)
        const start = messages[0]?.place.offset ?? content.length
        expect(start + covered).toBe(content.length)
      }),
      { numRuns: 300 },
    )
  })

  it('with a place that no longer fits gives nothing', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'box')
    writeFileSync(file, `${envelope}\nSubject: a\n\none\n`)

    expect(await readMboxMessageAt(file, { at: '3', offset: 3, length: 20 })).toBeNull()
    expect(await readMboxMessageAt(file, { at: '0', offset: 0, length: 2000 })).toBeNull()
    expect(await readMboxMessageAt(file, { at: '0', offset: 0, length: 50 })).toBeNull()
  })
})
