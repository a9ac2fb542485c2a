import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { setWatching } from '#actions/articles/change-shelf.ts'
import { addUpdate } from '#actions/add-news.ts'
import type { Ctx } from '#actions/context.ts'
import { draftStep } from '#actions/draft-step.ts'
import { addBoard, applyToOpening, decideBoard, putOpeningAside } from '#actions/openings/change-boards.ts'
import { listOpenings, openingsOfApplication } from '#actions/openings/list-openings.ts'
import { readBoardNow, readBoardsDue } from '#actions/openings/read-boards.ts'
import { seeToday } from '#actions/see-today.ts'
import { boardServer, says, type BoardServer } from '#watch/boards/board-server.ts'
import { testApp, type TestApp } from './test-app.ts'
import { nora, turnedDownAtBrightwater } from './turned-down.ts'
import { must } from './whole-use.ts'

const day = 86_400_000
let server: BoardServer
let test: TestApp
let applicationId: string
let jobs: readonly object[]
const fetch = () => server.fetch('boards-api.greenhouse.io')
const at = (days: number): Ctx => ({ ...test.ctx(), now: test.ctx().now + days * day })

beforeEach(async () => {
  server = await boardServer((_, answer) => says(answer, { jobs, meta: { total: jobs.length } }))
  jobs = []
  test = await testApp()
  const begun = at(-120)
  applicationId = await turnedDownAtBrightwater(begun)
  await addManual(begun, {
    type: 'contact',
    application: applicationId,
    ...nora,
    title: null,
    relation: 'recruiter',
  } as never)
})
afterEach(async () => {
  await test[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

const cook = () => ({
  id: 7,
  internal_job_id: 1,
  title: 'Senior Line Cook (m/f/d)',
  location: { name: 'Bremen, Germany' },
  first_published: new Date(at(-1).now).toISOString(),
  absolute_url: 'https://job-boards.greenhouse.io/brightwater/jobs/7',
})

describe('a company’s board', () => {
  it('is asked nothing before it is confirmed and watching is on', async () => {
    const board = must(
      await addBoard(at(0), { url: 'https://boards.greenhouse.io/brightwater', company: 'Brightwater' }),
    )
    await decideBoard(at(0), board.id, 'suggested')
    await setWatching(test.ctx(), true)
    expect(await readBoardsDue({ ctx: at(0), fetch: fetch() })).toBe(0)
    expect(await readBoardNow({ ctx: at(0), fetch: fetch() }, board.id)).toMatchObject({ error: 'not-confirmed' })
    await decideBoard(at(0), board.id, 'confirmed')
    await setWatching(test.ctx(), false)
    expect(await readBoardsDue({ ctx: at(0), fetch: fetch() })).toBe(0)
    expect(server.asked).toEqual([])
    await setWatching(test.ctx(), true)
    expect(await readBoardsDue({ ctx: at(0), fetch: fetch() })).toBe(1)
    expect(await readBoardsDue({ ctx: at(0), fetch: fetch() })).toBe(0)
    expect(server.asked).toHaveLength(1)
  })

  it('that gains a fitting role brings the next touch, with the role and the unheard update in its draft', async () => {
    await addUpdate(at(-2), { kind: 'skill', text: 'I learned to bake sourdough' })
    const board = must(
      await addBoard(at(-1), { url: 'https://boards.greenhouse.io/brightwater', company: 'Brightwater GmbH' }),
    )
    await setWatching(test.ctx(), true)
    await readBoardsDue({ ctx: at(-1), fetch: fetch() })
    expect((await listOpenings(at(0))).fitting).toEqual([])

    jobs = [cook(), { ...cook(), id: 8, title: 'Account Executive' }]
    expect(await readBoardsDue({ ctx: at(2), fetch: fetch() })).toBe(1)
    const view = await listOpenings(at(2))
    expect(view.boards).toMatchObject([{ id: board.id, open: 2, trouble: null, wholeAt: at(2).now }])
    expect(view.fitting).toMatchObject([
      { title: 'Senior Line Cook (m/f/d)', words: 'same title, same city, one level up', isOld: false },
    ])
    const today = await seeToday(at(6))
    const step = [...today.due, ...today.soon, ...today.blocked].find(({ kind }) => kind === 'keep-in-touch')
    expect(step?.reason).toContain('is looking for “Senior Line Cook (m/f/d)” (same title, same city, one level up)')
    const draft = must(await draftStep(at(6), step!.id))
    expect(draft.body).toContain('Senior Line Cook')
    expect(draft.body).toContain('sourdough')

    must(await putOpeningAside(at(6), view.fitting[0]!.id, true))
    expect((await listOpenings(at(6))).fitting).toEqual([])
  })

  it('closes a role after two whole readings without it, and keeps it when the board breaks', async () => {
    const board = must(
      await addBoard(at(0), { url: 'https://boards.greenhouse.io/brightwater', company: 'Brightwater' }),
    )
    jobs = [cook()]
    await readBoardNow({ ctx: at(1), fetch: fetch() }, board.id)
    server.behave = (_, answer) => void answer.writeHead(500).end()
    await readBoardNow({ ctx: at(2), fetch: fetch() }, board.id)
    const broken = await listOpenings(at(2))
    expect(broken.boards[0]).toMatchObject({
      open: 1,
      trouble: 'server',
      says: 'The server has trouble; Ajar tries again later.',
    })
    server.behave = (_, answer) => says(answer, { jobs: [], meta: { total: 0 } })
    await readBoardNow({ ctx: at(3), fetch: fetch() }, board.id)
    expect((await listOpenings(at(3))).allCount).toBe(1)
    await readBoardNow({ ctx: at(4), fetch: fetch() }, board.id)
    expect((await listOpenings(at(4))).allCount).toBe(0)
  })

  it('leads to a new application that stands beside the old one', async () => {
    const board = must(
      await addBoard(at(0), { url: 'https://boards.greenhouse.io/brightwater', company: 'Brightwater' }),
    )
    jobs = [cook()]
    await readBoardNow({ ctx: at(1), fetch: fetch() }, board.id)
    const [fitting] = (await listOpenings(at(1))).fitting
    const made = must(await applyToOpening(at(1), fitting!.id))
    expect(must(await openingsOfApplication(at(1), made.applicationId!))).toMatchObject({
      earlier: [{ id: applicationId, role: 'Line Cook' }],
    })
    expect(must(await openingsOfApplication(at(1), applicationId))).toMatchObject({
      later: { id: made.applicationId },
      freshFrom: { by: 'usual' },
    })
  })
})
