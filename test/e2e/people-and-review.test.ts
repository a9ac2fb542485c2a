import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { quarrystone, writeMbox } from '../mailboxes.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

/** The real program over the demo's mail and some that is doubtful, by keyboard where it can be. */
describe.skipIf(!canBrowse)('people and questions', { timeout: 60_000 }, () => {
  let pages: string
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let page: Page
  let said: string[]

  beforeAll(async () => {
    pages = await buildPages()
    house = await openRealHouse(pages)
    folder = await mkdtemp(join(tmpdir(), 'ajar-doubtful-'))
    const more = join(folder, 'more.mbox')
    await writeMbox(more, quarrystone)
    for (const path of [demoMailbox, more]) {
      const imported = await importMail(house.app.ctx(), path)
      if (!imported.ok) throw new Error(imported.error.message)
    }
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await heading(/today/).waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  const questions = () => page.locator('[data-question]')

  it('the weightiest question comes first, and a key answers it and shows what that changed', async () => {
    await page.goto(`${house.base}/review`)
    await page.getByText('Keys: 1 to 9 answer').waitFor()
    const before = await questions().count()
    expect(await questions().first().innerText()).toContain('Which one does it end?')
    await page.keyboard.press('j')
    await expect.poll(focused).toContain('Which one does it end?')

    await page.keyboard.press('1')
    await page.getByText('Quarrystone is closed: a no').waitFor()
    await page.getByText(/steps? planned for Quarrystone/).waitFor()
    await expect.poll(() => questions().count()).toBe(before - 1)
    expect(await axeFindings(page)).toEqual([])
    // The next question is where the keyboard goes on.
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-question'))).toBe(true)

    await page.keyboard.press('u')
    await page.getByText('Taken back.', { exact: true }).waitFor()
    await expect.poll(() => questions().count()).toBe(before)
    expect(await questions().first().innerText()).toContain('Which one does it end?')
  })

  it('Enter opens the mail with its words marked, and Escape leads back', async () => {
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    const mail = page.getByRole('dialog')
    await mail.getByText('How Ajar reads it').waitFor()
    expect(await mail.locator('mark').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => mail.count()).toBe(0)
  })

  it('people are found, and walked by j, k and the arrows', async () => {
    await page.getByRole('link', { name: 'People' }).first().click()
    await heading(/people$/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    const names = await page.getByRole('rowheader').getByRole('link').allInnerTexts()
    await page.getByRole('rowheader').getByRole('link').first().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    expect(await focused()).toBe(names[1])

    await page.getByRole('searchbox').fill('amara')
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
    expect(page.url()).toContain('q=amara')
  })

  it('two of one name are made one, with a way back', async () => {
    await page.getByRole('rowheader').filter({ hasText: 'Amara Okafor' }).getByRole('link').first().click()
    await heading('Amara Okafor').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'One person: Amara Okafor' }).click()
    await page.getByText('They are one person now.').waitFor()
    const addresses = page.getByRole('region', { name: 'Addresses' })
    await expect.poll(() => addresses.getByText('a.okafor@quarrystone.example').count()).toBeGreaterThan(0)
    await expect.poll(() => addresses.getByText('amara.okafor@gleisbogen.example').count()).toBeGreaterThan(0)

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Two people: Amara Okafor' }).waitFor()
  })

  it('that they are two is remembered, until it is taken back', async () => {
    await page.getByRole('button', { name: 'Two people: Amara Okafor' }).click()
    await page.getByText('Remembered: they are two people.').waitFor()
    await expect.poll(() => page.getByText('Perhaps the same person').count()).toBe(0)
    await page.reload()
    await heading('Amara Okafor').waitFor()
    expect(await page.getByText('Perhaps the same person').count()).toBe(0)

    await page.getByRole('button', { name: /^Take it back: Amara Okafor/ }).click()
    await page.getByText('Perhaps the same person').waitFor()
  })

  it('who must not be written to is not, until they may again', async () => {
    await page.getByRole('button', { name: 'Never write to them' }).click()
    await page.getByText('You said never to write to them').waitFor()
    expect(await page.getByRole('link', { name: 'Open the words' }).count()).toBe(0)
    await page.getByRole('button', { name: 'They may be written to again' }).click()
    await expect.poll(() => page.getByText('You said never to write to them').count()).toBe(0)
  })

  it('the search and the palette lead to the same page', async () => {
    await page.goto(`${house.base}/search?q=amara`)
    const main = page.getByRole('main')
    await main.getByRole('listitem').filter({ hasText: 'Person' }).getByRole('link', { name: 'Amara' }).first().click()
    await heading('Amara Okafor').waitFor()
    expect(page.url()).toContain('/people/p_')

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('back up')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/keeping')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('amara')
    await page.getByRole('group', { name: 'People' }).getByRole('option').first().click()
    await heading('Amara Okafor').waitFor()
  })

  it('an application leads to its people, and nothing was said in the console', async () => {
    await page.getByRole('link', { name: 'Applications' }).first().click()
    await page.getByRole('searchbox').fill('gleis')
    await page.getByRole('link', { name: 'Gleisbogen' }).first().click()
    await page.getByRole('region', { name: 'People' }).getByRole('link', { name: 'Amara Okafor' }).click()
    await heading('Amara Okafor').waitFor()
    expect(said).toEqual([])
    expect(house.reported).toEqual([])
  })
})
