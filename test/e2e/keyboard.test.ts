import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { canBrowse, openBrowser } from './browser.ts'
import { buildPages, openStage, type House } from './house.ts'
import { sceneActions } from './scene.ts'

describe.skipIf(!canBrowse)('by keyboard alone', { timeout: 60_000 }, () => {
  const settled = new Set<string>()
  const scene = sceneActions()
  const decide = vi.fn<Actions['decide']>(async (_ctx, id, { choice }) => {
    if (choice === 'reopened') settled.delete(id)
    else settled.add(id)
    return ok({ decisionId: 'dec_1' })
  })
  const seeToday: Actions['seeToday'] = async (ctx) => {
    const view = await scene.seeToday(ctx)
    return { ...view, due: view.due.filter((step) => !settled.has(step.id)) }
  }
  let folder: string
  let house: House
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await buildPages()
    house = await openStage(folder, sceneActions({ decide, seeToday }))
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  beforeEach(async () => {
    decide.mockClear()
    settled.clear()
    page = await browser.newPage()
    await page.goto(house.server.url)
    await page.getByRole('article').first().waitFor()
  })
  afterEach(() => page.close())

  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  const choices = () => decide.mock.calls.map(([, id, { choice }]) => `${id} ${choice}`)
  /** Presses Tab until something of this name has the focus. */
  async function tabTo(name: string) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if ((await focused()) === name) return
    }
    throw new Error(`no way by Tab to “${name}”`)
  }

  it('the first Tab offers to skip to the content', async () => {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('what has the focus can be seen', async () => {
    await tabTo('Done')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) }
    })
    expect(outline).toEqual({ style: 'solid', width: 2 })
  })

  it('a page that opens is read from its heading', async () => {
    await tabTo('Applications')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '5 applications' }).waitFor()
    await expect.poll(focused).toBe('5 applications')
  })

  it('a step is done, and taken back', async () => {
    await tabTo('Done')
    await page.keyboard.press('Enter')
    await page.getByText('Marked as done.').waitFor()
    await tabTo('Undo')
    await page.keyboard.press('Enter')
    await expect.poll(choices).toEqual(['s_feedback done', 's_feedback reopened'])
  })

  it('what is done makes room, and the keyboard stays where it was', async () => {
    await tabTo('Done')
    for (const left of [2, 1]) {
      await page.keyboard.press('Enter')
      const articles = page.getByRole('region', { name: 'For today' }).getByRole('article')
      await expect.poll(() => articles.count()).toBe(left)
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
      await tabTo('Done')
    }
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Nothing to do today')
    expect(choices()).toEqual(['s_feedback done', 's_followup done', 's_reflect done'])
  })

  it('a dialog holds the focus, closes with Escape, and gives the focus back', async () => {
    await tabTo('Not now')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    for (let presses = 0; presses < 15; presses++) {
      await page.keyboard.press('Tab')
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      )
      expect(inside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await focused()).toBe('Not now')
    expect(choices()).toEqual([])
  })

  it('a step is put off from the dialog', async () => {
    await tabTo('Not now')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^In a week/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(choices).toEqual(['s_feedback snoozed'])
    // Monday the 16th, 00:00 in Berlin.
    expect(decide.mock.calls[0]?.[2].until).toBe(Date.UTC(2026, 10, 15, 23))
  })

  it('the list of applications is walked with the arrows and sorted from its heads', async () => {
    await page.goto(`${house.base}/applications`)
    await page.getByRole('link', { name: 'Tailspin' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Northwind')
    await page.keyboard.press('End')
    expect(await focused()).toBe('Lucerne Publishing')

    await page.getByRole('button', { name: 'Company' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('rowheader').first().innerText()).toContain('Fabrikam')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('rowheader').first().innerText()).toContain('Tailspin')
    expect(await page.getByRole('columnheader', { name: 'Company' }).getAttribute('aria-sort')).toBe('descending')
  })

  it('a mail beside the page is closed by Back as well', async () => {
    await page.goto(`${house.base}/applications/a_northwind`)
    await page.getByRole('button', { name: 'Read the mail' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('How Ajar reads it').waitFor()
    await page.goBack()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})
