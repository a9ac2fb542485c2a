import { expect, describe, it } from 'vitest'
import { aToday } from '#server/builders.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openStage } from './house.ts'
import { sceneActions } from './scene.ts'

describe.skipIf(!canBrowse)('before the first page has its data', { timeout: 180_000 }, () => {
  it('a sketch of it is seen, which makes room for it', async () => {
    const folder = await buildPages()
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await using house = await openStage(
      folder,
      sceneActions({
        seeToday: async () => {
          await asked
          return aToday()
        },
      }),
    )
    await using browser = await openBrowser()
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
    const said = listenToConsole(page)

    await page.goto(house.server.url)
    const sketch = page.locator('.before-first-page')
    expect(await sketch.isVisible()).toBe(true)
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(painted).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)

    answer()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await sketch.isVisible()).toBe(false)
    expect(await axeFindings(page)).toEqual([])
    expect(said).toEqual([])
  })
})
