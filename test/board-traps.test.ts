import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boardIdOf, unread, vendors, type BoardAddress, type Vendor } from '#domain/board.ts'
import type { Ctx } from '#actions/context.ts'
import { readBoardNow } from '#actions/openings/read-boards.ts'
import { boardReaders } from '#watch/boards/all-boards.ts'
import { boardServer, says, type Behaviour, type BoardServer } from '#watch/boards/board-server.ts'
import { readBoard, type BoardRead } from '#watch/boards/read-board.ts'
import { testApp, type TestApp } from './test-app.ts'

/*
 * The traps of `domain/05`, each by its name, on a server that serves it. What a vendor's fields mean is in
 * `src/watch/boards/read-board.test.ts`.
 */

const hosts = {
  greenhouse: 'boards-api.greenhouse.io',
  lever: 'api.lever.co',
  ashby: 'api.ashbyhq.com',
  workable: 'apply.workable.com',
  smartrecruiters: 'api.smartrecruiters.com',
  recruitee: 'adatum.recruitee.com',
  personio: 'adatum.jobs.personio.de',
  teamtailor: 'adatum.teamtailor.com',
  bamboohr: 'adatum.bamboohr.com',
  rippling: 'api.rippling.com',
  workday: 'adatum.wd3.myworkdayjobs.com',
  breezy: 'adatum.breezy.hr',
  pages: 'adatum.example',
} as const satisfies Record<Vendor, string>

const addressOf = (vendor: Vendor, change: Partial<BoardAddress> = {}): BoardAddress => ({
  vendor,
  host: hosts[vendor],
  tenant: vendor === 'pages' ? '/jobs' : 'adatum',
  site: vendor === 'workday' ? 'Careers' : '',
  ...change,
})

type Fields = Readonly<Record<string, unknown>>
const job = (title: string, more: Fields = {}) => ({ '@type': 'JobPosting', title, ...more })
const jobPage = (data: unknown) => `<html><script type="application/ld+json">${JSON.stringify(data)}</script></html>`
const xml = (jobs: readonly string[]) =>
  `<?xml version="1.0"?><workzag-jobs>${jobs.map((id) => `<position><id>${id}</id><name>Cook</name></position>`).join('')}</workzag-jobs>`
const rss = (jobs: readonly string[]) =>
  `<?xml version="1.0"?><rss><channel>${jobs.map((id) => `<item><title>Cook</title><link>https://adatum.teamtailor.com/jobs/${id}-cook</link></item>`).join('')}</channel></rss>`

/** The whole board of a vendor that has just these roles. */
const boardOf = {
  greenhouse: (ids) => ({
    jobs: ids.map((id) => ({ id, internal_job_id: 1, title: 'Cook' })),
    meta: { total: ids.length },
  }),
  lever: (ids) => ids.map((id) => ({ id, text: 'Cook' })),
  ashby: (ids) => ({ jobs: ids.map((id) => ({ id, title: 'Cook', isListed: true })) }),
  workable: (ids) => ({ name: 'Adatum', jobs: ids.map((id) => ({ shortcode: id, title: 'Cook' })) }),
  smartrecruiters: (ids) => ({ totalFound: ids.length, content: ids.map((id) => ({ id, name: 'Cook' })) }),
  recruitee: (ids) => ({ offers: ids.map((id) => ({ id, title: 'Cook', slug: id, status: 'published' })) }),
  personio: xml,
  teamtailor: rss,
  bamboohr: (ids) => ({
    meta: { totalCount: ids.length },
    result: ids.map((id) => ({ id, jobOpeningName: 'Cook' })),
  }),
  rippling: (ids) => ids.map((id) => ({ uuid: id, name: 'Cook' })),
  workday: (ids) => ({
    total: ids.length,
    jobPostings: ids.map((id) => ({ title: 'Cook', externalPath: `/job/${id}`, bulletFields: [id] })),
  }),
  breezy: (ids) => ids.map((id) => ({ id, name: 'Cook' })),
  pages: (ids) => jobPage(ids.map((id) => job('Cook', { identifier: id, url: `https://adatum.example/jobs/${id}` }))),
} as const satisfies Record<Vendor, (ids: readonly string[]) => unknown>

