import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet. Anything else is refused: private, loopback, link-local, shared,
 * multicast, documentation, reserved (IANA special-purpose registries, as ipaddr.js has them), and what is not handed
 * out at all. An address that wraps an IPv4 one (mapped, NAT64) is what it wraps; 6to4 and Teredo are refused, for
 * where they end is up to a relay.
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js also takes odd spellings (octal, short); whatever connects has the plain one.
  if (isIP(address) === 0) return false

  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'

  const range = parsed.range()
  if (range === 'ipv4Mapped') return parsed.toIPv4Address().range() === 'unicast'
  if (range === 'rfc6052' && parsed.match(ipaddr.parseCIDR('64:ff9b::/96'))) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast'
  }
  // 2000::/3 is all that is handed out (RFC 4291 §2.4).
  return range === 'unicast' && ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000
}
