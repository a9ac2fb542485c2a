import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outgoing } from '#domain/outbox.ts'
import { approveDraft } from '#actions/approve-draft.ts'
import { sendItNow, settleUncertain, takeApprovalBack } from '#actions/change-outbox.ts'
import { correct } from '#actions/correct.ts'
import { editDraft } from '#actions/draft-step.ts'
import { outboxTools, type OutboxTools } from '#actions/outbox/tools.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { seeWorld } from '#actions/world.ts'
import { claimLastsMs } from '#domain/outbox-moves.ts'
import {
  ines,
  kim,
  nora,
  outboxScene,
  receive,
  sceneNow,
  sceneZone,
  type OutboxScene,
  type SceneMail,
} from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { openApp } from '../src/app.ts'
import { root, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const hour = 3_600_000
const unused = { smtpPort: 1, imapPort: 1, password: 'x' }

/** Everything but the servers: what was handed over is counted, and answered as the test says. */
function counting(clock: () => number, answer: Partial<OutboxTools> = {}) {
  const handed: Outgoing['words'][] = []
  const bytes: string[] = []
  let made = 0
  const tools: OutboxTools = {
    ...outboxTools(clock),
    handOver: async (_account, _envelope, mail, { beforeEnd }) => {
      if (!(await beforeEnd())) return { type: 'held-back' }
      bytes.push(Buffer.from(mail).toString())
      return { type: 'accepted', answer: '250 2.0.0 queued' }
    },
    copyToSent: () => Promise.resolve({ type: 'made' }),
    saveToDrafts: () => Promise.resolve({ type: 'made' }),
    lookForSent: () => Promise.resolve('not-there'),
    newName: () => `sender-${++made}`,
    ...answer,
  }
  return { tools, bytes, handed }
}

async function withScene(work: (scene: OutboxScene, test: TestApp) => Promise<void>): Promise<void> {
  await using test = await testApp()
  await work(await outboxScene(test, unused), test)
}

const reply = (given: Partial<SceneMail> = {}): SceneMail => ({
  id: 'reply-1@brightwater.example',
  from: `Nora Lindqvist <${nora}>`,
  at: sceneNow - hour,
  subject: 'Re: Interview: Backend Engineer at Brightwater',
  answers: ['applied-1@brightwater.example', 'invite-1@brightwater.example', 'thanks-1@brightwater.example'],
  body: 'Hi Kim,\n\nI heard of the decision and wanted to say that I am sorry. Let us stay in touch.\n\nNora',
  ...given,
})

describe('the outbox', { timeout: 20_000 }, () => {
  it('sends what was approved, word for word, and the step is done', async () => {
    await withScene(async ({ ctx, approve, draft }) => {
      const mail = await approve()
      const { tools, bytes } = counting(() => sceneNow)
      await runOutbox(ctx(), tools)

      expect(bytes).toHaveLength(1)
      expect(bytes[0]).toContain(`Message-ID: ${mail.messageId}`)
      expect(bytes[0]).toContain('In-Reply-To: <thanks-1@brightwater.example>')
      const sent = await ctx().owner.outbox.get(mail.id)
      expect(sent).toMatchObject({ state: 'sent', copy: 'made', noted: true, answer: '250 2.0.0 queued' })
      const world = await seeWorld(ctx())
      expect(world.stepById.get(draft.stepId)?.state).toBe('done')
      const touch = world.history.touches.find(({ direction }) => direction === 'outgoing')
      expect(touch).toMatchObject({ medium: 'mail', human: true })
      expect(touch && world.people.get(touch.personId)?.emails).toContain(nora)

      await runOutbox(ctx(sceneNow + 72 * hour), tools)
      expect(bytes).toHaveLength(1)
      const again = await approveDraft(ctx(), draft.id, { version: draft.version, when: 'now' }, () => 'again')
      expect(again).toMatchObject({ ok: false })
    })
  })

  it('holds back what was edited after the approval', async () => {
    await withScene(async ({ ctx, approve, draft }) => {
      const mail = await approve()
      must(await editDraft(ctx(), draft.id, { subject: draft.subject, body: 'Other words.', version: draft.version }))
      const { tools, bytes } = counting(() => sceneNow)
      await runOutbox(ctx(), tools)
      expect(bytes).toEqual([])
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'void', why: 'edited' })
    })
  })

  it('approves no free place, no stale words, nothing twice', async () => {
    await withScene(async ({ ctx, approve, draft }) => {
      const ask = (version: number) => approveDraft(ctx(), draft.id, { version, when: 'now' }, () => 'x')
      expect(await ask(draft.version - 1)).toMatchObject({ ok: false, error: { code: 'changed-since-read' } })
      const edited = must(
        await editDraft(ctx(), draft.id, { subject: draft.subject, body: 'Dear «name»', version: draft.version }),
      )
      expect(await ask(edited.version)).toMatchObject({ ok: false, error: { code: 'has-placeholder' } })
      const whole = must(
        await editDraft(ctx(), draft.id, { subject: 'Thank you', body: draft.body, version: edited.version }),
      )
      const mail = await approve({ version: whole.version })
      expect(await ask(whole.version)).toMatchObject({ ok: false, error: { code: 'under-way' } })
      must(await takeApprovalBack(ctx(), mail.id))
      expect(await ask(whole.version)).toMatchObject({ ok: true })
    })
  })

  it.each([
    ['they wrote', reply(), 'replied'],
    ['their colleague wrote', reply({ from: `Ines Okafor <${ines}>`, id: 'other@brightwater.example' }), 'replied'],
    [
      'the person wrote by another program',
      reply({
        id: 'own@home.example',
        from: `Kim Abara <${kim}>`,
        to: `Nora Lindqvist <${nora}>`,
        body: 'Dear Nora,\n\nthank you for the interview.\n\nKim',
      }),
      'own-mail',
    ],
    [
      'mail to the address came back',
      reply({
        id: 'bounce@mx.example',
        from: 'Mail Delivery System <mailer-daemon@mx.example>',
        subject: 'Undelivered Mail Returned to Sender',
        body: `Your message could not be delivered.\n\n<${nora}>: no such user\n\nFinal-Recipient: rfc822; ${nora}\nAction: failed\nStatus: 5.1.1`,
      }),
      'bounced',
    ],
  ] as const)('makes an approval void when, before it goes, %s', async (_, mail, why) => {
    await withScene(async ({ ctx, approve }, test) => {
      const approved = await approve({ when: 'suggested' })
      await receive(test, ctx(), 'later', [mail])
      const { tools, bytes } = counting(() => approved.sendAt)
      await runOutbox(ctx(), tools)
      expect(await ctx().owner.outbox.get(approved.id)).toMatchObject({ state: 'void', why })
      expect(bytes).toEqual([])
    })
  })

  it('makes an approval void when they are not to be written to', async () => {
    await withScene(async ({ ctx, approve }) => {
      const approved = await approve()
      must(await correct(ctx(), { type: 'do-not-contact', address: nora, value: true }))
      const { tools, bytes } = counting(() => sceneNow)
      await runOutbox(ctx(), tools)
      expect(await ctx().owner.outbox.get(approved.id)).toMatchObject({ state: 'void', why: 'do-not-contact' })
      expect(bytes).toEqual([])
    })
  })

  it('waits for the suggested hour, sends late at the next good one, and asks after two days', async () => {
    await withScene(async ({ ctx, approve, draft }) => {
      const evening = sceneNow + 9 * hour
      const mail = await approve({ when: 'suggested' }, evening)
      expect(new Date(mail.sendAt).toISOString()).toBe('2026-03-26T08:30:00.000Z')
      let now = evening
      const { tools, bytes } = counting(() => now)
      const runAt = async (at: number) => {
        now = at
        await runOutbox(ctx(at), tools)
        return await ctx().owner.outbox.get(mail.id)
      }
      // Asleep at that hour, awake at noon: the plan's next good hour is on another day.
      expect(await runAt(mail.sendAt - hour)).toMatchObject({ state: 'approved', sendAt: mail.sendAt })
      const moved = await runAt(mail.sendAt + 5 * hour)
      expect(moved).toMatchObject({ state: 'approved' })
      expect(moved?.sendAt).toBeGreaterThan(mail.sendAt + 12 * hour)
      // A clock set back by a month waits.
      expect(await runAt(mail.sendAt - 30 * 24 * hour)).toMatchObject({ state: 'approved', sendAt: moved?.sendAt })
      expect(bytes).toEqual([])
      expect(draft.stepId).toBe(mail.stepId)
    })
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve()
      const { tools, bytes } = counting(() => sceneNow + 73 * hour)
      await runOutbox(ctx(), tools)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'void', why: 'slept-too-long' })
      expect(bytes).toEqual([])
    })
  })

  it('goes at once when the person no longer wants to wait', async () => {
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve({ when: 'suggested' }, sceneNow + 9 * hour)
      const now = sceneNow + 10 * hour
      must(await sendItNow(ctx(now), mail.id))
      const { tools, bytes } = counting(() => now)
      await runOutbox(ctx(now), tools)
      expect(bytes).toHaveLength(1)
      expect(await sendItNow(ctx(now), mail.id)).toMatchObject({ ok: false, error: { code: 'not-waiting' } })
    })
  })

  it('sends once however many runs there are at once, in two processes', async () => {
    await withScene(async ({ ctx, approve }, test) => {
      const mail = await approve()
      const { tools, bytes } = counting(() => sceneNow)
      const other = must(await openApp({ dataDir: test.dataDir, root, zone: sceneZone, clock: () => sceneNow }))
      const theirs = { ...ctx(), owner: other.ctx().owner }
      await Promise.all([ctx(), theirs, ctx(), theirs].map((one) => runOutbox(one, tools)))
      await other.close()
      expect(bytes).toHaveLength(1)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'sent', tries: 1 })
    })
  })

  it('begins again what a sender left before the end, and asks about what it left after it', async () => {
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve()
      const gone = counting(() => sceneNow, { handOver: () => Promise.reject(new Error('killed')) })
      await expect(runOutbox(ctx(), gone.tools)).rejects.toThrow('killed')
      const { tools, bytes } = counting(() => sceneNow + 60_000)
      await runOutbox(ctx(), tools)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'sending' })
      const later = counting(() => sceneNow + claimLastsMs)
      await runOutbox(ctx(), later.tools)
      await runOutbox(ctx(), later.tools)
      expect([bytes.length, later.bytes.length]).toEqual([0, 1])
    })
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve()
      const gone = counting(() => sceneNow, {
        handOver: async (_a, _e, _b, { beforeEnd }) => {
          await beforeEnd()
          throw new Error('killed')
        },
      })
      await expect(runOutbox(ctx(), gone.tools)).rejects.toThrow('killed')
      const { tools, bytes } = counting(() => sceneNow + claimLastsMs)
      await runOutbox(ctx(), tools)
      await runOutbox(ctx(), tools)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'uncertain' })
      expect(bytes).toEqual([])

      const found = counting(() => sceneNow + claimLastsMs, { lookForSent: () => Promise.resolve('sent-folder') })
      await runOutbox(ctx(), found.tools)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'sent', noted: true })
    })
  })

  it('does what the person says of a mail nobody knows about', async () => {
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve()
      const lost = counting(() => sceneNow, {
        handOver: async (_a, _e, _b, { beforeEnd }) => {
          await beforeEnd()
          return { type: 'unknown', says: 'the line broke' }
        },
      })
      await runOutbox(ctx(), lost.tools)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'uncertain' })
      must(await settleUncertain(ctx(), mail.id, 'send-again'))
      const { tools, bytes } = counting(() => sceneNow)
      await runOutbox(ctx(), tools)
      expect(bytes).toHaveLength(1)
      expect(bytes[0]).toContain(`Message-ID: ${mail.messageId}`)
      expect(await settleUncertain(ctx(), mail.id, 'send-again')).toMatchObject({
        ok: false,
        error: { code: 'not-uncertain' },
      })
    })
  })

  it('says no dot for a sender that was taken for gone and comes back', async () => {
    await withScene(async ({ ctx, approve }) => {
      const mail = await approve()
      let now = sceneNow
      const other = counting(() => now)
      const slow = counting(() => now, {
        handOver: async (_a, _e, bytes, { beforeEnd }) => {
          now += claimLastsMs
          await runOutbox(ctx(), other.tools)
          await runOutbox(ctx(), other.tools)
          if (!(await beforeEnd())) return { type: 'held-back' }
          other.bytes.push(Buffer.from(bytes).toString())
          return { type: 'accepted', answer: '250' }
        },
      })
      await runOutbox(ctx(), slow.tools)
      expect(other.bytes).toHaveLength(1)
      expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'sent' })
    })
  })
})

