import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesIn } from '../mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../servers/dovecot.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

const isHere = canBrowse && dovecotIsHere()

/** One person connects a mailbox, sees it read, and lets it go: each step begins where the one before ended. */
describe.runIf(isHere)('a live mailbox in the browser', { timeout: 60_000 }, () => {
  let server: DovecotServer
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let said: string[]

  beforeAll(async () => {
    const [pages, demo] = await Promise.all([buildPages(), messagesIn(demoMailbox)])
    server = await startDovecot()
    await server.put(
      'orla',
      'INBOX',
      demo.slice(0, 30).map((bytes) => Buffer.from(bytes).toString('latin1')),
    )
    house = await openRealHouse(pages)
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  it('knows the servers of a provider, and what it wants', async () => {
    await page.goto(`${house.base}/import`)
    await page.getByRole('link', { name: 'Connect a mailbox' }).click()
    await page.getByLabel('Your mail address').fill('kim@gmail.com')
    await page.getByRole('button', { name: 'Find the servers' }).click()
    await page.getByText('Gmail is known.').waitFor()
    await page.getByText('app password instead').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByText('Servers', { exact: true }).click()
    expect(await page.getByLabel('IMAP server').inputValue()).toBe('imap.gmail.com')
  })

  it('says in words what is wrong, and connects once it is right', async () => {
    await page.getByLabel('Your mail address').fill('orla@keane.example')
    await page.getByRole('button', { name: 'Find the servers' }).click()
    await page.getByText('not known to Ajar').waitFor({ timeout: 20_000 })
    await page.getByLabel('IMAP server').fill(server.host)
    await page.getByLabel('Port').first().fill(String(server.imapPort))
    await page.getByLabel('Encryption').first().selectOption('none')
    await page.getByLabel('User name').fill('orla')
    await page.getByLabel('Password', { exact: true }).fill('not-it')
    await page.getByRole('button', { name: 'Log in and connect' }).click()
    await page.getByRole('alert').getByText('refused the user name or the password').waitFor()
    expect(await axeFindings(page)).toEqual([])

    await page.getByLabel('Password', { exact: true }).fill(server.password)
    await page.getByRole('button', { name: 'Log in and connect' }).click()
    await page.getByText('orla@keane.example is connected').waitFor()
    await page.getByText('2 folders with 30 mails will be read').waitFor()
  })

  it('is read by itself, and says how it is', async () => {
    await page.getByRole('link', { name: 'See how it is read' }).click()
    await page.getByText('mailbox 30, known 30').waitFor({ timeout: 30_000 })
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${house.base}/applications`)
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(2)

    const [one = ''] = await server.read('orla', 'INBOX')
    await server.put('orla', 'INBOX', [one.replace(/^message-id:.*$/im, 'Message-ID: <new@keane.example>')])
    await page.goto(`${house.base}/import`)
    await page.getByRole('button', { name: 'Read it now: orla@keane.example' }).click()
    await page.getByText('mailbox 31, known 31').waitFor({ timeout: 30_000 })
    expect(house.reported).toEqual([])
  })

  it('is removed, and what was kept of it stays', async () => {
    await page.getByRole('button', { name: 'Remove: orla@keane.example' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('orla@keane.example is removed.').waitFor()
    await page.getByText('None yet.').waitFor()
    await page.goto(`${house.base}/applications`)
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(2)
    // A refused log-in is an answer of the server, which the browser calls an error.
    expect(said.filter((line) => !line.includes('422'))).toEqual([])
  })
})
