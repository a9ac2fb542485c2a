import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unread, type BoardAddress } from '#domain/board.ts'
import type { Posting } from '#domain/posting.ts'
import { boardServer, says, type BoardServer } from '#watch/boards/board-server.ts'
import { readBoard, readDetail } from '#watch/boards/read-board.ts'

let server: BoardServer
beforeEach(async () => {
  server = await boardServer()
})
afterEach(() => server[Symbol.asyncDispose]())

const now = Date.UTC(2026, 9, 1)
const toText = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/<[^<>]*>/g, '')
    .trim()
const addresses = {
  greenhouse: { vendor: 'greenhouse', host: 'boards-api.greenhouse.io', tenant: 'brightwater', site: '' },
  lever: { vendor: 'lever', host: 'api.lever.co', tenant: 'brightwater', site: '' },
  ashby: { vendor: 'ashby', host: 'api.ashbyhq.com', tenant: 'Bright Water', site: '' },
  workable: { vendor: 'workable', host: 'apply.workable.com', tenant: 'brightwater', site: '' },
  smartrecruiters: { vendor: 'smartrecruiters', host: 'api.smartrecruiters.com', tenant: 'BrightWater', site: '' },
  recruitee: { vendor: 'recruitee', host: 'brightwater.recruitee.com', tenant: 'brightwater', site: '' },
  personio: { vendor: 'personio', host: 'brightwater.jobs.personio.de', tenant: 'brightwater', site: '' },
  teamtailor: { vendor: 'teamtailor', host: 'brightwater.teamtailor.com', tenant: 'brightwater', site: '' },
  bamboohr: { vendor: 'bamboohr', host: 'brightwater.bamboohr.com', tenant: 'brightwater', site: '' },
  rippling: { vendor: 'rippling', host: 'api.rippling.com', tenant: 'brightwater', site: '' },
  workday: { vendor: 'workday', host: 'brightwater.wd3.myworkdayjobs.com', tenant: 'brightwater', site: 'Careers' },
  breezy: { vendor: 'breezy', host: 'brightwater.breezy.hr', tenant: 'brightwater', site: '' },
  pages: { vendor: 'pages', host: 'brightwater.example', tenant: '/careers', site: '' },
} as const satisfies Record<string, BoardAddress>
type Vendor = keyof typeof addresses

const read = (vendor: Vendor, etag: string | null = null, change: Partial<BoardAddress> = {}) => {
  const address: BoardAddress = { ...addresses[vendor], ...change }
  return readBoard(address, { ...unread, etag }, { fetch: server.fetch(address.host), toText, now })
}
async function postings(vendor: Vendor, body: unknown) {
  server.behave = (_, answer) => says(answer, body)
  const outcome = await read(vendor)
  expect(outcome).toMatchObject({ state: 'read', trouble: null })
  return outcome.state === 'read' ? outcome.postings : []
}

