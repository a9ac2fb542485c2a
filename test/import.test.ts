import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctApplication } from '#actions/correct.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { listSetAside } from '#actions/list-sources.ts'
import type { Ctx } from '#actions/context.ts'
import type { MessageKey } from '#domain/ids.ts'
import { openMailSource } from '#mail/open-source.ts'
import { peek } from '#mail/peek.ts'
import { messagesIn, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp } from './test-app.ts'

/** What was understood, without where it came from. */
async function understood(ctx: Ctx): Promise<string> {
  const { sources: _, exportedAt: __, ...rest } = await exportData(ctx)
  return JSON.stringify(rest)
}

async function keysIn(file: string): Promise<MessageKey[]> {
  const source = await openMailSource(file)
  if (!source.ok) throw new Error(source.error.message)
  const keys: MessageKey[] = []
  for await (const item of source.value.messages()) if ('raw' in item) keys.push(peek(item.raw).key)
  return keys
}

async function importDemo(): Promise<string> {
  await using test = await testApp()
  await importMail(test.ctx(), demoMailbox)
  return await understood(test.ctx())
}

describe('importing a mailbox', () => {
  it('finds the applications of the demo', async () => {
    await using test = await testApp()
    const result = await importMail(test.ctx(), demoMailbox)
    expect(result.ok && result.value.state).toBe('done')
    expect((await listApplications(test.ctx())).length).toBeGreaterThanOrEqual(11)
  })

  it('twice changes nothing', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const once = await understood(test.ctx())
    const version = await test.ctx().owner.dataVersion()
    const again = await importMail(test.ctx(), demoMailbox)
    expect(again.ok && again.value.newMessages).toBe(0)
    expect(await understood(test.ctx())).toBe(once)
    expect(await test.ctx().owner.dataVersion()).toBe(version)
  })

  it('gives the same history in any order and any split, replies before their roots included', async () => {
    const [whole, messages] = await Promise.all([importDemo(), messagesIn(demoMailbox)])
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...messages.keys()], { minLength: messages.length, maxLength: messages.length }),
        fc.array(fc.integer({ min: 1, max: messages.length - 1 }), { maxLength: 3 }),
        fc.array(fc.nat({ max: messages.length - 1 }), { maxLength: 20 }),
        async (order, cuts, repeated) => {
          await using test = await testApp()
          const shuffled = [...order, ...repeated].map((index) => messages[index] ?? new Uint8Array())
          const bounds = [0, ...cuts.toSorted((a, b) => a - b), shuffled.length]
          for (let part = 0; part + 1 < bounds.length; part++) {
            const piece = shuffled.slice(bounds[part], bounds[part + 1])
            if (piece.length === 0) continue
            await writeMbox(test.path(`part-${part}.mbox`), piece)
            const result = await importMail(test.ctx(), test.path(`part-${part}.mbox`))
            expect(result.ok).toBe(true)
          }
          expect(await understood(test.ctx())).toBe(whole)
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)

  it('gives the same history in any order where Message-IDs are missing, or given to two mails', async () => {
    const messages = (await messagesIn(demoMailbox)).filter((_, index) => index % 2 === 0)
    const index = fc.nat({ max: messages.length - 1 })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(index, { minLength: 5, maxLength: 40 }),
        fc.array(fc.tuple(index, index), { maxLength: 8 }),
        fc.shuffledSubarray([...messages.keys()], { minLength: messages.length, maxLength: messages.length }),
        async (withoutId, sameId, order) => {
          const mails: Buffer[] = messages.map((bytes) => Buffer.from(bytes))
          for (const [from, to] of sameId) mails[to] = withMessageId(mails[to], messageIdOf(messages[from]))
          for (const at of withoutId) mails[at] = withMessageId(mails[at], null)

          await using inOrder = await testApp()
          await writeMbox(inOrder.path('all.mbox'), mails)
          await importMail(inOrder.ctx(), inOrder.path('all.mbox'))
          await using shuffled = await testApp()
          const half = Math.floor(order.length / 2)
          for (const [part, indices] of [order.slice(0, half), order.slice(half)].entries()) {
            await writeMbox(
              shuffled.path(`${part}.mbox`),
              indices.map((at) => mails[at] ?? Buffer.alloc(0)),
            )
            await importMail(shuffled.ctx(), shuffled.path(`${part}.mbox`))
          }

          expect(await understood(shuffled.ctx())).toBe(await understood(inOrder.ctx()))
        },
      ),
      { numRuns: 6 },
    )
  }, 120_000)

  it('reads the same mail from an mbox, a folder of .eml files and a Maildir', async () => {
    const [whole, messages] = await Promise.all([importDemo(), messagesIn(demoMailbox)])
    await using test = await testApp()
    await mkdir(test.path('eml'))
    for (const [index, bytes] of messages.entries()) await writeFile(test.path(`eml/${index}.eml`), bytes)
    await importMail(test.ctx(), test.path('eml'))
    expect(await understood(test.ctx())).toBe(whole)

    await using other = await testApp()
    for (const folder of ['cur', 'new', 'tmp']) await mkdir(other.path(`Maildir/${folder}`), { recursive: true })
    for (const [index, bytes] of messages.entries())
      await writeFile(other.path(`Maildir/cur/${1700000000 + index}.M1P1.host:2,S`), bytes)
    await importMail(other.ctx(), other.path('Maildir'))
    expect(await understood(other.ctx())).toBe(whole)
  })

  it('keeps what the person corrected when earlier mail of the same application arrives later', async () => {
    const messages = await messagesIn(demoMailbox)
    await using test = await testApp()
    const half = messages.filter((_, index) => index % 2 === 0)
    await writeMbox(test.path('half.mbox'), half)
    await importMail(test.ctx(), test.path('half.mbox'))
    const [first] = await listApplications(test.ctx())
    if (!first) throw new Error('no application was found in half of the demo')
    const corrected = await correctApplication(test.ctx(), first.id, { field: 'company', value: 'Corrected & Sons' })
    expect(corrected.ok).toBe(true)

    await importMail(test.ctx(), demoMailbox)
    const named = (await listApplications(test.ctx())).filter(({ company }) => company === 'Corrected & Sons')
    expect(named).toHaveLength(1)
  })

  it('stops after a batch and goes on where it stopped', async () => {
    const whole = await importDemo()
    await using test = await testApp()
    const stop = new AbortController()
    stop.abort()
    const first = await importMail(test.ctx(), demoMailbox, { signal: stop.signal })
    expect(first.ok).toBe(true)
    await importMail(test.ctx(), demoMailbox)
    expect(await understood(test.ctx())).toBe(whole)
  })

  it('goes on in a mailbox that has grown', async () => {
    const [whole, messages] = await Promise.all([importDemo(), messagesIn(demoMailbox)])
    await using test = await testApp()
    const file = test.path('growing.mbox')
    await writeMbox(file, messages.slice(0, 100))
    await importMail(test.ctx(), file)
    await writeMbox(file, messages)
    const result = await importMail(test.ctx(), file)
    expect(result.ok && result.value.seen).toBe(messages.length)
    expect(await understood(test.ctx())).toBe(whole)
  })

  it('counts for a source what lies there now, and keeps what lay there before', async () => {
    const messages = await messagesIn(demoMailbox)
    await using test = await testApp()
    const file = test.path('mail.mbox')
    await writeMbox(file, messages.slice(20))
    await importMail(test.ctx(), file)
    const before = (await test.ctx().owner.messages.jobMail()).map(({ head }) => head.key)

    await writeMbox(file, messages.slice(0, 30))
    const result = await importMail(test.ctx(), file)
    const [source, ...others] = await test.ctx().owner.sources.list()
    expect(others).toEqual([])
    const kept = await test.ctx().owner.messages.known(await keysIn(file))
    expect(source).toMatchObject({ seen: 30, kept: kept.size })
    expect(result).toMatchObject({ ok: true, value: { seen: 30, kept: kept.size } })
    expect((await test.ctx().owner.messages.known(before)).size).toBe(before.length)
  })

  it('says how many mails it could not look at again when their source is gone', async () => {
    const messages = await messagesIn(demoMailbox)
    await using test = await testApp()
    const replies = messages.filter((bytes) =>
      /^In-Reply-To:/im.test(Buffer.from(bytes).toString('latin1').slice(0, 4000)),
    )
    await writeMbox(test.path('replies.mbox'), replies)
    await importMail(test.ctx(), test.path('replies.mbox'))
    await rm(test.path('replies.mbox'))
    await cp(demoMailbox, test.path('all.mbox'))
    const result = await importMail(test.ctx(), test.path('all.mbox'))
    expect(result.ok).toBe(true)
  })
})

