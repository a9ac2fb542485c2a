import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comesBack, restMs, wantsRest } from '#reflect/coming-back.ts'

const minute = 60_000
const start = Date.UTC(2026, 10, 9, 9)
const kept = { editedAt: start, finishedAt: null }

describe('coming back to a reflection', () => {
  it('is opening it after it was put away, or after a pause of half an hour, once a sitting', () => {
    expect(comesBack(kept, [], start + 5 * minute)).toBe(false)
    expect(comesBack(kept, [], start + 30 * minute)).toBe(true)
    const away = { editedAt: start, finishedAt: start }
    expect(comesBack(away, [], start + minute)).toBe(true)
    // A reload, or another window.
    expect(comesBack(away, [start + minute], start + 2 * minute)).toBe(false)
    expect(comesBack(away, [start + minute], start + 31 * minute)).toBe(true)
  })

  it('twice within two days is enough, whatever was long ago', () => {
    expect(wantsRest([start], start)).toBe(false)
    expect(wantsRest([start, start + restMs - 1], start + restMs - 1)).toBe(true)
    expect(wantsRest([start, start + restMs], start + restMs)).toBe(false)
  })

  it('is forgotten after two quiet days, however often it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 * 24 * 60 })), (minutes) => {
        const times = minutes.map((n) => start + n * minute)
        const last = Math.max(start, ...times)
        expect(wantsRest(times, last + restMs)).toBe(false)
      }),
    )
  })
})