describe('a board of', () => {
  it('Greenhouse: words escaped twice are words, prospects and what has ended are no roles, new is what was first published', async () => {
    const job = {
      id: 7,
      internal_job_id: 1,
      title: ' Line  Cook ',
      location: { name: 'Bremen' },
      departments: [{ name: 'Kitchen' }],
      requisition_id: 'R-7',
      company_name: 'Brightwater',
      first_published: '2026-09-01T23:30:00-04:00',
      updated_at: '2026-09-30T10:00:00-04:00',
      absolute_url: 'https://job-boards.greenhouse.io/brightwater/jobs/7',
      content: '&lt;p&gt;Cooks&lt;/p&gt;',
    }
    const prospect = { ...job, id: 8, internal_job_id: null }
    const ended = { ...job, id: 9, application_deadline: '2026-09-30' }
    const found = await postings('greenhouse', { jobs: [job, prospect, ended], meta: { total: 3 } })
    expect(found).toEqual([
      {
        id: '7',
        title: 'Line Cook',
        places: ['Bremen'],
        workplace: null,
        team: 'Kitchen',
        employment: null,
        requisitionId: 'R-7',
        company: 'Brightwater',
        postedOn: '2026-09-01',
        updatedAt: Date.parse('2026-09-30T14:00:00Z'),
        url: 'https://job-boards.greenhouse.io/brightwater/jobs/7',
        text: 'Cooks',
      },
    ])
    expect(server.asked).toEqual(['boards-api.greenhouse.io/v1/boards/brightwater/jobs?content=true'])
  })

  it('Lever: pages until one is short, days out of milliseconds, and a board that moved is told', async () => {
    const job = (n: number) => ({
      id: `id-${n}`,
      text: 'Cook',
      categories: { location: 'Bremen', team: 'Kitchen', commitment: 'Full-time', allLocations: ['Bremen', 'Kiel'] },
      workplaceType: 'onsite',
      createdAt: Date.UTC(2026, 7, 31, 22),
      descriptionPlain: 'You cook.',
      lists: [{ text: 'You bring', content: '<li>A knife</li>' }],
    })
    server.behave = ({ url }, answer) =>
      says(answer, url?.includes('skip=0') ? Array.from({ length: 100 }, (_, n) => job(n)) : [job(100)])
    const outcome = await read('lever')
    expect(outcome).toMatchObject({ state: 'read', trouble: null, etag: null })
    if (outcome.state !== 'read') return
    expect(outcome.postings).toHaveLength(101)
    expect(outcome.postings[0]).toMatchObject({
      places: ['Bremen', 'Kiel'],
      workplace: 'on-site',
      postedOn: '2026-08-31',
    })
    expect(outcome.postings[0]?.text).toContain('A knife')

    server.behave = (_, answer) => says(answer, [{ ...job(1), text: 'We have moved to a new page!' }])
    expect(await read('lever')).toMatchObject({ state: 'failed', trouble: 'moved' })
  })

  it('Ashby: hybrid is not remote, whatever isRemote says, and what is not listed is no opening', async () => {
    const job = {
      id: 'a',
      title: 'Cook',
      location: 'Bremen',
      isRemote: true,
      publishedAt: '2026-09-02T01:00:00.000+00:00',
    }
    const found = await postings('ashby', {
      jobs: [
        { ...job, workplaceType: 'Hybrid', isListed: true, secondaryLocations: [{ location: 'Kiel' }] },
        { ...job, id: 'b', isListed: false },
      ],
    })
    expect(found).toMatchObject([{ id: 'a', workplace: 'hybrid', places: ['Bremen', 'Kiel'], postedOn: '2026-09-02' }])
    expect(server.asked).toEqual(['api.ashbyhq.com/posting-api/job-board/Bright%20Water?includeCompensation=true'])
  })

  it('Workable: a row a place is one role, and nothing at all proves nothing', async () => {
    const job = {
      title: 'Cook',
      shortcode: 'AB12',
      telecommuting: false,
      published_on: '2026-09-03',
      url: 'https://apply.workable.com/j/AB12',
    }
    const found = await postings('workable', {
      name: 'Brightwater',
      jobs: [
        { ...job, city: 'Bremen', country: 'Germany' },
        { ...job, city: 'Kiel', country: 'Germany' },
      ],
    })
    expect(found).toMatchObject([{ id: 'AB12', company: 'Brightwater', places: ['Bremen, Germany', 'Kiel, Germany'] }])
    server.behave = (_, answer) => says(answer, { name: null, jobs: [] })
    expect(await read('workable')).toMatchObject({ state: 'read', trouble: 'empty', fingerprint: null })
  })

  it('SmartRecruiters: pages by offset, words on the role’s own page, and 200 with nothing proves nothing', async () => {
    const job = (n: number) => ({
      id: `${n}`,
      name: 'Cook',
      location: { city: 'Bremen', country: 'de', hybrid: true },
      releasedDate: '2026-09-04T02:11:28.000Z',
    })
    server.behave = ({ url }, answer) => {
      const offset = Number(new URL(url ?? '', 'https://x.example').searchParams.get('offset'))
      says(answer, {
        totalFound: 120,
        content: Array.from({ length: offset === 0 ? 100 : 20 }, (_, n) => job(offset + n)),
      })
    }
    const outcome = await read('smartrecruiters')
    expect(outcome).toMatchObject({ state: 'read', trouble: null })
    if (outcome.state !== 'read' || !outcome.postings[0]) return
    expect(outcome.postings).toHaveLength(120)
    expect(outcome.postings[0]).toMatchObject({ workplace: 'hybrid', places: ['Bremen, de'], text: null })

    server.behave = (_, answer) => says(answer, { jobAd: { sections: { a: { text: '<p>You cook.</p>' } } } })
    const tools = { fetch: server.fetch('api.smartrecruiters.com'), toText, now }
    const detail = await readDetail(addresses.smartrecruiters, outcome.postings[0], tools)
    expect(detail).toMatchObject({ id: '0', text: 'You cook.', workplace: 'hybrid' })

    server.behave = (_, answer) => says(answer, { totalFound: 0, content: [] })
    expect(await read('smartrecruiters')).toMatchObject({ state: 'read', trouble: 'empty' })
  })

  it('Recruitee: drafts and offers that ended are no openings; its own way to write a time is read', async () => {
    const offer = {
      id: 3,
      title: 'Cook',
      slug: 'cook',
      status: 'published',
      city: 'Bremen',
      country: 'Germany',
      remote: true,
      published_at: '2026-09-05 16:02:37 UTC',
      updated_at: '2026-09-06 00:00:00 UTC',
    }
    const found = await postings('recruitee', {
      offers: [offer, { ...offer, id: 4, status: 'draft' }, { ...offer, id: 5, close_at: '2026-09-30 00:00:00 UTC' }],
    })
    expect(found).toMatchObject([
      {
        id: '3',
        workplace: 'remote',
        postedOn: '2026-09-05',
        updatedAt: Date.UTC(2026, 8, 6),
        url: 'https://brightwater.recruitee.com/o/cook',
      },
    ])
  })

  it('Personio: the XML feed, else its search, and a page for robots is no board', async () => {
    const xml =
      '<?xml version="1.0"?><workzag-jobs><position><id>11</id><subcompany>Brightwater &amp; Co</subcompany><office>Bremen</office>' +
      '<additionalOffices><office>Kiel</office></additionalOffices><department>Kitchen</department><name>Koch (m/w/d)</name>' +
      '<jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Kochen & Backen</p>]]></value></jobDescription></jobDescriptions>' +
      '<employmentType>permanent</employmentType><schedule>full-time</schedule><createdAt>2026-09-07T14:10:41+00:00</createdAt></position></workzag-jobs>'
    const found = await postings('personio', xml)
    expect(found).toMatchObject([
      {
        id: '11',
        company: 'Brightwater & Co',
        places: ['Bremen', 'Kiel'],
        postedOn: '2026-09-07',
        employment: 'permanent, full-time',
      },
    ])
    expect(found[0]?.text).toContain('Kochen & Backen')

    server.behave = ({ url }, answer) =>
      url === '/search.json'
        ? says(answer, [{ id: 12, name: 'Koch', office: 'Bremen' }])
        : void answer.writeHead(404).end()
    expect(await read('personio')).toMatchObject({ state: 'read', postings: [{ id: '12', postedOn: null }] })

    server.behave = (_, answer) => says(answer, xml.slice(0, -30))
    expect(await read('personio')).toMatchObject({ state: 'failed', trouble: 'cut' })
    server.behave = (_, answer) => says(answer, '<html><title>Just a moment...</title></html>')
    expect(await read('personio')).toMatchObject({ state: 'failed', trouble: 'limited' })
  })

  it('Teamtailor: the RSS first, for its places, else the JSON feed with its next pages on the same host', async () => {
    const rss =
      '<?xml version="1.0"?><rss version="2.0" xmlns:tt="urn:tt"><channel><item><title>Cook</title><link>https://brightwater.teamtailor.com/jobs/71-cook</link>' +
      '<pubDate>Tue, 08 Sep 2026 09:00:00 +0200</pubDate><remoteStatus>hybrid</remoteStatus><tt:locations><tt:location><tt:city>Bremen</tt:city><tt:country>Germany</tt:country></tt:location></tt:locations></item></channel></rss>'
    expect(await postings('teamtailor', rss)).toMatchObject([
      { id: '71', places: ['Bremen, Germany'], workplace: 'hybrid', postedOn: '2026-09-08' },
    ])
    const item = (n: number) => ({
      id: `${n}`,
      title: 'Cook',
      url: `https://brightwater.teamtailor.com/jobs/${n}-cook`,
      date_published: '2026-09-09T09:26:20+01:00',
      _jobposting: { '@type': 'JobPosting', title: 'Cook', jobLocation: [{ address: { addressLocality: 'Kiel' } }] },
    })
    server.behave = ({ url }, answer) => {
      if (url?.startsWith('/jobs.rss')) answer.writeHead(404).end()
      else if (url === '/jobs.json')
        says(answer, { items: [item(1)], next_url: 'https://brightwater.teamtailor.com/jobs.json?page=2' })
      else says(answer, { items: [item(2)], next_url: 'https://elsewhere.example/jobs.json' })
    }
    const outcome = await read('teamtailor')
    expect(outcome).toMatchObject({
      state: 'read',
      trouble: 'incomplete',
      postings: [{ id: '1', places: ['Kiel'] }, { id: '2' }],
    })
    expect(server.asked.some((url) => url.includes('elsewhere'))).toBe(false)
  })

  it('BambooHR: either place may be empty, and a way to the vendor’s own site is not followed', async () => {
    const job = {
      id: '5',
      jobOpeningName: 'Cook',
      departmentLabel: 'Kitchen',
      locationType: '2',
      location: null,
      atsLocation: { city: 'Bremen', country: 'Germany' },
    }
    const found = await postings('bamboohr', { meta: { totalCount: 1 }, result: [job] })
    expect(found).toMatchObject([{ id: '5', places: ['Bremen, Germany'], workplace: 'hybrid', postedOn: null }])
    server.behave = (_, answer) => void answer.writeHead(302, { location: 'https://www.bamboohr.com/' }).end()
    expect(await read('bamboohr')).toMatchObject({ state: 'failed', trouble: 'moved' })
    expect(server.asked).toHaveLength(2)
  })

  it('Rippling: a row a place is one role, and the place says how one works', async () => {
    const row = (label: string) => ({
      uuid: 'u-1',
      name: 'Cook',
      department: { label: 'Kitchen' },
      workLocation: { label },
    })
    const found = await postings('rippling', [row('Remote (Germany)'), row('Bremen, DE')])
    expect(found).toMatchObject([
      { id: 'u-1', places: ['Germany', 'Bremen, DE'], workplace: 'remote', team: 'Kitchen' },
    ])
  })

  it('Workday: twenty at a time by POST, the total on the first page only, which begins anew past its end', async () => {
    const all = Array.from({ length: 40 }, (_, n) => ({
      title: 'Cook',
      externalPath: `/job/Bremen/Cook_R${n}`,
      locationsText: n === 0 ? '3 Locations' : 'Bremen',
      postedOn: n === 1 ? 'Posted 30+ Days Ago' : n === 2 ? 'Posted Yesterday' : 'Posted 3 Days Ago',
      bulletFields: [`R${n}`],
    }))
    const limits: number[] = []
    server.behave = (_, answer, body) => {
      const { offset, limit } = JSON.parse(body) as { offset: number; limit: number }
      limits.push(limit)
      const from = offset >= all.length ? 0 : offset
      says(answer, { total: offset === 0 ? all.length : 0, jobPostings: all.slice(from, from + limit) })
    }
    const outcome = await read('workday')
    expect(outcome).toMatchObject({ state: 'read', trouble: null })
    if (outcome.state !== 'read') return
    expect(outcome.postings).toHaveLength(40)
    expect(limits).toEqual([20, 20])
    const [several, old, yesterday, three] = outcome.postings
    expect([several?.places, old?.postedOn, yesterday?.postedOn, three?.postedOn]).toEqual([
      [],
      null,
      '2026-09-30',
      '2026-09-28',
    ])
    expect(several?.url).toBe('https://brightwater.wd3.myworkdayjobs.com/Careers/job/Bremen/Cook_R0')

    server.behave = (_, answer) => says(answer, { total: 2000, jobPostings: all.slice(0, 20) })
    expect(await read('workday')).toMatchObject({ state: 'read', trouble: 'incomplete' })
    server.behave = (_, answer) =>
      void answer.writeHead(403, { 'content-type': 'application/json' }).end('{"errorCode":"S22"}')
    expect(await read('workday')).toMatchObject({ state: 'failed', trouble: 'not-found' })
    server.behave = (_, answer) =>
      void answer.writeHead(403, { 'content-type': 'text/html' }).end('<html>denied</html>')
    expect(await read('workday')).toMatchObject({ state: 'failed', trouble: 'limited' })
    server.behave = (_, answer) => void answer.writeHead(422).end()
    expect(await read('workday')).toMatchObject({ state: 'failed', trouble: 'not-found' })
  })

  it('Breezy: only a list with roles counts', async () => {
    const job = {
      id: 'abc',
      name: 'Cook',
      published_date: '2026-09-10T00:00:00.000Z',
      location: { city: 'Bremen', country: { name: 'Germany' } },
      type: { name: 'Full-Time' },
    }
    expect(await postings('breezy', [job])).toMatchObject([
      { id: 'abc', places: ['Bremen, Germany'], postedOn: '2026-09-10' },
    ])
    server.behave = (_, answer) => says(answer, [])
    expect(await read('breezy')).toMatchObject({ state: 'read', trouble: 'empty' })
  })

  it('the company’s own: JobPosting on the pages it links to, none where robots.txt says no, ended ones closed', async () => {
    const jobPage = (title: string, more = '') =>
      `<html><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"JobPosting","title":"${title}"${more},"jobLocation":{"address":{"addressLocality":"Bremen"}},"jobLocationType":"TELECOMMUTE"}]}</script></html>`
    const site: Record<string, string> = {
      '/robots.txt': 'User-agent: *\nDisallow: /careers/secret',
      '/careers':
        '<html><a href="/careers/cook">Cook</a><a href="https://elsewhere.example/careers/x">x</a><a href="/careers/waiter#top">Waiter</a><a href="/about">About</a><a href="/careers/gone">Gone</a></html>',
      '/careers/cook': jobPage('Cook', ',"datePosted":"2026-09-11"'),
      '/careers/waiter': jobPage('Waiter', ',"validThrough":"2026-09-30T23:59:59Z"'),
    }
    server.behave = ({ url }, answer) => {
      const body = site[url ?? '']
      if (body === undefined) answer.writeHead(404).end()
      else says(answer, body, { 'content-type': url === '/robots.txt' ? 'text/plain' : 'text/html' })
    }
    const outcome = await read('pages')
    expect(outcome).toMatchObject({
      state: 'read',
      trouble: null,
      postings: [
        {
          title: 'Cook',
          places: ['Bremen'],
          workplace: 'remote',
          postedOn: '2026-09-11',
          url: 'https://brightwater.example/careers/cook',
        },
      ],
    })
    expect(server.asked).not.toContain('brightwater.example/about')
    expect(await read('pages', null, { tenant: '/careers/secret' })).toMatchObject({
      state: 'failed',
      trouble: 'not-allowed',
    })

    const map =
      '<?xml version="1.0"?><urlset><url><loc>https://brightwater.example/careers/cook</loc><lastmod>2026-09-11</lastmod></url><url><loc>https://brightwater.example/about</loc></url></urlset>'
    site['/sitemap.xml'] = map
    expect(await read('pages', null, { tenant: '/sitemap.xml' })).toMatchObject({
      state: 'read',
      trouble: null,
      postings: [{ title: 'Cook' }],
    })
  })
})

