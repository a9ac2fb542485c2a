import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFeedback } from '#actions/feedback.ts'
import { exportContacts } from '#actions/export-contacts.ts'
import { prepareDraftRewrite } from '#actions/own-model/rewrite-in-draft.ts'
import { setUpOwnModel } from '#actions/own-model/set-up.ts'
import { addCard } from '#actions/prepare/cards.ts'
import { saveInterviewNotes } from '#actions/prepare/interview-notes.ts'
import { seeInterviewSheet } from '#actions/prepare/interview-sheet.ts'
import { seePreparation } from '#actions/prepare/overview.ts'
import { addStory } from '#actions/prepare/stories.ts'
import { saveResume } from '#actions/postings/resume.ts'
import type { LogAnswers } from '#domain/interview-log.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
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

/** A word of its own for every place it is written in, so that what is found says where it came from. */
type Mark = (place: string) => string
type Secrets = Record<string, string>

function marker(n: number): { readonly mark: Mark; readonly secrets: Secrets } {
  const secrets: Secrets = {}
  const mark = (place: string) => (secrets[place] ??= `zq${place.toLowerCase()}${n.toString(36)}qz`)
  return { mark, secrets }
}

/** `Required`: a field that is new does not compile until it is marked as well. */
function everyAnswer(mark: Mark): Required<ReflectionAnswers> {
  return {
    friend: mark('friend'),
    mood: 2,
    fit: 4,
    fitWords: mark('fitWords'),
    requirements: [{ text: mark('requirement'), has: 'lack' }],
    missingQualification: mark('missing'),
    learnable: 'yes',
    wentWell: mark('wentWell'),
    couldBeBetter: mark('couldBeBetter'),
    questionsThatTrippedMeUp: [mark('tripped')],
    storiesIShouldHaveTold: [mark('shouldHaveTold')],
    expected: mark('expected'),
    surprised: mark('surprised'),
    inMyHands: mark('inMyHands'),
    notInMyHands: mark('notInMyHands'),
    theySaid: mark('theySaid'),
    reallyInterested: 'yes',
    actions: [{ text: mark('action'), due: null, done: false }],
    rose: mark('rose'),
    thorn: mark('thorn'),
    bud: mark('bud'),
  }
}

function everyNote(mark: Mark): Required<LogAnswers> {
  return {
    round: 'technical',
    on: '2026-11-01',
    mode: 'video',
    people: [{ name: mark('logPerson'), title: mark('logTitle'), personId: null }],
    questions: [{ id: 'q_marked', text: mark('logQuestion'), type: 'motivation', answered: 1, trippedUp: true }],
    caredAbout: [mark('caredAbout')],
    learned: mark('learned'),
    promised: mark('promised'),
    promisedOn: '2026-12-24',
    prepared: mark('prepared'),
    preparedFor: 47,
    energy: 1,
  }
}

/** Writes marks into every private field there is, of one application after a no. */
async function writeEverywhere(ctx: Ctx, applicationId: string, mark: Mark, versions: Map<string, number>) {
  const version = (name: string) => versions.get(name) ?? 0
  const keep = (name: string, kept: { readonly version: number }) => versions.set(name, kept.version)
  const answers = everyAnswer(mark)
  keep('reflection', must(await saveReflection(ctx, applicationId, { answers, version: version('reflection') })))
  const log = { answers: everyNote(mark), version: version('log') }
  keep('log', must(await saveLog(ctx, applicationId, 'h_marked1234', log)))
  const said = { quote: mark('quote'), by: { name: mark('logPerson') }, about: { skill: mark('skill') } }
  must(await addFeedback(ctx, applicationId, said))
  const { today } = must(await openPrivatePages(ctx, applicationId))
  must(await savePrivatePage(ctx, applicationId, { ...today, text: mark('page') }))

  // What is prepared is one's own as well.
  const words = { title: mark('storyTitle'), situation: mark('story'), task: mark('story'), action: mark('story') }
  must(await addStory(ctx, { words: { ...words, result: mark('story'), skills: [mark('storySkill')] } }))
  must(await addCard(ctx, { question: mark('card'), answer: mark('cardAnswer'), type: null, storyId: null }))
  const resume = { basics: { name: mark('resume'), summary: mark('resume') }, skills: [{ name: mark('resumeSkill') }] }
  const kept = must(await saveResume(ctx, resume, version('resume')))
  if (kept.saved) keep('resume', kept)
  const [ahead] = (await seePreparation(ctx)).interviews
  if (!ahead) throw new Error('The demo has no interview ahead.')
  const notes = { questionsToAsk: [mark('toAsk')], notes: mark('notes'), version: version('notes') }
  keep('notes', must(await saveInterviewNotes(ctx, ahead.id, notes)))
  return ahead.id
}

