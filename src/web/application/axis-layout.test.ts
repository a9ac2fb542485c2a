import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutAxis } from '#web/application/axis-layout.ts'

const day = 86_400_000
const step = (id: string, opens: number, closes: number) => ({
  id,
  kind: 'reflect' as const,
  state: 'due' as const,
  opensAt: opens * day,
  closesAt: closes * day,
})

describe('the plan on a time axis', () => {
  it('begins with the last interview before the no and ends with the last window', () => {
    const axis = layOutAxis({
      steps: [step('a', 12, 17), step('b', 100, 110)],
      no: 10 * day,
      interviews: [2 * day, 5 * day, 300 * day],
      now: 11 * day,
    })
    expect(axis?.marks[0]).toEqual({ what: 'interview', at: 0 })
    expect(axis?.rows[0]?.bars.at(-1)?.to).toBe(1)
  })

  it('gives the first weeks more room than the last months', () => {
    const axis = layOutAxis({ steps: [step('a', 0, 7), step('b', 90, 97)], no: 0, interviews: [], now: 0 })
    const [early, late] = axis?.rows[0]?.bars ?? []
    expect((early?.to ?? 0) - (early?.from ?? 0)).toBeGreaterThan(3 * ((late?.to ?? 0) - (late?.from ?? 0)))
  })

  it('shows no today that lies outside of it', () => {
    const shown = (now: number) =>
      layOutAxis({ steps: [step('a', 1, 5)], no: 0, interviews: [], now: now * day })?.today
    expect(shown(-1)).toBeNull()
    expect(shown(6)).toBeNull()
    expect(shown(5)).toBe(1)
  })

  it('names the months, as far as there is room', () => {
    const axis = layOutAxis({ steps: [step('a', 20_000, 20_200)], no: null, interviews: [], now: 0 })
    const days = axis?.ticks.map((tick) => tick.day) ?? []
    expect(days[0]).toBe('2024-11-01')
    expect(days.every((one) => one.endsWith('-01'))).toBe(true)
    expect(days.length).toBeGreaterThan(3)
  })

  it('is nothing without steps', () => {
    expect(layOutAxis({ steps: [], no: 0, interviews: [1], now: 0 })).toBeNull()
  })

  it('keeps everything inside and in order, and the ticks apart', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 60 }))
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 900 }), (windows, no) => {
        const steps = windows.map(([opens, length], i) => step(String(i), opens, opens + length))
        const axis = layOutAxis({ steps, no: no * day, interviews: [], now: 0 })
        for (const bar of axis?.rows.flatMap((row) => row.bars) ?? []) {
          expect(bar.from).toBeGreaterThanOrEqual(0)
          expect(bar.to).toBeLessThanOrEqual(1)
          expect(bar.from).toBeLessThanOrEqual(bar.to)
        }
        const ticks = axis?.ticks ?? []
        for (const [i, tick] of ticks.entries()) {
          expect(tick.at - (ticks[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(0.05)
        }
      }),
    )
  })
})
