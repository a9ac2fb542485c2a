import { isIP } from 'node:net'
import { err, ok, type Result } from '#domain/result.ts'
import type { FetchRefusalCode } from '#watch/fetch.ts'
import { isPublicAddress } from '#watch/public-address.ts'

const longest = 4000
const ports = new Set(['', '80', '443', '8080', '8443'])

/** Names that mean this computer or its own network, wherever they are asked. */
const ownNames = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'home.arpa', 'onion']

/**
 * What can be said of an address before anybody is asked: http or https, no password in it, a usual port, a host that
 * is not plainly of this computer or its network. `URL` has already made one spelling of decimal, octal, hexadecimal
 * and short IPv4 addresses. Names are looked at again when they are connected to.
 *
 * @param isOpened an origin that a test opened: of those neither host nor port is checked.
 */
export function checkAddress(text: string, isOpened: (origin: string) => boolean): Result<URL, FetchRefusalCode> {
  const url = text.length <= longest ? parse(text.trim()) : null
  if (!url) return err('no-address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err('not-web')
  if (url.username !== '' || url.password !== '') return err('has-login')
  url.hash = ''
  if (isOpened(url.origin)) return ok(url)

  if (!ports.has(url.port)) return err('odd-port')
  const host = bareHost(url)
  if (host === '') return err('no-address')
  if (isIP(host) !== 0) return isPublicAddress(host) ? ok(url) : err('not-public')
  // A name of one word is looked up on the own network.
  if (!host.includes('.') || ownNames.some((name) => host.endsWith(`.${name}`))) return err('not-public')
  return ok(url)
}

/** Without the brackets of IPv6 and the dot at the end. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
