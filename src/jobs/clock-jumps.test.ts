import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepDoing } from '#jobs/keep-doing.ts'

const day = 86_400_000

afterEach(() => vi.useRealTimers())

/** The clock alone jumps, as when a computer wakes or is put right; time goes on as it does. */
async function roundsAfter(jumpMs: number): Promise<readonly number[]> {
  const began = performance.now()
  vi.useFakeTimers({ toFake: ['Date'] })
  const first = Date.UTC(2026, 10, 20, 9)
  let offset = 0
  const tell = setInterval(() => vi.setSystemTime(first + offset + performance.now() - began), 10)
  const rounds: number[] = []
  const kept = keepDoing(
    '* * * * * *',
    () => Promise.resolve(rounds.push(performance.now())),
    () => undefined,
  )
  await new Promise((resolve) => setTimeout(resolve, 1600))
  const before = rounds.length
  offset = jumpMs
  await new Promise((resolve) => setTimeout(resolve, 3300))
  await kept.stop()
  clearInterval(tell)
  return [before, rounds.length - before]
}

describe('what is done by the clock', () => {
  it.each([
    ['three days forward', 3 * day],
    ['back a month', -30 * day],
  ])('goes on at its pace when the clock jumps %s', async (_, jumpMs) => {
    const [before = 0, after = 0] = await roundsAfter(jumpMs)
    expect(before).toBeGreaterThanOrEqual(2)
    // Neither silent until the clock is where it was, nor once for every second that was slept through.
    expect(after).toBeGreaterThanOrEqual(2)
    expect(after).toBeLessThanOrEqual(6)
  })
})
