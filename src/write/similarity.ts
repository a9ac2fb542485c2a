/**
 * How alike two mails are, 0 to 1: the shared part of their three-word shingles (Jaccard), after case and
 * punctuation. From 0.8 on they read as one mail sent twice (`domain/02 §2.2`, near-duplicate).
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [shingles(a), shingles(b)]
  if (left.size === 0 && right.size === 0) return 1
  let shared = 0
  for (const shingle of left) if (right.has(shingle)) shared++
  return shared / (left.size + right.size - shared)
}

function shingles(text: string): Set<string> {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const found = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return found
}
