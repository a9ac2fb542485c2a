import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/days.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { outboxTools, type OutboxTools } from '#actions/outbox/tools.ts'
import { seeOutbox } from '#actions/see-outbox.ts'
import { showApplication } from '#actions/show-application.ts'
import { seeWorld } from '#actions/world.ts'
import { styleFor, type Terminal } from '#cli/terminal.ts'
import { main } from '../src/main.ts'
import {
  ines,
  nora,
  outboxScene,
  receive,
  sceneNow,
  sceneZone,
  type OutboxScene,
  type SceneMail,
} from './outbox-scene.ts'
import { root, testApp, type TestApp } from './test-app.ts'

const day = 86_400_000
const thread = ['applied-1@brightwater.example', 'invite-1@brightwater.example', 'thanks-1@brightwater.example']
const tools: OutboxTools = {
  ...outboxTools(() => sceneNow),
  handOver: async (_account, _envelope, _bytes, { beforeEnd }) =>
    (await beforeEnd()) ? { type: 'accepted', answer: '250 ok' } : { type: 'held-back' },
  copyToSent: () => Promise.resolve({ type: 'made' }),
}

async function withScene(work: (scene: OutboxScene, test: TestApp) => Promise<void>): Promise<void> {
  await using test = await testApp()
  await work(await outboxScene(test, { smtpPort: 1, imapPort: 1, password: 'x' }), test)
}

const from = (who: string, given: Partial<SceneMail> & Pick<SceneMail, 'body'>): SceneMail => ({
  id: `back-${given.subject ?? 'plain'}-${who}`.replaceAll(/[^\w@.-]/g, '-'),
  from: who,
  at: sceneNow + 3_600_000,
  subject: 'Re: Interview: Backend Engineer at Brightwater',
  answers: thread,
  ...given,
})

async function stepsAt({ ctx }: OutboxScene, now: number) {
  const { steps, people, history } = await seeWorld(ctx(now))
  const to = (id: string | undefined) => (id === undefined ? undefined : people.get(id)?.reach?.address)
  return {
    history,
    steps: steps.map(({ kind, state, opensAt, to: [who], blockedBy, cautions, reason }) => ({
      kind,
      state,
      on: dayOf(opensAt, sceneZone),
      to: to(who),
      block: blockedBy?.code ?? null,
      cautions,
      reason,
    })),
  }
}