const serves =
  (vendor: Vendor, ids: readonly string[], headers: Readonly<Record<string, string>> = {}): Behaviour =>
  ({ url }, answer) =>
    url === '/robots.txt' ? void answer.writeHead(404).end() : says(answer, boardOf[vendor](ids), headers)
const refuses =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Behaviour =>
  ({ url }, answer) =>
    void answer.writeHead(url === '/robots.txt' ? 404 : status, headers).end(body)
const answers =
  (body: unknown): Behaviour =>
  (_, answer) =>
    says(answer, body)

let server: BoardServer
beforeEach(async () => {
  server = await boardServer()
})
afterEach(() => server[Symbol.asyncDispose]())

async function read(vendor: Vendor, behave: Behaviour, change: Partial<BoardAddress> = {}): Promise<BoardRead> {
  server.behave = behave
  const address = addressOf(vendor, change)
  const tools = {
    fetch: server.fetch(address.host),
    toText: (html: string) =>
      html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll(/<[^<>]*>/g, ''),
  }
  return readBoard(address, unread, { ...tools, now: Date.UTC(2026, 9, 1) })
}
const failed = (trouble: string) => ({ state: 'failed', trouble })
const inPart = (trouble: string) => ({ state: 'read', trouble, fingerprint: null, etag: null })
const whole = (...postings: readonly Fields[]) => ({ state: 'read', trouble: null, postings })

interface Trap {
  readonly behave: Behaviour
  readonly expected: Fields
  /** What is asked for, in order, where that is the trap. */
  readonly asked?: readonly string[]
  readonly address?: Partial<BoardAddress>
}

const hundred = (from: number) => Array.from({ length: 100 }, (_, n) => `${from + n}`)
const offsetIn = (url: string | undefined, name: string) =>
  Number(new URL(url ?? '', 'https://x.example').searchParams.get(name))
const posting = (id: string, more: Fields = {}) => ({ id, title: 'Cook', ...more })

