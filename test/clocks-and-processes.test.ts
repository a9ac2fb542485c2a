import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { styleFor } from '#cli/terminal.ts'
import { claimLastsMs } from '#domain/outbox-moves.ts'
import { marksOf } from '#mail/imap/cursor.ts'
import { outboxTools } from '#actions/outbox/tools.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { seeWorld } from '#actions/world.ts'
import { main } from '../src/main.ts'
import { buildWhatIsStale } from '../scripts/build-what-is-stale.js'
import { messagesIn } from './mailboxes.ts'
import { asEml, kim, nora, outboxScene, sceneNow, sceneZone, type OutboxScene } from './outbox-scene.ts'
import { ajar } from './program.ts'
import { unknownMail } from './prove/stored-of-mailbox.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { demoMailbox, root, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere() && postfixIsHere()
const hour = 3_600_000
const day = 24 * hour

const boat = (n: number) =>
  asEml({
    id: `boat-${n}@lake.example`,
    from: 'Ida Berg <ida@lake.example>',
    at: sceneNow,
    subject: 'Boats',
    body: `No ${n}`,
  })
const news = (n: number) =>
  asEml({
    id: `news-${n}@fern.example`,
    from: 'Ada Fern <ada@fern.example>',
    at: sceneNow,
    subject: `Your application as Gardener ${n} at Fern & Moss`,
    body: 'Dear Kim,\n\nthank you for applying for the role of Gardener at Fern & Moss. We have received it.\n\nAda Fern',
  })

