import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { canBrowse, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse, openStage } from './house.ts'
import { sceneActions } from './scene.ts'

describe.skipIf(!canBrowse)('insights', { timeout: 120_000 }, () => {
  let folder: string
  let browser: Browser
  beforeAll(async () => {
    folder = await buildPages()
    browser = await openBrowser()
  }, 180_000)
  afterAll(() => browser?.close())

  async function open(house: { readonly server: { readonly url: string }; readonly base: string }): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(house.server.url)
    await page.goto(`${house.base}/insights`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    return page
  }

  it('say of each picture what it shows, give its numbers to the keyboard, and lead to one thing to do', async () => {
    await using house = await openStage(folder, sceneActions())
    const page = await open(house)
    const pictures = page.getByRole('article')
    expect(await pictures.count()).toBe(12)
    for (const picture of await pictures.all()) {
      const name = await picture
        .getByRole('img')
        .evaluate((drawn) => drawn.getAttribute('aria-label') ?? drawn.querySelector('title')?.textContent ?? '')
      expect(name).toMatch(/^\p{Lu}.{20,}\.$/su)
      expect(await picture.getByRole('link').count()).toBe(1)

      const numbers = picture.locator('summary')
      await numbers.focus()
      await page.keyboard.press('Enter')
      await picture.getByRole('table').waitFor()
      expect(await picture.getByRole('row').count()).toBeGreaterThan(1)
    }

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV: How far it went' }).press('Enter')
    expect((await saved).suggestedFilename()).toBe('ajar-funnel.csv')

    // Numbers stand on paper whether they are open or not.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = false)))
    await page.emulateMedia({ media: 'print' })
    expect(await pictures.first().getByRole('row').last().isVisible()).toBe(true)
    await page.close()
  })

  it('of a real hunt are drawn, and those of which there is too little wait', async () => {
    await using house = await openRealHouse(folder)
    const before = await open(house)
    expect(await before.getByRole('heading', { level: 1 }).innerText()).toBe('There is nothing to see yet')
    await before.close()

    const imported = await importMail(house.app.ctx(), demoMailbox)
    expect(imported.ok).toBe(true)
    const page = await open(house)
    await page.getByText('Eight of twelve stopped after the first interview.').waitFor()
    expect(await page.locator('svg[role=img] path').count()).toBeGreaterThan(8)
    const waiting = page.getByRole('region', { name: 'What shows itself later' })
    expect(await waiting.getByRole('listitem').count()).toBe(7)

    const saved = page.waitForEvent('download')
    await page.locator('summary', { hasText: 'The numbers' }).first().press('Enter')
    await page
      .getByRole('button', { name: /^Save as CSV/ })
      .first()
      .press('Enter')
    const file = await readFile(await (await saved).path(), 'utf8')
    expect(file.split('\r\n')[0]).toBe('\uFEFFFrom,To,Applications')
    expect(file.split('\r\n').length).toBeGreaterThan(10)
    await page.close()
  })
})