/** By vendor, in the order of `domain/05 §5.1` and `§5.2`. */
const traps: Readonly<Record<Vendor, Readonly<Record<string, Trap>>>> = {
  greenhouse: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'words and teams come only with content=true': {
      behave: serves('greenhouse', ['1']),
      expected: whole(posting('1')),
      asked: ['boards-api.greenhouse.io/v1/boards/adatum/jobs?content=true'],
    },
    'words are escaped twice on some boards': {
      behave: answers({ jobs: [{ id: 1, internal_job_id: 1, title: 'Cook', content: '&lt;p&gt;You cook&lt;/p&gt;' }] }),
      expected: whole(posting('1', { text: 'You cook' })),
    },
    'a prospect is no opening': {
      behave: answers({ jobs: [{ id: 1, internal_job_id: null, title: 'Talent pool' }], meta: { total: 1 } }),
      expected: whole(),
    },
    'an edit makes nothing new': {
      behave: answers({
        jobs: [
          {
            id: 1,
            internal_job_id: 1,
            title: 'Cook',
            first_published: '2026-01-02T00:00:00Z',
            updated_at: '2026-09-30T00:00:00Z',
          },
        ],
      }),
      expected: whole(posting('1', { postedOn: '2026-01-02' })),
    },
    'fewer than its total is a part': {
      behave: answers({ jobs: [{ id: 1, internal_job_id: 1, title: 'Cook' }], meta: { total: 2 } }),
      expected: inPart('incomplete'),
    },
    'Europe has a host of its own': {
      behave: serves('greenhouse', ['1']),
      address: { host: 'boards-api.eu.greenhouse.io' },
      expected: whole(posting('1')),
      asked: ['boards-api.eu.greenhouse.io/v1/boards/adatum/jobs?content=true'],
    },
  },
  lever: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'no total: it goes on until a page is short': {
      behave: ({ url }, answer) =>
        says(answer, boardOf.lever(offsetIn(url, 'skip') < 200 ? hundred(offsetIn(url, 'skip')) : [])),
      expected: { state: 'read', trouble: null },
      asked: [0, 100, 200].map((skip) => `api.lever.co/v0/postings/adatum?mode=json&skip=${skip}&limit=100`),
    },
    'one posting that says it moved': {
      behave: answers([{ id: '1', text: 'We have moved to a new page!' }]),
      expected: failed('moved'),
    },
    'no employer is named': {
      behave: serves('lever', ['1']),
      expected: whole(posting('1', { company: null })),
    },
    'pages that begin anew are a part': { behave: answers(boardOf.lever(hundred(0))), expected: inPart('incomplete') },
  },
  ashby: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'isRemote is true of hybrid': {
      behave: answers({ jobs: [{ id: '1', title: 'Cook', isRemote: true, workplaceType: 'Hybrid', isListed: true }] }),
      expected: whole(posting('1', { workplace: 'hybrid' })),
    },
    'what is not listed is no opening': {
      behave: answers({ jobs: [{ id: '1', title: 'Cook', isListed: false }] }),
      expected: whole(),
    },
    'no employer is named': { behave: serves('ashby', ['1']), expected: whole(posting('1', { company: null })) },
  },
  workable: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'an unknown name is 200 with nothing': {
      behave: answers({ name: null, jobs: [] }),
      expected: inPart('empty'),
    },
    'a row a place is one role': {
      behave: answers({
        name: 'Adatum',
        jobs: ['Bremen', 'Kiel'].map((city) => ({ shortcode: 'A', title: 'Cook', city })),
      }),
      expected: whole(posting('A', { places: ['Bremen', 'Kiel'] })),
    },
    'it blocks hard': { behave: refuses(429, {}, 'error code: 1015'), expected: failed('limited') },
    'elsewhere is not followed': {
      behave: refuses(302, { location: 'https://www.workable.com/' }),
      expected: failed('moved'),
    },
  },
  smartrecruiters: {
    'an unknown name is 200 with nothing': {
      behave: answers({ totalFound: 0, content: [] }),
      expected: inPart('empty'),
    },
    'a hundred at a time': {
      behave: ({ url }, answer) => {
        const from = offsetIn(url, 'offset')
        const content = hundred(from)
          .slice(0, from === 0 ? 100 : 20)
          .map((id) => ({ id, name: 'Cook' }))
        says(answer, { totalFound: 120, content })
      },
      expected: { state: 'read', trouble: null },
      asked: [0, 100].map((from) => `api.smartrecruiters.com/v1/companies/adatum/postings?limit=100&offset=${from}`),
    },
    'the list has no words': {
      behave: serves('smartrecruiters', ['1']),
      expected: whole(posting('1', { text: null })),
    },
    'the name keeps its case': {
      behave: serves('smartrecruiters', ['1']),
      address: { tenant: 'AdaTum' },
      expected: whole(posting('1')),
      asked: ['api.smartrecruiters.com/v1/companies/AdaTum/postings?limit=100&offset=0'],
    },
  },
  recruitee: {
    'an unknown name is 404 with JSON': {
      behave: refuses(404, { 'content-type': 'application/json' }, '{"error":["Not found"]}'),
      expected: failed('not-found'),
    },
    'a draft is no opening': {
      behave: answers({ offers: [{ id: 1, title: 'Cook', slug: 'cook', status: 'draft' }] }),
      expected: whole(),
    },
    'times in a notation of its own': {
      behave: answers({
        offers: [{ id: 1, title: 'Cook', slug: 'cook', status: 'published', published_at: '2026-09-29 16:02:37 UTC' }],
      }),
      expected: whole(posting('1', { postedOn: '2026-09-29' })),
    },
    'what closed by its own date is no opening': {
      behave: answers({
        offers: [{ id: 1, title: 'Cook', slug: 'cook', status: 'published', close_at: '2026-09-30 00:00:00 UTC' }],
      }),
      expected: whole(),
    },
  },
  personio: {
    'no feed: its search is asked': {
      behave: ({ url }, answer) =>
        url === '/search.json' ? says(answer, [{ id: 1, name: 'Cook' }]) : void answer.writeHead(404).end(),
      expected: whole(posting('1')),
    },
    'neither feed nor search': { behave: refuses(404), expected: failed('not-found') },
    'gone elsewhere for good': {
      behave: refuses(301, { location: 'https://www.personio.example/' }),
      expected: failed('moved'),
    },
    '429 with a page for robots': {
      behave: refuses(429, { 'content-type': 'text/html' }, '<html>Are you human?</html>'),
      expected: failed('limited'),
    },
    '200 with a page for robots': {
      behave: answers('<html><title>Just a moment...</title></html>'),
      expected: failed('limited'),
    },
    'a feed that breaks off': { behave: answers(xml(['1']).slice(0, -9)), expected: failed('cut') },
  },
  teamtailor: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'the RSS is read first, for its places': {
      behave: serves('teamtailor', ['1']),
      expected: whole(posting('1')),
      asked: ['adatum.teamtailor.com/jobs.rss'],
    },
    'without RSS the feed has the place in a JobPosting': {
      behave: ({ url }, answer) =>
        url?.startsWith('/jobs.rss')
          ? void answer.writeHead(404).end()
          : says(answer, {
              items: [
                {
                  id: '1',
                  title: 'Cook',
                  url: 'https://adatum.teamtailor.com/jobs/1-cook',
                  _jobposting: job('Cook', { jobLocation: { address: { addressLocality: 'Kiel' } } }),
                },
              ],
            }),
      expected: whole(posting('1', { places: ['Kiel'] })),
    },
    'a next page on another host is not asked, and makes a part': {
      behave: ({ url }, answer) =>
        url?.startsWith('/jobs.rss')
          ? void answer.writeHead(404).end()
          : says(answer, { items: [], next_url: 'https://elsewhere.example/jobs.json' }),
      expected: inPart('incomplete'),
      asked: ['adatum.teamtailor.com/jobs.rss', 'adatum.teamtailor.com/jobs.json'],
    },
  },
  bamboohr: {
    'an unknown name is sent to the vendor, and not followed': {
      behave: refuses(302, { location: 'https://www.bamboohr.com/' }),
      expected: failed('moved'),
      asked: ['adatum.bamboohr.com/careers/list'],
    },
    'either place may be empty': {
      behave: answers({
        meta: { totalCount: 2 },
        result: [
          { id: '1', jobOpeningName: 'Cook', location: null, atsLocation: { city: 'Kiel' } },
          { id: '2', jobOpeningName: 'Cook', location: { city: 'Bremen' }, atsLocation: null },
        ],
      }),
      expected: whole(posting('1', { places: ['Kiel'] }), posting('2', { places: ['Bremen'] })),
    },
    'neither day nor words in the list': {
      behave: serves('bamboohr', ['1']),
      expected: whole(posting('1', { postedOn: null, text: null })),
    },
    'the way of working is a number': {
      behave: answers({
        result: ['0', '1', '2'].map((locationType) => ({ id: locationType, jobOpeningName: 'Cook', locationType })),
      }),
      expected: whole(
        posting('0', { workplace: 'on-site' }),
        posting('1', { workplace: 'remote' }),
        posting('2', { workplace: 'hybrid' }),
      ),
    },
  },
  rippling: {
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    'a row a place is one role': {
      behave: answers(['Bremen', 'Kiel'].map((label) => ({ uuid: '1', name: 'Cook', workLocation: { label } }))),
      expected: whole(posting('1', { places: ['Bremen', 'Kiel'] })),
    },
    'the place says how one works': {
      behave: answers([{ uuid: '1', name: 'Cook', workLocation: { label: 'Hybrid (Toronto, CA)' } }]),
      expected: whole(posting('1', { workplace: 'hybrid', places: ['Toronto, CA'] })),
    },
    'no day in the list': { behave: serves('rippling', ['1']), expected: whole(posting('1', { postedOn: null })) },
  },
  workday: {
    'another data centre is 422': { behave: refuses(422), expected: failed('not-found') },
    'an unknown name is 404': { behave: refuses(404), expected: failed('not-found') },
    '403 in JSON is an unknown site': {
      behave: refuses(403, { 'content-type': 'application/json' }, '{"errorCode":"S22"}'),
      expected: failed('not-found'),
    },
    '403 in HTML is a limit': {
      behave: refuses(403, { 'content-type': 'text/html' }, '<html>denied</html>'),
      expected: failed('limited'),
    },
    'twenty at a time, and past the end it begins anew': {
      behave: (_, answer, body) => {
        const { limit, offset } = JSON.parse(body) as { limit: number; offset: number }
        if (limit > 20) return void answer.writeHead(400).end()
        const ids = hundred(0).slice(0, 40)
        const from = offset >= 40 ? 0 : offset
        // The total is on the first page only.
        says(answer, { ...boardOf.workday(ids.slice(from, from + 20)), total: offset === 0 ? 40 : 0 })
      },
      expected: { state: 'read', trouble: null },
      asked: Array.from({ length: 2 }, () => 'adatum.wd3.myworkdayjobs.com/wday/cxs/adatum/Careers/jobs'),
    },
    'a total that is capped is a part': {
      behave: (_, answer) => says(answer, { ...boardOf.workday(hundred(0).slice(0, 20)), total: 2000 }),
      expected: inPart('incomplete'),
    },
    '“3 Locations” is no place, “30+ Days Ago” no day': {
      behave: answers({
        total: 1,
        jobPostings: [
          { title: 'Cook', externalPath: '/job/1', locationsText: '3 Locations', postedOn: 'Posted 30+ Days Ago' },
        ],
      }),
      expected: whole({ title: 'Cook', places: [], postedOn: null }),
    },
  },
  breezy: {
    'an unknown name is 200 with nothing': { behave: answers([]), expected: inPart('empty') },
    'an unknown name is sent elsewhere': {
      behave: refuses(302, { location: 'https://breezy.example/' }),
      expected: failed('moved'),
    },
  },
  pages: {
    'JobPosting in a list or a graph': {
      behave: ({ url }, answer) =>
        url === '/robots.txt'
          ? void answer.writeHead(404).end()
          : says(answer, jobPage([{ '@graph': [job('Cook')] }, [job('Waiter', { identifier: 'w' })]])),
      expected: whole({ title: 'Waiter' }, { title: 'Cook' }),
    },
    'past its validThrough it is closed': {
      behave: ({ url }, answer) =>
        url === '/robots.txt'
          ? void answer.writeHead(404).end()
          : says(answer, jobPage([job('Cook'), job('Waiter', { validThrough: '2026-09-30' })])),
      expected: whole({ title: 'Cook' }),
    },
    'a page that is gone is a role that is gone': {
      behave: ({ url }, answer) =>
        url === '/jobs'
          ? says(answer, '<html><a href="/jobs/cook">Cook</a><a href="/jobs/gone">Gone</a></html>')
          : url === '/jobs/cook'
            ? says(answer, jobPage(job('Cook')))
            : void answer.writeHead(url === '/jobs/gone' ? 410 : 404).end(),
      expected: whole({ title: 'Cook' }),
    },
    'no markup proves nothing': {
      behave: ({ url }, answer) =>
        url === '/robots.txt' ? void answer.writeHead(404).end() : says(answer, '<html>We are hiring.</html>'),
      expected: inPart('empty'),
    },
    'robots.txt is heeded': {
      behave: ({ url }, answer) =>
        url === '/robots.txt'
          ? void answer.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /')
          : says(answer, jobPage(job('Cook'))),
      expected: failed('not-allowed'),
    },
  },
}

