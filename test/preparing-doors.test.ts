import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { seePreparation } from '#actions/prepare/overview.ts'
import { serve } from '#server/serve.ts'
import { commandLine } from './command-line.ts'
import { root, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const hour = 3_600_000
const day = 24 * hour
const posting = `Your profile
- 3+ years of experience with SQL
- Nice to have: Python`
const resume = { basics: { name: 'Orla Keane' }, skills: [{ name: 'SQL' }], 'x-theme': 'red' }

/** An application with a talk behind it and one ahead; the same house through both doors. */
async function twoTalks(test: TestApp) {
  const ctx = test.ctx()
  const known = { company: 'Brightwater', role: 'Data Analyst', location: null, appliedOn: null }
  const { applicationId } = must(await addManual(ctx, { type: 'application', ...known }))
  for (const start of [ctx.now - 9 * day, ctx.now + 3 * day]) {
    const interview = {
      start,
      end: start + hour,
      timeZone: 'Europe/Berlin',
      mode: 'video',
      round: 'technical',
    } as const
    must(await addManual(ctx, { type: 'interview', application: applicationId, people: [], ...interview }))
  }
  const [ahead] = (await seePreparation(ctx)).interviews
  if (!ahead || applicationId === null) throw new Error('No interview is ahead.')
  return { applicationId, interviewId: ahead.id }
}

describe('preparing by commands', { timeout: 60_000 }, () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
    await twoTalks(test)
  })
  afterAll(async () => test?.[Symbol.asyncDispose]())

  const run = (...argv: string[]) => {
    const { now, zone } = test.ctx()
    return commandLine([...argv, '--data', test.dataDir, '--now', new Date(now).toISOString(), '--zone', zone])
  }
  const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).out)

  it('takes a posting from a file, puts it right by its numbers, and goes back', async () => {
    const file = test.path('posting.txt')
    await writeFile(file, posting)
    expect((await run('posting', 'brightwater')).out).toContain('Nothing is known of what was asked for')
    expect((await run('posting', 'brightwater', '--file', file)).code).toBe(0)
    const { requirements } = await json('posting', 'brightwater')
    expect(requirements.map(({ force }: { force: string }) => force)).toEqual(['must', 'nice'])
    expect((await run('posting', 'brightwater', '--add', 'A licence to fly')).out).toContain('A licence to fly')
    expect((await run('posting', 'brightwater', '--undo')).out).not.toContain('A licence to fly')

    expect(await run('posting', 'brightwater', '--move', '9')).toMatchObject({ code: 2 })
    expect(await run('posting', 'brightwater', '--file', test.path('none.txt'))).toMatchObject({ code: 3 })
    expect(await run('posting', 'nobody', '--undo')).toMatchObject({ code: 3 })
    expect(await run('posting')).toMatchObject({ code: 2 })
  })

  it('takes a résumé in whole, shows it beside the posting, gives it out, and overwrites nothing', async () => {
    const file = test.path('resume.json')
    await writeFile(file, '{"basics": []}')
    expect(await run('resume', '--import', file)).toMatchObject({ code: 1 })
    await writeFile(file, JSON.stringify(resume))
    expect((await run('resume', '--import', file)).code).toBe(0)
    const out = test.path('mine.json')
    expect((await run('resume', '--export', out)).code).toBe(0)
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(resume)
    await writeFile(out, 'mine')
    expect((await run('resume', '--export', out)).code).not.toBe(0)
    expect(await readFile(out, 'utf8')).toBe('mine')

    const { out: shown } = await run('posting', 'brightwater')
    expect(shown).toContain('in your résumé: “SQL”')
    // Silence in a résumé is no lack, and is not held against anybody.
    expect(shown.split('\n').find((line) => line.includes('Python'))).not.toContain('résumé')
  })

  it('keeps a story, where it was told, and brings one back that was removed', async () => {
    expect(await run('stories', 'add')).toMatchObject({ code: 2 })
    expect((await run('stories', 'add', 'The full queue', '--skill', 'SQL')).code).toBe(0)
    const [{ id, isDraft }] = (await json('stories')).stories
    expect(isDraft).toBe(true)
    const parts = [
      '--situation',
      'It filled up.',
      '--task',
      'Find out.',
      '--action',
      'I measured.',
      '--result',
      'Calm.',
    ]
    expect((await run('stories', 'edit', id, ...parts)).code).toBe(0)
    expect((await run('stories', 'told', id, 'brightwater')).out).toContain('told at Brightwater')
    expect((await run('stories', 'full queue')).out).toMatch(/I measured[^]*Told at {2}Brightwater/)
    expect((await run('stories', 'remove', id)).code).toBe(0)
    expect((await json('stories')).stories).toEqual([])
    expect((await run('stories', 'restore', id)).code).toBe(0)
    expect(await run('stories', 'told', 'st_nobody', 'brightwater')).toMatchObject({ code: 3 })
  })

  it('keeps questions, asks them, takes a rating back, and lets one rest', async () => {
    expect((await run('practice')).out).toContain('No questions yet')
    expect((await run('practice', 'add', 'Why us?', '--answer', 'The maps.')).code).toBe(0)
    const list = test.path('questions.txt')
    await writeFile(list, 'Why us?\nHow do you know that your work is right?\n')
    expect((await run('practice', 'import', list, '--preview')).out).toMatch(/known {2}Why us\?\nnew {4}How do you/)
    expect((await run('practice', 'import', list)).out).toContain('1 new')
    const [first] = (await json('practice')).now
    expect((await run('practice', 'rate', first.id, 'easy')).code).toBe(0)
    expect((await json('practice')).now.map(({ id }: { id: string }) => id)).not.toContain(first.id)
    expect((await run('practice', 'undo')).code).toBe(0)
    expect((await json('practice')).now.map(({ id }: { id: string }) => id)).toContain(first.id)
    expect((await run('practice', 'suspend', 'why us')).code).toBe(0)
    expect((await run('practice', 'cards')).out).toContain('(suspended)')
    expect((await run('practice', 'load', '--new', '3', '--retention', '85')).out).toContain('3 new')
    expect(await run('practice', 'load', '--new', 'many')).toMatchObject({ code: 1 })
    expect(await run('practice', 'rate', 'why us', 'splendid')).toMatchObject({ code: 2 })
    expect(await run('practice', 'rate', 'nothing', 'good')).toMatchObject({ code: 3 })
  })

  it('lays the log of the talk before, the posting, the résumé and the stories on the sheet', async () => {
    const prepared = ['--prepared', 'Their blog', '--prepared-for', '90', '--energy', '2', '--mode', 'video']
    const facts = ['--cared-about', 'Calm nights', '--promised', 'A task', '--promised-on', '2026-11-20']
    expect((await run('log', 'brightwater', ...facts, ...prepared)).out).toMatch(/prepared: Their blog, 90 minutes/)
    expect(await run('log', 'brightwater', '--energy', 'plenty')).toMatchObject({ code: 1 })

    const { out } = await run('prepare', 'brightwater')
    expect(out).toContain('They cared about: Calm nights')
    expect(out).toMatch(/They promised: A task; by .*20/)
    expect(out).toContain('You had prepared: Their blog; 90 minutes')
    expect(out).toMatch(/SQL \(must\) – your résumé: “SQL” – tell: The full queue/)
    expect(out).not.toMatch(/energy/i)
    expect((await json('prepare')).earlier).toMatchObject([{ caredAbout: ['Calm nights'], preparedFor: 90 }])
    expect(await run('prepare', 'nobody')).toMatchObject({ code: 3 })
  })
})

