import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VoidReason } from '#domain/outbox.ts'
import { approveDraft } from '#actions/approve-draft.ts'
import { correct, correctApplication } from '#actions/correct.ts'
import { decide } from '#actions/decide.ts'
import { outboxChecks } from '#actions/doctor-outbox.ts'
import { editDraft } from '#actions/draft-step.ts'
import { outboxTools, type OutboxTools } from '#actions/outbox/tools.ts'
import { changePlanSettings } from '#actions/plan-settings.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { seeOutbox } from '#actions/see-outbox.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { seeWorld } from '#actions/world.ts'
import {
  asEml,
  huntWith,
  ines,
  kim,
  nora,
  outboxScene,
  receive,
  sceneNow,
  wordsFor,
  type OutboxScene,
  type SceneMail,
} from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { deliver } from './servers/send-as.ts'
import { testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const hour = 3_600_000
const day = 24 * hour
const thread = ['applied-1@brightwater.example', 'invite-1@brightwater.example', 'thanks-1@brightwater.example']

/** The servers take everything; what they were given is counted. */
function taking(now: number) {
  const given: string[] = []
  const tools: OutboxTools = {
    ...outboxTools(() => now),
    handOver: async (_account, { to }, _bytes, { beforeEnd }) => {
      if (!(await beforeEnd())) return { type: 'held-back' }
      given.push(to)
      return { type: 'accepted', answer: '250 queued' }
    },
    copyToSent: () => Promise.resolve({ type: 'made' }),
  }
  return { tools, given }
}

const mail = (given: Partial<SceneMail>): SceneMail => ({
  id: 'meanwhile@brightwater.example',
  from: `Nora Lindqvist <${nora}>`,
  at: sceneNow - hour,
  subject: 'Re: Interview: Backend Engineer at Brightwater',
  answers: thread,
  body: 'Hi Kim,\n\nlet us stay in touch.\n\nNora',
  ...given,
})

const report = mail({
  from: 'Mail Delivery System <mailer-daemon@mx.example>',
  subject: 'Undelivered Mail Returned to Sender',
  body: `I could not deliver it.\n\n<${nora}>: no such user\n\nFinal-Recipient: rfc822; ${nora}\nAction: failed\nStatus: 5.1.1`,
})
const own = mail({
  id: 'own@home.example',
  from: `Kim Abara <${kim}>`,
  to: `Nora Lindqvist <${nora}>`,
  body: 'Thanks!',
})

interface Case {
  readonly why: VoidReason
  readonly says: string
  readonly sagt: string
  readonly meanwhile: (scene: OutboxScene, test: TestApp) => Promise<unknown>
  /** When it would go; a day after it was approved unless said. */
  readonly at?: (closesAt: number) => number
}

const received =
  (one: SceneMail): Case['meanwhile'] =>
  (scene, test) =>
    receive(test, scene.ctx(), 'meanwhile', [one])
const applicationOf = async (scene: OutboxScene) => (await seeWorld(scene.ctx())).history.applications[0]!

const ada = 'ada@tailspin.example'

/** Another hunt, whose follow-up closes sooner. */
function otherHunt(): readonly SceneMail[] {
  const text = JSON.stringify(huntWith('ada@brightwater.example', sceneNow - 18 * day))
  const renamed = [
    ['brightwater', 'tailspin'],
    ['Brightwater', 'Tailspin'],
    ['Backend Engineer', 'Data Analyst'],
    ['Nora Lindqvist', 'Ada Ferreira'],
    ['Ines Okafor', 'Marek Novak'],
    ['ines.okafor', 'marek.novak'],
  ] as const
  return JSON.parse(renamed.reduce((words, [from, to]) => words.replaceAll(from, to), text)) as SceneMail[]
}

const cases: readonly Case[] = [
  {
    why: 'replied',
    says: 'They wrote in the meantime',
    sagt: 'Inzwischen kam eine Antwort',
    meanwhile: received(mail({})),
  },
  { why: 'bounced', says: 'came back: nobody receives it', sagt: 'kam zurück', meanwhile: received(report) },
  { why: 'own-mail', says: 'You wrote to them yourself', sagt: 'selbst geschrieben', meanwhile: received(own) },
  {
    why: 'do-not-contact',
    says: 'ask not to be written to',
    sagt: 'nicht mehr zu schreiben',
    meanwhile: async ({ ctx }) => must(await correct(ctx(), { type: 'do-not-contact', address: nora, value: true })),
  },
  {
    why: 'outcome-changed',
    says: 'stands differently now',
    sagt: 'steht inzwischen anders',
    meanwhile: async (scene) => {
      const { id } = await applicationOf(scene)
      must(await correctApplication(scene.ctx(), id, { field: 'outcome', value: 'withdrawn' }))
    },
  },
  {
    why: 'cap',
    says: 'too many mails',
    sagt: 'zu viele',
    meanwhile: async ({ ctx }, test) => {
      // The thanks of another hunt went out by hand that morning and had the day's only place.
      const thanks = {
        id: 'thanks-to-ada@home.example',
        from: `Kim Abara <${kim}>`,
        to: `Ada Ferreira <${ada}>`,
        at: sceneNow + day - hour,
        subject: 'Re: Interview: Data Analyst at Tailspin',
        answers: thread.map((id) => id.replace('brightwater', 'tailspin')),
        body: 'Hi Ada,\n\nthank you for your time.\n\nKim',
      }
      await receive(test, ctx(), 'other', [...otherHunt(), thanks])
      must(await changePlanSettings(ctx(), { set: { dailyCap: '1' } }))
    },
  },
  {
    why: 'window-closed',
    says: 'time for this mail is over',
    sagt: 'vorbei',
    meanwhile: async () => undefined,
    at: (closesAt) => closesAt + 60_000,
  },
  {
    why: 'step-settled',
    says: 'done, skipped or put off',
    sagt: 'erledigt',
    meanwhile: async ({ ctx, draft }) =>
      must(await decide(ctx(), draft.stepId, { choice: 'skipped', reason: 'no wish' })),
  },
  {
    why: 'edited',
    says: 'were changed after you approved',
    sagt: 'geändert',
    meanwhile: async ({ ctx, draft }) =>
      must(await editDraft(ctx(), draft.id, { subject: draft.subject, body: 'Other words.', version: draft.version })),
  },
]

describe('an approval', { timeout: 20_000 }, () => {
  it.each(cases)('is void in the moment of sending, and says why: $why', async ({ why, says, sagt, meanwhile, at }) => {
    await using test = await testApp()
    const scene = await outboxScene(test, { smtpPort: 1, imapPort: 1, password: 'x' })
    const { closesAt } = (await seeWorld(scene.ctx())).stepById.get(scene.draft.stepId)!
    const goesAt = at ? closesAt - hour : sceneNow + day
    const { id } = await scene.approve({ when: goesAt })
    await meanwhile(scene, test)
    const now = at?.(closesAt) ?? goesAt
    const { tools, given } = taking(now)
    await runOutbox(scene.ctx(now), tools)

    expect(given).toEqual([])
    const seen = async (language: 'en' | 'de') =>
      (await seeOutbox({ ...scene.ctx(now), language })).mails.find((one) => one.id === id)
    expect(await scene.ctx().owner.outbox.get(id)).toMatchObject({ state: 'void', why })
    expect((await seen('en'))?.why).toContain(says)
    expect((await seen('de'))?.why).toContain(sagt)
    expect((await seen('en'))?.log.at(-1)).toMatchObject({ at: now, what: 'void', says: why })
    // It stays void, whatever comes later.
    await runOutbox(scene.ctx(now + 60_000), tools)
    expect(given).toEqual([])
  })

  it('that waits past its hour, or only the person can settle, is what the doctor speaks of', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, { smtpPort: 1, imapPort: 1, password: 'x' })
    const told = async (now: number) =>
      (await outboxChecks(scene.ctx(now), now)).map(({ state, says }) => [state, says])
    expect(await told(sceneNow)).toEqual([])
    const mail = await scene.approve({ when: sceneNow + day })
    expect(await told(sceneNow)).toEqual([['fine', 'one mail waits for its hour']])
    expect(await told(sceneNow + day + 2 * hour)).toEqual([['look', 'one approved mail waits past the hour']])
    const lost: OutboxTools = {
      ...taking(sceneNow + day).tools,
      handOver: async (_account, _envelope, _bytes, { beforeEnd }) => {
        await beforeEnd()
        return { type: 'unknown', says: 'the line broke' }
      },
      lookForSent: () => Promise.resolve('not-there'),
    }
    await runOutbox(scene.ctx(sceneNow + day), lost)
    expect(await scene.ctx().owner.outbox.get(mail.id)).toMatchObject({ state: 'uncertain' })
    expect(await told(sceneNow + day)).toEqual([['look', 'of one mail only you can say whether it arrived']])
  })

  it('holds where other steps are only proposed for the day, and ends where one was approved before it', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, { smtpPort: 1, imapPort: 1, password: 'x' })
    await receive(test, scene.ctx(), 'other', otherHunt())
    must(await changePlanSettings(scene.ctx(), { set: { dailyCap: '1' } }))
    const now = sceneNow + day
    const state = async (id: string) => (await scene.ctx().owner.outbox.get(id))?.state
    const stateOfStep = async (id: string) => (await seeWorld(scene.ctx(now))).stepById.get(id)

    // Only proposed, Ada's thanks, which close sooner, have the day's place; agreed to, Nora's have it.
    expect(await stateOfStep(scene.draft.stepId)).toMatchObject({ state: 'blocked', blockedBy: { code: 'daily-cap' } })
    const first = await scene.approve({ when: now })
    expect(await stateOfStep(scene.draft.stepId)).toMatchObject({ state: 'due' })
    const words = await wordsFor(scene.ctx(), ada)
    const choice = { version: words.version, when: now } as const
    const second = must(await approveDraft(scene.ctx(sceneNow + hour), words.id, choice, () => 'second'))

    const { tools, given } = taking(now)
    await runOutbox(scene.ctx(now), tools)
    expect(given).toEqual([nora])
    expect([await state(first.id), await state(second.id)]).toEqual(['sent', 'void'])
  })

  it('holds where nothing of all that happened', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, { smtpPort: 1, imapPort: 1, password: 'x' })
    const now = sceneNow + day
    await scene.approve({ when: now })
    await receive(test, scene.ctx(), 'elsewhere', [
      mail({
        id: 'elsewhere@tailspin.example',
        from: 'Ada Ferreira <ada@tailspin.example>',
        subject: 'Your application as Analyst at Tailspin',
        answers: [],
        body: 'Dear Kim,\n\nwe have received your application as Analyst at Tailspin.\n\nAda',
      }),
    ])
    const { tools, given } = taking(now)
    await runOutbox(scene.ctx(now), tools)
    expect(given).toEqual([nora])
    expect(given).not.toContain(ines)
  })
})