const serversAreHere = dovecotIsHere() && postfixIsHere()

describe.skipIf(!serversAreHere)('the outbox and real servers', { timeout: 20_000 }, () => {
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
  const servers = () => ({ smtpPort: postfix.port, imapPort: dovecot.imapPort, password: dovecot.password })

  it('bring an approved mail into the right thread of the right mailbox, and one copy among the sent', async () => {
    await using test = await testApp()
    const { ctx, approve } = await outboxScene(test, servers())
    const mail = await approve()
    const tools = outboxTools(() => sceneNow)
    await runOutbox(ctx(), tools)
    await postfix.delivered()
    const inbox = await dovecot.read(nora, 'INBOX')
    expect(inbox).toHaveLength(1)
    expect(inbox[0]).toContain(`Message-ID: ${mail.messageId}`)
    expect(inbox[0]).toContain('In-Reply-To: <thanks-1@brightwater.example>')
    expect(inbox[0]).toMatch(/Content-Type: text\/plain; charset=utf-8; format=flowed/)
    const sent = await dovecot.read(kim, 'Sent')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain(`Message-ID: ${mail.messageId}`)
    const stored = await ctx().owner.outbox.get(mail.id)
    expect(stored).toMatchObject({ state: 'sent', copy: 'made' })

    // Killed between the copy and the note of it: the next look finds the one that is there.
    await ctx().owner.outbox.move(stored!, { ...stored!, copy: 'pending', revision: stored!.revision + 1 })
    await runOutbox(ctx(), tools)
    expect(await dovecot.read(kim, 'Sent')).toHaveLength(1)
    expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({ copy: 'by-server' })
  })

  it('keep a mail among the drafts for the person to send, and send nothing', async () => {
    await using test = await testApp()
    const { ctx, approve } = await outboxScene(test, servers())
    const before = (await dovecot.read(nora, 'INBOX')).length
    const mail = await approve({ way: 'draft' })
    await runOutbox(
      ctx(),
      outboxTools(() => sceneNow),
    )
    await postfix.delivered()
    const drafts = await dovecot.read(kim, 'Drafts')
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toContain(mail.messageId)
    expect(await dovecot.read(nora, 'INBOX')).toHaveLength(before)
    const { stepById } = await seeWorld(ctx())
    expect(stepById.get(mail.stepId)?.state).toBe('due')
  })
})
