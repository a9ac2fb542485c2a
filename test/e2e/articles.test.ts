import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { suggestArticles } from '#actions/articles/suggest-articles.ts'
import { demoMoment } from '#demo-moment.ts'
import { rss, webServer } from '../web-server.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

const blog = 'https://queues.example'

describe.skipIf(!canBrowse)('articles', { timeout: 180_000 }, () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = await buildPages()
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
  })

  it('go from a feed that is followed to the mail of somebody they fit, where the why is left to write', async () => {
    const items = [
      { path: '/order', title: 'Ordering without locks', text: 'A billing queue when workers crash', on: '2026-11-05' },
      { path: '/plants', title: 'Watering plants', text: 'Less is more', on: '2026-11-02' },
    ]
    const site = { '/feed': rss('Notes on queues', blog, items) }
    await using web = await webServer({ [blog]: site }, () => demoMoment.now)
    await using house = await openRealHouse(folder, demoMoment.now, web.fetch)
    const ctx = house.app.ctx()
    await importMail(ctx, demoMailbox)
    const someone = (await suggestArticles(ctx)).find(({ stepId }) => stepId !== null)
    const person = (await house.app.actions.listPeople(ctx)).find(({ id }) => id === someone?.person.id)
    const text = 'The billing queue, and what happens when workers crash'
    await ctx.owner.personFacts.add(
      { person: person?.address ?? '', says: { type: 'note', about: 'cares', text } },
      ctx.now,
    )

    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.goto(`${house.base}/news/articles`)
    await page.getByText('The shelf is empty').waitFor()
    await page.getByRole('button', { name: 'Follow a feed' }).click()
    await page.getByRole('dialog').getByLabel('Address').fill('queues.example/feed')
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page.getByText('2 articles came with it').waitFor()
    await page.getByText(/^It speaks of .* which they care about, as you noted/).waitFor()

    await page.getByLabel('Search the shelf').fill('plants')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByText('1 of 1 articles').waitFor()
    await page.getByRole('button', { name: 'Worth sharing: Watering plants' }).click()
    await page.getByText(/^Notes on queues, .*, worth sharing$/).waitFor()

    await page.getByLabel('Read them by themselves').click()
    await page.getByText('Feeds are read by themselves now.').waitFor()
    await page.getByRole('checkbox', { name: 'Read them by themselves', checked: true }).waitFor()
    await page.getByText('What left this computer').click()
    await page.getByText(`${blog}/feed`, { exact: true }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: /^Put it into the mail: Ordering without locks/ }).click()
    await page.waitForURL(/\/words\//)
    const words = page.getByRole('textbox', { name: /mail|words|text/i }).first()
    await expect.poll(() => words.inputValue(), { timeout: 20_000 }).toContain('Ordering without locks')
    expect(await words.inputValue()).toMatch(/«[^»]+»/)
    expect(house.reported).toEqual([])
    expect(said).toEqual([])
    await page.close()
  })

  it('are kept from a bookmark only when the person says so', async () => {
    const site = { '/long': `<title>Long</title><article><p>${'Queues and crashes. '.repeat(60)}</p></article>` }
    await using web = await webServer({ [blog]: site }, () => demoMoment.now)
    await using house = await openRealHouse(folder, demoMoment.now, web.fetch)
    await importMail(house.app.ctx(), demoMailbox)
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
    await page.goto(house.server.url)
    const brought = new URLSearchParams({ url: `${blog}/long`, title: 'Long queues' })
    await page.goto(`${house.base}/news/articles?${brought.toString()}`)
    await page.getByRole('dialog').getByLabel('Title').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Address').inputValue()).toBe(`${blog}/long`)
    expect(web.asked).toEqual([])
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('Kept: Long queues').waitFor()
    expect(await house.app.ctx().owner.shelf.list({ query: 'crashes', limit: 5 })).toMatchObject({ total: 1 })
    await page.close()
  })
})
