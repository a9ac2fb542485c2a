import { describe, expect, it } from 'vitest'
import { backupIfDue, type DailyCopies } from '#jobs/daily-backup.ts'

const day = 86_400_000
const start = Date.UTC(2026, 0, 5, 9)

/** Copies in memory; `make` fails while `full` is set. */
function fakeCopies(names: readonly string[] = []) {
  const kept = new Map<string, number>(names.map((name) => [name, 0]))
  const copies = {
    full: false,
    list: () =>
      Promise.resolve(
        [...kept].map(([name, at]) => ({
          name,
          at,
          reason: name.includes('before') ? ('before-upgrade' as const) : ('daily' as const),
        })),
      ),
    make: (now: number) => {
      if (copies.full) return Promise.reject(new Error('The disk is full.'))
      const name = new Date(now).toISOString().slice(0, 16)
      kept.set(name, now)
      return Promise.resolve({ name, at: now, reason: 'daily' as const })
    },
    remove: (name: string) => {
      if (!kept.delete(name)) throw new Error(`There is no ${name}.`)
      return Promise.resolve()
    },
    names: () => [...kept.keys()].toSorted(),
  } satisfies DailyCopies & Record<string, unknown>
  return copies
}

describe('a daily backup', () => {
  it('is made once a day, however often it is looked for', async () => {
    const copies = fakeCopies()
    expect((await backupIfDue(copies, start)).made).toBe('2026-01-05T09:00')
    for (const hours of [0, 1, 8, 19]) expect((await backupIfDue(copies, start + hours * 3_600_000)).made).toBeNull()
    expect((await backupIfDue(copies, start + 23 * 3_600_000)).made).toBe('2026-01-06T08:00')
  })

  it('leaves the last of seven days and of four weeks before them, after a year', async () => {
    const copies = fakeCopies(['before-0002'])
    for (let i = 0; i <= 400; i++) {
      await backupIfDue(copies, start + i * day)
      expect(copies.names().length).toBeLessThanOrEqual(7 + 4 + 1)
    }
    // The last day is Tuesday, 9 February 2027; weeks end on Sundays, but for the one the seven days begin in.
    expect(copies.names()).toEqual([
      '2027-01-17T09:00',
      '2027-01-24T09:00',
      '2027-01-31T09:00',
      '2027-02-02T09:00',
      ...['03', '04', '05', '06', '07', '08', '09'].map((date) => `2027-02-${date}T09:00`),
      'before-0002',
    ])
  })

  it('keeps the last of a day, and days that are far apart', async () => {
    const copies = fakeCopies()
    for (const days of [0, 0.9, 30, 60, 90]) await backupIfDue(copies, start + days * day)
    expect(copies.names()).toEqual([
      '2026-01-05T09:00',
      '2026-01-06T06:36',
      '2026-02-04T09:00',
      '2026-03-06T09:00',
      '2026-04-05T09:00',
    ])
  })

  it('is made although a copy says it is from the future', async () => {
    const copies = fakeCopies()
    await backupIfDue(copies, start + 900 * day)
    expect((await backupIfDue(copies, start)).made).toBe('2026-01-05T09:00')
    expect(copies.names()).toContain('2026-01-05T09:00')
  })

  it('removes nothing when it cannot be made', async () => {
    const copies = fakeCopies()
    for (let i = 0; i < 30; i++) await backupIfDue(copies, start + i * day)
    const before = copies.names()
    copies.full = true
    await expect(backupIfDue(copies, start + 31 * day)).rejects.toThrow('The disk is full.')
    expect(copies.names()).toEqual(before)
  })
})
