import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ok } from '#domain/result.ts'
import { aReflection, aRow, now } from '#server/builders.ts'
import { canBrowse, openBrowser } from './browser.ts'
import { buildPages, openStage, type House } from './house.ts'
import { pdfText } from './pdf-text.ts'
import { sceneActions } from './scene.ts'

/** What stands around the pages, and what one presses: nothing of it belongs on paper. */
const onScreenOnly = ['Skip to the content', 'Settings', 'Not now', 'Open the words', 'Read the mail']

const many = Array.from({ length: 200 }, (_, n) =>
  aRow({ id: `a_${n}`, company: `Company ${String(n).padStart(4, '0')}`, lastContactAt: now - n * 86_400_000 }),
)

const bare = (words: string) => words.replace(/\s+/g, '')

describe.skipIf(!canBrowse)('on paper', { timeout: 120_000 }, () => {
  let folder: string
  let house: House
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    folder = await buildPages()
    house = await openStage(
      folder,
      sceneActions({
        listApplications: async () => many,
        openReflection: async () =>
          ok(aReflection({ answers: { friend: 'It was one afternoon.', wentWell: 'The drawing on the board.' } })),
      }),
    )
    browser = await openBrowser()
    // Dark on the screen is no reason for black paper.
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' })
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  async function printed(path: string): Promise<{ text: string; page: Page }> {
    const page = await context.newPage()
    await page.goto(`${house.base}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    return { text: pdfText(await page.pdf({ format: 'A4' })), page }
  }

  it.each([
    ['/', ['Thank Priya Nair', 'Two to three weeks after the interview', 'Tailspin']],
    [
      '/applications/a_northwind',
      ['Northwind', 'Backend Engineer', 'Tom Reyes', 'A first call about the Backend Engineer role', 'Jan 2027'],
    ],
    ['/applications/a_northwind/reflection', ['Northwind', 'It was one afternoon.', 'The drawing on the board.']],
    ['/words/s_followup', ['Say who you are and when you talked.', 'Which skill would have made the difference?']],
    ['/applications', ['Company 0000', 'Company 0199']],
    [
      '/prepare/interview/i_2',
      ['Tailspin', 'Ada Ferreira', '+44 20 5550 1234', 'How would you make a consumer idempotent?', 'Shorter answers'],
    ],
    ['/prepare/interview/i_2', ['Three years of Kafka', 'What is hardest in this role?', 'The bell is at the back.']],
    ['/prepare/stories/st_1', ['The night the queue filled up', 'No failed Friday since.']],
  ])('%s has its words, and nothing to press or to go to', async (path, words) => {
    const { text, page } = await printed(path)
    for (const some of words) expect(text).toContain(bare(some))
    for (const some of onScreenOnly) expect(text).not.toContain(bare(some))

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return [color, backgroundColor]
    })
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    // Nothing reaches beyond the paper.
    await page.setViewportSize({ width: 672, height: 900 })
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(tooWide).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('has every row of a long list, and the window is as before when it is printed', async () => {
    const page = await context.newPage()
    await page.goto(`${house.base}/applications`)
    await page.getByText('Company 0000').waitFor()
    const rows = () => page.getByRole('row').count()
    const onScreen = await rows()
    expect(onScreen).toBeLessThan(100)
    await page.getByRole('link', { name: 'Company 0003' }).focus()

    const text = pdfText(await page.pdf({ format: 'A4' }))
    for (const { company } of many) expect(text).toContain(bare(company))
    await expect.poll(rows).toBe(onScreen)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Company 0003')

    await page.emulateMedia({ media: 'print' })
    await expect.poll(rows).toBe(many.length + 1)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(rows).toBe(onScreen)
    await page.close()
  })

  it('has the whole of what was written, however long', async () => {
    const page = await context.newPage()
    await page.goto(`${house.base}/words/s_followup`)
    const lines = Array.from({ length: 140 }, (_, i) => `Line ${i} of a letter that is too long.`)
    await page.getByRole('textbox', { name: 'Text' }).fill(lines.join('\n'))
    const text = pdfText(await page.pdf({ format: 'A4' }))
    for (const line of lines) expect(text).toContain(bare(line))
    await page.close()
  })
})
