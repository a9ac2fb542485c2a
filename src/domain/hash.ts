/**
 * A short, stable, non-cryptographic hash (two 53-bit mixes, 20 base-32 characters) for ids that are derived from
 * other ids. Thinking code may not import `node:crypto`; secrets and identity of bytes use SHA-256 in `mail/`.
 */
export function shortHash(text: string): string {
  return `${mix(text, 0x9e3779b9).toString(32).padStart(11, '0').slice(-10)}${mix(text, 0x85ebca6b).toString(32).padStart(11, '0').slice(-10)}`
}

function mix(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed
  let h2 = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0)
}
