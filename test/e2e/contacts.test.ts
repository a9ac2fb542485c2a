import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { listPeople } from '#actions/list-people.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
const book = [
  card('UID:u-ana', 'FN:Ana Silva', 'TITLE:Head of Bread', 'TEL:+49 30 555 0142', 'EMAIL:ana@pellwater.example'),
  card('UID:u-ivo', 'FN:Ivo Stern', 'TITLE:Recruiter', 'ORG:Pellwater GmbH', 'EMAIL:ivo@home.example'),
  card('UID:u-lena', 'FN:Lena Marsh', 'ORG:Bakery', 'EMAIL:lena@bakery.example'),
  card('TITLE:Nobody'),
].join('')
const windows = [
  { width: 1440, height: 900, colorScheme: 'light', locale: 'en-GB' },
  { width: 360, height: 740, colorScheme: 'dark', locale: 'de-DE' },
] as const
const shots = process.env['AJAR_SHOTS']

describe.skipIf(!canBrowse)('taking contacts in', { timeout: 120_000 }, () => {
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser

  beforeAll(async () => {
    folder = await buildPages()
    house = await openRealHouse(folder)
    const ctx = house.app.ctx()
    const fact = { company: 'Pellwater', role: 'Baker', location: null, appliedOn: '2026-09-01' }
    const added = await addManual(ctx, { type: 'application', ...fact })
    const application = added.ok ? added.value.applicationId : null
    const ana = { name: 'Ana Silva', address: 'ana@pellwater.example', title: null, relation: 'interviewer' } as const
    await addManual(ctx, { type: 'contact', application, ...ana })
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  async function visit(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
    return context
  }
  const named = async (name: string) => (await listPeople(house.app.ctx())).find((one) => one.name === name)
  const file = { name: 'book.vcf', mimeType: 'text/vcard', buffer: Buffer.from(book) }

  it('shows who would come in, takes only whom the person ticks, and takes all of it back', async () => {
    const context = await visit({ viewport: windows[0], locale: 'en-GB' })
    const page = await context.newPage()
    const said = listenToConsole(page)
    await page.goto(`${house.base}/people`)
    await page.getByRole('link', { name: 'Take in contacts of an address book' }).click()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('1 contact at companies you applied to').waitFor()
    expect(await page.getByRole('checkbox').isChecked()).toBe(false)
    expect(await page.getByText('Line 24: no name').count()).toBe(1)

    await page.getByRole('checkbox', { name: /Ivo Stern/ }).check()
    await page.getByRole('combobox', { name: 'Ivo Stern is' }).selectOption('hr')
    await page.getByRole('button', { name: 'Take in 2 contacts' }).click()
    await page.getByText('Taken in: 2 contacts.').first().waitFor()
    expect(await named('Ivo Stern')).toMatchObject({ applications: [{ company: 'Pellwater', relation: 'hr' }] })
    expect(await named('Ana Silva')).toMatchObject({ title: 'Head of Bread', telephone: '+49 30 555 0142' })
    expect(await named('Lena Marsh')).toBeUndefined()

    await page.getByRole('button', { name: 'Take book.vcf back' }).click()
    await page.getByText('None yet.').waitFor()
    expect(await named('Ivo Stern')).toBeUndefined()
    expect(await named('Ana Silva')).toMatchObject({ title: null })
    expect(said).toEqual([])
    await context.close()
  })

  it.each(windows)('fits $width pixels, $colorScheme, $locale, and can be used by everybody', async (window) => {
    const { width, height, colorScheme, locale } = window
    const context = await visit({ viewport: { width, height }, colorScheme, locale })
    const page = await context.newPage()
    await page.goto(`${house.base}/people/read-contacts`)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('checkbox').waitFor()
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (shots !== undefined) await page.screenshot({ path: `${shots}/contacts-${width}.png`, fullPage: true })
    expect({ tooWide, axe: await axeFindings(page) }).toEqual({ tooWide: 0, axe: [] })
    await context.close()
  })

  it('says in a sentence what is no address book', async () => {
    const context = await visit({ viewport: windows[0], locale: 'de-DE' })
    const page = await context.newPage()
    await page.goto(`${house.base}/people/read-contacts`)
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('Name,Mail\n') })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('In dieser Datei ist kein Kontakt.')
    await context.close()
  })
})