describe('what comes back, in the plan', { timeout: 20_000 }, () => {
  it('is no answer where they are away: the mail waits until they are back', async () => {
    await withScene(async (scene, test) => {
      const away = {
        subject: 'Automatic reply: Your application',
        headers: ['Auto-Submitted: auto-replied'],
        body: 'Hello,\n\nI am out of the office and back on 2 April 2026.\n\nNora',
      }
      await receive(test, scene.ctx(), 'away', [from(`Nora Lindqvist <${nora}>`, away)])
      const { steps, history } = await stepsAt(scene, sceneNow + day)
      expect(steps.find(({ kind }) => kind === 'follow-up')).toMatchObject({
        state: 'upcoming',
        on: '2026-04-02',
        reason: expect.stringContaining('away until then'),
      })
      expect(history.touches.filter(({ human, at }) => human && at > sceneNow)).toEqual([])
    })
  })

  it('asks where they are away for more than a month', async () => {
    await withScene(async (scene, test) => {
      const away = {
        subject: 'Automatic reply: Your application',
        headers: ['Auto-Submitted: auto-replied'],
        body: 'I am out of the office and back on 1 September 2026.\n\nNora',
      }
      await receive(test, scene.ctx(), 'away', [from(`Nora Lindqvist <${nora}>`, away)])
      const { steps } = await stepsAt(scene, sceneNow + day)
      expect(steps.find(({ kind }) => kind === 'follow-up')).toMatchObject({
        state: 'due',
        cautions: [expect.stringContaining('write to somebody else?')],
      })
    })
  })

  it('moves what a gap had moved already, and nothing that was sent', async () => {
    await withScene(async (scene, test) => {
      await scene.approve()
      await runOutbox(scene.ctx(), tools)
      const away = (id: string, who: string, back: string): SceneMail =>
        from(who, {
          id,
          subject: 'Automatic reply: Your application',
          headers: ['Auto-Submitted: auto-replied'],
          body: `I am out of the office and back on ${back} 2026.`,
        })
      await receive(test, scene.ctx(), 'away', [
        away('a1@brightwater.example', `Nora Lindqvist <${nora}>`, '9 April'),
        away('a2@brightwater.example', `Ines Okafor <${ines}>`, '15 April'),
      ])
      const { steps } = await stepsAt(scene, sceneNow + day)
      expect(steps.find(({ kind }) => kind === 'follow-up')).toMatchObject({ state: 'done', on: '2026-03-24' })
      expect(steps.find(({ kind }) => kind === 'feedback')).toMatchObject({
        state: 'upcoming',
        on: '2026-04-15',
        reason: expect.stringContaining('Ines Okafor is away until then'),
      })
    })
  })

  it('closes the plan of the company where somebody asks not to be written to', async () => {
    await withScene(async (scene, test) => {
      const asks = { body: 'Kim,\n\nplease do not contact me again.\n\nNora' }
      await receive(test, scene.ctx(), 'asks', [from(`Nora Lindqvist <${nora}>`, asks)])
      const { steps, history } = await stepsAt(scene, sceneNow + day)
      expect(history.people.find(({ emails }) => emails.includes(nora))).toMatchObject({ doNotContact: true })
      const mails = steps.filter(({ kind }) => kind !== 'reflect' && kind !== 'reapply')
      expect(mails.length).toBeGreaterThan(0)
      expect(mails.map(({ block }) => block)).toEqual(mails.map(() => 'contact-refused'))
    })
  })

  it('takes a mail that came back for no contact, and proposes the next person', async () => {
    await withScene(async (scene, test) => {
      const mail = await scene.approve()
      await runOutbox(scene.ctx(), tools)
      const before = await stepsAt(scene, sceneNow + 60_000)
      expect(before.steps.find(({ kind }) => kind === 'follow-up')).toMatchObject({ state: 'done', to: nora })

      const bounce = from('Mail Delivery System <mailer-daemon@mx.home.example>', {
        subject: 'Undelivered Mail Returned to Sender',
        answers: [mail.messageId.slice(1, -1)],
        body: `I could not deliver it.\n\n<${nora}>: no such user\n\nFinal-Recipient: rfc822; ${nora}\nAction: failed\nStatus: 5.1.1`,
      })
      await receive(test, scene.ctx(), 'bounce', [bounce])
      const { steps, history } = await stepsAt(scene, sceneNow + day)
      expect(history.touches.filter(({ direction }) => direction === 'outgoing')).toEqual([])
      const open = steps.filter(({ kind, state }) => kind !== 'reapply' && kind !== 'reflect' && state !== 'done')
      expect(open.map(({ to }) => to)).toContain(ines)
      expect(open.map(({ to }) => to)).not.toContain(nora)
    })
  })

  it('is told apart: from another address, forwarded, a machine that acknowledges, an opt-out; each moves what it should', async () => {
    await withScene(async (scene, test) => {
      const mail = await scene.approve()
      await runOutbox(scene.ctx(), tools)
      const answers = [mail.messageId.slice(1, -1)]
      const back = (id: string, who: string, given: Partial<SceneMail>): SceneMail =>
        from(who, {
          id: `${id}@brightwater.example`,
          answers,
          body: 'Hi Kim,\n\nthank you, let us talk in spring.\n\nNora',
          ...given,
        })
      await receive(test, scene.ctx(), 'machine', [
        back('auto', 'Brightwater <office@brightwater.example>', {
          headers: ['Auto-Submitted: auto-replied'],
          subject: 'We have received your mail',
          body: 'Thank you for your mail about the position of Backend Engineer. We will read it.',
        }),
      ])
      const heard = async () =>
        (await stepsAt(scene, sceneNow + 2 * day)).history.touches.filter((one) => one.human && one.at > sceneNow)
      expect(await heard(), 'a machine answered nothing').toEqual([])

      await receive(test, scene.ctx(), 'people', [
        back('private', 'Nora Lindqvist <nora@lindqvist.example>', {}),
        back('forward', `Ines Okafor <${ines}>`, {
          subject: 'Fwd: Interview: Backend Engineer at Brightwater',
          body: 'Hi Kim,\n\nNora passed your mail on to me; she says thank you.\n\nInes',
        }),
      ])
      expect((await heard()).map(({ direction }) => direction)).toEqual(['incoming', 'incoming'])
      expect((await stepsAt(scene, sceneNow + 2 * day)).history.applications).toHaveLength(1)

      // The same subject from elsewhere, naming no mail, is somebody else's thread.
      await receive(test, scene.ctx(), 'elsewhere', [
        back('elsewhere', 'Ada Ferreira <ada@tailspin.example>', {
          answers: [],
          subject: `Re: ${mail.words.subject}`,
          body: 'Dear Kim,\n\nthank you for your application as Analyst at Tailspin.\n\nAda',
        }),
      ])
      const [seen] = (await seeOutbox(scene.ctx(sceneNow + 2 * day))).mails
      expect(seen?.cameBack.map(({ as, from: who }) => [as, who]).toSorted()).toEqual([
        ['auto-acknowledgement', 'Brightwater'],
        ['reply-from-other', 'Ines Okafor'],
        ['reply-from-other', 'Nora Lindqvist'],
      ])

      await receive(test, scene.ctx(), 'asks', [
        back('asks', `Nora Lindqvist <${nora}>`, { body: 'Kim,\n\nplease do not contact me again.\n\nNora' }),
      ])
      const [asked] = (await seeOutbox(scene.ctx(sceneNow + 2 * day))).mails
      expect(asked?.cameBack.map(({ as }) => as)).toContain('opt-out')
      const { steps } = await stepsAt(scene, sceneNow + 2 * day)
      const open = steps.filter(({ kind, state }) => kind !== 'reflect' && kind !== 'reapply' && state !== 'done')
      expect(open.length).toBeGreaterThan(0)
      // To the person and to everybody at the company; and no answer is proposed.
      expect(open.map(({ block }) => block)).toEqual(open.map(() => 'contact-refused'))
    })
  })

  it('changes nothing where a mail is only late', async () => {
    await withScene(async (scene, test) => {
      const mail = await scene.approve()
      await runOutbox(scene.ctx(), tools)
      const late = from('Mail Delivery System <mailer-daemon@mx.home.example>', {
        subject: 'Delayed Mail (still being retried)',
        answers: [mail.messageId.slice(1, -1)],
        body: `It is still being tried.\n\nFinal-Recipient: rfc822; ${nora}\nAction: delayed\nStatus: 4.4.1`,
      })
      await receive(test, scene.ctx(), 'late', [late])
      const { steps } = await stepsAt(scene, sceneNow + day)
      expect(steps.find(({ kind }) => kind === 'follow-up')).toMatchObject({ state: 'done', to: nora })
    })
  })
})

