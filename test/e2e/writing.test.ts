import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { importMail } from '#actions/import-mail.ts'
import { seeToday } from '#actions/see-today.ts'
import type { StepView } from '#actions/views.ts'
import type { App } from '#app.ts'
import { Secret } from '#domain/secret.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { openModelServer, says } from '../servers/model.ts'
import { buildPages, demoMailbox, openRealHouse, type House } from './house.ts'

const server = { host: '127.0.0.1', port: 9, security: 'none' } as const
const orla = {
  address: 'orla.keane@posthorn.example',
  name: 'Orla Keane',
  aliases: [],
  imap: server,
  smtp: server,
  user: 'orla',
  auth: 'password',
  folders: null,
} as const
const own = 'Your glaciologist who prints every map has stayed with me since we spoke.'
const defensive = 'In my defence, I had a bad day. I think the process was unfair.'

/** Inside the page: a route of the browser lets through what waits in it at the moment the page crashes. */
function loseTheWordsOnTheWay(): void {
  const send = globalThis.fetch
  globalThis.fetch = (input, options) =>
    options?.method === 'PUT' ? Promise.reject(new TypeError('Failed to fetch')) : send(input, options)
}

describe.skipIf(!canBrowse)('writing a mail', { timeout: 60_000 }, () => {
  let pages: string
  let browser: Browser
  let house: House & { readonly app: App }
  let followUp: StepView

  beforeAll(async () => {
    pages = await buildPages()
    browser = await openBrowser()
    house = await openRealHouse(pages)
    const { app } = house
    must(await importMail(app.ctx(), demoMailbox))
    must(await app.ctx().owner.accounts.save(orla, new Secret('none'), app.ctx().now))
    followUp = await theFollowUp()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  /** The thanks to the interviewer are what is due first: what comes before them is put off. */
  async function theFollowUp(): Promise<StepView> {
    const { app } = house
    const { due } = await seeToday(app.ctx())
    const step = due.find(({ kind }) => kind === 'follow-up')
    if (!step) throw new Error('the demo has lost its follow-up')
    const until = app.ctx().now + 3 * 86_400_000
    for (const { id } of due.slice(0, due.indexOf(step)))
      must(await app.actions.decide(app.ctx(), id, { choice: 'snoozed', until }))
    return step
  }

  async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.close()
    return context
  }

  /** The page of words, once the check has spoken. */
  async function openWords(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.goto(`${house.base}/words/${followUp.id}`)
    await page.getByRole('listitem').filter({ hasText: 'Thanks: there' }).waitFor()
    return page
  }
  const text = (page: Page) => page.getByLabel('Text', { exact: true })
  const summary = (page: Page) => page.locator('#words-state .sr-only')
  const isSaved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()
  const stored = async () =>
    (await house.app.actions.draftStep(house.app.ctx(), followUp.id)) as {
      value: { id: string; body: string; version: number }
    }

  /** As first written, whatever a test before left there. */
  async function writtenAnew(): Promise<void> {
    const { id } = (await stored()).value
    must(
      await house.app.actions.recomposeDraft(house.app.ctx(), id, {
        own: 'replace',
        language: 'en',
        register: 'plain',
        wording: 0,
      }),
    )
  }

  it('is blocked by a free place, on the page and behind it', async () => {
    const page = await openWords(await visit())
    expect(await text(page).inputValue()).toMatch(/«[^»]+»/)
    expect(await page.getByRole('button', { name: 'Look at it once more and approve' }).isDisabled()).toBe(true)
    await text(page).focus()
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('status')
      .or(page.locator('[aria-live]'))
      .filter({ hasText: 'still to be filled' })
      .first()
      .waitFor()
    expect(page.url()).toContain('/words/')
    const { id, version } = (await stored()).value
    const refused = await house.app.actions.approve(house.app.ctx(), id, {
      version,
      when: 'suggested',
      because: 'I insist.',
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'has-placeholder' } })
    await page.context().close()
  })

  it('underlines a defensive sentence, and does what it suggests, by keyboard; undo brings it back', async () => {
    const page = await openWords(await visit())
    const said = listenToConsole(page)
    const first = await text(page).inputValue()
    await text(page).fill(first.replace(/«[^»]+»/, `${own} ${defensive}`))
    await expect.poll(() => page.locator('.finding-grave').allInnerTexts()).toContain('unfair')
    await expect.poll(() => summary(page).innerText()).toContain('2 in the way')

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    const card = page.getByRole('region', { name: 'This explains or defends' })
    await card.getByText('Leave it out').waitFor()
    expect(await page.locator('[aria-live=polite]').filter({ hasText: 'In my defence' }).count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => text(page).inputValue()).not.toContain('In my defence')
    expect(await text(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => text(page).inputValue()).toContain('In my defence')

    // The other is kept, with a reason. The keys are pressed before the words brought back were read again.
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await page
      .getByRole('region', { name: 'This says the process' })
      .getByRole('button', { name: 'Keep it, because …' })
      .click()
    await page.keyboard.type('She asked me to be blunt.')
    await page.getByRole('button', { name: 'Keep it', exact: true }).click()
    await expect.poll(() => summary(page).innerText()).toContain('1 in the way')
    await isSaved(page)
    await page.reload()
    await page.getByText('(kept, with your reason)').waitFor()
    expect(said).toEqual([])
    await page.context().close()
  })

  it('keeps what was typed through a reload and a crash, before anything could be saved', async () => {
    await writtenAnew()
    const context = await visit()
    const page = await openWords(context)
    await page.addInitScript(loseTheWordsOnTheWay)
    await page.evaluate(loseTheWordsOnTheWay)
    await text(page).fill(`Typed before the reload.\n${await text(page).inputValue()}`)
    await page.reload()
    await expect.poll(() => text(page).inputValue()).toContain('Typed before the reload.')

    await text(page).fill(`Typed before the crash.\n${await text(page).inputValue()}`)
    const client = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    client.send('Page.crash').catch(() => {})
    await crashed
    expect((await stored()).value.body).not.toContain('Typed before')

    const next = await context.newPage()
    await next.goto(`${house.base}/words/${followUp.id}`)
    await expect.poll(() => text(next).inputValue()).toMatch(/^Typed before the crash\.\nTyped before the reload\./)
    await isSaved(next)
    expect((await stored()).value.body).toContain('Typed before the crash.')
    await context.close()
  })

  it('exchanges its own words and leaves mine; takes that back; brings an earlier version back', async () => {
    await writtenAnew()
    const page = await openWords(await visit())
    const before = (await text(page).inputValue()).replace(/«[^»]+»/, own)
    await text(page).fill(before)
    await isSaved(page)
    await page.getByLabel('Language').focus()
    await page.getByLabel('Language').selectOption('German')
    await expect.poll(() => text(page).inputValue()).toContain('Entscheidung')
    expect(await text(page).inputValue()).toContain(own)
    expect(await page.getByLabel('Language').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(() => text(page).inputValue()).toBe(before)

    await page.getByText('Earlier versions').click()
    await page.locator('details details summary').filter({ hasText: /words/ }).first().click()
    await page.getByRole('button', { name: 'Bring it back' }).first().click()
    await page.getByText('Brought back.').waitFor()
    await expect.poll(() => text(page).inputValue()).not.toBe(before)
    await page.context().close()
  })

  it('offers sentences of the mails and topics of the log, and nothing that is the person’s alone', async () => {
    await writtenAnew()
    const { app } = house
    const shown = must(await app.actions.showApplication(app.ctx(), followUp.application.id))
    const interview = shown.interviews[0]!
    must(
      await app.actions.saveLog(app.ctx(), shown.id, interview.id, {
        answers: { caredAbout: ['How maps age in a glacier valley'] },
        version: 0,
      }),
    )
    must(
      await app.actions.saveReflection(app.ctx(), shown.id, {
        answers: {
          theySaid: 'My field notes were the clearest they had seen.',
          thorn: 'I froze at the second question.',
        },
        version: 0,
      }),
    )
    const page = await openWords(await visit())
    const list = page.getByRole('region', { name: 'To pick up again' })
    await list.getByRole('button', { name: /clearest they had seen/ }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('I froze')
    expect(await list.getByText('they wrote it').count()).toBeGreaterThan(0)
    await list.getByRole('button', { name: /How maps age/ }).click()
    await expect.poll(() => text(page).inputValue()).toContain('How maps age in a glacier valley')
    expect(await text(page).inputValue()).not.toContain('«')
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })

  it('puts a fact into the free place', async () => {
    await writtenAnew()
    const page = await openWords(await visit())
    await page.getByRole('button', { name: /^Callum Reid/ }).click()
    await expect.poll(() => text(page).inputValue()).toContain('Callum Reid')
    expect(await text(page).inputValue()).not.toContain('«')
    await page.context().close()
  })

  it('has a sentence rewritten by a model of one’s own: set up, shown before it leaves, taken, undone', async () => {
    await writtenAnew()
    await using model = await openModelServer()
    model.answer = (response) =>
      says(response, 'The task taught me a lot, and I would gladly hear what you think of it.')
    const page = await openWords(await visit())
    const said = listenToConsole(page)
    await text(page).fill((await text(page).inputValue()).replace(/«[^»]+»/, `${own} ${defensive}`))
    await isSaved(page)
    expect(await page.getByRole('button', { name: 'Have the sentence rewritten' }).count()).toBe(0)

    await page.goto(`${house.base}/settings`)
    await page.getByLabel('Address', { exact: true }).fill('http://models.example/v1')
    await page.getByLabel('Model', { exact: true }).fill('llama3.2')
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByText('Without encryption words only go to this computer itself').waitFor()
    await page.getByLabel('Address', { exact: true }).fill(model.address)
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByRole('button', { name: 'Turn it off' }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.goto(`${house.base}/words/${followUp.id}`)
    await page.locator('.finding-grave').first().waitFor()
    const before = await text(page).inputValue()
    const at = before.indexOf('I had a bad day')
    await text(page).evaluate((field, place) => (field as HTMLTextAreaElement).setSelectionRange(place, place), at)
    await page.getByRole('button', { name: 'Have the sentence rewritten' }).click()
    const dialog = page.getByRole('dialog')
    const request = await dialog.getByRole('region', { name: 'The request, word for word' }).innerText()
    expect(request).toContain('In my defence, I had a bad day.')
    expect(request).not.toContain('glaciologist')
    expect(model.asked).toEqual([])
    expect(await axeFindings(page)).toEqual([])

    // A hostile answer is refused and said; the words stay.
    const good = model.answer
    model.answer = (response) => response.end('<html>no</html>')
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByRole('alert').filter({ hasText: 'no answer of a model' }).waitFor()
    model.answer = good
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText('The task taught me a lot').waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await axeFindings(page)).toEqual([])
    expect(model.asked[1]?.body).toBe(request)
    expect(await text(page).inputValue()).toBe(before)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Take it')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => text(page).inputValue())
      .toBe(
        before.replace(
          'In my defence, I had a bad day.',
          'The task taught me a lot, and I would gladly hear what you think of it.',
        ),
      )
    await page.keyboard.press('Control+z')
    await expect.poll(() => text(page).inputValue()).toBe(before)
    expect(said.filter((line) => !line.includes('422'))).toEqual([])
    await isSaved(page)
    await page.goto(`${house.base}/settings`)
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await page.getByRole('button', { name: 'Turn it on' }).waitFor()
    await page.context().close()
  })

  it('has a file of words changed: errors lead to their line, mails show what comes of it, undo gives it back', async () => {
    const page = await (await visit()).newPage()
    const said = listenToConsole(page)
    await page.goto(`${house.base}/settings/templates`)
    await page.getByRole('region', { name: 'English' }).getByRole('link', { name: 'Follow-up' }).click()
    const file = page.getByLabel('The file')
    const preview = page.getByRole('region', { name: 'What it makes of your applications' })
    await preview.getByRole('article').first().waitFor()
    const shipped = await file.inputValue()

    await file.fill(shipped.replace('order', 'order when refsued'))
    const errors = page.getByRole('region', { name: 'One line cannot be read' })
    await errors.getByText('did you mean “refused”').waitFor()
    await errors.getByRole('button', { name: /^Line \d+, column 12$/ }).click()
    expect(await file.evaluate((field) => (field as HTMLTextAreaElement).selectionStart)).toBe(
      shipped.indexOf('order') + 'order when '.length,
    )
    expect(await axeFindings(page)).toEqual([])

    const mine = 'order\n  greeting\n  thanks\n\npart thanks\n  Thank you, {given}, in my very own words.\n'
    await file.fill(mine)
    await preview.getByText('in my very own words.').first().waitFor()
    await page.reload()
    await expect.poll(() => file.inputValue()).toBe(mine)
    await page.getByRole('button', { name: 'Save as mine' }).click()
    await page.getByText('This is your own file.').waitFor()
    await page.setViewportSize({ width: 360, height: 780 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Back to Ajar’s words' }).click()
    await expect.poll(() => file.inputValue()).toBe(shipped)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(() => file.inputValue()).toBe(mine)
    await page.getByRole('button', { name: 'Back to Ajar’s words' }).click()
    await page.getByText('These are Ajar’s words.').waitFor()
    expect(said).toEqual([])
    await page.context().close()
  })

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
    ['dark', 360],
  ] as const)('can be used by everybody, %s at %i pixels, with a card open', async (colorScheme, width) => {
    await writtenAnew()
    const page = await openWords(await visit({ colorScheme, viewport: { width, height: 800 } }))
    await text(page).fill((await text(page).inputValue()).replace(/«[^»]+»/, `${own} ${defensive}`))
    await page.locator('.finding-grave').first().waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: 'Keep it, because …' }).click()
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([tooWide, await axeFindings(page)]).toEqual([0, []])
    await page.keyboard.press('Escape')
    await page.context().close()
  })

  it('goes from Today to an approved follow-up in four actions by keyboard', async () => {
    await writtenAnew()
    const page = await (await visit()).newPage()
    const said = listenToConsole(page)
    await page.goto(house.base)
    await page.getByRole('article').first().waitFor()

    await page.keyboard.press('w')
    await page.getByRole('listitem').filter({ hasText: 'Thanks: there' }).waitFor()
    await page.keyboard.type(own)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'This is what would leave' }).waitFor()
    const shown = await page.getByRole('main').innerText()
    for (const part of [own, orla.address, 'priya.raman@tesseramaps.example', 'It answers “RE: Thank you'])
      expect(shown).toContain(part)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Approve for /)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor()

    const [mail] = await house.app.ctx().owner.outbox.list()
    expect(mail).toMatchObject({ state: 'approved', words: { body: (await stored()).value.body } })
    expect(mail?.words.body).toContain(own)
    expect(said).toEqual([])
    await page.context().close()
  })
})
