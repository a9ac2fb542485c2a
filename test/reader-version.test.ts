import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parse } from '#mail/parse.ts'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { readMessage, readerVersion } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { allMails } from '../demo/mails.ts'
import { orlasAddresses } from '../demo/source/mail.ts'
import { encodeMail } from '../demo/source/mime.ts'

/** What the reader of this version says of the fixtures and the demo; both lines change together. */
const said = { readerVersion: 29, digest: 'aabcc491eb613bba' }

/** Everything but the version itself, so that raising it changes nothing here. */
function digestOfReading(): string {
  const hash = createHash('sha256')
  const invented = fixtures.map((fixture) => ({ message: messageOf(fixture), context: { me: [me], zone } }))
  const demo = allMails.map((mail) => ({
    message: parse({
      bytes: encodeMail(mail),
      place: { at: '0', offset: 0, length: 0 },
      envelopeDate: null,
      labels: [],
    }),
    context: { me: [...orlasAddresses], zone: 'Europe/Berlin' },
  }))
  for (const { message, context } of [...invented, ...demo]) {
    const { readerVersion: _, ...finding } = readMessage(message, context)
    hash.update(JSON.stringify([message.messageId, mightBeJobMail(message), finding]))
  }
  return hash.digest('hex').slice(0, 16)
}

describe('the version of the reader', () => {
  it('is raised whenever the reader says other things, so that kept mail is read again', () => {
    const digest = digestOfReading()
    const sentence =
      digest === said.digest
        ? 'the version was raised: note it beside the digest'
        : said.readerVersion === readerVersion
          ? `the reader says other things: raise readerVersion, and note it with the digest ${digest}`
          : `note the digest ${digest} beside the version`

    expect({ readerVersion, digest }, sentence).toEqual(said)
  })
})
