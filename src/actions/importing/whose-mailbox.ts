import type { AddressCount } from '#store/addresses.ts'

/**
 * Whose mailbox it is, told from who sends out of it and to whom mail is delivered. Delivery headers and sent folders
 * are nearly certain; without them the address most mail is written to, when a third of all mail is. Gives the main
 * address first, aliases behind it; empty when it cannot be told.
 */
export function inferOwnAddresses(counts: readonly AddressCount[], messages: number): string[] {
  const usual = counts.filter(({ address }) => address.includes('@'))
  const certain = usual
    .filter((count) => count.sentFrom > 0 || count.deliveredTo >= Math.max(2, messages * 0.02))
    .map((count) => ({ address: count.address, weight: count.sentFrom * 5 + count.deliveredTo * 3 + count.to }))
    .toSorted((a, b) => b.weight - a.weight || (a.address < b.address ? -1 : 1))
  if (certain.length > 0) return certain.slice(0, 8).map(({ address }) => address)

  const [most] = usual.toSorted((a, b) => b.to - a.to || (a.address < b.address ? -1 : 1))
  return most && most.to >= Math.max(2, messages / 3) ? [most.address] : []
}
