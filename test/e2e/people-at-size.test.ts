import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonRow } from '#actions/person-views.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openStage, type House } from './house.ts'
import { peopleScene } from './people-scene.ts'
import { sceneActions } from './scene.ts'

describe.skipIf(!canBrowse)('a thousand people', { timeout: 90_000 }, () => {
  let folder: string
  let house: House
  let browser: Browser

  beforeAll(async () => {
    folder = await buildPages()
    const listPeople = async (...asked: Parameters<typeof peopleScene.listPeople>): Promise<PersonRow[]> => {
      const some = await peopleScene.listPeople(...asked)
      return Array.from({ length: 1000 }, (_, n) => some[n % some.length]).flatMap((row, n) =>
        row ? [{ ...row, id: `p_${n}`, name: `Person ${String(n).padStart(4, '0')}` }] : [],
      )
    }
    house = await openStage(folder, sceneActions({ listPeople }))
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  it('are a table of a thousand rows of which few are in the page; keys, search and paper have them all', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('article').first().waitFor()
    await page.goto(`${house.base}/people?sort=name`)
    await page.getByRole('heading', { level: 1, name: '1,000 people' }).waitFor()
    const table = page.getByRole('table')
    await table.getByRole('rowheader').first().waitFor()
    expect(await table.getAttribute('aria-rowcount')).toBe('1001')
    expect(await table.locator('tbody tr').count()).toBeLessThan(60)
    expect(await axeFindings(page)).toEqual([])

    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('j')
    expect(await focused()).toBe('Person 0000')
    for (let i = 0; i < 40; i++) await page.keyboard.press('j')
    await expect.poll(focused).toBe('Person 0040')
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('Person 0038')
    await page.keyboard.press('End')
    await expect.poll(focused).toBe('Person 0999')
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe('Person 0000')

    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => table.locator('tbody tr').count()).toBe(1000)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => table.locator('tbody tr').count()).toBeLessThan(60)

    await page.getByRole('searchbox').fill('Person 077')
    await page.getByText('11 of 1,000 people').waitFor()
    await expect.poll(() => table.locator('tbody tr').count()).toBe(11)
    await table.getByRole('link', { name: 'Person 0771' }).press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/people\/p_/)
    expect(said).toEqual([])
    await page.close()
  })
})
