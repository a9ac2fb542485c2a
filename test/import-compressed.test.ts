import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { listSetAside } from '#actions/list-sources.ts'
import { tarOf, zipOf } from '#mail/packed/builders.ts'
import { messagesIn } from './mailboxes.ts'
import { demoMailbox, testApp } from './test-app.ts'

/** What was understood, without where it came from. */
async function understood(ctx: Ctx): Promise<string> {
  const { sources: _, exportedAt: __, ...rest } = await exportData(ctx)
  return JSON.stringify(rest)
}

let whole = ''
let mbox = Buffer.alloc(0)
beforeAll(async () => {
  await using test = await testApp()
  await importMail(test.ctx(), demoMailbox)
  whole = await understood(test.ctx())
  mbox = await readFile(demoMailbox)
})

/** The files of a Takeout of mail, as Google packs them. */
function takeoutOf(mbox: Buffer) {
  return [
    { name: 'Takeout/archive_browser.html', content: '<!doctype html><html><head></head></html>' },
    { name: 'Takeout/Mail/User Settings/Blocked Addresses.json', content: '{"blocked": []}' },
    { name: 'Takeout/Mail/All mail Including Spam and Trash.mbox', content: mbox },
  ]
}

const packings: readonly (readonly [string, (mbox: Buffer) => Buffer | Promise<Buffer>])[] = [
  ['mail.mbox.gz', (mbox) => gzipSync(mbox)],
  ['takeout.zip', (mbox) => zipOf(takeoutOf(mbox), { streamed: true })],
  ['takeout-64.zip', (mbox) => zipOf(takeoutOf(mbox), { streamed: true, zip64: true })],
  ['takeout.tgz', async (mbox) => gzipSync(await tarOf(takeoutOf(mbox)))],
  ['takeout.tar', (mbox) => tarOf(takeoutOf(mbox))],
]

describe('importing a packed mailbox', () => {
  it.each(packings)('gives what the mailbox gives, and does so again without a change: %s', async (name, packed) => {
    await using test = await testApp()
    await writeFile(test.path(name), await packed(mbox))

    const result = await importMail(test.ctx(), test.path(name))
    expect(result).toMatchObject({ ok: true, value: { state: 'done', setAside: 0, unreachable: 0 } })
    expect(await understood(test.ctx())).toBe(whole)

    const again = await importMail(test.ctx(), test.path(name))
    expect(again).toMatchObject({ ok: true, value: { newMessages: 0 } })
    expect(await understood(test.ctx())).toBe(whole)
  })

  it('of .eml files in a zip gives the same', async () => {
    const messages = await messagesIn(demoMailbox)
    await using test = await testApp()
    const parts = messages.map((bytes, index) => ({ name: `mail/${index}.eml`, content: Buffer.from(bytes) }))
    await writeFile(test.path('eml.zip'), zipOf(parts))

    await importMail(test.ctx(), test.path('eml.zip'))

    expect(await understood(test.ctx())).toBe(whole)
  })

  it('finds again what was forgotten when later mail shows that it belongs to an application', async () => {
    const messages = await messagesIn(demoMailbox)
    const isReply = (bytes: Uint8Array) => /^In-Reply-To:/im.test(Buffer.from(bytes).toString('latin1').slice(0, 4000))
    const zip = (wanted: readonly Uint8Array[]) =>
      zipOf(wanted.map((bytes, index) => ({ name: `mail/${index}.eml`, content: Buffer.from(bytes) })))
    await using test = await testApp()
    await mkdir(test.path('in'))
    await writeFile(test.path('in/replies.zip'), zip(messages.filter((bytes) => isReply(bytes))))
    await writeFile(test.path('in/others.zip'), zip(messages.filter((bytes) => !isReply(bytes))))

    await importMail(test.ctx(), test.path('in/replies.zip'))
    await importMail(test.ctx(), test.path('in/others.zip'))

    expect(await understood(test.ctx())).toBe(whole)
  })

  it('stops after a batch and goes on where it stopped', async () => {
    await using test = await testApp()
    await writeFile(test.path('takeout.tgz'), gzipSync(await tarOf(takeoutOf(mbox))))
    const stop = new AbortController()
    stop.abort()
    expect((await importMail(test.ctx(), test.path('takeout.tgz'), { signal: stop.signal })).ok).toBe(true)

    await importMail(test.ctx(), test.path('takeout.tgz'))

    expect(await understood(test.ctx())).toBe(whole)
  })

  it('that broke off keeps what came, says so, and is whole once it was copied again', async () => {
    await using test = await testApp()
    const packed = zipOf(takeoutOf(mbox), { streamed: true })
    await writeFile(test.path('takeout.zip'), packed.subarray(0, packed.length / 2))

    const half = await importMail(test.ctx(), test.path('takeout.zip'))
    expect(half).toMatchObject({ ok: true, value: { state: 'done', setAside: 1 } })
    const [setAside] = await listSetAside(test.ctx())
    expect(setAside?.reason).toContain('cut off here')
    const [german] = await listSetAside({ ...test.ctx(), language: 'de' })
    expect(german?.reason).toContain('hier abgeschnitten')

    await writeFile(test.path('takeout.zip'), packed)
    const again = await importMail(test.ctx(), test.path('takeout.zip'))
    expect(again).toMatchObject({ ok: true, value: { setAside: 0 } })
    expect(await understood(test.ctx())).toBe(whole)
  })

  it.each([
    ['an office document', zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]), 'not-a-mailbox'],
    ['a packed picture', gzipSync(Buffer.from([0x89, 0x50, 0x4e, 0x47])), 'not-a-mailbox'],
  ])('is refused when it is %s, and leaves nothing behind', async (_, bytes, code) => {
    await using test = await testApp()
    await writeFile(test.path('file.zip'), bytes)

    expect(await importMail(test.ctx(), test.path('file.zip'))).toMatchObject({ ok: false, error: { code } })
    expect(await test.ctx().owner.sources.list()).toEqual([])
  })
})
