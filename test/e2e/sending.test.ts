import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { Secret } from '#domain/secret.ts'
import { seeWorld } from '#actions/world.ts'
import { syncAccount } from '#actions/sync-account.ts'
import { asEml, huntMails, kim, nora, sceneNow, sceneZone, wordsFor } from '../outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from '../servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from '../servers/postfix.ts'
import { must } from '../whole-use.ts'
import { axeFindings, canBrowse, openBrowser } from './browser.ts'
import { buildPages, openRealHouse } from './house.ts'

const isHere = canBrowse && dovecotIsHere() && postfixIsHere()

describe.skipIf(!isHere)('from the no to the answer, with real servers', { timeout: 120_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  let browser: Browser
  beforeAll(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  it('reads the mailbox, sends what was approved into the old thread, and hears the answer', async () => {
    await dovecot.put(kim, 'INBOX', huntMails.map(asEml))
    await using house = await openRealHouse(await buildPages(), sceneNow)
    const ctx = () => ({ ...house.app.ctx(), zone: sceneZone })
    const { owner } = ctx()
    await owner.settings.set({ addresses: [kim], name: 'Kim Abara', timeZone: sceneZone, country: 'DE' })
    const server = (port: number) => ({ host: '127.0.0.1', port, security: 'none' }) as const
    const account = must(
      await owner.accounts.save(
        {
          address: kim,
          name: 'Kim Abara',
          aliases: [],
          imap: server(dovecot.imapPort),
          smtp: server(postfix.port),
          user: kim,
          auth: 'password',
          folders: null,
        },
        new Secret(dovecot.password),
        sceneNow,
      ),
    )
    must(await syncAccount(ctx(), account.id))
    expect((await seeWorld(ctx())).history.applications).toMatchObject([{ outcome: 'rejected' }])
    const draft = await wordsFor(ctx(), nora)

    const sending = house.app.keepSending((error) => house.reported.push(error))
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${house.base}/words/${draft.stepId}`)
    await page.getByRole('button', { name: 'Look at it once more and approve' }).click()
    await page.getByRole('heading', { level: 1, name: 'This is what would leave' }).waitFor()
    const shown = await page.getByRole('main').innerText()
    for (const part of [kim, nora, draft.subject, ...draft.body.split('\n')]) expect(shown).toContain(part)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Approve and send now' }).click()
    await page.getByRole('heading', { level: 2, name: 'Sent' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await sending.stop()
    await context.close()

    await postfix.delivered()
    const [arrived = '', ...more] = await dovecot.read(nora, 'INBOX')
    expect(more).toEqual([])
    expect(arrived).toMatch(/^In-Reply-To: <thanks-1@brightwater\.example>/m)
    expect(await dovecot.read(kim, 'Sent')).toHaveLength(1)
    const stateOf = async () => (await seeWorld(ctx())).stepById.get(draft.stepId)?.state
    expect(await stateOf()).toBe('done')
    // The copy among the sent mail is the mail that is known already.
    const known = await owner.messages.count()
    must(await syncAccount(ctx(), account.id))
    expect(await owner.messages.count()).toBe(known)

    const [mail] = await owner.outbox.list()
    const answer = asEml({
      id: 'answer-1@brightwater.example',
      from: `Nora Lindqvist <${nora}>`,
      at: sceneNow - 60_000,
      subject: `Re: ${draft.subject}`,
      answers: [mail!.messageId.slice(1, -1)],
      body: 'Hi Kim,\n\nthank you for the kind words. Try a larger system next; I would be glad to hear from you.\n\nNora',
    })
    await dovecot.put(kim, 'INBOX', [answer])
    must(await syncAccount(ctx(), account.id))
    const { history, people } = await seeWorld(ctx())
    expect(history.applications).toHaveLength(1)
    const heard = history.touches.filter(({ direction, human }) => direction === 'incoming' && human)
    expect(
      heard.some(({ at, personId }) => at === sceneNow - 60_000 && people.get(personId)?.emails.includes(nora)),
    ).toBe(true)
    expect(await stateOf()).toBe('done')
    const [seen] = (await house.app.actions.seeOutbox(ctx())).mails
    expect(seen?.cameBack).toMatchObject([{ as: 'reply', from: 'Nora Lindqvist' }])
    expect(house.reported).toEqual([])
  })
})
