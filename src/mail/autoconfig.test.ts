import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAutoconfig } from '#mail/autoconfig.ts'

const server = (tag: string, type: string, host: string, port: number, socket: string, user = '%EMAILADDRESS%') =>
  `<${tag} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType><username>${user}</username><authentication>password-cleartext</authentication></${tag}>`
const config = (...parts: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="lake.example"><domain>lake.example</domain><displayName>Lake &amp; Sons</displayName>${parts.join('\n')}</emailProvider></clientConfig>`

describe('what a domain publishes of its mail servers', () => {
  it('is read: the first encrypted IMAP server, where mail is sent, and who one is there', () => {
    const xml = config(
      server('incomingServer', 'pop3', 'pop.lake.example', 995, 'SSL'),
      server('incomingServer', 'imap', 'plain.lake.example', 143, 'plain'),
      server('incomingServer', 'imap', 'IMAP.lake.example', 993, 'SSL', '%EMAILLOCALPART%'),
      server('outgoingServer', 'smtp', 'smtp.lake.example', 587, 'STARTTLS'),
    )
    expect(readAutoconfig(xml, 'ida@lake.example')).toEqual({
      name: 'Lake & Sons',
      imap: { host: 'imap.lake.example', port: 993, security: 'tls' },
      smtp: { host: 'smtp.lake.example', port: 587, security: 'starttls' },
      user: 'ida',
    })
  })

  it('is nothing where no server is encrypted, none is named, or it is another text', () => {
    const address = 'ida@lake.example'
    expect(readAutoconfig(config(server('incomingServer', 'imap', 'h.example', 143, 'plain')), address)).toBe(null)
    expect(readAutoconfig(config(server('incomingServer', 'imap', 'a b', 993, 'SSL')), address)).toBe(null)
    expect(readAutoconfig(config(server('incomingServer', 'imap', 'h.example', 99_999, 'SSL')), address)).toBe(null)
    expect(readAutoconfig('<html><body>not found</body></html>', address)).toBe(null)
    expect(readAutoconfig('<incomingServer '.repeat(50_000), address)).toBe(null)
  })

  it('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const xml = config(text, server('incomingServer', 'imap', text, 993, 'SSL'))
        const found = readAutoconfig(xml, 'a@b.example')
        expect(found === null || found.imap.security !== 'none').toBe(true)
      }),
    )
  })
})
