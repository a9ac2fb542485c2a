import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { keyTable } from '#web/keys/key-table.ts'
import { practiceKeys } from '#web/keys/practice-keys.ts'
import { writingKeys } from '#web/keys/writing-keys.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

const pressed = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}

describe.skipIf(!canBrowse)('by keys alone', { timeout: 120_000 }, () => {
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    folder = await buildPages()
    house = await openRealHouse(folder)
    const imported = await importMail(house.app.ctx(), demoMailbox)
    if (!imported.ok) throw new Error(imported.error.message)
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  async function open(path: string) {
    const page = await context.newPage()
    await page.goto(`${house.base}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const pathOf = (page: Page) => new URL(page.url()).pathname

  it('one goes from page to page and along a list', async () => {
    const page = await open('/')
    await pressed(page, 'g a')
    await page.waitForURL('**/applications')
    await page.getByRole('table').waitFor()
    await pressed(page, 'j j k')
    const first = page.getByRole('table').locator('tbody a').first()
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/applications/a_*')
    await pressed(page, 'g n')
    await page.waitForURL('**/news')
    await page.close()
  })

  it('nothing happens while one writes, with Ctrl, in a dialog, or when the keys are off', async () => {
    const page = await open('/applications')
    const field = page.getByRole('searchbox')
    await field.fill('')
    await field.pressSequentially('gt?j/')
    expect(await field.inputValue()).toBe('gt?j/')
    await field.fill('')
    await page.getByRole('heading', { level: 1 }).focus()
    await pressed(page, 'g Control+t')
    expect(pathOf(page)).toBe('/applications')

    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await keys.waitFor()
    expect(await keys.locator('dt').count()).toBe(keyTable.length + 1 + practiceKeys.length + writingKeys.length)
    expect(await axeFindings(page)).toEqual([])
    await pressed(page, 'g t')
    await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })
    await pressed(page, 'g t ?')
    expect(pathOf(page)).toBe('/applications')
    expect(await page.getByRole('dialog').count()).toBe(0)

    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await pressed(page, 'g t')
    expect(pathOf(page)).toBe('/applications')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a page' }).fill('keys')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Use single keys' }).check()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })
    await pressed(page, 'g t')
    await page.waitForURL(`${house.base}/`)
    await page.close()
  })

  it('the palette leads to an application, remembers it, and does things', async () => {
    const page = await open('/')
    const said = listenToConsole(page)
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Go to a page' })
    await field.waitFor()
    expect(await axeFindings(page)).toEqual([])
    await field.fill('gleisb')
    await page
      .getByRole('option', { name: /Gleisbogen/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/applications/a_*')
    await page.getByRole('heading', { level: 1, name: /Gleisbogen/ }).waitFor()

    await page.keyboard.press('Control+k')
    await field.waitFor()
    expect(await page.getByRole('option').first().innerText()).toContain('Gleisbogen')
    await page.keyboard.press('ArrowUp')
    const last = page.getByRole('option').last()
    expect(await last.getAttribute('aria-selected')).toBe('true')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'))
    await field.fill('add an')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('Company').fill('Palette & Daughters')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Palette & Daughters/ }).waitFor()

    // What was just done is taken back by a key.
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.getByRole('heading', { level: 1 }).focus()
    await pressed(page, 'u g a')
    await page.getByRole('table').waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Palette & Daughters' }).count()).toBe(0)
    expect(said.filter((one) => !one.includes('404'))).toEqual([])
    await page.close()
  })

  it('“/” finds a word of a mail, and the mail opens beside it', async () => {
    const page = await open('/')
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox', { name: 'Words you remember' })
    await field.waitFor()
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await field.pressSequentially('INTERVIEW gleisbogen invit')
    await page.getByText(/places? found/).waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(await axeFindings(page)).toEqual([])

    const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Mail ·' }).first().getByRole('button')
    await hit.focus()
    await page.keyboard.press('Enter')
    await page.getByText('How Ajar reads it').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)

    await field.fill('nobodyeverwrotethis')
    await page.getByText('Nothing found').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await field.fill('"*(:^-')
    await page.getByText('Nothing found').waitFor()
    await page.goBack()
    await page.close()
  })
})
