import type { MailServer, Security } from '#domain/account.ts'

/** What a provider publishes about its servers for one address. */
export interface Autoconfig {
  readonly name: string | null
  readonly imap: MailServer
  readonly smtp: MailServer | null
  readonly user: string
}

const longest = 64 * 1024

/**
 * Reads Mozilla's `clientConfig` (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html):
 * the first IMAP server and the first SMTP server that are encrypted. Null where there is none: a file from the network
 * must not talk anybody into sending a password in the clear.
 */
export function readAutoconfig(xml: string, address: string): Autoconfig | null {
  const text = xml.slice(0, longest).replace(/<!--[^]*?-->/g, '')
  const imap = serversIn(text, 'incomingServer', 'imap')[0]
  if (!imap) return null
  const smtp = serversIn(text, 'outgoingServer', 'smtp')[0]
  const user = filled(imap.user, address)
  return {
    name: textOf(text, 'displayShortName') ?? textOf(text, 'displayName'),
    imap: imap.server,
    smtp: smtp?.server ?? null,
    user: user === '' ? address : user,
  }
}

interface Published {
  readonly server: MailServer
  readonly user: string
}

const securities: Readonly<Record<string, Security>> = { ssl: 'tls', starttls: 'starttls' }
const mostServers = 20

function serversIn(text: string, tag: string, type: string): readonly Published[] {
  const found: Published[] = []
  let at = 0
  for (let seen = 0; seen < mostServers; seen++) {
    const start = text.indexOf(`<${tag}`, at)
    if (start < 0) break
    const end = text.indexOf(`</${tag}>`, start)
    if (end < 0) break
    at = end + 1
    const element = text.slice(start, end)
    if (!new RegExp(`^<${tag}\\s{1,20}type\\s{0,5}=\\s{0,5}["']${type}["']`, 'i').test(element)) continue
    const host = textOf(element, 'hostname')?.toLowerCase() ?? ''
    const port = Number(textOf(element, 'port') ?? '')
    const security = securities[textOf(element, 'socketType')?.toLowerCase() ?? '']
    if (!/^[a-z0-9](?:[a-z0-9.-]{0,250})$/.test(host) || !(port > 0 && port < 65_536) || !security) continue
    found.push({ server: { host, port: Math.trunc(port), security }, user: textOf(element, 'username') ?? '' })
  }
  return found
}

function textOf(element: string, tag: string): string | null {
  const found = new RegExp(`<${tag}(?:\\s[^<>]{0,200})?>([^<]{1,500})</${tag}>`).exec(element)?.[1]?.trim()
  return found === undefined || found === '' ? null : unescaped(found)
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
}

function filled(pattern: string, address: string): string {
  const at = address.lastIndexOf('@')
  return pattern
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', address.slice(0, at))
    .replaceAll('%EMAILDOMAIN%', address.slice(at + 1))
}