describe.skipIf(!isHere)('real servers,', { timeout: 180_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  beforeAll(async () => {
    await buildWhatIsStale()
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
  }, 180_000)
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  const sceneIn = (test: TestApp) =>
    outboxScene(test, { smtpPort: postfix.port, imapPort: dovecot.imapPort, password: dovecot.password })
  const lying = async (user: string, folder: string, messageId: string) =>
    (await dovecot.read(user, folder)).filter((text) => text.includes(`Message-ID: ${messageId}`)).length
  const whereIsIt = async (messageId: string) => {
    await postfix.delivered()
    return { arrived: await lying(nora, 'INBOX', messageId), copies: await lying(kim, 'Sent', messageId) }
  }
  /** What was read of the mailbox, and how far. */
  const read = async ({ ctx, account }: OutboxScene) => {
    const { owner } = ctx()
    const source = (await owner.sources.list()).find(({ kind }) => kind === 'imap')
    const keys = (await owner.messages.jobMail()).map(({ head }) => head.key)
    return {
      uid: marksOf(String(source?.cursor)).get('INBOX')?.uid ?? 0,
      kept: keys.length,
      isDoubled: new Set(keys).size !== keys.length,
      counted: (await owner.accounts.health(account.id)).counted,
      missing: await unknownMail(dovecot, kim, owner),
    }
  }

  it('two programs that read and two that send, on one data folder: nothing lost, nothing twice', async () => {
    const demo = (await messagesIn(demoMailbox)).slice(0, 40)
    await dovecot.put(
      kim,
      'INBOX',
      demo.map((bytes) => Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n')),
    )
    await using test = await testApp()
    const scene = await sceneIn(test)
    const mail = await scene.approve({}, sceneNow, 'two-at-once')

    const at = ['--data', test.dataDir, '--now', new Date(sceneNow).toISOString(), '--zone', sceneZone]
    const mailComes = async () => {
      for (let n = 1; n <= 6; n++) {
        await dovecot.deliver(kim, [n % 2 === 0 ? news(n) : boat(n)])
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
    }
    const [, ...ended] = await Promise.all([
      mailComes(),
      ...['sync', 'send', 'sync', 'send'].map((one) => ajar([one, ...at])),
    ])
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: '' })))

    // Whoever comes later finds nothing left to do but to count.
    const later = sceneNow + claimLastsMs + 60_000
    await runOutbox(
      scene.ctx(later),
      outboxTools(() => later),
    )
    const summary = must(await syncAccount(scene.ctx(later), scene.account.id, { count: true }))
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'sent', tries: 1 })
    expect(await whereIsIt(mail.messageId)).toEqual({ arrived: 1, copies: 1 })
    expect(summary).toMatchObject({ setAside: 0, counted: { mailbox: 40 + 6 + 1, known: 40 + 6 + 1 } })
    expect(await read(scene)).toMatchObject({ isDoubled: false, missing: [] })
    const { history } = await seeWorld(scene.ctx(later))
    expect(history.touches.filter(({ direction }) => direction === 'outgoing')).toHaveLength(1)
    expect(history.applications.filter(({ company }) => company.value.startsWith('Fern')).length).toBeGreaterThan(0)
  })

  const on = async (test: TestApp, now: number, ...argv: string[]) => {
    const lines: string[] = []
    const terminal = { out: (text: string) => lines.push(text), err: (text: string) => lines.push(text) }
    const code = await main(
      [...argv, '--data', test.dataDir, '--now', new Date(now).toISOString(), '--zone', sceneZone],
      root,
      { ...terminal, columns: 120, isTty: false, style: styleFor(false), inputLines: async function* () {} },
    )
    return { code, said: lines.join('\n') }
  }

  it('a machine asleep at the hour of a mail sends at the next good one, once, wherever the clock goes afterwards', async () => {
    await using test = await testApp()
    const scene = await sceneIn(test)
    const mail = await scene.approve({ when: 'suggested' }, sceneNow + 9 * hour, 'slept-hours')
    const stored = async () => await scene.ctx().owner.outbox.get(mail.id)

    await on(test, mail.sendAt + 5 * hour, 'send')
    expect(await whereIsIt(mail.messageId)).toEqual({ arrived: 0, copies: 0 })
    const next = (await stored())?.sendAt ?? 0
    expect(next).toBeGreaterThan(mail.sendAt + 5 * hour)
    // Set back by a month, it only waits.
    await on(test, next - 30 * day, 'send')
    expect(await stored()).toMatchObject({ state: 'approved', sendAt: next })
    expect(await on(test, next, 'send')).toMatchObject({ code: 0 })
    expect(await stored()).toMatchObject({ state: 'sent' })
    for (const now of [next - 30 * day, next - hour, next, next + 3 * day]) await on(test, now, 'send')
    expect(await stored()).toMatchObject({ state: 'sent', tries: 1 })
    expect(await whereIsIt(mail.messageId)).toEqual({ arrived: 1, copies: 1 })
  })

  it('a machine asleep for three days asks, and sends nothing', async () => {
    await using test = await testApp()
    const scene = await sceneIn(test)
    const mail = await scene.approve({ when: 'suggested' }, sceneNow + 9 * hour, 'slept-days')
    await on(test, mail.sendAt + 3 * day, 'send')
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'void', why: 'slept-too-long' })
    expect((await on(test, mail.sendAt + 3 * day, 'outbox')).said).toContain('more than two days')
    for (const now of [sceneNow, mail.sendAt, mail.sendAt + 4 * day]) await on(test, now, 'send')
    expect(await whereIsIt(mail.messageId)).toEqual({ arrived: 0, copies: 0 })
  })

  it('a mailbox that three days of sleep or a clock set back came over is read on from where it was', async () => {
    await using test = await testApp()
    const scene = await sceneIn(test)
    expect((await on(test, sceneNow, 'sync')).code).toBe(0)
    const before = await read(scene)

    await dovecot.deliver(kim, [news(11), boat(12)])
    expect((await on(test, sceneNow + 3 * day, 'sync')).said).toContain('2 new mails')
    const awake = await read(scene)
    expect(awake).toMatchObject({ uid: before.uid + 2, isDoubled: false, missing: [] })
    expect(awake.counted?.at).toBe(sceneNow + 3 * day)

    // A month back: what comes is read at once, and the cursor goes on.
    await dovecot.deliver(kim, [news(13)])
    expect((await on(test, sceneNow - 30 * day, 'sync')).said).toContain('1 new mail,')
    const back = await read(scene)
    expect(back).toMatchObject({ uid: awake.uid + 1, isDoubled: false, missing: [] })
    expect(back.counted).toMatchObject({ at: sceneNow - 30 * day, mailbox: (awake.counted?.mailbox ?? 0) + 1 })

    expect((await on(test, sceneNow + 4 * day, 'sync')).said).toContain('nothing new')
    expect(await read(scene)).toMatchObject({ uid: back.uid, kept: back.kept, isDoubled: false, missing: [] })
  })
})
