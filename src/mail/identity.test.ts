import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rawMail, temporaryFolder } from '#mail/builders.ts'
import { readMbox } from '#mail/mbox.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'

const keyOf = (...lines: string[]) => peek(rawMail([...lines, '', 'words', ''])).key
const id = 'Message-ID: <1@acorn.example>'
const date = 'Date: Mon, 5 Jan 2026 09:00:00 +0100'
const from = 'From: Mara <mara@acorn.example>'

describe('the key of a message', () => {
  it('is the same however its headers are folded and ordered and whatever was added on the way', () => {
    const folded = keyOf(
      'Received: by relay.example',
      from,
      'Date: Mon, 5 Jan 2026\n 09:00:00 +0100',
      'Message-ID:\n <1@acorn.example>',
    )

    expect(folded).toBe(keyOf(id, date, from))
    expect(folded).toMatch(/^m_[0-9a-f]{32}$/)
  })

  it('tells mails apart that share a Message-ID by mistake', () => {
    const keys = [
      keyOf(id, date, from),
      keyOf(id, 'Date: Tue, 6 Jan 2026 09:00:00 +0100', from),
      keyOf(id, date, 'From: x@y.example'),
    ]
    expect(new Set(keys).size).toBe(3)
  })

  it('without a Message-ID is that of the content', () => {
    expect(keyOf(date, from)).not.toBe(keyOf(date, from, 'Subject: other'))
    expect(peek(rawMail('Subject: a\n\nb\n\n\n')).key).toBe(peek(rawMail('Subject: a\r\n\r\nb')).key)
    expect(peek(rawMail('Subject: a\n\nb\n')).key).not.toBe(peek(rawMail('Subject: a\n\n\nb\n')).key)
  })

  it('without a Message-ID does not count what mail programs write into the head', () => {
    const kept = ['X-Mozilla-Status: 0001', 'X-Gmail-Labels: Inbox,\n Work', date, 'Status: RO', from, 'Lines: 2']
    expect(keyOf(...kept)).toBe(keyOf(date, from))
    expect(keyOf(date, from, 'X-Mood: good')).not.toBe(keyOf(date, from))
  })

  it('is the same in peek and parse', () => {
    for (const raw of [rawMail('Subject: a\n\nb\n'), rawMail([id, date, from, '', 'x'])]) {
      expect(parse(raw).key).toBe(peek(raw).key)
    }
  })

  it('is the same from an mbox and from a file of its own, for any content', async () => {
    const line = fc.oneof(
      fc.constantFrom('', 'From here', '>From there', 'Subject: q'),
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
    )
    const cases = fc.record({
      lines: fc.array(line, { maxLength: 10 }),
      eol: fc.constantFrom('\n', '\r\n'),
      headers: fc.constantFrom([date, from], [id, date, from]),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ lines, eol, headers }) => {
        using folder = temporaryFolder()
        const file = join(folder.path, 'box')
        const escaped = lines.map((text) => (/^>*From /.test(text) ? `>${text}` : text))
        writeFileSync(file, ['From a Mon Jan  5 09:00:00 2026', ...headers, '', ...escaped, '', ''].join(eol))
        const keys: string[] = []
        for await (const item of readMbox(file)) keys.push('gap' in item ? 'junk' : peek(item).key)

        expect(keys).toEqual([peek(rawMail([...headers, '', ...lines].join('\n'))).key])
      }),
    )
  })
})
