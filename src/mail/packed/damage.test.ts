import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { MailItem } from '#domain/mail-source.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import { temporaryFolder } from '#mail/builders.ts'
import { openMailSource } from '#mail/open-source.ts'
import { itemsOf, opened, tarOf, zipOf, type Part } from '#mail/packed/builders.ts'
import { defaultLimits, type PackedLimits } from '#mail/packed/limits.ts'
import { peek } from '#mail/peek.ts'

const envelope = 'From a@acorn.example Mon Jan  5 09:00:00 2026'
const mail = (subject: string, words = 'words\n') =>
  `From: a@acorn.example\nSubject: ${subject}\nMessage-ID: <${subject}@acorn.example>\n\n${words}`

/** Words that do not pack to nothing. */
function words(seed: number, lines: number): string {
  let state = seed * 2_654_435_761
  let text = ''
  for (let i = 0; i < lines * 12; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    text += (state >>> 4).toString(36) + (i % 12 === 11 ? '\n' : ' ')
  }
  return text
}
const mbox = (name: string, count: number, lines = 30) =>
  Array.from({ length: count }, (_, i) => `${envelope}\n${mail(`${name}${i}`, words(i + 1, lines))}\n`).join('')

const parts: readonly Part[] = [
  { name: 'Mail/first.mbox', content: mbox('a', 40) },
  { name: 'Mail/one.eml', content: mail('one', words(7, 40)) },
  { name: 'Mail/last.mbox', content: mbox('z', 40) },
]
const whole = [
  ...Array.from({ length: 40 }, (_, i) => `a${i}`),
  'one',
  ...Array.from({ length: 40 }, (_, i) => `z${i}`),
]

const subjects = (items: readonly MailItem[]) =>
  items.flatMap((item) => ('raw' in item ? [peek(item.raw).subject] : []))
const reasons = (items: readonly MailItem[]) =>
  items.flatMap((item) => ('raw' in item ? [] : [reasonInWords(item.unreadable.reason, 'en')]))

/** What becomes of these bytes: the subjects in order and the reasons, or the refusal. */
async function read(name: string, bytes: Buffer, limits: PackedLimits = defaultLimits) {
  using folder = temporaryFolder()
  const path = join(folder.path, name)
  writeFileSync(path, bytes)
  const source = await openMailSource(path, limits)
  if (!source.ok) return { refused: source.error, subjects: [], reasons: [source.error.message] }
  const items = await itemsOf(source.value)
  return { refused: null, subjects: subjects(items), reasons: reasons(items) }
}

const forms: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['mail.mbox.gz', () => Promise.resolve(gzipSync(parts.map(({ content }) => String(content)).join('')))],
  ['mail.zip', () => Promise.resolve(zipOf(parts))],
  ['stored.zip', () => Promise.resolve(zipOf(parts.map((part) => ({ ...part, method: 0 }))))],
  ['streamed.zip', () => Promise.resolve(zipOf(parts, { streamed: true }))],
  ['large.zip', () => Promise.resolve(zipOf(parts, { zip64: true }))],
  ['mail.tgz', async () => gzipSync(await tarOf(parts))],
  ['mail.tar', () => tarOf(parts)],
]

