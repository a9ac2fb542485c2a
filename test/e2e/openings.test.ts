import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { addUpdate } from '#actions/add-news.ts'
import type { Ctx } from '#actions/context.ts'
import { boardServer, says, type BoardServer } from '#watch/boards/board-server.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

const day = 86_400_000

describe.skipIf(!canBrowse)('a door that opens again', { timeout: 60_000 }, () => {
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let server: BoardServer
  let browser: Browser
  let page: Page
  let jobs: readonly object[] = []

  beforeAll(async () => {
    server = await boardServer((_, answer) => says(answer, { jobs, meta: { total: jobs.length } }))
    house = await openRealHouse(await buildPages(), undefined, server.fetch('boards-api.greenhouse.io'))
    const ctx = house.app.ctx()
    const begun: Ctx = { ...ctx, now: ctx.now - 120 * day }
    const { applicationId } = must(
      await addManual(begun, {
        type: 'application',
        company: 'Brightwater',
        role: 'Line Cook',
        location: 'Bremen',
        appliedOn: null,
      }),
    )
    const nora = { name: 'Nora Blum', address: 'nora@brightwater.example' }
    must(
      await addManual(begun, {
        type: 'interview',
        application: applicationId,
        start: begun.now + 5 * day,
        end: null,
        timeZone: 'Europe/Berlin',
        mode: 'onsite',
        round: null,
        people: [nora],
      } as never),
    )
    must(
      await addManual(begun, {
        type: 'no',
        application: applicationId,
        at: begun.now + 20 * day,
        outcome: 'rejected',
        statedReason: 'none',
        by: { ...nora, relation: 'recruiter' },
        feedbackGiven: false,
      }),
    )
    must(await addUpdate(ctx, { kind: 'skill', text: 'I learned to bake sourdough' }))
    browser = await openBrowser()
    page = await browser.newPage()
    await page.goto(house.server.url)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  it('is watched, gains a role that fits, and leads to a draft with news they have not heard', async () => {
    await page.goto(`${house.base}/openings`)
    await page.getByRole('button', { name: 'Add a board' }).first().click()
    await page.getByRole('textbox', { name: /^Address/ }).fill('https://boards.greenhouse.io/brightwater')
    await page.getByRole('textbox', { name: /^Company/ }).fill('Brightwater')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a board' }).click()
    await page.getByRole('heading', { level: 3, name: 'Brightwater' }).waitFor()
    expect(server.asked).toEqual([])

    const posted = new Date(house.app.ctx().now - day).toISOString()
    const job = { id: 7, internal_job_id: 1, title: 'Senior Line Cook', location: { name: 'Bremen' } }
    jobs = [{ ...job, first_published: posted, absolute_url: 'https://job-boards.greenhouse.io/brightwater/jobs/7' }]
    await page.getByRole('button', { name: 'Read now: Brightwater' }).click()
    await page.getByText('same title, same city, one level up').waitFor()

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
  })
})
