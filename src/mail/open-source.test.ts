import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import type { MailCursor, MailItem, MailSource } from '#domain/mail-source.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import { temporaryFolder } from '#mail/builders.ts'
import { openMailSource } from '#mail/open-source.ts'
import { peek } from '#mail/peek.ts'

const envelope = 'From a@acorn.example Mon Jan  5 09:00:00 2026'
const mail = (subject: string) =>
  `From: a@acorn.example\nSubject: ${subject}\nMessage-ID: <${subject}@acorn.example>\n\nwords\n`
const mbox = (...subjects: string[]) => subjects.map((subject) => `${envelope}\n${mail(subject)}\n`).join('')

function fill(root: string, files: Readonly<Record<string, string | Buffer>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

async function open(path: string): Promise<MailSource> {
  const opened = await openMailSource(path)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

async function read(source: MailSource, from?: MailCursor): Promise<MailItem[]> {
  const items: MailItem[] = []
  for await (const item of source.messages(from)) items.push(item)
  return items
}

/** What each message was while it was there. */
async function readLent(source: MailSource): Promise<string[]> {
  const texts: string[] = []
  for await (const item of source.messages(undefined, 'lent'))
    if ('raw' in item) texts.push(Buffer.from(item.raw.bytes).toString('latin1'))
  return texts
}

const told = (item: MailItem) =>
  'raw' in item ? peek(item.raw).subject : `! ${reasonInWords(item.unreadable.reason, 'en')}`
const subjects = async (source: MailSource, from?: MailCursor) => (await read(source, from)).map(told)

describe('opening a mail source', () => {
  it('knows an mbox, a mail, a Maildir and folders of them by their content', async () => {
    using folder = temporaryFolder()
    fill(folder.path, {
      'box.txt': mbox('a', 'b'),
      'one.bin': mail('c'),
      'dir/cur/1700000000.M1.host:2,S': mail('d'),
      'dir/new/1700000001.M2.host': mail('e'),
      'mails/x.eml': mail('f'),
      packed: gzipSync(mbox('g')),
    })

    const kinds = await Promise.all(
      ['box.txt', 'one.bin', 'dir', 'mails', 'packed'].map(async (name) => {
        const source = await open(join(folder.path, name))
        return [source.kind, source.name, source.totalFiles, await subjects(source)]
      }),
    )
    expect(kinds).toEqual([
      ['mbox', 'box.txt', 1, ['a', 'b']],
      ['eml', 'one.bin', 1, ['c']],
      ['maildir', 'dir', 2, ['d', 'e']],
      ['mail-folder', 'mails', 1, ['f']],
      ['gzip', 'packed', 1, ['g']],
    ])
  })

  it.each([
    ['cv.pdf', Buffer.from('%PDF-1.7\n'), 'not-a-mailbox', 'is a PDF file'],
    ['takeout.zip', Buffer.from('PK\x03\x04rest'), 'not-a-mailbox', 'no mail in the archive'],
    ['mail.mbox.xz', Buffer.from('\xfd7zXZ\0', 'latin1'), 'not-a-mailbox', 'unpack it first'],
    ['ajar.db', Buffer.from('SQLite format 3\0...'), 'not-a-mailbox', 'SQLite'],
    ['archive.pst', Buffer.from('!BDN....'), 'not-a-mailbox', 'export the mail from Outlook'],
    ['INBOX.msf', Buffer.from('// <!-- <mdb:mork:z v="1.4"/> -->'), 'not-a-mailbox', 'without .msf'],
    [
      'letter.txt',
      Buffer.from('From here on all is well.\nNote: nothing.\n'),
      'not-a-mailbox',
      'does not look like mail',
    ],
    ['conf.yaml', Buffer.from('name: x\nfrom: y\nport: 1\n'), 'not-a-mailbox', 'does not look like mail'],
    ['zeros', Buffer.alloc(5000), 'not-a-mailbox', 'does not look like mail'],
    ['nothing', Buffer.alloc(0), 'empty', 'is empty'],
    ['blank', Buffer.from('\n\n  \n'), 'empty', 'is empty'],
  ])('refuses %s with a sentence', async (name, content, code, words) => {
    using folder = temporaryFolder()
    fill(folder.path, { [name]: content })

    const opened = await openMailSource(join(folder.path, name))

    expect(opened).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(words) } })
  })

  it('refuses what is not there, a folder without mail, and an empty Maildir', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { 'papers/notes.txt': 'nothing', 'empty/cur/.keep': '', 'empty/new/.keep': '' })

    const codes = await Promise.all(
      ['missing', 'papers', 'empty', 'papers/notes.txt/deeper'].map(async (name) => {
        const opened = await openMailSource(join(folder.path, name))
        return opened.ok ? 'opened' : opened.error.code
      }),
    )
    expect(codes).toEqual(['not-found', 'not-a-mailbox', 'empty', 'not-found'])
  })

  it('says so when a file may not be read', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { box: mbox('a') })
    chmodSync(folder.path, 0o755)
    chmodSync(join(folder.path, 'box'), 0)

    const opened = await asNobody(() => openMailSource(join(folder.path, 'box')))
    expect(opened).toMatchObject({ ok: false, error: { code: 'not-readable' } })
  })
})

