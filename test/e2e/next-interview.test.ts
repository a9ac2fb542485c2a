import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { seeWorld } from '#actions/world.ts'
import type { App } from '#app.ts'
import { demoMoment } from '#demo-moment.ts'
import { must } from '../whole-use.ts'
import { afterInterview, withOakhavenAhead } from './after-interview-scene.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, openRealHouse, type House } from './house.ts'
import { nextInvitation } from './next-interview-mail.ts'
import { pdfText } from './pdf-text.ts'

const hour = 3_600_000
const day = 24 * hour
const question = 'How would you make a booking form work for somebody who cannot see it?'
const answer = 'Labels and order first, then errors that are said aloud; and I try it with somebody who uses it daily.'
const line = 'The timetable that a blind colleague taught me to build'
const bare = (words: string) => words.replace(/\s+/g, '')

/** One person and what one interview taught: from its no to the sheet of the next. */
describe.skipIf(!canBrowse)('from one interview to the next', { timeout: 60_000 }, () => {
  let now = demoMoment.now
  let house: House & { readonly app: App }
  let browser: Browser
  let page: Page
  let said: string[]
  let id = ''
  const ctx = () => ({ ...house.app.ctx(), now })
  const steps = () => afterInterview(page, house.base)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

  beforeAll(async () => {
    house = await openRealHouse(await buildPages(), () => now)
    const ahead = await withOakhavenAhead(ctx())
    id = ahead.id
    now = ahead.endedAt
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  /** The page as it stands keeps the rules, on a desk and on a phone. */
  async function keepsTheRules() {
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  /** Presses Tab until it has the focus. */
  async function tabTo(target: Locator) {
    await target.waitFor()
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`no way by Tab to ${String(target)}`)
  }

  it('is a question that tripped one up, and a story one should have told', async () => {
    const { openLogFromToday, writeQuestion, finishLog, openReflection, finishReflection, saved } = steps()
    const { history } = await seeWorld(ctx())
    await openLogFromToday(history.applications.find((one) => one.id === id)?.company.value ?? '')
    await page.getByLabel('Round', { exact: true }).selectOption({ label: 'Technical' })
    await writeQuestion(1, question, { type: 'Design', answered: 'Not well', trippedUp: true })
    await finishLog()

    now += 3 * day
    const by = { name: 'Lotte Brink', address: 'l.brink@oakhavenhealth.example', relation: 'interviewer' } as const
    const no = { type: 'no', application: id, at: now, outcome: 'rejected', statedReason: 'none', by } as const
    must(await addManual(ctx(), { ...no, feedbackGiven: false }))
    now += 4 * day
    await openReflection(id)
    expect(await page.getByLabel('Which questions tripped you up?').inputValue()).toBe(question)
    await page.getByLabel('Which experiences should you have told them about?').fill(line)
    await page.getByLabel('What would you do differently next time?').fill('Ask back before I draw.')
    await saved()
    await finishReflection()
  })

  it('is a card, answered aloud, written down and rated by keyboard alone, with a way back', async () => {
    await page.goto(`${house.base}/`)
    const toPractice = page.getByRole('main').getByRole('link', { name: 'Practise', exact: true })
    await tabTo(toPractice)
    await page.keyboard.press('Enter')
    await heading('Say your answer aloud')
    await page.getByRole('heading', { level: 2, name: question }).waitFor()
    expect(await page.getByText('New · asked at Oakhaven').count()).toBe(1)
    await keepsTheRules()

    // A rating before the answer was seen says nothing.
    await page.keyboard.press('4')
    await page.keyboard.press('Space')
    await page.getByText('You have written none yet.').waitFor()
    expect(await ctx().owner.practice.reviews()).toEqual([])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await tabTo(dialog.getByLabel('Your better answer'))
    await page.keyboard.type(answer)
    expect(await axeFindings(page)).toEqual([])
    await tabTo(dialog.getByRole('button', { name: 'Save' }))
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText(answer).waitFor()
    await keepsTheRules()

    await page.keyboard.press('1')
    await expect.poll(async () => (await ctx().owner.practice.reviews()).map(({ rating }) => rating)).toEqual(['again'])
    // What was begun comes back within the sitting.
    await page.getByText('Once more · asked at Oakhaven').waitFor()
    await tabTo(page.getByRole('button', { name: `Take the last rating back: ${question}` }))
    await page.keyboard.press('Enter')
    await expect.poll(() => ctx().owner.practice.reviews()).toEqual([])

    await page.getByText('New · asked at Oakhaven').waitFor()
    // The button it was taken back with is gone, and with it the focus: Space is the page's again.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BUTTON')
    await page.keyboard.press('Space')
    await page.getByText(answer).waitFor()
    await page.keyboard.press('4')
    await expect.poll(async () => (await ctx().owner.practice.reviews()).map(({ rating }) => rating)).toEqual(['easy'])
    await heading('That is all for now')
    await keepsTheRules()
    expect((await ctx().owner.practice.cards()).map((card) => [card.question, card.answer])).toEqual([
      [question, answer],
    ])
  })

  it('is a story, begun from the line and told in four parts', async () => {
    await page.goto(`${house.base}/prepare/stories`)
    await page.getByText('From your looks back.').waitFor()
    await keepsTheRules()
    await page.getByRole('button', { name: `Write it down: ${line}` }).click()
    await heading(line)
    await page.getByText(/^From your look back at Oakhaven/).waitFor()
    await page.getByLabel('What was', { exact: true }).fill('A timetable that a screen reader could not read.')
    await page.getByLabel('What was to do').fill('Make it one that it can.')
    await page.getByLabel('What I did').fill('I sat beside a colleague who is blind, for three mornings.')
    await page.getByLabel('What came of it').fill('He books without help, and so do 400 others.')
    await page.getByLabel('Questions it answers').fill(question)
    await steps().saved()
    await keepsTheRules()

    await page.goto(`${house.base}/prepare/stories`)
    await page.getByRole('link', { name: line }).waitFor()
    expect(await page.getByText('Draft', { exact: true }).count()).toBe(0)
    expect(await page.getByText('From your looks back.').count()).toBe(0)
  })

  it('is all there once another interview is known, from Today to its sheet', async () => {
    now += 12 * hour
    await page.goto(`${house.base}/import`)
    await page.getByLabel('Files').setInputFiles({
      name: 'invitation.eml',
      mimeType: 'message/rfc822',
      buffer: nextInvitation,
    })
    await page.getByRole('heading', { level: 3, name: 'invitation.eml' }).first().waitFor()
    await page.getByText('Finished.').first().waitFor()

    await page.getByRole('link', { name: 'Today' }).first().click()
    const ahead = page.getByRole('region', { name: 'Interviews ahead' }).getByRole('article')
    const fennmark = ahead.filter({ hasText: 'Fennmark' })
    await fennmark.getByText('1 question to practise before it').waitFor()
    await keepsTheRules()
    await fennmark.getByRole('link', { name: 'Prepare for it: Fennmark' }).click()
    await heading(/^Fennmark/)

    const learned = page.getByRole('region', { name: 'What earlier noes taught' })
    await learned.getByText('Ask back before I draw.').waitFor()
    expect(await learned.innerText()).toContain('To do better (Oakhaven')

    const likely = page.getByRole('region', { name: 'Questions to expect' }).getByRole('listitem').first()
    expect(await likely.innerText()).toContain(question)
    expect(await likely.innerText()).toContain('tripped you up before; asked in a technical round at Oakhaven')
    expect(await likely.innerText()).toContain('asked for the same kind of work at Oakhaven')
    await likely.getByRole('link', { name: line }).waitFor()

    const practise = page.getByRole('region', { name: 'To practise before' })
    expect(await practise.getByRole('listitem').innerText()).toMatch(/cannot see it\? \(today\)/)
    const where = page.getByRole('region', { name: 'When and where' })
    expect(await where.innerText()).toContain('10:00–11:00')
    expect(await page.getByRole('region', { name: 'Whom you meet' }).innerText()).toContain('Idris Vale')
    await keepsTheRules()
  })

  it('stands on paper too', async () => {
    const paper = pdfText(await page.pdf({ format: 'A4' }))
    for (const words of [question, line, 'Ask back before I draw.', 'Idris Vale', '10:00–11:00'])
      expect(paper).toContain(bare(words))
  })

  it('is practised in time, and the sheet knows it', async () => {
    await page.getByRole('link', { name: 'Practise now' }).click()
    await page.getByText(/^Before Fennmark, .* · asked at Oakhaven/).waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('region', { name: 'Your better answer' }).getByText(answer).waitFor()
    await keepsTheRules()
    await page.keyboard.press('4')
    await heading('That is all for now')
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' }).getByRole('region', { name: 'While you practise' })
    expect(await keys.innerText()).toMatch(/Space\s+Show your better answer\s+1\s+It was not there/)
    await page.keyboard.press('Escape')
    await page.goBack()
    await heading(/^Fennmark/)
    await expect
      .poll(() => page.getByRole('region', { name: 'To practise before' }).getByRole('listitem').innerText())
      .not.toContain('today')
  })

  it('broke no rule of the browser on the way, and no bug was reported', () => {
    expect(said).toEqual([])
    expect(house.reported).toEqual([])
  })
})
