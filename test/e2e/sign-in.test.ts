import { OAuth2Server } from 'oauth2-mock-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesIn } from '../mailboxes.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from '../servers/postfix.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse } from './house.ts'

const isHere = canBrowse && dovecotIsHere() && postfixIsHere()
const orla = 'orla@home.example'

/** One person signs in at a provider in their browser, and has a mailbox that reads and sends. */
describe.runIf(isHere)('a mailbox opened by a sign-in, in the browser', { timeout: 60_000 }, () => {
  const provider = new OAuth2Server()
  let dovecot: DovecotServer
  let postfix: PostfixServer
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let page: Page
  let said: string[]
  const asked: Record<string, unknown>[] = []

  beforeAll(async () => {
    const [pages, demo] = await Promise.all([buildPages(), messagesIn(demoMailbox)])
    dovecot = await startDovecot({ oauth2: true })
    postfix = await startPostfix(dovecot)
    await dovecot.put(
      orla,
      'INBOX',
      demo.slice(0, 12).map((bytes) => Buffer.from(bytes).toString('latin1')),
    )
    await provider.issuer.keys.generate('RS256')
    await provider.start(0, '127.0.0.1')
    provider.service.on('beforeResponse', (response, request) => {
      asked.push((request as unknown as { body: Record<string, unknown> }).body)
      Object.assign(response.body, { access_token: dovecot.tokenOf(orla), expires_in: 3600, refresh_token: 'r1' })
    })
    house = await openRealHouse(pages)
    browser = await openBrowser()
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    said = listenToConsole(page)
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
    await provider.stop()
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  it('says so when the provider cannot be asked', async () => {
    await page.goto(`${house.base}/import/connect`)
    await page.getByLabel('Your mail address').fill(orla)
    await page.getByRole('button', { name: 'Find the servers' }).click()
    await page.getByText('not known to Ajar').waitFor({ timeout: 20_000 })
    await page.getByLabel('A sign-in at the provider').check()
    await page.getByLabel('Client ID').fill('ajar-of-orla')
    await page.getByLabel('Client secret').fill('client words')
    await page.getByLabel('Address of the provider').fill('http://provider.example')
    await page.getByLabel('What is asked for').fill('mail offline_access')
    await page.getByRole('button', { name: 'Prepare the sign-in' }).click()
    await page.getByRole('alert').getByText('does not begin with https').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('says yes in a tab of its own, and connects', async () => {
    await page.getByLabel('Address of the provider').fill(provider.issuer.url ?? '')
    await page.getByRole('button', { name: 'Prepare the sign-in' }).click()
    const link = page.getByRole('link', { name: /^Sign in at \S+:\d+$/ })
    await page.getByText('Waiting until you have said yes').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await expect.poll(() => page.getByRole('button', { name: 'Log in and connect' }).isDisabled()).toBe(true)
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await tab.getByRole('heading', { name: 'Ajar has been let in' }).waitFor()
    await tab.close()
    await page.getByText('You are signed in.').waitFor()
    expect(asked[0]).toMatchObject({ grant_type: 'authorization_code', code_verifier: expect.any(String) })

    await page.getByLabel('IMAP server').fill(dovecot.host)
    await page.getByLabel('Port').first().fill(String(dovecot.imapPort))
    await page.getByLabel('Encryption').first().selectOption('none')
    await page.getByLabel('SMTP server').fill(postfix.host)
    await page.getByLabel('Port').last().fill(String(postfix.port))
    await page.getByLabel('Encryption').last().selectOption('none')
    await page.getByText('Name, other addresses, folders').click()
    await page.getByLabel('Other addresses of this mailbox').fill('o.keane@home.example, orla.keane@home.example')
    await page.getByRole('button', { name: 'Log in and connect' }).click()
    await page.getByText(`${orla} is connected`).waitFor()
    await page.getByText('The server for sending lets you in.').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('sends a test to oneself, and is read', async () => {
    await page.getByRole('button', { name: `Send a test to yourself: ${orla}` }).click()
    await page.getByText(`Sent to ${orla}.`).waitFor()
    await postfix.delivered()
    const inbox = await dovecot.read(orla, 'INBOX')
    expect(inbox.filter((mail) => mail.includes('Subject: A test from Ajar'))).toHaveLength(1)
    await page.getByRole('link', { name: 'See how it is read' }).click()
    await page.getByText(/mailbox 1[23], known 1[23]/).waitFor({ timeout: 30_000 })

    const { owner } = house.app.ctx()
    const [account] = await owner.accounts.list()
    expect(account).toMatchObject({ auth: 'oauth2', aliases: ['o.keane@home.example', 'orla.keane@home.example'] })
    expect((await owner.settings.get()).inferredAddresses).toEqual(
      expect.arrayContaining([orla, 'o.keane@home.example']),
    )
    // Nothing of the sign-in ever went to the page.
    const shown = await page.evaluate(() => document.documentElement.outerHTML)
    for (const word of ['client words', dovecot.tokenOf(orla)]) expect(shown).not.toContain(word)
    expect(house.reported).toEqual([])
    expect(said.filter((line) => !line.includes('422'))).toEqual([])
  })
})
