import { packed } from '#write/check/model/table.ts'

/** By how much the score of each label lies above its limit: from 0 on it is said. */
export type Weighed = ReadonlyMap<string, number>

/** How much a feature counts, by its kind: words of one language less than what they mean. */
export function valueOf(feature: string): number {
  if (feature.startsWith('r:')) return 1
  if (feature[2] === ':') return feature.includes('_') ? 0.4 : 0.5
  return feature.includes('>') ? 0.35 : 1
}

/** 24 bits of a feature's name. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash & 0xffffff
}

interface Table {
  /** For each feature's hash where its columns and weights begin and end. */
  readonly rows: ReadonlyMap<number, readonly [from: number, to: number]>
  readonly columns: Uint8Array
  readonly weights: Float32Array
}

let unpacked: Table | undefined

/** Unpacking takes a few milliseconds and is done once, when first asked for. */
function table(): Table {
  if (unpacked !== undefined) return unpacked
  const numbers = new Map(packed.letters.split('').map((letter, number) => [letter, number]))
  const read = (text: string) => Uint8Array.from(text, (letter) => numbers.get(letter) ?? 0)
  const hashes = read(packed.hashes)
  const rows = new Map<number, readonly [number, number]>()
  let to = 0
  let hash = 0
  read(packed.counts).forEach((count, at) => {
    for (let digit = 0, ahead = 0; digit < 4; digit++) {
      ahead = ahead * 64 + hashes[at * 4 + digit]!
      if (digit === 3) hash += ahead
    }
    rows.set(hash, [to, to + count])
    to += count
  })
  unpacked = {
    rows,
    columns: read(packed.columns),
    weights: Float32Array.from(read(packed.weights), (steps) => (steps - 31) * packed.step),
  }
  return unpacked
}

/** Weighs what the sentence with these features says. */
export function weigh(features: ReadonlySet<string>): Weighed {
  const { rows, columns, weights } = table()
  const scores = new Float64Array(packed.labels.length)
  for (const feature of features) {
    const row = rows.get(hashOf(feature))
    if (row === undefined) continue
    const value = valueOf(feature)
    for (let at = row[0]; at < row[1]; at++) {
      const column = columns[at]!
      scores[column] = (scores[column] ?? 0) + weights[at]! * value
    }
  }
  const harm = scores[packed.labels.findIndex(([label]) => label === 'harm')] ?? 0
  const above = new Map<string, number>()
  packed.labels.forEach(([label, limit, shareOfHarm], column) => {
    if (label === 'harm') return
    const heard = features.has(`r:${label}`) ? packed.heardAdds : 0
    above.set(label, (scores[column] ?? 0) + shareOfHarm * harm + heard - limit)
  })
  return above
}
