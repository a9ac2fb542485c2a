import { describe, expect, it } from 'vitest'
import { vendors } from '#domain/board.ts'
import { boardAt, boardBehind, boardReaders } from '#watch/boards/all-boards.ts'

const links: readonly (readonly [link: string, board: string])[] = [
  ['https://boards.greenhouse.io/brightwater/jobs/123?gh_src=x', 'greenhouse boards-api.greenhouse.io brightwater'],
  ['https://job-boards.eu.greenhouse.io/Brightwater', 'greenhouse boards-api.eu.greenhouse.io brightwater'],
  [
    'https://boards.greenhouse.io/embed/job_app?for=brightwater&token=1',
    'greenhouse boards-api.greenhouse.io brightwater',
  ],
  ['https://jobs.lever.co/bright.water/0a1b2c3d-0000-0000-0000-000000000000', 'lever api.lever.co bright.water'],
  ['https://jobs.eu.lever.co/brightwater', 'lever api.eu.lever.co brightwater'],
  ['https://jobs.ashbyhq.com/Bright%20Water/0a1b', 'ashby api.ashbyhq.com Bright Water'],
  ['https://apply.workable.com/brightwater/j/AB12CD34EF/', 'workable apply.workable.com brightwater'],
  [
    'https://jobs.smartrecruiters.com/BrightWater/744000012-cook',
    'smartrecruiters api.smartrecruiters.com BrightWater',
  ],
  ['https://brightwater.recruitee.com/o/cook', 'recruitee brightwater.recruitee.com brightwater'],
  ['https://bright-water.jobs.personio.de/job/12', 'personio bright-water.jobs.personio.de bright-water'],
  ['https://bright-water.jobs.personio.com/', 'personio bright-water.jobs.personio.com bright-water'],
  ['https://brightwater.na.teamtailor.com/jobs/12-cook', 'teamtailor brightwater.na.teamtailor.com brightwater'],
  ['https://brightwater.bamboohr.com/careers/12', 'bamboohr brightwater.bamboohr.com brightwater'],
  ['https://ats.rippling.com/en-GB/brightwater/jobs/0a1b', 'rippling api.rippling.com brightwater'],
  [
    'https://brightwater.wd3.myworkdayjobs.com/en-US/Careers/job/Bremen/Cook_R1',
    'workday brightwater.wd3.myworkdayjobs.com brightwater Careers',
  ],
  [
    'https://wd5.myworkdaysite.com/en-US/recruiting/brightwater/Careers',
    'workday wd5.myworkdaysite.com brightwater Careers',
  ],
  ['https://brightwater.breezy.hr/p/0a1b2c', 'breezy brightwater.breezy.hr brightwater'],
]

const nobodys = [
  'https://brightwater.example/jobs/1',
  'https://boards.greenhouse.io.evil.example/brightwater',
  'https://evilgreenhouse.io/brightwater',
  'https://notrecruitee.com/o/x',
  'https://a.b.recruitee.com/o/x',
  'https://www.teamtailor.com/',
  'https://apply.workable.com/j/AB12CD34EF',
  'https://brightwater.bamboohr.com/login.php',
  'https://jobs.lever.co/',
  'https://jobs.lever.co/%2e%2e%2fetc',
  'https://jobs.lever.co/<script>',
  'https://brightwater.wd3.myworkdayjobs.com/',
  'mailto:jobs@brightwater.example',
  'javascript:alert(1)',
  'no link',
]

describe('the board behind a link', () => {
  it.each(links)('%s', (link, board) => {
    const { vendor, host, tenant, site } = boardBehind(link)!
    expect([vendor, host, tenant, site].join(' ').trim()).toBe(board)
  })

  it.each(nobodys)('is none for %s', (link) => {
    expect(boardBehind(link)).toBeNull()
  })

  it('is found again from the page a person would open', () => {
    for (const [link] of links) {
      const address = boardBehind(link)!
      expect(boardBehind(boardReaders[address.vendor].page(address))).toEqual(address)
    }
  })

  it('is asked at the vendor’s own host only, by https', () => {
    for (const [link] of links) {
      const address = boardBehind(link)!
      const { url } = boardReaders[address.vendor].first(address)
      expect(new URL(url)).toMatchObject({ protocol: 'https:', hostname: address.host })
    }
    expect(new Set(links.map(([, board]) => board.split(' ')[0])).size).toBe(vendors.length - 1)
  })

  it('may be the company’s own page, where the person names it', () => {
    expect(boardAt('https://brightwater.example/careers?lang=de')).toEqual({
      vendor: 'pages',
      host: 'brightwater.example',
      tenant: '/careers?lang=de',
      site: '',
    })
    expect(boardAt('https://kim:secret@brightwater.example/')).toBeNull()
    expect(boardAt('ftp://brightwater.example/')).toBeNull()
    expect(boardAt('https://localhost/')).toBeNull()
  })
})
