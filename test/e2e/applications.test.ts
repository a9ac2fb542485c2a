import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApplicationRow } from '#actions/views.ts'
import { outcomes, stages } from '#domain/application.ts'
import type { SavedView } from '#domain/settings.ts'
import { ok } from '#domain/result.ts'
import { aRow } from '#server/builders.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse, openStage, type House } from './house.ts'
import { sceneActions } from './scene.ts'

const day = 86_400_000
const many: ApplicationRow[] = Array.from({ length: 1000 }, (_, n) => {
  const isOpen = n % 5 === 0
  return aRow({
    id: `a_${n}`,
    company: `Company ${String(n).padStart(4, '0')}`,
    role: n % 3 === 0 ? 'Backend Engineer for a platform that has a rather long name' : 'Cook',
    stage: isOpen ? (stages[n % 6] ?? 'applied') : 'closed',
    outcome: isOpen ? null : (outcomes[n % outcomes.length] ?? null),
    lastContactAt: Date.UTC(2026, 10, 1) - n * day,
  })
})

describe.skipIf(!canBrowse)('a thousand applications', { timeout: 90_000 }, () => {
  let folder: string
  let house: House
  let browser: Browser
  let page: Page
  let said: string[]
  let views: SavedView[] = []
  const exported: string[][] = []

  beforeAll(async () => {
    folder = await buildPages()
    const actions = sceneActions({
      listApplications: async () => many,
      exportCsv: async (_ctx, ids = []) => {
        exported.push([...ids])
        return '\uFEFFAjar id\r\n'
      },
      listViews: async () => views,
      saveView: async (_ctx, view) => {
        views = [...views.filter(({ id }) => id !== view.id), view]
        return ok(view)
      },
      removeView: async (_ctx, id) => {
        views = views.filter((view) => view.id !== id)
        return ok(true)
      },
    })
    house = await openStage(folder, actions)
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('article').first().waitFor()
  })
  afterEach(async () => {
    await page.close()
    if (said.length > 0) throw new Error(`The browser complained: ${said.join('\n')}`)
  })

  const open = async (query = '') => {
    await page.goto(`${house.base}/applications${query}`)
    await page.getByRole('heading', { level: 1, name: '1,000 applications' }).waitFor()
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())

  it('scroll from end to end without a task that holds the window up', async () => {
    await open()
    await page.getByRole('rowheader').first().waitFor()
    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    })
    // Whatever else the machine does only makes a pass slower: the quickest says what the page needs.
    const longest: number[] = []
    for (let pass = 0; pass < 5 && !(Math.min(...longest) < 100); pass++) {
      const figures = await scrollThrough()
      expect(figures.seen).toBe(1000)
      expect(figures.rows).toBeLessThan(80)
      expect(figures.height).toBeGreaterThan(50_000)
      longest.push(figures.task)
      console.log(
        `1,000 rows scrolled in ${figures.frames} frames: no task over ${Math.max(50, Math.round(figures.task))} ms, at most ${figures.rows} rows in the page`,
      )
    }
    expect(Math.min(...longest)).toBeLessThan(100)
  })

  /** From the top to the bottom by 300 pixels a frame: a fast flick. `task` is the longest over 50 ms, else 0. */
  const scrollThrough = () =>
    page.evaluate(async () => {
      const { tasks } = globalThis as unknown as { tasks: number[] }
      const frame = () => new Promise((next) => requestAnimationFrame(next))
      scrollTo(0, 0)
      await new Promise((done) => setTimeout(done, 300))
      tasks.length = 0
      const seen = new Set<string>()
      let frames = 0
      let rows = 0
      while (scrollY < document.documentElement.scrollHeight - innerHeight - 2 && frames < 2000) {
        scrollBy(0, 300)
        await frame()
        frames++
        for (const link of document.querySelectorAll('[data-row-link]')) seen.add(link.textContent ?? '')
        rows = Math.max(rows, document.querySelectorAll('tbody tr').length)
      }
      await new Promise((done) => setTimeout(done, 300))
      const height = document.documentElement.scrollHeight
      return { frames, rows, height, seen: seen.size, task: Math.max(0, ...tasks) }
    })

  it('are a table of a thousand rows to who hears it', async () => {
    await open()
    const table = page.getByRole('table')
    expect(await table.getAttribute('aria-rowcount')).toBe('1001')
    expect(await page.getByRole('row').nth(1).getAttribute('aria-rowindex')).toBe('2')
    expect(await axeFindings(page)).toEqual([])
  })

  it('are walked by the arrow keys from the first to the last', async () => {
    await open()
    await page.getByRole('link', { name: 'Company 0000' }).focus()
    for (let n = 0; n < 40; n++) await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('Company 0040')
    await page.keyboard.press('End')
    await expect.poll(focused).toBe('Company 0999')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Company 0999')
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('Company 0998')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).checkVisibility())).toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe('Company 0000')

    await page.getByRole('link', { name: 'Company 0003' }).focus()
    await rested(page)
    await page.mouse.wheel(0, 30_000)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(10_000)
    expect(await focused()).toBe('Company 0003')
  })

  it('are found, sorted and saved as they are shown', async () => {
    await open()
    await page.getByRole('searchbox', { name: 'Search' }).fill('company 012')
    await page.getByText('11 of 1,000 applications').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    expect((await download).suggestedFilename()).toBe('applications.csv')
    expect(exported).toEqual([many.flatMap(({ id, company }) => (company.includes('012') ? [id] : []))])
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(null)
  })

  it('stand side by side by stage, on a telephone one stage at a time', async () => {
    await open('?board=true')
    const board = page.getByRole('region', { name: 'Applications by stage' })
    await board.waitFor()
    expect(await board.getByRole('heading', { level: 2 }).allInnerTexts()).toHaveLength(stages.length)
    expect(await axeFindings(page)).toEqual([])
    const closed = page.getByRole('region', { name: /^Closed/ })
    expect(await closed.getByRole('listitem').count()).toBe(30)
    await closed.getByRole('button', { name: 'Show 90 more' }).click()
    expect(await closed.getByRole('listitem').count()).toBe(120)

    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await board.focus()
    await board.evaluate((element) => element.scrollTo({ left: 300, behavior: 'instant' }))
    const left = () =>
      page.getByRole('region', { name: /^Applied/ }).evaluate((one) => one.getBoundingClientRect().left)
    await expect.poll(left).toBe(16)
  })

  it('are looked at in ways that have names, which can be renamed and deleted', async () => {
    await open('?show=open&sort=company')
    await page.getByRole('button', { name: 'Keep this view' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Open, by name')
    await page.keyboard.press('Enter')
    const chip = page.getByRole('link', { name: 'Open, by name' })
    await chip.waitFor()
    expect(await chip.getAttribute('aria-current')).toBe('page')
    expect(views).toMatchObject([{ name: 'Open, by name', search: 'show=open&sort=company' }])

    await page.getByRole('link', { name: 'All', exact: true }).click()
    await page.getByRole('rowheader', { name: 'Company 0001' }).waitFor()
    await chip.click()
    await page.getByText('200 of 1,000').waitFor()
    await page.getByRole('button', { name: 'Rename “Open, by name”' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Mine')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Mine' }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Delete “Mine”' }).click()
    await page.getByText('“Mine” is deleted.').waitFor()
    expect(views).toEqual([])
    await page.getByRole('listitem').filter({ hasText: 'is deleted' }).getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Mine' }).waitFor()
    expect(views).toMatchObject([{ name: 'Mine' }])
  })
})

describe.skipIf(!canBrowse)('a list from elsewhere', { timeout: 90_000 }, () => {
  it('is seen before it comes in, put right, read in, and taken back', async () => {
    const folder = await buildPages()
    await using house = await openRealHouse(folder)
    const browser = await openBrowser()
    const page = await browser.newPage()
    const said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.goto(`${house.base}/applications/read-table`)
    await page.getByText('None yet.').waitFor()
    expect(await axeFindings(page)).toEqual([])

    const text =
      'Betrieb;Arbeit;Stand;Beworben am\nBäckerei Süß;Köchin;Absage;14.09.2026\nGasthof Alm;Kellner;;bald\n;Koch;;\n'
    const list = { name: 'stellen.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }
    await page.getByLabel('Choose a file').setInputFiles(list)
    await page.getByText('stellen.csv looks like a table of your own.').waitFor()
    await page.getByText('Line 4: no company').waitFor()
    await page.getByText('Line 3: “bald” is no day').waitFor()
    expect(await page.getByRole('cell', { name: 'Köchin' }).count()).toBe(0)
    await page.getByRole('combobox', { name: 'Role' }).selectOption('Arbeit')
    await page.getByRole('cell', { name: 'Köchin' }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Read in 2 rows' }).click()
    await page.getByRole('heading', { level: 1, name: '2 applications' }).waitFor()
    await page.getByRole('link', { name: 'Bäckerei Süß' }).waitFor()

    await page.getByRole('link', { name: 'Read a list' }).click()
    await page.getByLabel('Choose a file').setInputFiles(list)
    await page.getByRole('combobox', { name: 'Role' }).selectOption('Arbeit')
    await page.getByRole('button', { name: 'Nothing new to read in' }).waitFor()
    await page.getByRole('button', { name: 'Take back stellen.csv' }).click()
    await page.getByText('None yet.').waitFor()
    await page.goto(`${house.base}/applications`)
    await page.getByRole('heading', { level: 1, name: 'No applications yet' }).waitFor()

    await page.goto(`${house.base}/applications/read-table`)
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('words') })
    await page.getByRole('alert').getByText('There is no table in this file').waitFor()
    // The browser tells of refused requests by itself.
    expect(said.filter((line) => !line.includes('422'))).toEqual([])
    expect(house.reported).toEqual([])
    await browser.close()
  })
})

/** Until the page scrolls no more: what is still moving breaks a wheel off. */
async function rested(page: Page): Promise<void> {
  let before = -1
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await page.evaluate(() => scrollY)]
        before = now
        return now === last
      },
      { interval: 250 },
    )
    .toBe(true)
}
