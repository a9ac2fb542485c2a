import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { MailItem } from '#domain/mail-source.ts'
import type { RawMessage } from '#domain/message.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import { temporaryFolder } from '#mail/builders.ts'
import { openMailSource } from '#mail/open-source.ts'
import { itemsOf, opened, tarOf, zipOf } from '#mail/packed/builders.ts'
import { peek } from '#mail/peek.ts'

const envelope = 'From a@acorn.example Mon Jan  5 09:00:00 2026'
const mail = (subject: string) =>
  `From: a@acorn.example\nSubject: ${subject}\nMessage-ID: <${subject}@acorn.example>\n\nwords\n`
const mbox = (...subjects: string[]) => subjects.map((subject) => `${envelope}\n${mail(subject)}\n`).join('')
const takeoutPart = (...subjects: string[]) => zipOf([{ name: 'Takeout/Mail/All.mbox', content: mbox(...subjects) }])

const told = (item: MailItem) =>
  'raw' in item ? peek(item.raw).subject : `! ${reasonInWords(item.unreadable.reason, 'en')}`

function fill(root: string, files: Readonly<Record<string, string | Buffer>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content)
}

async function filled(root: string) {
  fill(root, {
    'takeout-001.zip': takeoutPart('a', 'b', 'c'),
    'takeout-002.zip': takeoutPart('d', 'e'),
    'old-mail.tgz': gzipSync(await tarOf([{ name: 'x.eml', content: mail('x') }])),
    'loose.eml': mail('loose'),
    'photos.zip': zipOf([{ name: 'photo.eml', content: mail('not looked at') }]),
    'mail-report.zip': zipOf([{ name: 'report.xml', content: '<report/>' }]),
  })
}

describe('a folder with packed mail', () => {
  it('is read with the parts of a Takeout and whatever else is named like mail', async () => {
    using folder = temporaryFolder()
    await filled(folder.path)

    const source = await opened(folder.path)
    const items = await itemsOf(source)

    expect(items.map(told)).toEqual(['loose', 'x', 'a', 'b', 'c', 'd', 'e'])
    const at = items.flatMap((item) => ('raw' in item ? [item.raw.place.at] : []))
    expect(new Set(at).size).toBe(7)
    expect(at[2]).toBe('takeout-001.zip/Takeout/Mail/All.mbox:0')
    const done = items.map(({ bytesDone }) => bytesDone)
    expect(done.toSorted((a, b) => a - b)).toEqual(done)
    expect(done.at(-1)).toBeLessThanOrEqual(source.totalBytes)
  })

  it('goes on behind any message, and starts over when a part is another one', async () => {
    using folder = temporaryFolder()
    await filled(folder.path)
    const source = await opened(folder.path)
    const items = await itemsOf(source)
    for (const [i, { cursor }] of items.entries()) {
      const again = await opened(folder.path)
      expect(await again.continues(source.fingerprint)).toBe(true)
      expect((await itemsOf(again, cursor)).map(told)).toEqual(items.map(told).slice(i + 1))
    }
    expect((await itemsOf(source, 'nonsense')).map(told)).toEqual(items.map(told))

    fill(folder.path, { 'takeout-002.zip': takeoutPart('d', 'e', 'f') })
    expect(await (await opened(folder.path)).continues(source.fingerprint)).toBe(false)
  })

  it('finds each message again, in any order', async () => {
    using folder = temporaryFolder()
    await filled(folder.path)
    const source = await opened(folder.path)
    const all = (await itemsOf(source)).flatMap((item) => ('raw' in item ? [item.raw] : []))

    for (const raw of all) expect(await source.fetch(raw.place)).toEqual(raw)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...all), { maxLength: 12 }), async (wanted) => {
        const found: (RawMessage | null)[] = []
        for await (const raw of source.fetchMany?.(wanted.map(({ place }) => place)) ?? []) found.push(raw)
        expect(found).toEqual(wanted)
      }),
      { numRuns: 20 },
    )
    expect(await source.fetch({ at: 'takeout-009.zip/x', offset: 0, length: 5 })).toBeNull()
  })

  it('says which part cannot be read, and reads the others', async () => {
    using folder = temporaryFolder()
    fill(folder.path, {
      'takeout-001.zip': takeoutPart('a'),
      'takeout-002.zip': zipOf([{ name: 'Mail/closed.mbox', content: mbox('b'), encrypted: true }]),
    })

    expect((await itemsOf(await opened(folder.path))).map(told)).toEqual([
      expect.stringContaining('locked with a password'),
      'a',
    ])
  })

  it('takes any packed file at its top when there is nothing else, and refuses when that has no mail either', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { '1.zip': takeoutPart('a'), '2.zip': takeoutPart('b') })
    expect((await itemsOf(await opened(folder.path))).map(told)).toEqual(['a', 'b'])

    using other = temporaryFolder()
    fill(other.path, { '1.zip': zipOf([{ name: 'photo.xml', content: '<x/>' }]) })
    expect(await openMailSource(other.path)).toMatchObject({ ok: false, error: { code: 'not-a-mailbox' } })
    fill(other.path, { '2.zip': zipOf([{ name: 'a.mbox', content: mbox('b'), encrypted: true }]) })
    expect(await openMailSource(other.path)).toMatchObject({
      ok: false,
      error: { code: 'not-readable', message: expect.stringMatching(/2\.zip.*locked with a password/) },
    })
  })
})
