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
import { itemsOf, opened, tarOf, zipOf, type Part } from '#mail/packed/builders.ts'
import { peek } from '#mail/peek.ts'

const envelope = 'From a@acorn.example Mon Jan  5 09:00:00 2026'
const mail = (subject: string, words = 'words\n') =>
  `From: a@acorn.example\nSubject: ${subject}\nMessage-ID: <${subject}@acorn.example>\n\n${words}`
const mbox = (...subjects: string[]) => subjects.map((subject) => `${envelope}\n${mail(subject)}\n`).join('')
const crlf = (text: string) => text.replaceAll('\n', '\r\n')

const told = (item: MailItem) =>
  'raw' in item ? peek(item.raw).subject : `! ${reasonInWords(item.unreadable.reason, 'en')}`
const raws = (items: readonly MailItem[]) => items.flatMap((item) => ('raw' in item ? [item.raw] : []))

/** Each form a packed mailbox comes in, made of the same files. */
const forms: readonly (readonly [name: string, make: (parts: readonly Part[]) => Buffer | Promise<Buffer>])[] = [
  ['mail.zip', (parts) => zipOf(parts)],
  ['stored.zip', (parts) => zipOf(parts.map((part) => ({ ...part, method: 0 })))],
  ['large.zip', (parts) => zipOf(parts, { zip64: true })],
  ['streamed.zip', (parts) => zipOf(parts, { streamed: true })],
  ['streamed-large.zip', (parts) => zipOf(parts, { streamed: true, zip64: true })],
  ['mail.tar', tarOf],
  ['mail.tgz', async (parts) => gzipSync(await tarOf(parts))],
]

const takeout: readonly Part[] = [
  { name: 'Takeout/archive_browser.html', content: '<!doctype html><title>Takeout</title>' },
  { name: 'Takeout/Mail/All mail Including Spam and Trash.mbox', content: mbox('a', 'b', 'c') },
  { name: 'Takeout/Mail/Trash.mbox', content: mbox('deleted') },
  { name: 'Takeout/Mail/Sent.mbox', content: crlf(mbox('s1', 's2')) },
  { name: 'Takeout/Mail/User Settings/Filters.json', content: '{}' },
  { name: '__MACOSX/Takeout/._Mail', content: mbox('resource fork') },
  { name: 'loose/one.eml', content: mail('e') },
  { name: 'loose/notes', content: 'From here on, nothing.\n' },
  { name: 'Maildir/cur/1700000000.M1.host:2,S', content: mail('d') },
]

