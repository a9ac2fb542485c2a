import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Opening } from '#domain/board.ts'
import { mergeReading, mergeUnchanged } from '#watch/boards/merge-reading.ts'
import { posting } from '#watch/boards/values.ts'

const day = 86_400_000
const role = (id: string, title = `Role ${id}`) =>
  posting({ id, title, url: `https://b.example/${id}`, places: ['Bremen'] })
const roles = (...ids: readonly string[]) => ids.map((id) => role(id))

function after(known: readonly Opening[], changed: readonly Opening[]): readonly Opening[] {
  const byId = new Map(known.map((opening) => [opening.id, opening]))
  for (const opening of changed) byId.set(opening.id, opening)
  return [...byId.values()]
}
const read = (known: readonly Opening[], ids: readonly string[], isWhole: boolean, now: number) =>
  after(known, mergeReading('b', known, { postings: roles(...ids), isWhole }, now))
const open = (all: readonly Opening[]) =>
  all.filter(({ closedAt }) => closedAt === null).map(({ posting: { id } }) => id)

describe('what a reading of a board changes', () => {
  it('closes a role only after two whole readings in a row that lack it', () => {
    let all = read([], ['1', '2'], true, 1)
    all = read(all, ['1'], true, 2)
    expect(open(all)).toEqual(['1', '2'])
    all = read(all, ['1', '2'], true, 3)
    all = read(all, ['1'], true, 4)
    all = read(all, ['1'], true, 5)
    expect(open(all)).toEqual(['1'])
    expect(all.find(({ posting: { id } }) => id === '2')).toMatchObject({ closedAt: 5, firstSeen: 1, lastSeen: 3 })
  })

  it('takes “nothing changed” after a whole reading for a second one', () => {
    let all = read(read([], ['1', '2'], true, 1), ['1'], true, 2)
    all = after(all, mergeUnchanged(all, 3))
    expect(open(all)).toEqual(['1'])
    expect(all[0]).toMatchObject({ lastSeen: 3 })
  })

  it('knows a closed role that stands there anew within four months, under another number', () => {
    const all = read(read(read([], ['1'], true, 0), [], true, 1), [], true, 2)
    const anew = (now: number) => mergeReading('b', all, { postings: [role('9', 'ROLE 1')], isWhole: true }, now)
    expect(anew(100 * day)[0]?.reopenOf).toBe(all[0]?.id)
    expect(anew(122 * day)[0]?.reopenOf).toBeNull()
  })

  it('keeps the words that only a role’s own page told', () => {
    const known = read([], ['1'], true, 0).map((one) => ({ ...one, posting: { ...one.posting, text: 'You cook.' } }))
    expect(mergeReading('b', known, { postings: roles('1'), isWhole: true }, 1)[0]?.posting.text).toBe('You cook.')
  })

  const reading = fc.record({
    ids: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 4 }),
    isWhole: fc.boolean(),
  })

  it('never closes by a reading in part, nor what was there in one of the last two', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 12 }), (readings) => {
        let all: readonly Opening[] = []
        let seenLast: readonly string[] = []
        readings.forEach(({ ids, isWhole }, now) => {
          const before = open(all)
          all = read(all, ids, isWhole, now)
          const closed = before.filter((id) => !open(all).includes(id))
          expect(isWhole || closed.length === 0).toBe(true)
          for (const id of closed) expect([...ids, ...seenLast]).not.toContain(id)
          for (const id of ids) expect(open(all)).toContain(id)
          seenLast = ids
        })
      }),
    )
  })

  it('does not depend on the order of a board', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 6 }), (readings) => {
        const run = (turn: (ids: readonly string[]) => readonly string[]) =>
          readings.reduce<readonly Opening[]>((all, { ids, isWhole }, now) => read(all, turn(ids), isWhole, now), [])
        const sorted = (all: readonly Opening[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(run((ids) => ids.toReversed()))).toEqual(sorted(run((ids) => ids)))
      }),
    )
  })
})
