import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Secret } from '#domain/secret.ts'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { demoMoment } from '../../src/demo-moment.ts'
import { openApp } from '../../src/app.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../servers/dovecot.ts'
import { imapSteps, startImapProxy, type ImapStep } from '../servers/imap-proxy.ts'
import { root, testApp } from '../test-app.ts'
import { must } from '../whole-use.ts'
import { mailboxes, mailToSync, me } from './mail-to-sync.ts'
import { seededRandom } from './seeded-random.ts'
import { trialsOf, type Trial } from './sync-trials.ts'
import { flagsIn, mailAheadOfStore, unknownMail } from './stored-of-mailbox.ts'

const isSample = process.env['AJAR_PROVE'] !== 'full'
const runs = isSample ? 20 : 300
const seed = Number(process.env['AJAR_SEED'] ?? '1')
/** A server that hangs is left after so long. */
const brief = { silenceMs: 400 }

describe.skipIf(!dovecotIsHere())('syncing, broken at every step', () => {
  it(`loses nothing and doubles nothing in ${runs} seeded runs`, { timeout: 3_600_000 }, async () => {
    await using dovecot = await startDovecot()
    await using proxy = await startImapProxy(dovecot.imapPort)
    await using test = await testApp()
    const other = must(
      await openApp({ dataDir: test.dataDir, root, zone: demoMoment.zone, clock: () => demoMoment.now }),
    )
    const random = seededRandom(seed)
    const began = Date.now()

    const connected = async (user: string, counts: boolean): Promise<string> => {
      const { owner, now } = test.ctx()
      await owner.wipe()
      await owner.settings.set({ addresses: [me], name: 'Orla Keane', timeZone: demoMoment.zone })
      const imap = { host: '127.0.0.1', port: proxy.port, security: 'none' } as const
      const account = { address: me, name: null, aliases: [], imap, smtp: null, user, folders: null }
      const { id } = must(
        await owner.accounts.save({ ...account, auth: 'password' }, new Secret(dovecot.password), now),
      )
      // Counted a moment ago: not due again before tomorrow.
      if (!counts) {
        const health = await owner.accounts.health(id)
        await owner.accounts.noteHealth(id, { ...health, counted: { at: now, mailbox: 0, known: 0 } })
      }
      return id
    }

    /** What a reading makes of it that nothing breaks, once for each mailbox. */
    const references = new Map<number, Reference>()
    const referenceOf = async (which: number): Promise<Reference> => {
      const known = references.get(which)
      if (known) return known
      const user = `whole-${which}@home.example`
      const mail = await putMail(dovecot, user, which)
      const id = await connected(user, true)
      let reading: Reference['reached'] | null = null
      proxy.arm(null, {
        before: (step, time) => {
          // The second connection is for counting.
          if (step === 'greeting' && time === 1) reading = { ...proxy.reached(), greeting: 1 }
          return Promise.resolve()
        },
      })
      const firstly = must(await syncAccount(test.ctx(), id))
      const counting = { ...proxy.reached() }
      if (firstly.kept === 0 || reading === null) throw new Error('There is no job mail in it, or it was not counted.')
      await dovecot.deliver(user, [...mail.meanwhile, ...mail.afterwards])
      must(await syncAccount(test.ctx(), id, { count: true }))
      const made = { understood: await understood(test.ctx()), reached: reading, counting }
      references.set(which, made)
      return made
    }

    const attempt = async (
      trial: Trial,
      n: number,
    ): Promise<{ readonly struck: boolean; readonly wrong: string[]; readonly wasAside: boolean }> => {
      const wrong: string[] = []
      const reference = await referenceOf(trial.mailbox)
      const user = `run-${n}@home.example`
      const mail = await putMail(dovecot, user, trial.mailbox)
      const before = await flagsIn(dovecot, user)
      const id = await connected(user, trial.counts)
      const { owner } = test.ctx()

      // At every step that a reader comes to, and so whatever happens next: nothing is passed over.
      let cursor: unknown = null
      const lookAtCursor = async (when: string, isAtRest = false) => {
        const now = (await owner.sources.list())[0]?.cursor ?? null
        // Where it was seen to be right it stays so, until it moves.
        if (now === cursor && !isAtRest) return
        cursor = now
        const ahead = await mailAheadOfStore(dovecot, user, owner)
        if (ahead.length > 0) wrong.push(`the cursor is ahead of the store ${when}: ${ahead.join(', ')}`)
      }
      let kill = () => {}
      // Of two readers only the first line is the program's for certain, and that one reads.
      const firstLineOnly = trial.isChild && trial.isBeside
      const times = (trial.counts && !firstLineOnly ? reference.counting : reference.reached)[trial.fault.step]
      const time = Math.floor(random() * times)
      // Two readers share the work as it comes: only a step's first time is sure to come.
      const fault = { ...trial.fault, time: trial.isBeside ? 0 : time, firstLineOnly }
      let isDelivered = false
      proxy.arm(fault, {
        onKill: () => kill(),
        before: async (step) => {
          await lookAtCursor(`at ${step}`)
          // The program takes a while to start: the other begins when it is there.
          if (trial.isChild && trial.isBeside) beside ??= readBeside()
          if (isDelivered || step !== trial.mailAt) return
          isDelivered = true
          await dovecot.deliver(user, mail.meanwhile)
          if (trial.renumbers?.when === 'meanwhile') await dovecot.renumber(user, trial.renumbers.folder)
        },
      })
      const readBeside = () => syncAccount({ ...test.ctx(), owner: other.ctx().owner }, id, brief)
      let beside: ReturnType<typeof readBeside> | null = trial.isBeside && !trial.isChild ? readBeside() : null
      if (trial.isChild) {
        const isKilled = await runProgram(test.dataDir, (end) => (kill = end))
        if (isKilled !== proxy.struck()) wrong.push(isKilled ? 'it died of something else' : 'the kill did not hit it')
      } else {
        const broken = await syncAccount(test.ctx(), id, brief)
        const { error } = await owner.accounts.health(id)
        if (!broken.ok && beside === null && error?.code !== broken.error.code)
          wrong.push(`it failed (${broken.error.code}), and the account does not say so`)
      }
      await beside
      const struck = proxy.struck()
      const said = [...proxy.said()]
      await lookAtCursor('after the fault', true)

      // All is well again.
      proxy.arm(null, { before: (step) => lookAtCursor(`at ${step}, the second time`) })
      if (!isDelivered) await dovecot.deliver(user, mail.meanwhile)
      await dovecot.deliver(user, mail.afterwards)
      if (trial.renumbers?.when === 'afterwards') await dovecot.renumber(user, trial.renumbers.folder)
      const again = await syncAccount(test.ctx(), id)
      if (!again.ok) return { struck, wasAside: false, wrong: [...wrong, `it goes on failing: ${again.error.code}`] }
      said.push(...proxy.said())
      await lookAtCursor('after the second reading', true)
      const wasAside = again.value.setAside > 0
      if (!wasAside && !isDeepStrictEqual(await understood(test.ctx()), reference.understood))
        wrong.push('the second reading tells another history')

      const counted = must(await syncAccount(test.ctx(), id, { count: true }))
      if (!wasAside && counted.newMessages > 0) wrong.push(`counting found ${counted.newMessages} that were lost`)
      if (counted.setAside > 0) wrong.push(`${counted.setAside} are still set aside`)
      if (counted.counted?.mailbox !== counted.counted?.known) wrong.push(`counted ${JSON.stringify(counted.counted)}`)
      if (!isDeepStrictEqual(await understood(test.ctx()), reference.understood))
        wrong.push('another history at the end')
      wrong.push(...(await unknownMail(dovecot, user, owner)).map((one) => `lost: ${one}`))
      const messages = (await owner.messages.jobMail()).map(({ head }) => head.key)
      if (new Set(messages).size !== messages.length) wrong.push('a mail is kept twice')

      const after = await flagsIn(dovecot, user)
      for (const [mailId, flags] of after)
        if ((before.get(mailId) ?? '') !== flags) wrong.push(`flags changed: ${mailId}`)
      for (const words of said) if (!isReading(words)) wrong.push(`said ${words.slice(0, 80)}`)
      return { struck, wrong, wasAside }
    }

    const struckAt = Object.fromEntries(imapSteps.map((step) => [step, 0])) as Record<ImapStep, number>
    const tally = { struck: 0, killed: 0, beside: 0, renumbered: 0, aside: 0 }
    const wrong: string[] = []
    const trials = trialsOf(random, runs, isSample ? 2 : mailboxes)
    for (const [n, trial] of trials.entries()) {
      const outcome = await attempt(trial, n)
      if (outcome.struck) struckAt[trial.fault.step]++
      tally.struck += Number(outcome.struck)
      tally.killed += Number(outcome.struck && trial.fault.kind === 'kill')
      tally.beside += Number(trial.isBeside)
      tally.renumbered += Number(trial.renumbers !== null)
      tally.aside += Number(outcome.wasAside)
      wrong.push(...outcome.wrong.map((what) => `run ${n}: ${what}; ${JSON.stringify(trial)}`))
    }
    await other.close()
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    const steps = imapSteps.map((step) => `${step} ${struckAt[step]}`).join(', ')
    console.log(
      `syncing: ${runs} runs, seed ${seed}: ${tally.struck} struck (${tally.killed} killed); by step: ${steps}; ` +
        `${tally.beside} with a second reader, ${tally.renumbered} numbered anew, ${tally.aside} with mail set aside ` +
        `for a while; ${wrong.length} wrong; ${seconds} s`,
    )
    expect(wrong).toEqual([])
    for (const step of imapSteps) expect([step, struckAt[step]]).not.toEqual([step, 0])
    expect(tally.killed).toBeGreaterThan(0)
    expect(tally.struck).toBeGreaterThan(runs / 2)
  })
})

