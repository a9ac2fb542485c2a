import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { generateMailbox } from '../../bench/generate-mailbox.ts'
import { writeGeneratedHunt } from '../generated-hunt.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

/** Long enough to be watched on a fast machine. */
const messages = 30_000
/** Inside the generated mail. */
const now = Date.UTC(2026, 7, 20, 8)

describe.skipIf(!canBrowse)('reading a large mailbox for the first time', { timeout: 120_000 }, () => {
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let page: Page
  let said: string[]

  beforeAll(async () => {
    folder = await buildPages()
    house = await openRealHouse(folder, now)
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    said = listenToConsole(page)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  const meter = () => page.getByRole('main').getByRole('progressbar')

  it('shows how far it is, how fast it goes, and how to stop it', async () => {
    const mailbox = join(folder, 'years.mbox')
    await generateMailbox(mailbox, { messages })
    await page.goto(house.server.url)
    await page.getByLabel('A mail file or a folder on this computer').fill(mailbox)
    await page.getByRole('button', { name: 'Read it' }).click()

    await meter().waitFor()
    await page.getByText(/^[\d,]+ a second/).waitFor()
    await page.getByText(/mails? seen, [\d,]+ about applications/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Keep the door open after a no' }).waitFor()
    expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })

  it('says on other pages that what they show is not all, and still shows the progress after a reload', async () => {
    await page.getByRole('link', { name: 'People' }).first().click()
    const strip = page.getByRole('complementary', { name: 'Your mail is being read' })
    await strip.getByText(/seen so far/).waitFor()
    // While the store is busy, the page takes a moment.
    await page.getByRole('heading', { level: 1, name: /^(Nobody|[\d,]+ pe)/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    await strip.getByRole('link').click()
    await meter().waitFor()
    expect(await strip.count()).toBe(0)

    await page.goto(house.base)
    await meter().waitFor()
    expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true)
  })

  it('is stopped, says on Today that this is not all, and goes on', async () => {
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Your mail was not read to its end').waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Go on reading' }).click()
    await page.getByText('Stopped.').waitFor()
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await meter().waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => page.getByText('Stopped.').count(), { timeout: 30_000 }).toBe(1)
  })

  it('sees what the command line brings, on the page that is open', async () => {
    await page.getByRole('link', { name: 'Applications' }).first().click()
    const heading = page.getByRole('heading', { level: 1, name: /applications?$/ })
    await heading.waitFor()
    const before = await heading.innerText()
    const other = join(folder, 'hunt.mbox')
    await writeGeneratedHunt(other, 30)
    const imported = await importMail(house.app.ctx(), other)
    if (!imported.ok) throw new Error(imported.error.message)

    await expect.poll(() => heading.innerText(), { timeout: 30_000 }).not.toBe(before)
    expect(said).toEqual([])
    expect(house.reported).toEqual([])
  })
})
