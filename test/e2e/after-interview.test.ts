import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { seeWorld } from '#actions/world.ts'
import type { App } from '#app.ts'
import { demoMoment } from '#demo-moment.ts'
import { must } from '../whole-use.ts'
import { afterInterview, withOakhavenAhead } from './after-interview-scene.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse, type House } from './house.ts'

const hour = 3_600_000
const day = 24 * hour

/** One person and one interview: from the hour it ended, through the no, to the look back. */
describe.skipIf(!canBrowse)('after an interview', { timeout: 60_000 }, () => {
  let now = demoMoment.now
  let house: House & { readonly app: App }
  let browser: Browser
  let page: Page
  let said: string[]
  let id = ''
  const ctx = () => ({ ...house.app.ctx(), now })
  const steps = () => afterInterview(page, house.base)

  beforeAll(async () => {
    house = await openRealHouse(await buildPages(), () => now)
    const ahead = await withOakhavenAhead(ctx())
    id = ahead.id
    now = ahead.endedAt
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  it('is offered to be written down, and not again after "not today", which can be taken back', async () => {
    const offer = page.getByRole('article').filter({ hasText: /How was it at Oakhaven/ })
    await offer.getByRole('button', { name: 'Not today' }).click()
    await offer.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await offer.waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('begins with what the calendar tells, and is saved as one types', async () => {
    const { openLogFromToday, writeQuestion, finishLog, saved } = steps()
    const { history } = await seeWorld(ctx())
    const company = history.applications.find((one) => one.id === id)?.company.value ?? ''
    await openLogFromToday(company)
    expect(await page.getByLabel('Person 1: name').inputValue()).toBe('Lotte Brink')
    await writeQuestion(1, 'Why health, of all things?', { type: 'Why this, why them', answered: 'Not well' })
    await writeQuestion(2, 'A project you are proud of?', { type: 'What you did once', answered: 'Very well' })
    await page.getByLabel('What they promised').fill('An answer within the week')
    await saved()
    expect(await axeFindings(page)).toEqual([])

    // A second window lets nothing be lost.
    const [log] = await ctx().owner.interviewLogs.list()
    expect(log?.answers.questions).toMatchObject([
      { text: 'Why health, of all things?', type: 'motivation', answered: 2 },
      { text: 'A project you are proud of?', type: 'behavioural', answered: 5 },
    ])
    await page.reload()
    expect(await page.getByLabel('Question 2', { exact: true }).inputValue()).toBe('A project you are proud of?')
    await page.getByLabel('What they promised').fill('An answer by Friday')
    await finishLog()
    await page.getByRole('link', { name: 'What you wrote down' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('comes back, told as such, in the look back on the no', async () => {
    now += 3 * day
    const by = { name: 'Lotte Brink', address: 'l.brink@oakhavenhealth.example', relation: 'interviewer' } as const
    const no = { type: 'no', application: id, at: now, outcome: 'rejected', statedReason: 'none', by } as const
    must(await addManual(ctx(), { ...no, feedbackGiven: false }))
    now += 4 * day
    await steps().openReflection(id)
    const tripped = page.getByLabel('Which questions tripped you up?')
    expect(await tripped.inputValue()).toBe('Why health, of all things?')
    await page
      .getByText(/A line from your log of/)
      .first()
      .waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByLabel('Requirement 1', { exact: true }).fill('Experience in health')
    await page.getByLabel('Requirement 1: what I have of it').selectOption({ label: 'Partly' })
    await tripped.fill('Why health?')
    await page.getByRole('button', { name: /Why health, of all things/ }).click()
    await steps().saved()
    const [reflection] = await ctx().owner.reflections.list()
    expect(reflection?.answers).toMatchObject({
      requirements: [{ text: 'Experience in health', has: 'partly' }],
      questionsThatTrippedMeUp: ['Why health?', 'Why health, of all things?'],
    })
  })

  it('keeps what was told on the telephone, folded until it is read', async () => {
    await page.getByRole('button', { name: 'Add what somebody told you' }).click()
    await page.getByLabel('What they said, in their words').fill('Warm, and a little vague about numbers.')
    await page.getByLabel('Who said it').fill('Lotte Brink')
    await page.getByRole('button', { name: 'Keep it', exact: true }).click()
    const kept = page.getByRole('region', { name: 'Kept, word for word' })
    await kept.waitFor()
    expect(await kept.getByText('a little vague').isVisible()).toBe(false)
    await kept.getByText('Read it when you are ready').click()
    await kept.getByText('a little vague').waitFor()
    await kept.getByText('Not sure').click()
    await kept.getByText('Preparation').click()
    await expect
      .poll(async () => (await ctx().owner.feedback.list())[0])
      .toMatchObject({ view: 'unsure', tags: ['preparation'], source: { medium: 'call' } })
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('has a page for oneself alone, with a time that only says when it is over', async () => {
    await page.getByRole('link', { name: 'Write for yourself alone' }).click()
    await page.getByRole('heading', { level: 1, name: 'For you alone' }).waitFor()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('About 15 minutes left').waitFor()
    await page.getByLabel('Your page').fill('It hurts that they liked me.')
    await steps().saved()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Enough for now' }).click()
    await page.getByRole('heading', { level: 1, name: /^Looking back on/ }).waitFor()
    expect(await ctx().owner.privatePages.list()).toMatchObject([{ text: 'It hurts that they liked me.' }])
    await steps().finishReflection()
  })

  it('suggests to leave it, and one small thing, where one comes back again and again', async () => {
    const rest = page.getByText('You have been here more than once in two days')
    const comeBack = async () => {
      const visited = page.waitForResponse((response) => response.url().endsWith('/reflection/visits'))
      await steps().openReflection(id)
      await visited
    }
    now += hour
    await comeBack()
    // The page in a second window, or loaded again, is the same sitting.
    await comeBack()
    expect(await rest.count()).toBe(0)
    now += 3 * hour
    await comeBack()
    await rest.waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('One small thing I can do').fill('Ask Ines how she tells it')
    await page.getByRole('button', { name: 'Note it' }).click()
    await page.getByText('You wanted to: Ask Ines how she tells it').waitFor()
    expect(await page.getByLabel('Step 1', { exact: true }).inputValue()).toBe('Ask Ines how she tells it')
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 1280, height: 900 })
    await steps().saved()
    await page.getByRole('button', { name: 'Leave it for now' }).click()
    await page.getByText('Kept. It comes back before your next interviews.').waitFor()

    now += 2 * day
    await comeBack()
    expect(await rest.count()).toBe(0)
    expect(said).toEqual([])
  })

  it('says after a quarter of an hour that it is good enough, and cuts nothing off', async () => {
    const other = await page.context().newPage()
    await other.clock.install()
    await other.goto(`${house.base}/applications/${id}/reflection`)
    await other.getByRole('heading', { level: 1, name: /^Looking back on/ }).waitFor()
    const over = other.getByText('A quarter of an hour has passed. What you have is good enough.')
    expect(await over.count()).toBe(0)
    await other.clock.fastForward(15 * 60_000)
    await over.waitFor()
    await other.close()
  })
})
