import { describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { listSources } from '#actions/list-sources.ts'
import { writeMbox } from './mailboxes.ts'
import { testApp } from './test-app.ts'

describe('a source with runs that did not come to their end', { timeout: 60_000 }, () => {
  it.each([
    ['all at one moment', 0],
    ['each told to be earlier than the one before', -60_000],
    ['one after the other', 60_000],
  ])('is whole once a later run is, %s', async (_, apart) => {
    await using test = await testApp()
    const { now } = test.ctx()
    const mailbox = test.path('long.mbox')
    await writeMbox(mailbox, ordinaryMails(4200))
    for (let n = 0; n < 3; n++) {
      const stopped = await importMail(test.ctx(now + n * apart), mailbox, { signal: AbortSignal.abort() })
      expect(stopped).toMatchObject({ ok: true, value: { state: 'paused' } })
      expect(await listSources(test.ctx())).toMatchObject([{ resumable: true, chosen: false }])
    }
    const [source] = await listSources(test.ctx())
    // Killed: it never said how it ended.
    await test.ctx().owner.imports.start(source?.id ?? '', now + 3 * apart)

    const whole = await importMail(test.ctx(now + 4 * apart), mailbox)
    expect(whole).toMatchObject({ ok: true, value: { state: 'done', wentOn: true } })
    expect(await listSources(test.ctx())).toMatchObject([{ resumable: false }])

    const again = await importMail(test.ctx(now + 5 * apart), mailbox)
    expect(again).toMatchObject({ ok: true, value: { state: 'done', wentOn: false, nothingNew: true } })
  })
})

/** More than the batches of the stopped runs hold. */
function ordinaryMails(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, n) =>
    Buffer.from(
      `From: Ada <ada@friends.example>\nTo: orla@keane.example\nDate: 2 Nov 2026 10:00:00 +0100\nMessage-ID: <o${n}@friends.example>\nSubject: Cake ${n}\n\nThere is cake left.\n`,
    ),
  )
}
