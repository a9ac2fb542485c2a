import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { dayOf } from '#domain/days.ts'
import { seeWorld } from '#actions/world.ts'
import { asEml, huntWith, ines, kim, nora, sceneNow, sceneZone, wordsFor, type SceneMail } from '../outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from '../servers/postfix.ts'
import { sendAs } from '../servers/send-as.ts'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

const isHere = canBrowse && dovecotIsHere() && postfixIsHere()
const day = 86_400_000

/** One person at their pages, with a mailbox on real servers; the others write by programs of their own. */
describe.skipIf(!isHere)('from the no to the answer, with real servers', { timeout: 120_000 }, () => {
  let pages: string
  let dovecot: DovecotServer
  let postfix: PostfixServer
  let browser: Browser
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let page: Page
  let sending: { readonly stop: () => Promise<void> }

  beforeAll(async () => {
    pages = await buildPages()
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
  })
  beforeEach(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
  })
  afterEach(async () => {
    await sending?.stop()
    await page?.context().close()
    await house?.[Symbol.asyncDispose]()
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  /** The pages open on an empty house, in which it is this moment. */
  async function openHouse(now: number): Promise<void> {
    house = await openRealHouse(pages, now)
    await house.app.ctx().owner.settings.set({ name: 'Kim Abara', timeZone: sceneZone, country: 'DE' })
    sending = house.app.keepSending((error) => house.reported.push(error))
    page = await (await browser.newContext()).newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const ctx = () => ({ ...house.app.ctx(), zone: sceneZone })

  async function connect(mails: number): Promise<void> {
    await page.goto(`${house.base}/import/connect`)
    await page.getByLabel('Your mail address').fill(kim)
    await page.getByRole('button', { name: 'Find the servers' }).click()
    await page.getByText('not known to Ajar').waitFor({ timeout: 20_000 })
    await page.getByLabel('IMAP server').fill(dovecot.host)
    await page.getByLabel('Port').first().fill(String(dovecot.imapPort))
    await page.getByLabel('Encryption').first().selectOption('none')
    await page.getByLabel('SMTP server').fill(postfix.host)
    await page.getByLabel('Port').last().fill(String(postfix.port))
    await page.getByLabel('Encryption').last().selectOption('none')
    await page.getByLabel('Password', { exact: true }).fill(dovecot.password)
    await page.getByRole('button', { name: 'Log in and connect' }).click()
    await page.getByText(`${kim} is connected`).waitFor()
    await page.getByRole('link', { name: 'See how it is read' }).click()
    await page.getByText(`mailbox ${mails}, known ${mails}`).waitFor({ timeout: 30_000 })
  }

  /** In the browser, until so many mails are known. */
  async function readAgain(mails: number): Promise<void> {
    await page.goto(`${house.base}/import`)
    await page.getByRole('button', { name: `Read it now: ${kim}` }).click()
    await page.getByText(`mailbox ${mails}, known ${mails}`).waitFor({ timeout: 30_000 })
  }

  async function seeTheNo(): Promise<void> {
    await page.goto(`${house.base}/applications`)
    await page.getByRole('row').filter({ hasText: 'Brightwater' }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: /Brightwater/ }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'The no' }).waitFor()
    await page.getByText('Ines Okafor wrote on').waitFor()
  }

  /** The follow-up to this address: looked at in the browser as it would leave, approved there, and gone. */
  async function approve(address: string) {
    const draft = await wordsFor(ctx(), address)
    await page.goto(`${house.base}/words/${draft.stepId}`)
    await page.getByRole('button', { name: 'Look at it once more and approve' }).click()
    await page.getByRole('heading', { level: 1, name: 'This is what would leave' }).waitFor()
    const shown = await page.getByRole('main').innerText()
    for (const part of [kim, address, draft.subject, ...draft.body.split('\n')]) expect(shown).toContain(part)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Approve and send now' }).click()
    await page.getByRole('heading', { level: 2, name: 'Sent' }).waitFor()
    await expect.poll(() => dovecot.read(kim, 'Sent')).toHaveLength(1)
    await postfix.delivered()
    const [mail] = await ctx().owner.outbox.list()
    return { draft, messageId: mail?.messageId.slice(1, -1) ?? '' }
  }

  async function step(kind: string) {
    const { steps, people } = await seeWorld(ctx())
    const found = steps.filter((one) => one.kind === kind)
    return found.map(({ state, opensAt, to, reason }) => ({
      state,
      on: dayOf(opensAt, sceneZone),
      to: people.get(to[0] ?? '')?.reach?.address,
      reason,
    }))[0]
  }

  it('sends what was approved into the old thread, waits while she is away, and hears her answer', async () => {
    await dovecot.put(kim, 'INBOX', huntWith(nora, sceneNow - 15 * day).map(asEml))
    await openHouse(sceneNow)
    await connect(4)
    await seeTheNo()

    const { draft, messageId } = await approve(nora)
    const [arrived = '', ...more] = await dovecot.read(nora, 'INBOX')
    expect(more).toEqual([])
    expect(arrived).toContain(`Message-ID: <${messageId}>`)
    expect(arrived).toMatch(/^In-Reply-To: <thanks-1@brightwater\.example>/m)
    expect(arrived).toMatch(/^References:(?:\s+<[^>]+>)*\s+<thanks-1@brightwater\.example>/m)
    expect(arrived).toMatch(new RegExp(`^From: Kim Abara <${kim.replaceAll('.', '[.]')}>`, 'm'))
    expect(arrived).toMatch(/^Subject: Re: Interview: Backend Engineer at Brightwater/m)
    expect(await step('follow-up')).toMatchObject({ state: 'done', to: nora })
    expect(await step('feedback')).toMatchObject({ state: 'upcoming', to: ines })
    // The copy among the sent mail is the mail that is known already.
    const known = await ctx().owner.messages.count()
    await readAgain(5)
    expect(await ctx().owner.messages.count()).toBe(known)

    const answer = (from: string, given: Partial<SceneMail> & Pick<SceneMail, 'id' | 'body'>) =>
      sendAs({ postfix, dovecot }, from, kim, asEml({ ...said(from, messageId, draft.subject), ...given }))
    const away = { headers: ['Auto-Submitted: auto-replied'], subject: `Automatic reply: ${draft.subject}` }
    await answer(nora, {
      ...away,
      id: 'away-1@brightwater.example',
      body: 'I am out of the office and back on 9 April 2026.\n\nNora',
    })
    await readAgain(6)
    expect(await step('feedback'), 'an absence answers nothing').toMatchObject({ state: 'upcoming', on: '2026-04-01' })
    const heardBefore = (await seeWorld(ctx())).history.touches.filter((one) => one.human && one.at > sceneNow - day)
    expect(heardBefore.map(({ direction }) => direction)).toEqual(['outgoing'])
    await page.goto(`${house.base}/outbox`)
    await page.getByText('Nora Lindqvist is away. Back on').waitFor()

    // The return date moves the next touch with whoever is away; more than a month is a question.
    await answer(ines, {
      ...away,
      id: 'away-2@brightwater.example',
      body: 'I am out of the office and back on 15 April 2026.\n\nInes',
    })
    await readAgain(7)
    expect(await step('feedback')).toMatchObject({
      state: 'upcoming',
      on: '2026-04-15',
      reason: expect.stringContaining('Ines Okafor is away until then'),
    })
    await answer(ines, {
      ...away,
      id: 'away-3@brightwater.example',
      body: 'I am out of the office and back on 1 September 2026.\n\nInes',
    })
    await readAgain(8)
    await seeTheNo()
    await page.getByText('wait for them, or write to somebody else?').first().waitFor()
    expect(await axeFindings(page)).toEqual([])

    await answer(nora, {
      id: 'answer-1@brightwater.example',
      body: 'Hi Kim,\n\nthank you for the kind words. Some feedback: your system design was a little thin, so try a larger system next. I would be glad to hear from you.\n\nNora',
    })
    await readAgain(9)
    expect(await step('feedback'), 'nothing is left to ask for').toMatchObject({ state: 'done' })
    expect((await seeWorld(ctx())).history.applications).toHaveLength(1)
    expect(await step('keep-in-touch'), 'who answered is who one keeps in touch with').toMatchObject({ to: nora })
    await page.goto(`${house.base}/outbox`)
    await page.getByText('Nora Lindqvist answered.').waitFor()
    expect(await axeFindings(page)).toEqual([])

    // What she told of it is folded until the person wants it, and in the record only on their word.
    const { owner } = ctx()
    const [application] = (await seeWorld(ctx())).history.applications
    await page.goto(`${house.base}/applications/${application?.id}/reflection`)
    await page.getByText('Nora Lindqvist wrote about it on').waitFor()
    expect(await page.getByText('a little thin').first().isVisible()).toBe(false)
    await page.getByText('Read it when you are ready').click()
    await page.getByText('a little thin').first().waitFor()
    expect(await owner.reflections.list()).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await page.getByText('It is kept below').waitFor()
    await expect.poll(async () => (await owner.feedback.list())[0]?.quote).toContain('a little thin')
    expect(house.reported).toEqual([])
  })

  it('proposes the next person where the mail comes back', async () => {
    // A report carries the moment at which a server wrote it, so this story is of these days.
    const now = Date.now()
    const lost = 'gone.nora@brightwater.example'
    await dovecot.put(kim, 'INBOX', huntWith(lost, now - 18 * day).map(asEml))
    await openHouse(now)
    await connect(4)
    await approve(lost)
    expect(await step('follow-up')).toMatchObject({ state: 'done', to: lost })

    await expect.poll(() => dovecot.read(kim, 'INBOX')).toHaveLength(5)
    const report = (await dovecot.read(kim, 'INBOX')).find((mail) => /^Content-Type: multipart\/report/m.test(mail))
    expect(report).toMatch(/^Final-Recipient: rfc822; ?gone\.nora@brightwater\.example/m)
    await readAgain(6)
    expect(await step('follow-up')).toMatchObject({ to: ines, reason: expect.stringContaining('pass your thanks on') })
    const { people } = (await seeWorld(ctx())).history
    expect(people.find(({ emails }) => emails.includes(lost))?.reach?.address).not.toBe(lost)
    await page.goto(`${house.base}/outbox`)
    await page.getByText('It came back: nobody receives mail at this address.').waitFor()
    await page.goto(house.base)
    await page.getByText('Ines Okafor can pass your thanks on').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(house.reported).toEqual([])
  })
})

const said = (from: string, answers: string, subject: string) => ({
  from: from === nora ? `Nora Lindqvist <${nora}>` : `Ines Okafor <${ines}>`,
  at: sceneNow - 60_000,
  subject: `Re: ${subject.replace(/^Re: /, '')}`,
  answers: [answers],
})
