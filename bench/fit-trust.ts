import { factorsOf, type Believed, type Trust } from '#read/trust.ts'

const steps = 4_000
const rate = 0.3

/** Logistic regression of "was right" on what is known of a reading; five numbers, by plain gradient. */
export function fitTrust(readings: readonly { readonly believed: Believed; readonly isRight: boolean }[]): Trust {
  const rows = readings.map(({ believed, isRight }) => ({ factors: factorsOf(believed), right: Number(isRight) }))
  const weights = [0, 1, 0, 0, 0]
  for (let step = 0; step < steps; step++) {
    const slopes = weights.map(() => 0)
    for (const { factors, right } of rows) {
      const sum = factors.reduce((total, factor, i) => total + factor * (weights[i] ?? 0), 0)
      const miss = 1 / (1 + Math.exp(-sum)) - right
      for (const [i, factor] of factors.entries()) slopes[i] = (slopes[i] ?? 0) + miss * factor
    }
    for (const [i, slope] of slopes.entries()) weights[i] = (weights[i] ?? 0) - (rate * slope) / rows.length
  }
  const [bias = 0, said = 0, words = 0, phrases = 0, nothing = 0] = weights.map(
    (value) => Math.round(value * 100) / 100,
  )
  return { bias, said, words, phrases, nothing }
}
