import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUpdate } from '#actions/add-news.ts'
import { findPerson } from '#actions/find.ts'
import { importMail } from '#actions/import-mail.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

/** The real program over the demo's mail: what is said and kept of one person, and how she is forgotten. */
describe.skipIf(!canBrowse)('the page of a person', { timeout: 60_000 }, () => {
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let page: Page
  let said: string[]
  let address: string

  beforeAll(async () => {
    house = await openRealHouse(await buildPages())
    const ctx = house.app.ctx()
    must(await importMail(ctx, demoMailbox))
    must(await addUpdate(ctx, { kind: 'skill', text: 'Maps with QGIS', on: '2026-11-08' }))
    address = `${house.base}/people/${must(await findPerson(ctx, 'amara gleisbogen')).id}`
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1, name: /today/ }).waitFor()
    await page.goto(address)
    await heading('Amara Okafor').waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const dialog = () => page.getByRole('dialog')

  it('takes a call with what was told in it, and gives it back', async () => {
    const unheard = page.getByText('Maps with QGIS')
    await unheard.first().waitFor()
    await button('Log a call or a meeting').click()
    await dialog().getByLabel('How').selectOption('you called')
    await dialog().getByLabel('What was said').fill('They look for somebody in spring')
    await dialog().getByRole('checkbox', { name: 'Maps with QGIS' }).check()
    expect(await axeFindings(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Log it' }).click()
    await page.getByText('Logged.').waitFor()
    await page.getByText('They look for somebody in spring').waitFor()
    await page.getByText('They heard: Maps with QGIS').waitFor()

    await button('Undo').click()
    await expect.poll(() => page.getByText('They look for somebody in spring').count()).toBe(0)
    await expect.poll(() => page.getByText('They heard: Maps with QGIS').count()).toBe(0)
  })

  it('says where she works now, which is a step at the new company until it is taken back', async () => {
    await button('They work elsewhere now …').click()
    await dialog().getByLabel('Company').fill('Harbour Rail')
    await dialog().getByLabel('Mail address there').fill('amara@harbour-rail.example')
    await dialog().getByLabel('Since').fill('2026-11-02')
    await dialog().getByRole('button', { name: 'Keep it' }).click()
    await page
      .getByText(/At Harbour Rail since/)
      .first()
      .waitFor()
    await page.getByText('Keep in touch with Amara Okafor, now at Harbour Rail').first().waitFor()
    await page
      .getByText(/which is a door at a new company/)
      .first()
      .waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: /^Take it back: At Harbour Rail/ }).click()
    await expect.poll(() => page.getByText(/Harbour Rail/).count()).toBe(0)
  })

  it('forgets her: asked first, kept once, and then gone from every list', async () => {
    const ask = async () => {
      await button('Forget this person …').click()
      await dialog().getByText('Your mailbox itself is not changed.').waitFor()
      await dialog().getByRole('button', { name: 'Forget them in a day' }).click()
      await page.getByText(/^To be forgotten: /).waitFor()
    }
    await ask()
    expect(await axeFindings(page)).toEqual([])
    await button('Keep them').click()
    await expect.poll(() => page.getByText(/^To be forgotten: /).count()).toBe(0)

    await ask()
    await button('Forget them now').click()
    await button('Now, with no way back').click()
    await heading(/people$/).waitFor()
    await expect.poll(() => page.getByRole('rowheader').filter({ hasText: 'Amara Okafor' }).count()).toBe(0)
    await page.goto(address)
    await page
      .getByRole('alert')
      .or(page.getByText(/not (?:here|there|found)/i))
      .first()
      .waitFor()
    expect(await page.getByText('Amara').count()).toBe(0)
    expect(house.reported).toEqual([])
    // The browser itself reports that there is nobody any more.
    expect(said.filter((line) => !/404|This is not here any more/.test(line))).toEqual([])
  })
})