describe('what they tell in an answer', { timeout: 20_000 }, () => {
  const advice = 'Some feedback: your system design was a little thin, so try a larger system next.'
  const told = (body: string) => from(`Nora Lindqvist <${nora}>`, { id: 'advice@brightwater.example', body })

  it('is offered for the record, in their own words, once they wrote and not before', async () => {
    await withScene(async (scene, test) => {
      const feedback = async (now: number) => {
        const ctx = scene.ctx(now)
        const [application] = (await seeWorld(ctx)).history.applications
        const view = await showApplication(ctx, application?.id ?? '')
        return view.ok ? view.value.feedback : null
      }
      expect(await feedback(sceneNow + day)).toEqual([])
      const body = `Hi Kim,\n\nthank you for the kind words. ${advice}\n\nBest\nNora\n\nOn 25 March 2026 Kim Abara wrote:\n> Some feedback would be kind.`
      await receive(test, scene.ctx(), 'advice', [told(body)])
      const [mail, ...more] = (await feedback(sceneNow + day)) ?? []
      expect(more).toEqual([])
      expect(mail).toMatchObject({ from: 'Nora Lindqvist', at: sceneNow + 3_600_000 })
      expect(mail?.words).toContain(advice)
      expect(mail?.words).not.toContain('would be kind')
      // Nothing of it stands in the record until the person wants it there.
      expect(await scene.ctx().owner.reflections.list()).toEqual([])
      expect(await scene.ctx().owner.feedback.list()).toEqual([])
    })
  })

  it('is only said to be there on the terminal, until it is asked for', async () => {
    await withScene(async (scene, test) => {
      await receive(test, scene.ctx(), 'advice', [told(`Hi Kim,\n\n${advice}\n\nNora`)])
      const ajar = async (...argv: string[]) => {
        const out: string[] = []
        const terminal: Terminal = {
          out: (text) => out.push(text),
          err: (text) => out.push(text),
          columns: 100,
          isTty: false,
          style: styleFor(false),
          inputLines: async function* () {},
        }
        const now = new Date(sceneNow + day).toISOString()
        expect(await main([...argv, '--data', test.dataDir, '--now', now], root, terminal), out.join('\n')).toBe(0)
        return out.join('\n')
      }
      const shown = await ajar('reflect', 'brightwater', '--show')
      expect(shown).toContain('Nora Lindqvist wrote about it on 2026-03-25. Read it when you are ready')
      expect(shown).not.toContain('a little thin')
      expect(await ajar('reflect', 'brightwater', '--feedback')).toContain(advice)
    })
  })
})