const isHere = dovecotIsHere()

describe.runIf(isHere)('a mail put among the drafts', { timeout: 30_000 }, () => {
  let dovecot: DovecotServer
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(async () => {
    await dovecot?.[Symbol.asyncDispose]()
  })

  it('is noticed when the person sends it from their own program, and what comes back to it', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, { smtpPort: 1, imapPort: dovecot.imapPort, password: dovecot.password })
    const { ctx, draft, account } = scene
    const { id } = await scene.approve({ way: 'draft' })
    await runOutbox(
      ctx(),
      outboxTools(() => sceneNow),
    )
    expect(await dovecot.read(kim, 'Drafts')).toHaveLength(1)
    const seen = async () => (await seeOutbox(ctx())).mails.find((one) => one.id === id)
    expect(await seen()).toMatchObject({ state: 'sent', way: 'draft', sentByHand: false })
    expect((await seeWorld(ctx())).stepById.get(draft.stepId)?.state).toBe('due')

    // The program gives it another Message-ID, and the person changed a word.
    const sent = mail({
      id: 'by-hand@home.example',
      from: `Kim Abara <${kim}>`,
      to: `Nora Lindqvist <${nora}>`,
      at: sceneNow + hour,
      subject: draft.subject,
      body: `${draft.body}\n\nP.S. Thank you!`,
    })
    await dovecot.put(kim, 'Sent', [asEml(sent)])
    must(await syncAccount(ctx(sceneNow + 2 * hour), account.id))
    expect(await seen()).toMatchObject({ state: 'sent', sentByHand: true, sentAt: sceneNow + hour, cameBack: [] })
    const now = sceneNow + 2 * hour
    expect((await seeWorld(ctx(now))).stepById.get(draft.stepId)?.state).toBe('done')

    const answer = mail({
      id: 'answer@brightwater.example',
      at: sceneNow + 3 * hour,
      answers: ['by-hand@home.example'],
    })
    await deliver(dovecot, kim, asEml(answer))
    must(await syncAccount(ctx(sceneNow + 4 * hour), account.id))
    expect((await seen())?.cameBack).toMatchObject([{ as: 'reply', from: 'Nora Lindqvist' }])
  })
})
