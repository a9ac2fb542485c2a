import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

describe.skipIf(!canBrowse)('the plan’s clock', { timeout: 60_000 }, () => {
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await buildPages()
    house = await openRealHouse(folder)
    browser = await openBrowser()
    page = await browser.newPage()
    await page.goto(house.server.url)
    await page.goto(`${house.base}/settings`)
    await page.getByRole('link', { name: 'See and change the times' }).click()
    await page.getByRole('heading', { level: 1, name: 'When each step is due' }).waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  const plan = async () => (await house.app.ctx().owner.settings.get()).plan
  const mailsADay = () => page.getByRole('textbox', { name: 'Mails a day' })
  const feedback = () => page.getByRole('group', { name: 'Days after the no to ask for feedback' })

  it('has a way back on the page before, too: whose mailbox it is', async () => {
    await page.goto(`${house.base}/settings`)
    const name = page.getByRole('textbox', { name: 'Your name' })
    await name.fill('Sam Okafor')
    await page.getByRole('textbox', { name: 'Country' }).fill('at')
    await page.getByRole('button', { name: 'Save' }).click()
    const said = page.getByRole('listitem').filter({ hasText: 'Saved.' })
    await said.waitFor()
    expect(await house.app.ctx().owner.settings.get()).toMatchObject({ name: 'Sam Okafor', country: 'AT' })

    await said.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => name.inputValue()).toBe('')
    expect(await page.getByRole('textbox', { name: 'Country' }).inputValue()).toBe('')
    expect(await house.app.ctx().owner.settings.get()).toMatchObject({ name: null, country: null })
    await page.goto(`${house.base}/settings/plan`)
    await page.getByRole('heading', { level: 1, name: 'When each step is due' }).waitFor()
  })

  it('keeps a value when its field is left, and takes it back', async () => {
    await mailsADay().fill('3')
    await mailsADay().press('Tab')
    await page.getByText('Mails a day: changed').waitFor()
    await page.getByText('Ajar’s own: 5 mails').waitFor()
    expect((await plan()).dailyCap).toBe(3)

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await plan()).dailyCap).toBe(5)
    await expect.poll(() => mailsADay().inputValue()).toBe('5')
  })

  it('says beside the field what is out of bounds, and keeps nothing of it', async () => {
    await mailsADay().fill('200')
    await mailsADay().press('Enter')
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toEqual([expect.stringContaining('from 1 to 20')])
    expect(await mailsADay().getAttribute('aria-invalid')).toBe('true')
    expect((await plan()).dailyCap).toBe(5)
    expect(await axeFindings(page)).toEqual([])
    await mailsADay().fill('5')
  })

  it('asks for both ends of a span before it judges them', async () => {
    await feedback().getByLabel('from').fill('9')
    await feedback().getByLabel('to').fill('12')
    await feedback().getByLabel('to').press('Enter')
    await expect.poll(async () => (await plan()).feedbackDays).toEqual([9, 12])
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('puts everything back at a press, and that back as well', async () => {
    await page.getByRole('checkbox', { name: 'Tuesday' }).uncheck()
    await expect.poll(async () => (await plan()).sendSlot.weekdays).toEqual([3, 4])

    await page.getByRole('button', { name: 'Put everything back' }).click()
    await expect.poll(async () => (await plan()).feedbackDays).toEqual([2, 7])
    expect((await plan()).sendSlot.weekdays).toEqual([2, 3, 4])

    await page.getByText('Everything is as Ajar has it.').waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Everything is as Ajar has it.' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect.poll(async () => (await plan()).feedbackDays).toEqual([9, 12])
  })
})