describe('a Maildir', () => {
  it('is read with its subfolders, without trash and junk, in one order, with labels and delivery dates', async () => {
    using folder = temporaryFolder()
    fill(folder.path, {
      'cur/1700000000.M1.host:2,S': mail('inbox'),
      'new/1700000005.M1.host': mail('new'),
      'tmp/1700000009.M1.host': mail('half'),
      '.Sent/cur/1700000001.M1.host:2,S': mail('sent'),
      '.Sent/new/.keep': '',
      '.Drafts/cur/1700000002.M1.host:2,D': mail('draft'),
      '.Drafts/new/.keep': '',
      '.INBOX.Trash/cur/1700000003.M1.host:2,': mail('trash'),
      '.Junk/new/1700000004.M1.host': mail('junk'),
      'Nested/Work/cur/1700000006.M1.host:2,T': mail('nested'),
      'Nested/Work/new/.keep': '',
      'dovecot.index.log': 'x',
    })
    const source = await open(folder.path)

    const items = (await read(source)).flatMap((item) => ('raw' in item ? [item.raw] : []))

    expect(items.map((raw) => [peek(raw).subject, raw.labels, raw.envelopeDate])).toEqual([
      ['draft', ['draft'], 1_700_000_002_000],
      ['sent', ['sent'], 1_700_000_001_000],
      ['nested', ['trash'], 1_700_000_006_000],
      ['inbox', [], 1_700_000_000_000],
      ['new', [], 1_700_000_005_000],
    ])
  })

  it('finds a message again after its flags changed or it was seen', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { 'cur/.keep': '', 'new/1700000000.M1.host': mail('a') })
    const source = await open(folder.path)
    const [item] = await read(source)
    if (!item || !('raw' in item)) throw new Error('no message')

    renameSync(join(folder.path, 'new/1700000000.M1.host'), join(folder.path, 'cur/1700000000.M1.host:2,RS'))

    const again = await source.fetch(item.raw.place)
    expect(again && peek(again).subject).toBe('a')
    expect(await source.fetch({ at: '../outside', offset: 0, length: 1 })).toBeNull()
    rmSync(join(folder.path, 'cur/1700000000.M1.host:2,RS'))
    expect(await source.fetch(item.raw.place)).toBeNull()
  })
})

describe('a folder of mail files', () => {
  it('is read recursively and sorted, mbox files and mails alike, and links do not lead in circles', async () => {
    using folder = temporaryFolder()
    fill(folder.path, {
      'b/2.eml': mail('b2'),
      'b/10.eml': mail('b10'),
      'a.eml': Buffer.concat([Buffer.from('\ufeff'), Buffer.from(mail('a'))]),
      'Mail/Inbox': mbox('i1', 'i2'),
      'Mail/Inbox.msf': '// <!-- <mdb:mork',
      'Mail/Trash': mbox('t'),
      'Mail/Local.sbd/Sent': mbox('s'),
      'c.emlx': `${mail('c').length}\n${mail('c')}<?xml version="1.0"?>`,
      'd.eml': 'no mail at all',
      'mh/1': mail('mh'),
      'readme.md': '# notes',
    })
    symlinkSync(folder.path, join(folder.path, 'b/loop'))

    const source = await open(folder.path)
    const items = await read(source)

    expect(items.map(told)).toEqual(['i1', 'i2', 's', 'a', 'b10', 'b2', 'c', '! it has no mail headers', 'mh'])
    expect(items.flatMap((item) => ('raw' in item ? [item.raw.labels] : []))[2]).toEqual(['sent'])
    const at = items.map((item) => ('raw' in item ? item.raw.place.at : item.unreadable.place.at))
    expect(new Set(at).size).toBe(at.length)
    const raws = items.flatMap((item) => ('raw' in item ? [item.raw] : []))
    expect(await Promise.all(raws.map(({ place }) => source.fetch(place)))).toEqual(raws)
  })

  it('sets a file aside that is gone when its turn comes, and goes on', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { 'a.eml': mail('a'), 'b.eml': mail('b'), 'c.eml': mail('c') })
    const source = await open(folder.path)
    rmSync(join(folder.path, 'b.eml'))

    expect(await subjects(source)).toEqual(['a', '! it is gone', 'c'])
  })
})

