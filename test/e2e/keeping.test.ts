import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

/** One person saves, changes something, and goes back: each step begins where the one before ended. */
describe.skipIf(!canBrowse)('saving and going back in the browser', { timeout: 60_000 }, () => {
  let pages: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let said: string[]
  let saved: Buffer
  let before: string

  const exported = async () => JSON.stringify(await exportData(house.app.ctx()))
  const change = async (company: string) => {
    const fact = { type: 'application', company, role: null, location: null, appliedOn: '2026-11-01' } as const
    expect(await addManual(house.app.ctx(), fact)).toMatchObject({ ok: true })
  }
  const sent = () => readdir(join(house.app.uploadsFolder, 'to-restore')).catch(() => [])
  const dialog = () => page.getByRole('dialog')

  beforeAll(async () => {
    pages = await buildPages()
    house = await openRealHouse(pages)
    const imported = await importMail(house.app.ctx(), demoMailbox)
    if (!imported.ok) throw new Error(imported.error.message)
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
    page = await context.newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  it('begins at the settings, and looks at what Ajar stands on', async () => {
    await page.goto(`${house.base}/settings`)
    await page.getByRole('link', { name: 'Save or go back' }).click()
    await page.getByRole('heading', { level: 1, name: 'Keeping what is yours' }).waitFor()
    await page.getByText('nothing wrong in it').waitFor()
    await page.getByText('There is no daily copy yet.').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('saves everything as one file, by keyboard, and says what is not in it', async () => {
    before = await exported()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save everything as one file' }).focus()
    await page.keyboard.press('Enter')
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^ajar-archive-20261109T\d{6}\.jsonl\.gz$/)
    saved = await readFile(await download.path())
    await page.getByText(/^Saved as ajar-archive-.*mails/).waitFor()
    await page.getByText('is not encrypted').waitFor()
    await page.getByText('What is not in it').click()
    await page.getByText(/^Passwords and keys/).waitFor()
    await expect.poll(() => readdir(join(house.app.uploadsFolder, 'saved'))).toEqual([])
  })

  it('refuses a damaged file with its sentence, and nothing is changed', async () => {
    await change('Afterthought')
    const now = await exported()
    for (const [what, buffer, sentence] of [
      ['broken off', saved.subarray(0, -20), 'stick.jsonl.gz breaks off before its end.'],
      ['flipped', flipped(saved), /damaged/],
      ['another file', Buffer.from('hello'), 'stick.jsonl.gz is no archive of Ajar.'],
    ] as const) {
      await chooseFile(buffer)
      await dialog().getByRole('alert').filter({ hasText: sentence }).waitFor()
      expect(await dialog().getByRole('button', { name: 'Go back to it' }).count(), what).toBe(0)
      expect(await axeFindings(page), what).toEqual([])
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'hidden' })
      await expect.poll(sent).toEqual([])
    }
    expect(await exported()).toBe(now)
    said.length = 0
  })

  it('shows what a file holds beside what is here, and leaves all as it is when told so', async () => {
    const now = await exported()
    await chooseFile(saved)
    const row = dialog().getByRole('row').filter({ hasText: 'Added by hand' })
    await row.waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '1'])
    await dialog().getByText('stick.jsonl.gz, made today').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Leave it as it is' }).click()
    await expect.poll(sent).toEqual([])
    expect(await exported()).toBe(now)
  })

  it('goes back to the file, and one press leads back to what was there before', async () => {
    const now = await exported()
    await chooseFile(saved)
    await dialog().getByRole('button', { name: 'Go back to it' }).click()
    const done = page.getByRole('heading', { name: /^You are back at today/ })
    await done.waitFor()
    expect(await exported()).toBe(before)
    await expect.poll(sent).toEqual([])
    await expect.poll(() => done.evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Back to what was here before' }).click()
    await expect.poll(exported, { timeout: 20_000 }).toBe(now)
    await expect.poll(() => page.getByText('Before you went back').count()).toBe(2)
  })

  it('goes back to a listed daily copy', async () => {
    await house.app.store.copies?.make(house.app.ctx().now)
    const now = await exported()
    await change('Second thought')
    await page.reload()
    await page.getByRole('button', { name: /^Go back to this: Daily copy, today/ }).click()
    await dialog().getByRole('button', { name: 'Go back to it' }).click()
    await page.getByRole('heading', { name: /^You are back at today/ }).waitFor()
    expect(await exported()).toBe(now)
  })

  it('offers nothing of it in the demo', async () => {
    const other = await context.newPage()
    house.app.demo.byDefault = true
    await other.goto(`${house.base}/keeping`)
    await other.getByText('You are looking at the demo, which is invented.').waitFor()
    expect(await other.getByRole('button', { name: /Save everything|Go back/ }).count()).toBe(0)
    expect(await axeFindings(other)).toEqual([])
    house.app.demo.byDefault = false
    await other.close()
  })

  it('kept the browser’s rules, and left no bug behind', () => {
    expect(said).toEqual([])
    expect(house.reported).toEqual([])
  })

  async function chooseFile(buffer: Buffer): Promise<void> {
    const file = { name: 'stick.jsonl.gz', mimeType: 'application/gzip', buffer }
    await page.getByLabel('Choose a file').setInputFiles(file)
    await dialog().waitFor()
  }
})

/** One bit in the middle of what is packed. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = Math.floor(copy.length / 2)
  copy[middle] = (copy[middle] ?? 0) ^ 16
  return copy
}
