import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StepView } from '#actions/views.ts'
import { aStep, aToday } from '#server/builders.ts'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openStage, type House } from './house.ts'
import { sceneActions } from './scene.ts'

/** What a year of applications leaves open: the last five are late. */
const due: StepView[] = Array.from({ length: 128 }, (_, n) =>
  aStep({
    id: `s_${n}`,
    title: `Look back on Company ${n}`,
    closesOn: n < 123 ? '2026-11-20' : '2026-11-03',
    late: n >= 123,
  }),
)

describe.skipIf(!canBrowse)('a day with far too much to do', { timeout: 60_000 }, () => {
  let folder: string
  let house: House
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    folder = await buildPages()
    house = await openStage(
      folder,
      sceneActions({
        seeToday: async () =>
          aToday({ due, soon: due.slice(0, 40).map((step) => ({ ...step, id: `soon_${step.id}`, late: false })) }),
      }),
    )
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  it('shows nine, says how many there are, and all at a press, as long as the window is open', async () => {
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1, name: 'Three things for today' }).waitFor()
    await page.getByText('125 others are open and can wait').waitFor()
    const waiting = page.getByRole('region', { name: 'Open, and can wait' })
    expect(await waiting.locator('details').count()).toBe(6)
    expect(await page.getByRole('region', { name: 'Soon' }).getByRole('link').count()).toBe(6)
    expect(await axeFindings(page)).toEqual([])

    // The keys come to the button as to any other line.
    await waiting.locator('summary').last().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect.poll(() => waiting.locator('details').count()).toBe(125)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Company 9')
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Company 10')

    await page.goto(`${house.base}/news`)
    await page.goto(house.base)
    await expect.poll(() => waiting.locator('details').count()).toBe(125)
  })

  it('never says “until” of a day that has passed', async () => {
    const page = await context.newPage()
    await page.goto(house.server.url)
    const waiting = page.getByRole('region', { name: 'Open, and can wait' })
    await waiting.getByRole('button', { name: 'Show 119 more' }).click()
    const last = await waiting.locator('summary').last().innerText()
    expect(last).toContain('best before Tue 3 Nov, still fine')
    expect(last).not.toContain('until')
    await page.setViewportSize({ width: 360, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
