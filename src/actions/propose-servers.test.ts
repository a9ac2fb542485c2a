import { describe, expect, it } from 'vitest'
import { proposeServers } from '#actions/propose-servers.ts'
import { providers } from '#mail/providers.ts'

describe('the servers of an address', () => {
  it('are known for the usual providers, encrypted all, with what they want, in both languages', async () => {
    for (const { domains } of providers) {
      for (const domain of domains) {
        for (const language of ['en', 'de'] as const) {
          const found = await proposeServers({ language }, `kim@${domain}`)
          expect(found.hint, domain).toMatch(/\w{3}.{10}/)
          expect([found.imap?.security, found.smtp?.security], domain).not.toContain('none')
        }
      }
    }
    expect(await proposeServers({}, 'kim@me.com')).toMatchObject({ provider: 'iCloud', user: 'kim' })
  })

  it('are asked of the domain otherwise, which is all that is named to it', async () => {
    const asked: string[] = []
    const ask = (url: string) => {
      asked.push(url)
      return Promise.resolve(
        url.includes('well-known')
          ? '<clientConfig><incomingServer type="imap"><hostname>imap.lake.example</hostname><port>993</port><socketType>SSL</socketType></incomingServer></clientConfig>'
          : null,
      )
    }
    expect(await proposeServers({}, 'ida@lake.example', ask)).toMatchObject({
      provider: 'lake.example',
      imap: { host: 'imap.lake.example' },
      smtp: null,
      user: 'ida@lake.example',
    })
    expect(asked.join(' ')).not.toContain('ida')
    expect(asked).toHaveLength(2)

    asked.length = 0
    for (const odd of ['a@127.0.0.1', 'a@localhost', 'a@x/../y.example', 'a@lake.example:22'])
      expect(await proposeServers({}, odd, ask)).toMatchObject({ imap: null })
    expect(asked).toEqual([])
    expect(await proposeServers({}, 'ida@lake.example')).toMatchObject({ provider: null, imap: null })
  })
})
