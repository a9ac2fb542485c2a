import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse, type House } from './house.ts'

const oneMail = Buffer.from(
  'From: Nora Lind <nora.lind@paperfold.example>\r\nTo: Orla Keane <orla@keane.example>\r\nDate: Fri, 06 Nov 2026 10:00:00 +0100\r\nMessage-ID: <no1@paperfold.example>\r\nSubject: Your application as Frontend Engineer at Paperfold\r\n\r\nDear Orla,\r\n\r\nthank you for applying for the role of Frontend Engineer at Paperfold. Unfortunately we have decided to move forward with another candidate.\r\n\r\nKind regards\r\nNora Lind\r\n',
)

/** One person, one mailbox, the real program: each step begins where the one before ended. */
describe.skipIf(!canBrowse)('the way from a mailbox to a mail', { timeout: 60_000 }, () => {
  let pages: string
  let house: House
  let browser: Browser
  let page: Page
  let said: string[]

  beforeAll(async () => {
    pages = await buildPages()
    house = await openRealHouse(pages)
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    said = listenToConsole(page)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  /** A step among today's; what can wait is opened first. */
  async function stepOnToday(title: string) {
    await page.getByText(title).first().waitFor()
    const folded = page.locator('summary').filter({ hasText: title })
    if ((await folded.count()) > 0) await folded.click()
    return page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })
  }

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

  it('begins at the printed address, which loses its token', async () => {
    await page.goto(house.server.url)
    await heading('Keep the door open after a no').waitFor()

    expect(page.url()).toBe(`${house.base}/`)
    expect(await axeFindings(page)).toEqual([])
  })

  it('says what is wrong with a path that leads nowhere', async () => {
    await page.getByLabel('A mail file or a folder on this computer').fill('/nowhere/mail.mbox')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual([expect.stringContaining('/nowhere/mail.mbox')])
    said.length = 0
  })

  it('reads the mailbox and shows what there is to do today', async () => {
    await page.getByLabel('A mail file or a folder on this computer').fill(demoMailbox)
    await page.getByRole('button', { name: 'Read it' }).click()
    await heading(/things? for today/).waitFor({ timeout: 30_000 })
    // What only the whole mailbox tells is there at once: no plan from half of it, nothing to be opened anew.
    const ahead = await page.getByRole('region', { name: 'Interviews ahead' }).innerText()
    expect(ahead).toContain('Oakhaven')
    const shown = await page.getByRole('main').innerText()
    await page.reload()
    await heading(/things? for today/).waitFor()
    await expect.poll(() => page.getByRole('main').innerText()).toBe(shown)

    await (await stepOnToday('Look back on Gleisbogen')).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('finds the application in the list', async () => {
    await page.getByRole('link', { name: 'Applications' }).first().click()
    await page.getByRole('searchbox').fill('gleis')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    expect(page.url()).toContain('q=gleis')
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('link', { name: 'Gleisbogen' }).click()
    await heading('Gleisbogen').waitFor()
  })

  it('shows what happened, and the words it stands in', async () => {
    await page.getByRole('img', { name: /plan on a time axis/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Read the mail' }).click()
    const mail = page.getByRole('dialog')
    await mail.getByText('How Ajar reads it').waitFor()
    expect(await mail.locator('mark').count()).toBeGreaterThan(0)
    expect(page.url()).toContain('message=')
    expect(await axeFindings(page)).toEqual([])

    await page.keyboard.press('Escape')
    await expect.poll(() => mail.isVisible()).toBe(false)
  })

  it('takes a correction, and takes it back', async () => {
    await page.getByRole('button', { name: 'Change: Place' }).click()
    await page.getByRole('dialog').getByLabel('Place').fill('Leipzig')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('definition').filter({ hasText: 'Leipzig' }).waitFor()

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.getByRole('definition').filter({ hasText: 'Leipzig' }).count()).toBe(0)
  })

  it('takes what was misread about the no, all at once, and takes it back', async () => {
    await page.getByRole('button', { name: 'Something here is wrong' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('The reason given').selectOption('salary')
    await dialog.getByLabel('They ask not to be written to again').check()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('They ask not to be written to.').waitFor()
    await page.getByText('The no changed.').waitFor()

    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => page.getByText('They ask not to be written to.').count()).toBe(0)
  })

  it('keeps a reflection as it is typed', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Look back on it' }).first().click()
    await heading('Looking back on Gleisbogen').waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByLabel('Which questions tripped you up?').fill('Why night trains?\nHow would you test a map?')
    await page.getByText('Maybe', { exact: true }).click()
    await expect.poll(() => page.getByText('Saved', { exact: true }).isVisible()).toBe(true)

    await page.reload()
    expect(await page.getByLabel('Which questions tripped you up?').inputValue()).toContain('How would you test a map?')
    expect(await page.getByRole('radio', { name: 'Maybe' }).isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Good enough for now' }).click()
    await heading('Gleisbogen').waitFor()
    await page.getByText(/^Finished on/).waitFor()
  })

  it('brings it back before the next interview, at another company', async () => {
    await page.goto(house.base)
    const interviews = page.getByRole('region', { name: 'Interviews ahead' })
    await expect.poll(() => interviews.getByText('Why night trains?').isVisible()).toBe(true)
  })

  it('opens the words of a step, and keeps what is written', async () => {
    await page.goto(house.base)
    await (await stepOnToday('Ask Amara Okafor')).getByRole('link', { name: 'Open the words' }).click()
    await heading(/^Your words to /).waitFor()
    await page.getByRole('heading', { name: 'What you answer' }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    const text = page.getByLabel('Text')
    await text.fill(`${await text.inputValue()}\nP.S. The night train to Zagreb was on time.\n`)
    await expect.poll(() => page.getByText('Saved', { exact: true }).isVisible()).toBe(true)
    await page.reload()
    expect(await page.getByLabel('Text').inputValue()).toContain('The night train to Zagreb')
  })

  it('lets no window overwrite what another one saved', async () => {
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByLabel('Subject').fill('From the other window')
    await expect.poll(() => other.getByText('Saved', { exact: true }).isVisible()).toBe(true)

    await page.getByLabel('Subject').fill('From this window')
    await page.getByText('This was changed in another window').waitFor()
    await page.getByRole('button', { name: 'What was saved there' }).click()
    await expect.poll(() => page.getByLabel('Subject').inputValue()).toBe('From the other window')
    await other.close()
    said.length = 0
  })

  it('hands the mail out as a file that answers in the old thread', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as .eml' }).click()
    const eml = await readFile(await (await downloading).path(), 'utf8')

    expect(eml).toMatch(/^Subject: From the other window/m)
    expect(eml).toMatch(/^In-Reply-To: </m)
    expect(eml).toMatch(/^References: </m)
    expect(eml).toContain('Zagreb')
  })

  it('counts it as done once it is sent, with a way back', async () => {
    await page.getByRole('button', { name: 'I sent it' }).click()
    await heading(/today/).waitFor()
    const question = page.getByText('Ask Amara Okafor')
    await expect.poll(() => question.count()).toBe(0)

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => question.count()).toBeGreaterThan(0)
  })

  it('reads the same mailbox again and finds nothing new', async () => {
    const before = await page.getByRole('main').innerText()
    await page.getByRole('link', { name: 'Mail' }).first().click()
    await page.getByRole('button', { name: /^Read it again/ }).click()
    await page.getByText('Finished.').first().waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('link', { name: 'Today' }).first().click()
    await expect.poll(() => page.getByRole('main').innerText()).toBe(before)
  })

  it('takes a mailbox that is chosen in the browser', async () => {
    await page.getByRole('link', { name: 'Mail' }).first().click()
    await page.getByLabel('Files').setInputFiles({
      name: 'one.eml',
      mimeType: 'message/rfc822',
      buffer: oneMail,
    })
    await page.getByRole('heading', { level: 3, name: 'one.eml' }).first().waitFor()
    const source = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').filter({ hasText: 'one.eml' })
    await source.getByText('Chosen in the browser').waitFor()
    expect(await source.innerText()).not.toContain('uploads')
    await source.getByLabel('Choose it again to read it again').setInputFiles({
      name: 'one.eml',
      mimeType: 'message/rfc822',
      buffer: oneMail,
    })
    await page.getByText('one.eml is being read.').waitFor()
    expect(await source.count()).toBe(1)
    await page.getByRole('link', { name: 'Applications' }).first().click()
    await expect.poll(() => page.getByRole('link', { name: /Paperfold/ }).count()).toBe(1)
  })

  it('broke no rule of the browser on the way, and no bug was reported', () => {
    expect(said).toEqual([])
    expect(house.reported).toEqual([])
  })
})

describe.skipIf(!canBrowse)('the demo', { timeout: 60_000 }, () => {
  it('is walked through, says that it is invented, and is left again', async () => {
    const pages = await buildPages()
    await using house = await openRealHouse(pages)
    await using browser = await openBrowser()
    const page = await browser.newPage()
    const said = listenToConsole(page)

    await page.goto(house.server.url)
    await page.getByRole('button', { name: 'Walk through the demo' }).click()
    await page.getByRole('heading', { level: 1, name: /for today/ }).waitFor({ timeout: 30_000 })
    await page.getByText('You are walking through an invented job hunt. Its today is Monday 9 November.').waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Leave the demo' }).click()
    await page.getByRole('heading', { level: 1, name: 'Keep the door open after a no' }).waitFor()
    expect(said).toEqual([])
  })
})