describe.each(forms)('a packed mailbox, %s', (name, make) => {
  async function file(folder: string, parts: readonly Part[] = takeout) {
    const path = join(folder, name)
    writeFileSync(path, await make(parts))
    return path
  }

  it('gives the mail of its mbox files, .eml files and Maildirs, in order, and passes the rest', async () => {
    using folder = temporaryFolder()
    const source = await opened(await file(folder.path))

    const items = await itemsOf(source)

    expect(items.map(told)).toEqual(['a', 'b', 'c', 's1', 's2', 'e', 'd'])
    expect(raws(items).map(({ labels }) => labels)).toEqual([[], [], [], ['sent'], ['sent'], [], []])
    expect(raws(items).at(-1)?.envelopeDate).toBe(1_700_000_000_000)
    const places = raws(items).map(({ place }) => place)
    expect(new Set(places.map(({ at }) => at)).size).toBe(7)
    expect(places.map(({ offset }) => offset).toSorted((a, b) => a - b)).toEqual(places.map(({ offset }) => offset))
  })

  it('goes on behind any message, and does not run over its own size', async () => {
    using folder = temporaryFolder()
    const path = await file(folder.path)
    const source = await opened(path)
    const items = await itemsOf(source)

    for (const [i, { cursor }] of items.entries()) {
      const again = await opened(path)
      expect(await again.continues(source.fingerprint)).toBe(true)
      expect((await itemsOf(again, cursor)).map(told)).toEqual(items.map(told).slice(i + 1))
    }
    const done = items.map(({ bytesDone }) => bytesDone)
    expect(done.toSorted((a, b) => a - b)).toEqual(done)
    expect(done.at(-1)).toBeLessThanOrEqual(source.totalBytes)
  })

  it('finds each message again, alone and in any order', async () => {
    using folder = temporaryFolder()
    const source = await opened(await file(folder.path))
    const all = raws(await itemsOf(source))

    for (const raw of all) expect(await source.fetch(raw.place)).toEqual(raw)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...all), { maxLength: 12 }), async (wanted) => {
        const found: (RawMessage | null)[] = []
        for await (const raw of source.fetchMany?.(wanted.map(({ place }) => place)) ?? []) found.push(raw)
        expect(found).toEqual(wanted)
      }),
      { numRuns: 20 },
    )
    const [first] = all
    if (!first) throw new Error('no message')
    const wrong = [
      { ...first.place, offset: first.place.offset + 3 },
      { ...first.place, length: first.place.length - 7 },
      { at: 'far', offset: 2 ** 52, length: 10 },
      { at: 'none', offset: 0, length: 0 },
    ]
    for (const place of wrong) expect(await source.fetch(place)).toBeNull()
  })

  it('keeps two files of one name apart', async () => {
    using folder = temporaryFolder()
    const twice = ['x', 'y'].map((subject) => ({ name: 'mail/box', content: mbox(subject) }))
    const all = raws(await itemsOf(await opened(await file(folder.path, twice))))

    expect(all.map((raw) => peek(raw).subject)).toEqual(['x', 'y'])
    expect(new Set(all.map(({ place }) => place.at)).size).toBe(2)
  })

  it('takes names for words: none leads out of it, and control characters are not shown', async () => {
    using folder = temporaryFolder()
    const source = await opened(
      await file(folder.path, [
        { name: '../../etc/mail.eml', content: mail('up') },
        { name: 'C:\\mail\\box.eml', content: mail('windows') },
        { name: 'be\u001b[2Jep.eml', content: mail('bell') },
      ]),
    )
    const all = raws(await itemsOf(source))

    expect(all.map((raw) => peek(raw).subject)).toEqual(['up', 'windows', 'bell'])
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(all.filter(({ place }) => /[\u0000-\u001f]/.test(place.at))).toEqual([])
    for (const raw of all) expect(await source.fetch(raw.place)).toEqual(raw)
  })

  it('says of an archive inside it what to do, when it seems to be mail', async () => {
    using folder = temporaryFolder()
    const parts = [
      { name: 'a.eml', content: mail('a') },
      { name: 'old/mail.mbox.gz', content: gzipSync(mbox('inner')) },
      { name: 'photos.zip', content: zipOf([{ name: 'x.eml', content: mail('x') }]) },
    ]
    expect((await itemsOf(await opened(await file(folder.path, parts)))).map(told)).toEqual([
      'a',
      '! it is an archive inside an archive; unpack it, and import it by itself',
    ])
  })

  it('is refused when there is no mail in it, with a sentence', async () => {
    using folder = temporaryFolder()
    const parts = [
      { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' },
      { name: 'word/document', content: 'A letter.' },
    ]
    // A tar with nothing in it is zeros: nobody can tell what it is.
    for (const without of name.endsWith('.zip') ? [parts, []] : [parts]) {
      expect(await openMailSource(await file(folder.path, without))).toMatchObject({
        ok: false,
        error: { code: 'not-a-mailbox', message: expect.stringContaining('There is no mail in the archive') },
      })
    }
  })

  it('of many files is read in time', async () => {
    using folder = temporaryFolder()
    const many = Array.from({ length: 3000 }, (_, i) => ({ name: `m/${i}.eml`, content: mail(`n${i}`) }))
    const source = await opened(await file(folder.path, many))

    const all = raws(await itemsOf(source))

    expect(all).toHaveLength(3000)
    const found: (RawMessage | null)[] = []
    for await (const raw of source.fetchMany?.(all.map(({ place }) => place)) ?? []) found.push(raw)
    expect(found).toEqual(all)
  })
})

