import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFeedback } from '#actions/feedback.ts'
import { backUp } from '#actions/backup.ts'
import type { Ctx } from '#actions/context.ts'
import { draftStep } from '#actions/draft-step.ts'
import { exportCsv } from '#actions/export-csv.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { saveLog } from '#actions/interview-log.ts'
import { openPrivatePages, savePrivatePage } from '#actions/private-page.ts'
import { recomposeDraft } from '#actions/recompose-draft.ts'
import { saveReflection } from '#actions/reflect.ts'
import { search } from '#actions/search.ts'
import { seeToday } from '#actions/see-today.ts'
import { seeWorld } from '#actions/world.ts'
import { styleFor } from '#cli/terminal.ts'
import { isMailStep } from '#write/facts.ts'
import { serve } from '#server/serve.ts'
import { main } from '../src/main.ts'
import { demoMailbox, root, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'
import { foundIn } from './written-forms.ts'

/** Marked words, told apart by where they were written; each run makes its own. */
const marks = fc.record({
  friend: fc.nat(),
  fitWords: fc.nat(),
  requirement: fc.nat(),
  tripped: fc.nat(),
  theySaid: fc.nat(),
  logQuestion: fc.nat(),
  logPromise: fc.nat(),
  logPerson: fc.nat(),
  quote: fc.nat(),
  skill: fc.nat(),
  page: fc.nat(),
})
const wordFor = (place: string, n: number) => `zq${place.toLowerCase()}${n.toString(36)}qz`
type Secrets = Record<string, string>

/** Writes the marks into every private field there is, of one application after a no. */
async function writeEverywhere(ctx: Ctx, applicationId: string, of: Secrets, versions: Map<string, number>) {
  const version = (name: string) => versions.get(name) ?? 0
  const reflection = must(
    await saveReflection(ctx, applicationId, {
      version: version('reflection'),
      answers: {
        friend: of['friend'],
        fitWords: of['fitWords'],
        requirements: [{ text: of['requirement'], has: 'lack' }],
        missingQualification: of['requirement'],
        couldBeBetter: of['fitWords'],
        questionsThatTrippedMeUp: [of['tripped']],
        storiesIShouldHaveTold: [of['tripped']],
        theySaid: of['theySaid'],
        inMyHands: of['friend'],
        actions: [{ text: of['fitWords'], due: null, done: false }],
        bud: of['friend'],
      },
    }),
  )
  versions.set('reflection', reflection.version)
  const log = must(
    await saveLog(ctx, applicationId, 'h_marked1234', {
      version: version('log'),
      answers: {
        people: [{ name: of['logPerson'] }],
        questions: [{ id: 'q_marked', text: of['logQuestion'], type: 'motivation', answered: 1 }],
        caredAbout: [of['logQuestion']],
        learned: of['logPromise'],
        promised: of['logPromise'],
      },
    }),
  )
  versions.set('log', log.version)
  const said = { quote: of['quote'], by: { name: of['logPerson'] ?? '' }, about: { skill: of['skill'] ?? '' } }
  must(await addFeedback(ctx, applicationId, said))
  const { today } = must(await openPrivatePages(ctx, applicationId))
  must(await savePrivatePage(ctx, applicationId, { ...today, text: of['page'] ?? '' }))
}

describe('what is private', { timeout: 120_000 }, () => {
  let test: TestApp
  let folder = ''
  let applicationId = ''
  let mailSteps: readonly string[] = []
  const versions = new Map<string, number>()

  beforeAll(async () => {
    test = await testApp()
    folder = await mkdtemp(join(tmpdir(), 'ajar-private-'))
    must(await importMail(test.ctx(), demoMailbox))
    const { steps } = await seeWorld(test.ctx())
    const open = steps.filter((step) => isMailStep(step) && (step.state === 'due' || step.state === 'upcoming'))
    applicationId = open[0]?.applicationId ?? ''
    mailSteps = open.map(({ id }) => id)
  }, 60_000)
  afterAll(async () => {
    await test?.[Symbol.asyncDispose]()
    if (folder !== '') await rm(folder, { recursive: true, force: true })
  })

  it('reaches no draft, export, log, command or page that was not asked for it, whatever it is', async () => {
    let turn = 0
    await fc.assert(
      fc.asyncProperty(marks, async (numbers) => {
        const ctx = test.ctx()
        const secrets: Secrets = Object.fromEntries(
          Object.entries(numbers).map(([place, n]) => [place, wordFor(place, n)]),
        )
        await writeEverywhere(ctx, applicationId, secrets, versions)

        const out: { name: string; bytes: Buffer }[] = []
        const keep = (name: string, value: unknown) =>
          out.push({ name, bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) })
        // Drafts, composed and composed anew.
        for (const id of mailSteps) {
          const draft = await draftStep(ctx, id)
          if (!draft.ok) continue
          keep(`draft ${draft.value.kind}`, [draft.value.subject, draft.value.body])
          const again = await recomposeDraft(ctx, draft.value.id, {})
          if (again.ok) keep('draft anew', [again.value.subject, again.value.body])
        }
        expect(out.length).toBeGreaterThan(2)
        keep('export', await exportData(ctx))
        keep('table', await exportCsv(ctx))

        // A private page is in no search and in no archive; the person's own words of the rest are.
        const page = secrets['page'] ?? ''
        expect((await search(ctx, page, 20)).total).toBe(0)
        expect((await search(ctx, secrets['quote'] ?? '', 20)).total).toBe(0)
        expect((await search(ctx, secrets['logPromise'] ?? '', 20)).total).toBe(1)
        const archive = must(await backUp(ctx, { to: join(folder, `archive-${++turn}.gz`) }))
        const unpacked = gunzipSync(await readFile(archive.path)).toString()
        expect(unpacked).not.toContain(page)
        expect(unpacked).toContain(secrets['logQuestion'])
        const whole = must(await backUp(ctx, { to: join(folder, `whole-${turn}.gz`) }, { privatePages: true }))
        expect(gunzipSync(await readFile(whole.path)).toString()).toContain(page)
        // Today offers lessons of the reflection by design, and nothing else of it.
        const { page: _page, friend: _friend, theySaid, quote, skill } = secrets
        const today = Buffer.from(JSON.stringify(await seeToday(ctx)))
        const never = { page, theySaid: theySaid ?? '', quote: quote ?? '', skill: skill ?? '' }
        expect(foundIn([{ name: 'today', bytes: today }], never)).toEqual([])

        expect(foundIn(out, secrets)).toEqual([])
        // It would be found, were it there.
        expect(foundIn([{ name: 'kept', bytes: Buffer.from(unpacked) }], { q: secrets['quote'] ?? '' })).toHaveLength(1)
      }),
      { numRuns: 6 },
    )
  })

  it('is in nothing that commands and the server say, in what they report, and in no request for something else', async () => {
    const ctx = test.ctx()
    const places = [
      'friend',
      'fitWords',
      'requirement',
      'tripped',
      'theySaid',
      'logQuestion',
      'logPromise',
      'logPerson',
    ]
    const secrets: Secrets = Object.fromEntries(
      [...places, 'quote', 'skill', 'page'].map((place) => [place, wordFor(place, 4711)]),
    )
    await writeEverywhere(ctx, applicationId, secrets, versions)

    const said: { name: string; bytes: Buffer }[] = []
    const moment = ['--data', test.dataDir, '--now', new Date(ctx.now).toISOString(), '--zone', ctx.zone]
    const run = async (argv: readonly string[]) => {
      const lines: string[] = []
      const take = (text: string) => void lines.push(text)
      const code = await main([...argv, ...moment], root, {
        out: take,
        err: take,
        columns: 100,
        isTty: false,
        style: styleFor(false),
        inputLines: async function* () {},
      })
      said.push({ name: argv.join(' '), bytes: Buffer.from(lines.join('\n')) })
      return code
    }
    await mkdir(join(folder, 'out'))
    for (const argv of [
      ['export', '--to', join(folder, 'out', 'all.json')],
      ['export', '--csv'],
      ['doctor', '--json'],
      ['outbox', '--json'],
      ['applications', '--json'],
      ['plan', '--json'],
      ['settings', '--json'],
      ['feedback', applicationId],
      ['feedback', applicationId, '--json'],
      ['private', applicationId],
      ['private', applicationId, '--json'],
    ])
      expect([argv[0], await run(argv)]).toEqual([argv[0], 0])
    const names = { by: secrets['logPerson'] ?? '', skill: secrets['skill'] ?? '' }
    // Who said it, and what it is about, are no quote; they are shown with its day.
    const hidden = Object.fromEntries(
      Object.entries(secrets).filter(([, word]) => !Object.values(names).includes(word)),
    )
    expect(foundIn(said, hidden)).toEqual([])

    // The server: what breaks is reported without what was sent, and pages that are about something else have none of it.
    const reported: unknown[] = []
    const server = await serve(
      {
        actions: {
          ...test.app.actions,
          saveLog: () => Promise.reject(new Error('The disk is on fire.')),
          savePrivatePage: () => Promise.reject(new Error('The disk is on fire.')),
        },
        contextFor: (request, accepted) => test.app.pageCtx(request, accepted),
        webFolder: join(root, 'src', 'web'),
        uploadsFolder: test.app.uploadsFolder,
        report: (error) => reported.push(error),
      },
      { port: 0 },
    )
    try {
      const base = `http://127.0.0.1:${server.port}`
      const entered = await fetch(server.url, { redirect: 'manual' })
      const cookie = entered.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const ask = (path: string, method = 'GET', body?: unknown) =>
        fetch(`${base}/api/${path}`, {
          method,
          headers: { cookie, origin: base, 'content-type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        })
      const answers: { name: string; bytes: Buffer }[] = []
      for (const path of ['outbox', 'applications', 'people', 'settings', 'sources', 'keeping']) {
        const answer = await ask(path)
        expect([path, answer.status]).toEqual([path, 200])
        answers.push({ name: path, bytes: Buffer.from(await answer.arrayBuffer()) })
      }
      expect(foundIn(answers, secrets)).toEqual([])
      const log = { answers: { learned: secrets['logPromise'] }, version: 0 }
      expect((await ask(`applications/${applicationId}/logs/h_broken1234`, 'PUT', log)).status).toBe(500)
      const page = { on: '2026-11-09', text: secrets['page'], version: 0 }
      expect((await ask(`applications/${applicationId}/private-pages`, 'PUT', page)).status).toBe(500)
      const wrong = await ask(`applications/${applicationId}/private-pages`, 'PUT', { ...page, on: 7 })
      expect(wrong.status).toBe(422)
      const told = [...reported.map((error) => `${String(error)} ${JSON.stringify(error)}`), await wrong.text()]
      expect(reported).toHaveLength(2)
      expect(foundIn([{ name: 'reports', bytes: Buffer.from(told.join('\n')) }], secrets)).toEqual([])
    } finally {
      await server.close()
    }
  })
})
