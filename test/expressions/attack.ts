import { check } from 'recheck'
import type { Expression } from './expressions.ts'

/** Repeated, they are what runs of quantifiers stumble over. */
const pumps = ' |\n|\t|a|A|1|.|,|-|_|/|"|(|<|@|:|a |A |a.|a@|<a|(a|é'.split('|')

/** Whether recheck proves that an expression takes linear time, within `timeout` milliseconds. */
export async function isProven({ source, flags }: Expression, timeout: number): Promise<boolean> {
  return (await check(source, flags, { timeout })).status === 'safe'
}

/**
 * Processor time of the slowest search through texts of so many units, each one sign over and over with an end that
 * does not fit. Of three tries the shortest: the others measure the machine.
 */
export function slowestSearch(expression: Expression, units: number): number {
  let slowest = 0
  for (const pump of pumps) {
    slowest = Math.max(slowest, searchThrough(expression, `${pump.repeat(Math.ceil(units / pump.length))}\0`))
    // That is slow enough to be told.
    if (slowest > 300) break
  }
  return slowest
}

function searchThrough({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.replace('g', ''))
  let best = Infinity
  let worst = 0
  for (let i = 0; i < 3 && best > 5 && worst < 300; i++) {
    const before = process.cpuUsage()
    expression.exec(text)
    const took = process.cpuUsage(before).user / 1000
    best = Math.min(best, took)
    worst = Math.max(worst, took)
  }
  return best
}