describe('a zip file', () => {
  it('of a system that does not say how names are written is understood all the same', async () => {
    using folder = temporaryFolder()
    const path = join(folder.path, 'mail.zip')
    writeFileSync(path, zipOf([{ name: 'Mail/Entwürfe.mbox', content: mbox('d'), unmarkedName: true }]))

    const [raw] = raws(await itemsOf(await opened(path)))

    expect(raw?.place.at).toBe('Mail/Entwürfe.mbox:0')
    expect(raw?.labels).toEqual(['draft'])
  })
})

describe('a gzip file', () => {
  it('of an mbox is read under the places the mbox has by itself, with what its name says', async () => {
    using folder = temporaryFolder()
    const content = crlf(mbox('a', 'b', 'c'))
    writeFileSync(join(folder.path, 'Sent.mbox'), content)
    writeFileSync(join(folder.path, 'Sent.mbox.gz'), gzipSync(content))

    const plain = raws(await itemsOf(await opened(join(folder.path, 'Sent.mbox'))))
    const source = await opened(join(folder.path, 'Sent.mbox.gz'))
    const packed = raws(await itemsOf(source))

    expect(source.kind).toBe('gzip')
    expect(packed).toEqual(plain)
    expect(packed.map(({ labels }) => labels)).toEqual([['sent'], ['sent'], ['sent']])
    for (const raw of packed) expect(await source.fetch(raw.place)).toEqual(raw)
    const [first] = await itemsOf(source)
    expect((await itemsOf(source, first?.cursor)).map(told)).toEqual(['b', 'c'])
  })

  it('of one mail is that mail, and several one after the other are read as one', async () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'one.eml.gz'), gzipSync(mail('one')))
    writeFileSync(join(folder.path, 'two.gz'), Buffer.concat([gzipSync(mbox('a')), gzipSync(mbox('b'))]))

    const one = await opened(join(folder.path, 'one.eml.gz'))
    const [item] = await itemsOf(one)
    if (!item || !('raw' in item)) throw new Error('no message')
    expect(peek(item.raw).subject).toBe('one')
    expect(await one.fetch(item.raw.place)).toEqual(item.raw)
    expect((await itemsOf(await opened(join(folder.path, 'two.gz')))).map(told)).toEqual(['a', 'b'])
  })

  it.each([
    ['a picture', gzipSync(Buffer.from('\x89PNG\r\n', 'latin1')), 'not-a-mailbox', 'no mail in the archive'],
    [
      'another archive',
      gzipSync(zipOf([{ name: 'a.eml', content: mail('a') }])),
      'not-a-mailbox',
      'no mail in the archive',
    ],
    ['nothing', gzipSync(''), 'not-a-mailbox', 'no mail in the archive'],
    ['a header alone', Buffer.from([0x1f, 0x8b, 8, 0]), 'not-readable', 'cut off'],
    ['noise', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(500, 0xee)]), 'not-readable', 'damaged'],
  ])('of %s is refused with a sentence', async (_, content, code, words) => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'x.gz'), content)

    const source = await openMailSource(join(folder.path, 'x.gz'))

    expect(source).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(words) } })
  })

  it('that is another one by now is read from its start', async () => {
    using folder = temporaryFolder()
    const path = join(folder.path, 'mail.gz')
    writeFileSync(path, gzipSync(mbox('a', 'b')))
    const before = await opened(path)
    writeFileSync(path, gzipSync(mbox('a', 'b', 'c')))

    expect(await (await opened(path)).continues(before.fingerprint)).toBe(false)
  })
})
