import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyTable, pressKey, type Begun } from '#web/keys/key-table.ts'

function press(keys: string, gap = 100) {
  let begun: Begun | null = null
  return Array.from(keys).flatMap((key, i) => {
    const pressed = pressKey(begun, key, i * gap)
    begun = pressed.begun
    return pressed.command ?? []
  })
}

describe('a key', () => {
  it('leads where the table says, alone or after another', () => {
    for (const { keys, command } of keyTable) expect(press(keys.join(''))).toEqual([command])
    expect(press('jjk')).toEqual(['next', 'next', 'previous'])
  })

  it('waits for its second only a moment', () => {
    expect(press('gt', 1400)).toEqual(['to-today'])
    expect(press('gt', 1600)).toEqual([])
  })

  it('that fits nothing behind another is looked at for itself', () => {
    expect(press('gj')).toEqual(['next'])
    expect(press('ggt')).toEqual(['to-today'])
    expect(press('gx t')).toEqual([])
  })

  it('that is held goes on in lists and nowhere else', () => {
    expect(pressKey(null, 'j', 0, true).command).toBe('next')
    expect(pressKey(null, '?', 0, true).command).toBeNull()
    expect(pressKey(null, 'g', 0, true).begun).toBeNull()
  })

  it('has one meaning: no row is another’s, or the beginning of another’s', () => {
    const all = keyTable.map(({ keys }) => keys.join(''))
    for (const one of all) expect(all.filter((other) => other.startsWith(one))).toEqual([one])
  })

  it('never does anything that the table does not say, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), { maxLength: 30 }), (keys) => {
        for (const command of press(keys.join(''))) {
          const row = keyTable.find((one) => one.command === command)
          expect(keys.join('')).toContain(row?.keys.join(''))
        }
      }),
    )
  })
})