describe('what is no mailbox', () => {
  it.each([
    ['a file that is not there', 'missing.mbox', null, 'not-found'],
    [
      'a picture',
      'photo.mbox',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      'not-a-mailbox',
    ],
    ['an empty file', 'empty.mbox', Buffer.alloc(0), 'empty'],
  ])('%s is refused with a sentence and leaves nothing behind', async (_, name, bytes, code) => {
    await using test = await testApp()
    if (bytes) await writeFile(test.path(name), bytes)
    const result = await importMail(test.ctx(), test.path(name))
    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(await test.ctx().owner.sources.list()).toEqual([])
  })
})

describe('mail that cannot be read', () => {
  it('is set aside with its place and never stops the rest', async () => {
    await using test = await testApp()
    const messages = await messagesIn(demoMailbox)
    await mkdir(test.path('eml'))
    for (const [index, bytes] of messages.slice(0, 20).entries()) await writeFile(test.path(`eml/${index}.eml`), bytes)
    await writeFile(test.path('eml/broken.eml'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7]))
    const result = await importMail(test.ctx(), test.path('eml'))
    expect(result.ok && result.value.setAside).toBe(1)
    const [setAside] = await listSetAside(test.ctx())
    expect(setAside?.place).toContain('broken.eml')
    expect(setAside?.reason).not.toBe('')
  })
})

const messageIdLine = /^message-id:[^\n]*(?:\n[ \t][^\n]*)*\n/im

function messageIdOf(bytes: Uint8Array | undefined): string {
  return messageIdLine.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[0] ?? ''
}

/** The mail with this line for its Message-ID; with none when it is null. */
function withMessageId(bytes: Uint8Array | undefined, line: string | null): Buffer {
  return Buffer.from(
    Buffer.from(bytes ?? [])
      .toString('latin1')
      .replace(messageIdLine, () => line ?? ''),
    'latin1',
  )
}