describe.each(vendors)('%s', (vendor) => {
  it.each(Object.entries(traps[vendor]))('%s', async (_, { behave, expected, asked, address }) => {
    expect(await read(vendor, behave, address)).toMatchObject(expected)
    expect(asked && server.asked).toEqual(asked)
  })

  it.each([
    ['403', refuses(403, { 'content-type': 'text/html' })],
    ['429', refuses(429)],
    ['503', refuses(503)],
    ['a page for robots', answers('<html><title>Just a moment...</title></html>')],
    ['a page for people', answers('<!doctype html><title>We are hiring</title>')],
    ['JSON of another shape', answers({ hello: 'world' })],
    ['nothing at all', answers('')],
  ])('closes nothing on %s', async (_, behave) => {
    const outcome = await read(vendor, behave)
    expect(outcome.state === 'failed' || (outcome.state === 'read' && outcome.trouble !== null)).toBe(true)
  })

  it(
    'closes a role after two whole readings without it, whatever refusals lie between',
    { timeout: 60_000 },
    async () => {
      await using watched = await watchedBoard(vendor)
      // One role stays, since some vendors prove nothing by nothing.
      expect(await watched.read(serves(vendor, ['1', '2']))).toEqual(['1', '2'])
      expect(await watched.read(serves(vendor, ['1']))).toEqual(['1', '2'])
      expect(await watched.read(refuses(503))).toEqual(['1', '2'])
      expect(await watched.read(serves(vendor, ['1']))).toEqual(['1'])
      expect(await watched.read(serves(vendor, ['1', '2']))).toEqual(['1', '2'])
    },
  )

  it('keeps the ETag only with what came with it', { timeout: 60_000 }, async () => {
    await using watched = await watchedBoard(vendor)
    const marks: (string | undefined)[] = []
    const behave: Behaviour = (request, answer, body) => {
      if (request.url !== '/robots.txt') marks.push(request.headers['if-none-match'])
      if (request.headers['if-none-match'] === '"1"') answer.writeHead(304, { etag: '"1"' }).end()
      else serves(vendor, ['1'], { etag: '"1"' })(request, answer, body)
    }
    watched.breakStore(true)
    await expect(watched.read(behave)).rejects.toThrow('the disk is full')
    watched.breakStore(false)
    expect(await watched.read(behave)).toEqual(['1'])
    expect(await watched.read(behave)).toEqual(['1'])
    expect(marks).toEqual([undefined, undefined, '"1"'])
  })
})

