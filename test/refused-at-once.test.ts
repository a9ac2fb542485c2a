import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { outboxTools } from '#actions/outbox/tools.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { seeWorld } from '#actions/world.ts'
import { saysNobodyIsThere } from '#mail/refusal-report.ts'
import { huntWith, ines, outboxScene, receive, sceneNow, usualInterview, type SceneMail } from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere() && postfixIsHere()
const tools = outboxTools(() => sceneNow)

describe.skipIf(!isHere)('a recipient whom the server refuses at once', { timeout: 20_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  beforeAll(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
  })
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  /** The hunt, with Nora at an address that this Postfix has its own opinion of. */
  const sceneWith = (test: TestApp, address: string, more: readonly SceneMail[] = []) =>
    outboxScene(
      test,
      { smtpPort: postfix.port, imapPort: dovecot.imapPort, password: dovecot.password },
      {
        mails: [...huntWith(address, usualInterview), ...more],
        to: address,
      },
    )

  it('is dead to the plan, as after a report that came later, and the next person is proposed', async () => {
    await using test = await testApp()
    const unknown = 'unknown.lindqvist@brightwater.example'
    const scene = await sceneWith(test, unknown)
    const mail = await scene.approve()
    await runOutbox(scene.ctx(), tools)
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({
      state: 'failed',
      why: 'recipient-refused',
      answer: expect.stringContaining('550 5.1.1'),
    })

    const open = async () => {
      const { steps, people, history } = await seeWorld(scene.ctx(sceneNow + 86_400_000))
      const mails = steps.filter(({ kind, state }) => kind !== 'reflect' && kind !== 'reapply' && state !== 'done')
      return {
        to: mails.map(({ to }) => to[0] && people.get(to[0])?.reach?.address),
        out: history.touches.filter(({ direction }) => direction === 'outgoing').length,
        told: history.applications.flatMap(({ events }) => events.filter(({ kind }) => kind === 'bounce')).length,
      }
    }
    const after = await open()
    expect(after.to).toContain(ines)
    expect(after.to).not.toContain(unknown)
    expect(after).toMatchObject({ out: 0, told: 1 })

    // What a later import settles leaves it as it is.
    await receive(test, scene.ctx(), 'later', [
      {
        at: sceneNow,
        id: 'news-1@lake.example',
        from: 'Lake News <news@lake.example>',
        subject: 'Boats',
        body: 'Boats!',
      },
    ])
    must(await importMail(scene.ctx(), test.path('hunt.mbox')))
    expect(await open()).toEqual(after)
  })

  it('stays alive where the server only does not like the mail', async () => {
    await using test = await testApp()
    const address = 'unwanted.lindqvist@brightwater.example'
    const scene = await sceneWith(test, address)
    const mail = await scene.approve()
    await runOutbox(scene.ctx(), tools)
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'failed', why: 'recipient-refused' })
    const { history } = await seeWorld(scene.ctx())
    expect(history.people.find(({ emails }) => emails.includes(address))?.reach).toMatchObject({ address })
  })

  it('takes nothing from what was written to them before, in the same talk', async () => {
    await using test = await testApp()
    const unknown = 'unknown.lindqvist@brightwater.example'
    const own = {
      id: 'own-1@home.example',
      from: 'Kim Abara <kim.abara@home.example>',
      to: `Nora Lindqvist <${unknown}>`,
      at: Date.UTC(2026, 2, 11, 9),
      subject: 'Re: Interview: Backend Engineer at Brightwater',
      answers: ['applied-1@brightwater.example', 'thanks-1@brightwater.example'],
      body: 'Dear Nora,\n\nthank you for the interview. I enjoyed our talk.\n\nKim',
    }
    const scene = await sceneWith(test, unknown, [own])
    const mail = await scene.approve()
    await runOutbox(scene.ctx(), tools)
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'failed' })
    const { history } = await seeWorld(scene.ctx())
    expect(history.people.find(({ emails }) => emails.includes(unknown))?.reach ?? null).toBe(null)
    expect(history.touches.filter(({ direction }) => direction === 'outgoing')).toHaveLength(1)
  })
})

describe('the answer to a recipient', () => {
  it.each([
    ['550 5.1.1 <nora@brightwater.example>: Recipient address rejected: User unknown', true],
    ['550-5.1.1 The email account that you tried to reach does not exist.', true],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by SMTP address lookup', true],
    ['550 5.2.1 The email account that you tried to reach is disabled.', true],
    ['550 No such user here', true],
    ['551 user does not exist', true],
    ['550 5.7.1 we do not want this mail', false],
    ['554 5.7.1 Relay access denied', false],
    ['552 5.2.2 Mailbox full', false],
    ['550 Blocked by our policy', false],
    ['450 4.1.1 user unknown, try again', false],
  ])('%s: nobody is there, %s', (answer, isDead) => {
    expect(saysNobodyIsThere(answer)).toBe(isDead)
  })
})