/** The mood and the energy are numbers; what would give them away is their name. */
const numbersOfMood = /"(?:mood|energy)":/

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
    must(await setUpOwnModel(test.ctx(), { address: 'http://localhost:9/v1', name: 'none', key: null }))
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
      fc.asyncProperty(fc.nat(), async (n) => {
        const ctx = test.ctx()
        const { mark, secrets } = marker(n)
        const interviewId = await writeEverywhere(ctx, applicationId, mark, versions)
        expect(Object.keys(secrets).length).toBeGreaterThan(25)

        const out: { name: string; bytes: Buffer }[] = []
        const keep = (name: string, value: unknown) =>
          out.push({ name, bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) })
        // Drafts, composed and composed anew.
        for (const id of mailSteps) {
          const draft = await draftStep(ctx, id)
          if (!draft.ok) continue
          keep(`draft ${draft.value.kind}`, [draft.value.subject, draft.value.body])
          // What would leave for a model of one's own, were it sent: the first sentence of the mail.
          const { body } = draft.value
          const start = body.indexOf('\n\n') + 2
          const words = { body, start, end: body.indexOf('.', start) + 1 }
          const request = await prepareDraftRewrite(ctx, draft.value.id, words)
          if (request.ok) keep('request', request.value)
          const again = await recomposeDraft(ctx, draft.value.id, {})
          if (again.ok) keep('draft anew', [again.value.subject, again.value.body])
        }
        expect(out.length).toBeGreaterThan(2)
        expect(out.map(({ name }) => name)).toContain('request')
        keep('export', await exportData(ctx))
        keep('table', await exportCsv(ctx))
        keep('cards', must(await exportContacts(ctx)))

        // A private page is in no search and in no archive; the person's own words of the rest are.
        const [page, quote] = [mark('page'), mark('quote')]
        expect((await search(ctx, page, 20)).total).toBe(0)
        expect((await search(ctx, quote, 20)).total).toBe(0)
        for (const place of ['promised', 'prepared']) expect((await search(ctx, mark(place), 20)).total).toBe(1)
        const archive = must(await backUp(ctx, { to: join(folder, `archive-${++turn}.gz`) }))
        const unpacked = gunzipSync(await readFile(archive.path)).toString()
        expect(unpacked).not.toContain(page)
        // All the rest lies there, so every mark was really written.
        const lost = Object.entries(secrets).filter(([place, word]) => place !== 'page' && !unpacked.includes(word))
        expect(lost).toEqual([])
        const whole = must(await backUp(ctx, { to: join(folder, `whole-${turn}.gz`) }, { privatePages: true }))
        expect(gunzipSync(await readFile(whole.path)).toString()).toContain(page)
        // Today offers lessons of the reflection by design, and nothing else of it.
        const never = ['page', 'quote', 'skill', 'theySaid', 'friend', 'fitWords', 'inMyHands', 'notInMyHands', 'thorn']
        const kept = Object.fromEntries(never.map((place) => [place, mark(place)]))
        const today = Buffer.from(JSON.stringify(await seeToday(ctx)))
        expect(foundIn([{ name: 'today', bytes: today }], kept)).toEqual([])
        // The sheet of the next interview, which is printed and lies on a table, has what helps there and no more.
        const sheet = JSON.stringify(must(await seeInterviewSheet(ctx, interviewId)))
        expect(foundIn([{ name: 'sheet', bytes: Buffer.from(sheet) }], kept)).toEqual([])
        expect(sheet).toContain(mark('notes'))
        for (const { name, bytes } of [
          ...out,
          { name: 'today', bytes: today },
          { name: 'sheet', bytes: Buffer.from(sheet) },
        ])
          expect([name, numbersOfMood.test(bytes.toString())]).toEqual([name, false])

        expect(foundIn(out, secrets)).toEqual([])
        // It would be found, were it there.
        expect(foundIn([{ name: 'kept', bytes: Buffer.from(unpacked) }], { quote })).toHaveLength(1)
      }),
      { numRuns: 6 },
    )
  })

  it('is in nothing that commands and the server say, in what they report, and in no request for something else', async () => {
    const ctx = test.ctx()
    const { mark, secrets } = marker(4711)
    await writeEverywhere(ctx, applicationId, mark, versions)

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
      ['people', '--json'],
      ['people', 'vcard'],
      ['review', '--json'],
      ['sources', '--json'],
      ['articles', '--json'],
      ['openings', '--json'],
      ['year', '--json'],
      ['show', applicationId],
      ['settings', '--json'],
      ['feedback', applicationId],
      ['feedback', applicationId, '--json'],
      ['private', applicationId],
      ['private', applicationId, '--json'],
    ])
      expect([argv[0], await run(argv)]).toEqual([argv[0], 0])
    const names = { by: mark('logPerson'), skill: mark('skill') }
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
      const log = { answers: { learned: mark('learned') }, version: 0 }
      expect((await ask(`applications/${applicationId}/logs/h_broken1234`, 'PUT', log)).status).toBe(500)
      const page = { on: '2026-11-09', text: mark('page'), version: 0 }
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