describe.each(forms)('a download that broke off, %s', (name, make) => {
  it('gives every message before the break as it was, and says that the rest is missing', async () => {
    const bytes = await make()
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.02, max: 0.98, noNaN: true }), async (share) => {
        const { subjects: given, reasons: why } = await read(name, bytes.subarray(0, Math.floor(bytes.length * share)))

        // In gzip, there is no end to the mbox before the mail that follows it: that one belongs to its last message.
        const all = name.endsWith('.mbox.gz') ? whole.filter((subject) => subject !== 'one') : whole
        expect(given).toEqual(all.slice(0, given.length))
        expect(why).toHaveLength(1)
        expect(why[0]).toMatch(/cut off here; copy or download it again/)
      }),
      { numRuns: 12 },
    )
    const most = await read(name, bytes.subarray(0, Math.floor(bytes.length * 0.9)))
    expect(most.subjects.length).toBeGreaterThan(60)
  })

  it('and was done again is read to its end from where it lies whole', async () => {
    using folder = temporaryFolder()
    const path = join(folder.path, name)
    const bytes = await make()
    writeFileSync(path, bytes.subarray(0, bytes.length / 2))
    const before = await opened(path)
    await itemsOf(before)
    writeFileSync(path, bytes)

    const again = await opened(path)
    expect(await again.continues(before.fingerprint)).toBe(false)
    expect((await itemsOf(again)).map((item) => 'raw' in item)).not.toContain(false)
  })

  it('or was changed anywhere never stops the reading by an error', async () => {
    const bytes = await make()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const changed = Buffer.from(bytes)
          for (const [at, by] of changes) changed[at] = (changed[at] ?? 0) ^ by
          const { subjects: given } = await read(name, changed)
          expect(given.length).toBeLessThanOrEqual(whole.length + 1)
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('damage', () => {
  it('inside one file of a zip leaves the others whole, and loses little before it', async () => {
    const bytes = zipOf(parts)
    const at = bytes.indexOf('Mail/one.eml') - 3000
    bytes.fill(0xff, at, at + 40)

    const { subjects: given, reasons: why } = await read('mail.zip', bytes)

    expect(given).toEqual(expect.arrayContaining(whole.slice(0, 30)))
    expect(given).toEqual(expect.arrayContaining(whole.slice(40)))
    expect(why).toEqual([expect.stringMatching(/damaged here|checksum is wrong/)])
  })

  it('late in a gzip file loses little of what lies before it', async () => {
    const bytes = gzipSync(mbox('a', 2000))
    const at = Math.floor(bytes.length * 0.9)
    bytes.fill(0xff, at, at + 40)

    const { subjects: given, reasons: why } = await read('mail.gz', bytes)

    expect(given.length).toBeGreaterThan(1780)
    expect(given).toEqual(Array.from({ length: given.length }, (_, i) => `a${i}`))
    expect(why).toEqual([expect.stringContaining('damaged here')])
  })

  it('gives no half message to be kept', async () => {
    const content = gzipSync(`${envelope}\n${mail('only', words(1, 3000))}`)

    const { subjects: given, reasons: why } = await read('mail.gz', content.subarray(0, content.length / 2))

    expect(given).toEqual([])
    expect(why).toEqual([expect.stringContaining('cut off here')])
  })
})

describe('a zip', () => {
  it.each([
    ['locked with a password', { encrypted: true }, 'locked with a password'],
    ['packed by a rare method', { method: 9 }, 'method 9'],
  ])('of which all mail is %s is refused, and one of which some is says so', async (_, how, expected) => {
    const closed = { name: 'closed.mbox', content: mbox('c', 2), ...how }
    expect(await read('mail.zip', zipOf([closed]))).toMatchObject({
      refused: { code: 'not-readable', message: expect.stringContaining(expected) },
    })
    expect(await read('mail.zip', zipOf([closed, { name: 'open.mbox', content: mbox('o', 1) }]))).toMatchObject({
      subjects: ['o0'],
      reasons: [expect.stringContaining(expected)],
    })
  })

  it.each([
    ['a smaller size', { size: 100 }],
    ['a larger size', { size: 10_000_000 }],
    ['another checksum', { crc: 1 }],
  ])('that claims %s is not believed', async (_, claims) => {
    const lying = [
      { name: 'lying.mbox', content: mbox('l', 3), claims },
      { name: 'true.mbox', content: mbox('t', 3) },
    ]
    const { subjects: given, reasons: why } = await read('mail.zip', zipOf(lying))

    expect(given.slice(-3)).toEqual(['t0', 't1', 't2'])
    expect(why).toHaveLength(1)
  })

  it('whose files lie over each other is not read twice', async () => {
    const bytes = zipOf([
      { name: 'one.mbox', content: mbox('o', 3) },
      { name: 'two.mbox', content: mbox('t', 3) },
    ])
    const second = bytes.indexOf('PK\x01\x02', bytes.indexOf('PK\x01\x02') + 4, 'latin1')
    bytes.writeUInt32LE(0, second + 42)

    const { subjects: given, reasons: why } = await read('mail.zip', bytes)

    expect(given).toEqual(['o0', 'o1', 'o2'])
    expect(why).toEqual([expect.stringContaining('lies over another file')])
  })
})

describe('a packed file made to do harm', () => {
  const small: PackedLimits = { ...defaultLimits, mostTimes: 20, ratioFrom: 100_000, mostEntries: 5 }
  const bomb = `${envelope}\n${mail('lure')}\n${envelope}\n${mail('bomb', 'boom '.repeat(2_000_000))}`

  it.each([
    ['gz', () => Promise.resolve(gzipSync(bomb))],
    [
      'zip',
      () =>
        Promise.resolve(
          zipOf([
            { name: 'a.mbox', content: bomb },
            { name: 'b.mbox', content: bomb },
          ]),
        ),
    ],
    ['tgz', async () => gzipSync(await tarOf([{ name: 'a.mbox', content: bomb }]))],
  ])('that unpacks to far more than its size is left there: %s', async (name, make) => {
    const { subjects: given, reasons: why } = await read(`mail.${name}`, await make(), small)

    expect(given).toEqual(['lure'])
    expect(why).toEqual([expect.stringContaining('unpacks to more than 20 times its size')])
  })

  it('that unpacks to more than the most is left there', async () => {
    const { subjects: given, reasons: why } = await read('mail.gz', gzipSync(mbox('a', 100)), {
      ...defaultLimits,
      mostBytes: 150_000,
    })

    expect(given.length).toBeGreaterThan(5)
    expect(given.length).toBeLessThan(100)
    expect(why).toEqual([expect.stringContaining('more than 147 kB came out')])
  })

  it.each([
    ['zip', (many: readonly Part[]) => Promise.resolve(zipOf(many))],
    ['tar', tarOf],
  ])('with too many files is read as far as the limit: %s', async (name, make) => {
    const many = Array.from({ length: 8 }, (_, i) => ({ name: `${i}.eml`, content: mail(`m${i}`) }))

    const { subjects: given, reasons: why } = await read(`mail.${name}`, await make(many), small)

    expect(given).toEqual(['m0', 'm1', 'm2', 'm3', 'm4'])
    expect(why).toEqual([expect.stringContaining('more than 5 files')])
  })

  it('of nothing but beginnings of files costs little', async () => {
    const before = process.cpuUsage()
    const { refused } = await read('mail.zip', Buffer.from('PK\x03\x04'.repeat(2_000_000), 'latin1'))

    expect(refused?.code).toBe('not-a-mailbox')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })

  it('is presumed to be mail where finding out would take too long, and stays bounded', async () => {
    const far = [
      { name: 'photos/1', content: words(3, 20_000) },
      { name: 'mail.mbox', content: mbox('far', 1) },
    ]
    const { subjects: given } = await read('mail.tar', await tarOf(far), { ...defaultLimits, mostLooked: 1000 })

    expect(given).toEqual(['far0'])
  })
})
