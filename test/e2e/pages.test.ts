import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, canBrowse, listenToConsole, openBrowser, twoAtOnce } from './browser.ts'
import { buildPages, openStage, type House } from './house.ts'
import { emptyActions, sceneActions } from './scene.ts'

const pages = {
  today: '/',
  applications: '/applications',
  board: '/applications?board=true',
  'a list to read': '/applications/read-table',
  application: '/applications/a_northwind',
  'a mail': '/applications/a_northwind?message=m-no',
  reflection: '/applications/a_northwind/reflection',
  'interview log': '/applications/a_northwind/log/i_1',
  'private page': '/applications/a_northwind/private',
  posting: '/applications/a_northwind/posting',
  'the two-minute reflection': '/applications/a_northwind/reflection?quick=true',
  words: '/words/s_followup',
  approve: '/approve/w_9',
  outbox: '/outbox',
  people: '/people',
  'contacts to take in': '/people/read-contacts',
  person: '/people/p_priya',
  'the year': '/year',
  review: '/review',
  mail: '/import',
  'a mailbox to connect': '/import/connect',
  insights: '/insights',
  prepare: '/prepare',
  practice: '/prepare/practice',
  'questions to practise': '/prepare/practice/cards',
  stories: '/prepare/stories',
  'a story': '/prepare/stories/st_1',
  resume: '/prepare/resume',
  'the sheet of an interview': '/prepare/interview/i_2',
  openings: '/openings',
  news: '/news',
  articles: '/news/articles',
  settings: '/settings',
  'the plan’s clock': '/settings/plan',
  'files of words': '/settings/templates',
  'a file of words': '/settings/templates/en/follow-up',
  search: '/search?q=northwind',
  keeping: '/keeping',
  'what is not there': '/applications/a_gone',
} as const

const windows = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const

describe.skipIf(!canBrowse)('the pages', { timeout: 180_000 }, () => {
  let folder: string
  let full: House
  let empty: House
  let browser: Browser

  beforeAll(async () => {
    folder = await buildPages()
    full = await openStage(folder, sceneActions())
    empty = await openStage(folder, emptyActions())
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await full?.[Symbol.asyncDispose]()
    await empty?.[Symbol.asyncDispose]()
  })

  async function visitor(house: House, options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
    return context
  }

  describe.each(windows)('at $width pixels, $colorScheme', ({ width, height, colorScheme }) => {
    it('fit, can be used by everybody, and keep the browser’s rules', async () => {
      const context = await visitor(full, { viewport: { width, height }, colorScheme })
      const found: Record<string, unknown> = {}
      await twoAtOnce(Object.entries(pages), async ([name, path]) => {
        const page = await context.newPage()
        const said = listenToConsole(page)
        await page.goto(`${full.base}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        if (path.includes('message=')) await page.getByText('How Ajar reads it').waitFor()

        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        const axe = await axeFindings(page)
        const expected404 = name === 'what is not there'
        if (axe.length > 0 || tooWide > 0 || (said.length > 0 && !expected404)) found[name] = { axe, tooWide, said }
        await page.close()
      })
      expect(found).toEqual({})
      await context.close()
    })
  })

  it('teach when there is nothing in them yet', async () => {
    const context = await visitor(empty, {})
    const paths = Object.values(pages).filter((path) => !/[a-z]_/.test(path))
    expect(paths.length).toBeGreaterThan(10)
    await twoAtOnce(paths, async (path) => {
      const page = await context.newPage()
      await page.goto(`${empty.base}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await axeFindings(page), path).toEqual([])
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(60)
      // Each says what to do next: a field, a file to choose, a button or a way on.
      const next = page.getByRole('main').locator('a[href], button, input, textarea, select')
      expect(await next.count(), path).toBeGreaterThan(0)
      await page.close()
    })
    await context.close()
  })

  it('say to a stranger how to come in, and show nothing', async () => {
    const page = await browser.newPage()
    await page.goto(`${full.base}/applications`)
    await page.getByRole('heading', { name: 'Ajar does not know this window yet' }).waitFor()

    expect(await page.getByRole('main').innerText()).not.toContain('Northwind')
    expect(await axeFindings(page)).toEqual([])
    await page.close()
  })

  it('load less than 150 kB of compressed script before Today is seen', async () => {
    const context = await visitor(full, {})
    const page = await context.newPage()
    const scripts: Promise<Buffer>[] = []
    page.on('response', (response) => {
      if (response.headers()['content-type']?.includes('javascript')) scripts.push(response.body())
    })
    await page.goto(full.base)
    await page.getByRole('article').first().waitFor()
    await page.waitForLoadState('networkidle')

    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script, { level: 9 }).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(sizes.length).toBeGreaterThan(1)
    expect(total).toBeLessThan(150_000)
    await context.close()
  })

  it('keep the chosen colours', async () => {
    const context = await visitor(full, { colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(full.base)
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Dark colours' }).click()
    const dark = await paper()
    expect(dark).not.toBe(light)

    await page.reload()
    expect(await paper()).toBe(dark)
    await context.close()
  })
})