describe('preparing at the door', { timeout: 60_000 }, () => {
  let test: TestApp
  let of: Awaited<ReturnType<typeof twoTalks>>
  let close = () => Promise.resolve()
  let ask: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: never }>

  beforeAll(async () => {
    test = await testApp()
    of = await twoTalks(test)
    const { actions, uploadsFolder } = test.app
    const contextFor = () => test.ctx()
    const server = await serve(
      { actions, contextFor, webFolder: join(root, 'src', 'web'), uploadsFolder, report: () => undefined },
      { port: 0 },
    )
    close = () => server.close()
    const origin = `http://127.0.0.1:${server.port}`
    const entered = await fetch(server.url, { redirect: 'manual' })
    const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0])
    ask = async (method, path, body) => {
      const headers = { cookie: cookie.join('; '), origin, 'content-type': 'application/json' }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const answer = await fetch(`${origin}/api/${path}`, { method, headers, ...sent })
      return { status: answer.status, body: (await answer.json()) as never }
    }
  })
  afterAll(async () => {
    await close()
    await test?.[Symbol.asyncDispose]()
  })

  it('takes a posting and a résumé, refuses what is none, and notices another window', async () => {
    const at = `postings/${of.applicationId}`
    expect(await ask('POST', at, { kind: 'paste', text: posting })).toMatchObject({ status: 201 })
    expect(await ask('POST', at, { kind: 'paste', text: ' ' })).toMatchObject({ status: 422, body: { error: 'empty' } })
    const file = Buffer.from('%PDF-1.7').toString('base64')
    const pdf = { kind: 'file', name: 'a.pdf', file }
    expect(await ask('POST', at, pdf)).toMatchObject({ status: 422, body: { error: 'pdf' } })
    expect((await ask('POST', at, { kind: 'telepathy' })).status).toBe(422)
    expect((await ask('PUT', `${at}/requirements`, { version: 7, requirements: [] })).status).toBe(409)
    expect((await ask('GET', 'postings/a_gone')).status).toBe(404)

    expect(await ask('PUT', 'resume', { version: 0, resume })).toMatchObject({ status: 200, body: { saved: true } })
    expect((await ask('PUT', 'resume', { version: 0, resume })).status).toBe(409)
    const wrong = { version: 1, resume: { basics: [] } }
    expect(await ask('PUT', 'resume', wrong)).toMatchObject({ status: 200, body: { saved: false } })
    expect(await ask('GET', 'resume')).toMatchObject({ body: { version: 1, resume } })
    expect((await ask('POST', 'resume/restored', { version: 5, readVersion: 1 })).status).toBe(404)
  })

  it('keeps stories and questions, and says what is not there any more', async () => {
    const told = { applicationId: of.applicationId, interviewId: null, inWriting: false }
    const added = await ask('POST', 'prepare/stories', { words: { title: 'The full queue' } })
    expect(added.status).toBe(201)
    const { id, version } = added.body as { id: string; version: number }
    const words = { title: 'x', situation: '', task: '', action: '', result: '' }
    const whole = { words: { ...words, skills: ['SQL'], competencies: [], questions: [] }, version }
    expect((await ask('PUT', `prepare/stories/${id}`, whole)).status).toBe(200)
    expect((await ask('PUT', `prepare/stories/${id}`, whole)).status).toBe(409)
    expect((await ask('POST', `prepare/stories/${id}/told`, told)).status).toBe(201)
    expect((await ask('POST', 'prepare/stories/st_gone/told', told)).status).toBe(404)
    expect((await ask('POST', 'prepare/stories', { words: { title: ' ' } })).status).toBe(422)
    expect((await ask('DELETE', `prepare/stories/${id}`)).status).toBe(200)
    expect((await ask('POST', `prepare/stories/${id}/restored`)).status).toBe(200)

    const card = { question: 'Why us?', answer: 'The maps.', type: 'motivation', storyId: id }
    const kept = await ask('POST', 'prepare/cards', card)
    const { id: cardId, version: read } = kept.body as { id: string; version: number }
    expect((await ask('POST', 'prepare/cards', { ...card, question: ' ' })).status).toBe(422)
    const rate = `prepare/practice/${cardId}/ratings`
    expect((await ask('POST', rate, { rating: 'splendid', version: read })).status).toBe(422)
    const rated = await ask('POST', rate, { rating: 'good', version: read })
    expect(rated.status).toBe(201)
    expect((await ask('POST', rate, { rating: 'good', version: read })).status).toBe(409)
    const { reviewId } = rated.body as { reviewId: string }
    expect((await ask('DELETE', `prepare/practice/ratings/${reviewId}`)).status).toBe(200)
    expect((await ask('PUT', 'prepare/practice/settings', { newPerDay: -1 })).status).toBe(422)
    expect((await ask('DELETE', 'prepare/cards/c_gone')).status).toBe(404)
  })

  it('gives the sheet with all of it, keeps the notes on it, and knows no other interview', async () => {
    const facts = { promised: 'A task', energy: 2, on: '2026-11-01' }
    const log = `applications/${of.applicationId}/logs/h_door12345`
    expect((await ask('PUT', log, { answers: facts, version: 0 })).status).toBe(200)
    expect((await ask('PUT', log, { answers: { ...facts, energy: 9 }, version: 1 })).status).toBe(422)

    const at = `prepare/interviews/${of.interviewId}`
    const { body } = await ask('GET', at)
    expect(body).toMatchObject({
      earlier: [{ logId: 'h_door12345', promised: 'A task' }],
      requirements: [{ isMust: true, inResume: { places: [{ quote: 'SQL' }] } }, { isMust: false }],
    })
    expect(JSON.stringify(body)).not.toContain('energy')
    const notes = { questionsToAsk: ['Why now?'], notes: '', version: 0 }
    expect((await ask('PUT', `${at}/notes`, notes)).status).toBe(200)
    expect((await ask('PUT', `${at}/notes`, notes)).status).toBe(409)
    expect((await ask('GET', 'prepare/interviews/i_gone')).status).toBe(404)
  })

  it('counts a look back that one comes back to, and knows no other application', async () => {
    const at = `applications/${of.applicationId}/reflection`
    expect(await ask('POST', `${at}/visits`)).toMatchObject({ status: 200, body: { suggestsRest: false } })
    expect((await ask('PUT', at, { answers: { rose: 'The maps' }, version: 0, finished: true })).status).toBe(200)
    expect((await ask('POST', 'applications/a_gone/reflection/visits')).status).toBe(404)
  })
})