interface Reference {
  readonly understood: unknown
  /** How often a reading comes to each step, and one that counts as well. */
  readonly reached: Readonly<Record<ImapStep, number>>
  readonly counting: Readonly<Record<ImapStep, number>>
}

/** All that was understood, without where it came from. */
async function understood(ctx: Ctx): Promise<unknown> {
  const { sources: _, ...rest } = await exportData(ctx)
  return rest
}

async function putMail(dovecot: DovecotServer, user: string, which: number) {
  const mail = await mailToSync(which)
  await dovecot.put(user, 'INBOX', mail.inbox)
  await dovecot.put(user, 'INBOX', mail.seen, 'RS')
  await dovecot.put(user, 'Work', mail.work, 'F')
  await dovecot.put(user, 'Sent', mail.sent, 'S')
  return mail
}

/** Nothing that could change a mailbox: folders are examined, bodies peeked at. */
function isReading(words: string): boolean {
  if (/BODY\[/.test(words)) return false
  return /^\S+ (?:ID|AUTHENTICATE|NAMESPACE|LIST|LSUB|EXAMINE|UID SEARCH|UID FETCH|LOGOUT|NOOP|CAPABILITY)\b/.test(
    words,
  )
}

/** The built program reads all mailboxes, as a process of its own, and dies when `kill` is called. Whether it did. */
async function runProgram(dataDir: string, takeKill: (kill: () => void) => void): Promise<boolean> {
  const args = ['sync', '--data', dataDir, '--now', new Date(demoMoment.now).toISOString(), '--zone', demoMoment.zone]
  const child = spawn(process.execPath, [join(root, 'dist', 'bin.js'), ...args], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  takeKill(() => child.kill('SIGKILL'))
  const [, signal] = await ended
  return signal === 'SIGKILL'
}