describe('a cursor', () => {
  it('goes on behind its message, from every place, in every kind of source', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { 'box.mbox': mbox('a', 'b', 'c'), 'x/y.eml': mail('d'), 'z.eml': mail('e') })
    for (const path of [folder.path, join(folder.path, 'box.mbox'), join(folder.path, 'z.eml')]) {
      const source = await open(path)
      const items = await read(source)
      const all = items.map(told)
      for (const [i, { cursor }] of items.entries()) {
        const again = await open(path)
        expect(await again.continues(source.fingerprint)).toBe(true)
        expect(await subjects(again, cursor)).toEqual(all.slice(i + 1))
      }
      expect(items.at(-1)?.bytesDone).toBe(source.totalBytes)
    }
  })

  it('of a grown mbox finds what is new; of another file it starts over', async () => {
    using folder = temporaryFolder()
    const path = join(folder.path, 'box')
    fill(folder.path, { box: mbox('a', 'b') })
    const before = await open(path)
    const last = (await read(before)).at(-1)

    appendFileSync(path, mbox('c'))
    const grown = await open(path)
    expect(await grown.continues(before.fingerprint)).toBe(true)
    expect(await subjects(grown, last?.cursor)).toEqual(['c'])

    fill(folder.path, { box: mbox('other') })
    const other = await open(path)
    expect(await other.continues(before.fingerprint)).toBe(false)
    expect(await subjects(other, last?.cursor)).toEqual(['other'])
    expect(await subjects(other, 'nonsense')).toEqual(['other'])
  })

  it('of a folder of mbox files misses nothing of those that have grown', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { Inbox: mbox('a'), Sent: mbox('s') })
    const before = await open(folder.path)
    const last = (await read(before)).at(-1)

    appendFileSync(join(folder.path, 'Sent'), mbox('t'))
    const later = await open(folder.path)
    expect(await later.continues(before.fingerprint)).toBe(true)
    expect(await subjects(later, last?.cursor)).toEqual(['t'])

    appendFileSync(join(folder.path, 'Inbox'), mbox('b'))
    expect(await (await open(folder.path)).continues(before.fingerprint)).toBe(false)
  })

  it('of a folder where a file came in before it starts over', async () => {
    using folder = temporaryFolder()
    fill(folder.path, { 'b.eml': mail('b'), 'c.eml': mail('c') })
    const before = await open(folder.path)
    const first = (await read(before))[0]

    fill(folder.path, { 'a.eml': mail('a') })
    const after = await open(folder.path)

    expect(await after.continues(before.fingerprint)).toBe(false)
    expect(await subjects(after, first?.cursor)).toEqual(['a', 'b', 'c'])
  })
})

/** Root may read everything: for as long as the work takes, the process is somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

describe('lent messages', () => {
  it('are the same as those to keep, long or short', async () => {
    using folder = temporaryFolder()
    const long = `${mail('long')}${'words without end\n'.repeat(100_000)}`
    fill(folder.path, {
      'cur/1767600000.a.host:2,S': long,
      'cur/1767600001.b.host:2,S': mail('short'),
      'cur/1767600002.c.host:2,S': long.slice(0, 1024 * 1024),
      'new/1767600003.d.host': mail('last'),
      'tmp/x': '',
    })
    const source = await open(folder.path)
    const kept = (await read(source)).flatMap((item) => ('raw' in item ? [Buffer.from(item.raw.bytes)] : []))
    expect(kept.map((bytes) => bytes.length)).toEqual([
      long.length,
      mail('short').length,
      1024 * 1024,
      mail('last').length,
    ])
    expect(await readLent(source)).toEqual(kept.map((bytes) => bytes.toString('latin1')))
  })
})