describe('any board', () => {
  const jobs = (ids: readonly number[]) => ids.map((id) => ({ id, internal_job_id: 1, title: `Cook ${id}` }))

  it('that has not changed since is not read again', async () => {
    server.behave = ({ headers }, answer) => {
      if (headers['if-none-match'] === '"1"') answer.writeHead(304, { etag: '"1"' }).end()
      else says(answer, { jobs: jobs([1]), meta: { total: 1 } }, { etag: '"1"' })
    }
    expect(await read('greenhouse')).toMatchObject({ state: 'read', etag: '"1"' })
    expect(await read('greenhouse', '"1"')).toEqual({ state: 'unchanged', etag: '"1"' })
  })

  it('that holds less than it says is read in part', async () => {
    server.behave = (_, answer) => says(answer, { jobs: jobs([1, 2]), meta: { total: 3 } }, { etag: '"1"' })
    expect(await read('greenhouse')).toMatchObject({ trouble: 'incomplete', etag: null, fingerprint: null })
  })

  it('that has no roles is whole and empty, where an unknown name would be told', async () => {
    server.behave = (_, answer) => says(answer, { jobs: [], meta: { total: 0 } })
    expect(await read('greenhouse')).toMatchObject({ state: 'read', postings: [], trouble: null })
    server.behave = (_, answer) => void answer.writeHead(404).end('{}')
    expect(await read('greenhouse')).toMatchObject({ state: 'failed', trouble: 'not-found' })
  })

  it('whose pages repeat ends, and counts as read in part', async () => {
    const page = Array.from({ length: 100 }, (_, n) => ({ id: `same-${n}`, text: 'Cook' }))
    server.behave = (_, answer) => says(answer, page)
    const outcome = await read('lever')
    expect(outcome).toMatchObject({ trouble: 'incomplete', fingerprint: null })
    expect(outcome.state === 'read' && outcome.postings).toHaveLength(100)
    expect(server.asked).toHaveLength(2)
  })

  it('says when to come back', async () => {
    server.behave = (_, answer) => void answer.writeHead(429, { 'retry-after': '120' }).end()
    const before = Date.now()
    const outcome = await read('greenhouse')
    expect(outcome).toMatchObject({ state: 'failed', trouble: 'limited' })
    expect(outcome.state === 'failed' && (outcome.retryAt ?? 0) - before).toBeGreaterThan(100_000)
  })

  it('that breaks off half-way keeps what came and closes nothing', async () => {
    const page = (from: number) => Array.from({ length: 100 }, (_, n) => ({ id: `${from + n}`, text: 'Cook' }))
    server.behave = ({ url }, answer) =>
      url?.includes('skip=0') ? says(answer, page(0)) : void answer.writeHead(500).end()
    const outcome = await read('lever')
    expect(outcome).toMatchObject({ state: 'read', trouble: 'server', fingerprint: null })
    expect(outcome.state === 'read' && outcome.postings).toHaveLength(100)
  })

  it('of a sitemap that dates its pages is asked only for what changed, and for each page once a week', async () => {
    const lastmod: Record<string, string> = { cook: '2026-09-11', waiter: '2026-09-12' }
    const page = (title: string) =>
      `<html><script type="application/ld+json">{"@type":"JobPosting","title":"${title}"}</script></html>`
    server.behave = ({ url }, answer) => {
      const urls = Object.entries(lastmod).map(
        ([name, day]) => `<url><loc>https://brightwater.example/jobs/${name}</loc><lastmod>${day}</lastmod></url>`,
      )
      if (url === '/sitemap.xml') says(answer, `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`)
      else if (url?.startsWith('/jobs/')) says(answer, page(`${url.slice(6)} ${lastmod[url.slice(6)]}`))
      else answer.writeHead(404).end()
    }
    const address: BoardAddress = { ...addresses.pages, tenant: '/sitemap.xml' }
    let known: readonly Posting[] = []
    const readOn = async (at: number) => {
      const before = server.asked.length
      const outcome = await readBoard(address, unread, { fetch: server.fetch(address.host), toText, now: at, known })
      expect(outcome).toMatchObject({ state: 'read', trouble: null })
      known = outcome.state === 'read' ? outcome.postings : []
      return server.asked.slice(before).filter((url) => url.includes('/jobs/'))
    }
    expect(await readOn(now)).toHaveLength(2)

    const week: string[][] = []
    for (let n = 1; n <= 7; n++) week.push(await readOn(now + n * 86_400_000))
    expect(week.flat().toSorted()).toEqual(['brightwater.example/jobs/cook', 'brightwater.example/jobs/waiter'])
    expect(known.map(({ title }) => title).toSorted()).toEqual(['cook 2026-09-11', 'waiter 2026-09-12'])

    const quiet = now + (8 + week.findIndex((asked) => asked.length === 0)) * 86_400_000
    expect(await readOn(quiet)).toEqual([])
    lastmod['cook'] = '2026-10-05'
    expect(await readOn(quiet)).toEqual(['brightwater.example/jobs/cook'])
    expect(known.map(({ title }) => title)).toContain('cook 2026-10-05')

    // One that is told on no page of the map shuts the short way, so that nothing is taken for gone.
    known = [...known, { ...known[0]!, id: 'elsewhere', url: 'https://brightwater.example/apply/7' }]
    expect(await readOn(quiet)).toHaveLength(2)
  })

  it('that is cut off, or a page for people, is no answer', async () => {
    server.behave = (_, answer) => says(answer, JSON.stringify({ jobs: jobs([1, 2, 3]) }).slice(0, -9))
    expect(await read('greenhouse')).toMatchObject({ state: 'failed', trouble: 'cut' })
    server.behave = (_, answer) => {
      answer.writeHead(200, { 'content-length': '9999', 'content-type': 'application/json' })
      answer.write('{"jobs":[')
      setTimeout(() => answer.destroy(), 20)
    }
    expect(['cut', 'unreachable']).toContain(((await read('greenhouse')) as { trouble: string }).trouble)
    server.behave = (_, answer) => says(answer, '<!doctype html><title>Careers</title>')
    expect(await read('greenhouse')).toMatchObject({ state: 'failed', trouble: 'not-a-board' })
    server.behave = (_, answer) => says(answer, { message: 'hello' })
    expect(await read('greenhouse')).toMatchObject({ state: 'failed', trouble: 'not-a-board' })
  })

  it('with thousands of roles is read, each once, and what is no role is left out', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => jobs([n])[0])
    server.behave = (_, answer) => says(answer, { jobs: [...many, many[0], null, 7, { title: 'no id' }] })
    const outcome = await read('greenhouse')
    expect(outcome.state === 'read' && outcome.postings.length).toBe(5000)
  })
})
