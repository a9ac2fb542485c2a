import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUpdate } from '#actions/add-news.ts'
import type { Ctx } from '#actions/context.ts'
import { Secret } from '#domain/secret.ts'
import { boardServer, says, type BoardServer } from '#watch/boards/board-server.ts'
import { turnedDownAtBrightwater } from '../turned-down.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

const day = 86_400_000
const server = { host: '127.0.0.1', port: 9, security: 'none' } as const
const kim = {
  address: 'kim.abara@posthorn.example',
  name: 'Kim Abara',
  aliases: [],
  imap: server,
  smtp: server,
  user: 'kim',
  auth: 'password',
  folders: null,
} as const
/** What stands in the free places of the draft. */
const own = ['I have led the evening shift of a small kitchen since May.', 'It goes with what we said of bread.']
const placeholders = (words: string) => words.match(/«[^«»]+»/g)?.length ?? 0

describe.skipIf(!canBrowse)('a door that opens again', { timeout: 60_000 }, () => {
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let boards: BoardServer
  let browser: Browser
  let page: Page
  let jobs: readonly object[] = []

  beforeAll(async () => {
    boards = await boardServer((_, answer) => says(answer, { jobs, meta: { total: jobs.length } }))
    house = await openRealHouse(await buildPages(), undefined, boards.fetch('boards-api.greenhouse.io'))
    const ctx = house.app.ctx()
    const begun: Ctx = { ...ctx, now: ctx.now - 120 * day }
    await turnedDownAtBrightwater(begun)
    must(await addUpdate(ctx, { kind: 'skill', text: 'I learned to bake sourdough' }))
    must(await ctx.owner.accounts.save(kim, new Secret('none'), ctx.now))
    browser = await openBrowser()
    page = await browser.newPage()
    await page.goto(house.server.url)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
    await boards?.[Symbol.asyncDispose]()
  })

  it('is watched, gains a role that fits, and leads to a draft with news they have not heard', async () => {
    await page.goto(`${house.base}/openings`)
    await page.getByRole('button', { name: 'Add a board' }).first().click()
    await page.getByRole('textbox', { name: /^Address/ }).fill('https://boards.greenhouse.io/brightwater')
    await page.getByRole('textbox', { name: /^Company/ }).fill('Brightwater')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a board' }).click()
    await page.getByRole('heading', { level: 3, name: 'Brightwater' }).waitFor()
    expect(boards.asked).toEqual([])

    const posted = new Date(house.app.ctx().now - day).toISOString()
    const job = { id: 7, internal_job_id: 1, title: 'Senior Line Cook', location: { name: 'Bremen' } }
    jobs = [{ ...job, first_published: posted, absolute_url: 'https://job-boards.greenhouse.io/brightwater/jobs/7' }]
    await page.getByRole('button', { name: 'Read now: Brightwater' }).click()
    await page.getByText('Same title, same city, one level up').waitFor()
    await page.getByText('What left this computer').click()
    await page.getByText('https://boards-api.greenhouse.io/v1/boards/brightwater/jobs').first().waitFor()

    for (const [width, colorScheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    }

    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${house.base}/`)
    await page.getByText('Brightwater is looking for “Senior Line Cook”').waitFor()
    await page.goto(`${house.base}/openings`)
    await page.getByRole('link', { name: 'Write to Nora Blum' }).click()
    await page
      .getByRole('textbox', { name: /words|text|mail/i })
      .first()
      .waitFor()
    const [draft] = await house.app.ctx().owner.drafts.list()
    expect(draft?.body).toContain('Senior Line Cook')
    expect(draft?.body).toContain('sourdough')

    // What only the person can say is asked for, and until it is said nothing can be approved.
    const toApproval = page.getByRole('button', { name: 'Look at it once more and approve' })
    const text = page.getByLabel('Text', { exact: true })
    await toApproval.waitFor()
    expect(await toApproval.isDisabled()).toBe(true)
    for (let left = placeholders(await text.inputValue()); left > 0; left--) {
      await page
        .getByRole('button', { name: /^Write it:/ })
        .first()
        .click()
      await page.keyboard.type(own[left - 1] ?? '')
      await expect.poll(async () => placeholders(await text.inputValue())).toBe(left - 1)
    }
    await expect.poll(() => toApproval.isEnabled()).toBe(true)
    await toApproval.click()

    await page.getByRole('heading', { level: 1, name: 'This is what would leave' }).waitFor()
    const leaves = await page.getByRole('main').innerText()
    for (const part of [kim.address, 'nora@brightwater.example', 'Senior Line Cook', 'sourdough', own[0]])
      expect(leaves).toContain(part)
    expect(leaves).not.toMatch(/[«»]/)
    const approve = page.getByRole('button', { name: /^Approve/ }).first()
    expect(await approve.isEnabled()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await approve.click()
    await page.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor()
    const [mail] = await house.app.ctx().owner.outbox.list()
    expect(mail).toMatchObject({ state: 'approved' })
    expect(mail?.words.body).toContain('sourdough')
  })
})
