import { packed } from '#write/check/model/table.ts'

/** What a sentence was found to say, with the certainty it is said with: 1 at the threshold, more above it. */
export type Weighed = ReadonlyMap<string, number>

/** How much a feature counts, by its kind: words of one language less than what they mean. */
export function valueOf(feature: string): number {
  if (feature.startsWith('r:')) return 1
  if (feature[2] === ':') return feature.includes('_') ? 0.6 : 0.8
  return feature.includes('>') ? 0.5 : 1
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
  readonly labels: readonly string[]
  readonly thresholds: readonly number[]
  /** For each feature pairs of label and weight, one behind the other, in one long row. */
  readonly rows: ReadonlyMap<number, readonly [from: number, to: number]>
  readonly columns: Uint8Array
  readonly weights: Int8Array
  readonly scale: number
}

let unpacked: Table | undefined

/** Unpacking takes a few milliseconds and is done once, when first asked for. */
function table(): Table {
  if (unpacked !== undefined) return unpacked
  const bytes = Uint8Array.from(atob(packed.table), (letter) => letter.charCodeAt(0))
  const rows = new Map<number, readonly [number, number]>()
  const columns = new Uint8Array(bytes.length)
  const weights = new Int8Array(bytes.length)
  let to = 0
  let hash = 0
  for (let at = 0; at < bytes.length;) {
    hash += (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
    const count = bytes[at + 3]!
    at += 4
    const from = to
    for (let i = 0; i < count; i++) {
      columns[to] = bytes[at++]!
      weights[to++] = bytes[at++]!
    }
    rows.set(hash, [from, to])
  }
  const names = packed.labels.map(([name]) => name)
  unpacked = {
    labels: names,
    thresholds: packed.labels.map(([, threshold]) => threshold),
    rows,
    columns,
    weights,
    scale: packed.scale,
  }
  return unpacked
}

/** All labels the table decides about. */
export function weighedLabels(): readonly string[] {
  return packed.labels.map(([name]) => name)
}

/** What the sentence with these features says; nothing that stays below its threshold. */
export function weigh(features: Iterable<string>): Weighed {
  const { labels, thresholds, rows, columns, weights, scale } = table()
  const scores = new Float64Array(labels.length)
  for (const feature of features) {
    const row = rows.get(hashOf(feature))
    if (row === undefined) continue
    const value = valueOf(feature) * scale
    for (let at = row[0]; at < row[1]; at++) {
      const column = columns[at]!
      scores[column] = (scores[column] ?? 0) + weights[at]! * value
    }
  }
  const said = new Map<string, number>()
  labels.forEach((label, column) => {
    const score = scores[column]! - thresholds[column]!
    if (score >= 0) said.set(label, 1 + score)
  })
  return said
}