it('has every trap that is known', () => {
  const counted = Object.fromEntries(vendors.map((vendor) => [vendor, Object.keys(traps[vendor]).length]))
  expect(counted).toEqual({
    greenhouse: 7,
    lever: 5,
    ashby: 4,
    workable: 5,
    smartrecruiters: 4,
    recruitee: 4,
    personio: 6,
    teamtailor: 4,
    bamboohr: 4,
    rippling: 4,
    workday: 7,
    breezy: 2,
    pages: 5,
  })
  // Workable blocks after twenty requests at a usual pace.
  expect(boardReaders.workable.gapMs).toBe(5000)
})

/** A confirmed board in a real store, read as by a click. */
async function watchedBoard(vendor: Vendor) {
  const test: TestApp = await testApp()
  const address = addressOf(vendor)
  const id = boardIdOf(address)
  const { owner } = test.ctx()
  const state = { evidence: null, state: 'confirmed', addedAt: 0, decidedAt: 0, reading: unread, nextAt: 0 } as const
  await owner.boards.put({ id, address, company: 'Adatum', ...state })
  let isBroken = false
  let days = 0
  const boards: Ctx['owner']['boards'] = {
    ...owner.boards,
    commitReading: (...given) =>
      isBroken ? Promise.reject(new Error('the disk is full')) : owner.boards.commitReading(...given),
  }
  return {
    breakStore: (broken: boolean) => {
      isBroken = broken
    },
    /** The ids that stand open after a reading a day later. */
    read: async (behave: Behaviour): Promise<readonly string[]> => {
      server.behave = behave
      const ctx: Ctx = { ...test.ctx(), owner: { ...owner, boards }, now: test.ctx().now + ++days * 86_400_000 }
      const done = await readBoardNow({ ctx, fetch: server.fetch(address.host) }, id)
      expect(done.ok).toBe(true)
      const openings = await owner.boards.openings(id)
      return openings
        .filter(({ closedAt }) => closedAt === null)
        .map(({ posting: { id: role, requisitionId } }) => (vendor === 'workday' ? (requisitionId ?? role) : role))
        .toSorted()
    },
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  }
}
