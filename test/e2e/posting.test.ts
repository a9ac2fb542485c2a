import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addManual } from '#actions/add-manual.ts'
import type { App } from '#app.ts'
import { ok } from '#domain/result.ts'
import type { Fetch } from '#watch/fetch.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse, type House } from './house.ts'

const words = `Data Analyst (m/w/d) at Brightwater

Your tasks
- Build the reports that the pump engineers ask for

Your profile
- 3+ years of experience with SQL and Power BI
- Fluent German, good English
- A degree in statistics or something like it
- Nice to have: Python

We offer
- 30 days off and a canteen`

const resume = {
  basics: { name: 'Orla Keane' },
  skills: [{ name: 'Databases', keywords: ['SQL', 'PostgreSQL'] }],
  languages: [{ language: 'German', fluency: 'C1' }],
  awards: [{ title: 'Best map' }],
  'x-theme': { colour: 'red' },
}

const asked: string[] = []
const outside: Fetch = async ({ url }) => {
  asked.push(url)
  const html = `<html><title>Analyst</title><main><article>${words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></main></html>`
  const validators = { etag: null, lastModified: null }
  const bytes = new TextEncoder().encode(html)
  return ok({ state: 'fresh', url, movedTo: null, validators, at: 1, status: 200, contentType: 'text/html', bytes })
}

describe.skipIf(!canBrowse)('a posting and a résumé', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House & { readonly app: App }
  let applicationId: string

  beforeAll(async () => {
    const pages = await buildPages()
    browser = await openBrowser()
    house = await openRealHouse(pages, undefined, outside)
    const fact = {
      type: 'application',
      company: 'Brightwater',
      role: 'Analyst',
      location: null,
      appliedOn: '2026-09-01',
    }
    applicationId = must(await addManual(house.app.ctx(), fact as never)).applicationId ?? ''
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
    return context
  }
  const openPosting = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`${house.base}/applications/${applicationId}/posting`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const listed = (page: Page, name: string) =>
    page.getByRole('region', { name, exact: true }).getByRole('listitem').locator('p:first-child').allInnerTexts()
  /** Where `AJAR_SHOTS` names a folder, what a person would see. */
  const shoot = async (page: Page, name: string) => {
    const folder = process.env['AJAR_SHOTS']
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }

  it('goes from pasted words to a list put right by hand, with a way back', async () => {
    await using context = await visit()
    const page = await openPosting(context)
    const said = listenToConsole(page)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'posting-empty')
    await page.getByLabel('Paste the words').fill(words)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('4 requirements read.').waitFor()
    expect(await listed(page, 'Required')).toEqual([
      '3+ years of experience with SQL and Power BI',
      'Fluent German, good English',
      'A degree in statistics or something like it',
    ])
    expect(await listed(page, 'Welcome')).toEqual(['Python'])

    await page.getByRole('button', { name: 'Only welcome: Fluent German, good English' }).click()
    await expect.poll(() => listed(page, 'Welcome')).toEqual(['Fluent German, good English', 'Python'])
    await page.getByRole('button', { name: 'Change: A degree in statistics' }).click()
    await page.getByRole('textbox', { name: 'Requirement', exact: true }).fill('A degree in geology')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('In the posting: “A degree in statistics or something like it”').waitFor()
    await page.getByLabel('Add something required').fill('A car')
    await page.keyboard.press('Enter')
    await expect.poll(() => listed(page, 'Required')).toContain('A car')
    await page.getByRole('button', { name: 'Remove: A car' }).click()
    await expect.poll(() => listed(page, 'Required')).not.toContain('A car')
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => listed(page, 'Required')).toContain('A car')
    expect(await axeFindings(page)).toEqual([])
    expect(said).toEqual([])
  })

  it('brings a résumé in with all it holds, says what is wrong at its field, and takes it out again', async () => {
    await using context = await visit()
    const page = await context.newPage()
    await page.goto(`${house.base}/prepare/resume`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const said = listenToConsole(page)
    expect(await axeFindings(page)).toEqual([])
    const file = (content: unknown) => ({
      name: 'resume.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    })
    const chooser = page.getByLabel('Bring in a file')
    await chooser.setInputFiles(file({ ...resume, work: [{ startDate: 'May' }] }))
    await page.getByText('work[0].startDate').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await chooser.setInputFiles(file(resume))
    await page.getByText('Also kept, and not shown here: awards, x-theme.').waitFor()

    await page.getByRole('button', { name: 'Add a job' }).click()
    const job = page.getByRole('group', { name: 'Job 1' })
    await job.getByLabel('Position').fill('Analyst')
    await job.getByLabel('From').fill('last year')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await job.getByText('should be a day like 2024').waitFor()
    await job.getByLabel('From').fill('2023-04')
    await job.getByLabel('Summary').fill('Built dashboards in Power BI.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').last().waitFor()
    await expect.poll(() => page.getByText('Not saved yet').count()).toBe(0)

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const saved: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    expect(saved).toEqual({
      ...resume,
      work: [{ position: 'Analyst', startDate: '2023-04', summary: 'Built dashboards in Power BI.' }],
    })
    await shoot(page, 'resume')
    expect(await axeFindings(page)).toEqual([])
    expect(said).toEqual([])
  })

  it('fetches one page on a click, and shows beside each line what the résumé says, in any colours and widths', async () => {
    await using context = await visit()
    const page = await openPosting(context)
    expect(asked).toEqual([])
    await page.getByText('Take other words for it').click()
    await page.getByLabel('Address of the posting').fill('https://jobs.brightwater.example/analyst')
    await page.getByRole('button', { name: 'Fetch it' }).click()
    await page.getByRole('link', { name: 'https://jobs.brightwater.example/analyst' }).waitFor()
    expect(asked).toEqual(['https://jobs.brightwater.example/analyst'])
    await page.getByText('Partly in your résumé: “Databases, SQL, PostgreSQL”').waitFor()
    await page.getByText('Not in your résumé, which may mean nothing.').first().waitFor()
    await page.getByText('The words of the posting', { exact: true }).click()
    expect(await page.locator('mark').allInnerTexts()).toContain('Fluent German, good English')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'posting')

    await using small = await visit({ viewport: { width: 360, height: 780 }, colorScheme: 'dark', locale: 'de-DE' })
    const narrow = await openPosting(small)
    await narrow.getByText('Nicht in Ihrem Lebenslauf, was nichts heißen muss.').first().waitFor()
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await axeFindings(narrow)).toEqual([])
    await shoot(narrow, 'posting-narrow-dark')
    await narrow.goto(`${house.base}/prepare/resume`)
    await narrow.getByRole('group', { name: 'Anstellung 1' }).waitFor()
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await axeFindings(narrow)).toEqual([])
    await shoot(narrow, 'resume-narrow-dark')
  })
})
