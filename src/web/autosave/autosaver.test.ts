import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosaver } from '#web/autosave/autosaver.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const conflict = new Error('conflict')

/** A place that keeps one text with its version, and may be slow or out of order. */
function aShelf() {
  const shelf = { text: 'first', version: 1, saves: [] as string[], delay: 0, fails: false }
  const save = async (text: string, version: number) => {
    await new Promise((resolve) => setTimeout(resolve, shelf.delay))
    if (shelf.fails) throw new Error('unreachable')
    if (version !== shelf.version) throw conflict
    shelf.text = text
    shelf.version += 1
    shelf.saves.push(text)
    return { version: shelf.version }
  }
  const saver = new Autosaver({
    value: 'first',
    version: 1,
    save,
    isConflict: (error) => error === conflict,
    delay: 100,
  })
  return { shelf, saver }
}

describe('saving as one types', () => {
  it('waits for a rest and saves once', async () => {
    const { shelf, saver } = aShelf()
    for (const text of ['a', 'ab', 'abc']) {
      saver.change(text)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(shelf.saves).toEqual([])
    await vi.advanceTimersByTimeAsync(100)

    expect(shelf.saves).toEqual(['abc'])
    expect(saver.snapshot()).toMatchObject({ state: 'saved', version: 2 })
  })

  it('never saves two at a time, and ends with the last words', async () => {
    const { shelf, saver } = aShelf()
    shelf.delay = 500
    saver.change('a')
    await vi.advanceTimersByTimeAsync(150)
    expect(saver.snapshot().state).toBe('saving')
    saver.change('ab')
    await vi.advanceTimersByTimeAsync(2000)

    expect(shelf.saves).toEqual(['a', 'ab'])
    expect(saver.snapshot()).toMatchObject({ state: 'saved', value: 'ab', version: 3 })
  })

  it('keeps what was typed when saving fails, and saves it at the next try', async () => {
    const { shelf, saver } = aShelf()
    shelf.fails = true
    saver.change('a')
    await vi.advanceTimersByTimeAsync(200)
    expect(saver.snapshot()).toMatchObject({ state: 'failed', value: 'a' })

    shelf.fails = false
    expect(await flushed(saver)).toBe(true)
    expect(shelf.text).toBe('a')
  })

  it('saves nothing over what another window saved, until the person chooses', async () => {
    const { shelf, saver } = aShelf()
    Object.assign(shelf, { text: 'theirs', version: 2 })
    saver.change('mine')
    await vi.advanceTimersByTimeAsync(200)
    saver.change('mine, still')
    await vi.advanceTimersByTimeAsync(1000)

    expect(saver.snapshot()).toMatchObject({ state: 'conflict', value: 'mine, still' })
    expect(shelf.text).toBe('theirs')
    expect(await flushed(saver)).toBe(false)
  })

  it('can keep its own words over theirs', async () => {
    const { shelf, saver } = aShelf()
    Object.assign(shelf, { text: 'theirs', version: 7 })
    saver.change('mine')
    await vi.advanceTimersByTimeAsync(200)

    const kept = saver.keepMine(7)
    await vi.runAllTimersAsync()
    expect(await kept).toBe(true)
    expect(shelf).toMatchObject({ text: 'mine', version: 8 })
  })

  it('can take theirs', async () => {
    const { shelf, saver } = aShelf()
    Object.assign(shelf, { text: 'theirs', version: 2 })
    saver.change('mine')
    await vi.advanceTimersByTimeAsync(200)
    saver.adopt('theirs', 2)
    await vi.runAllTimersAsync()

    expect(saver.snapshot()).toMatchObject({ state: 'saved', value: 'theirs' })
    expect(shelf.text).toBe('theirs')
  })
})

describe('what a page left behind', () => {
  const aJournal = () => {
    const journal = {
      left: null as { value: string; version: number } | null,
      read: () => journal.left,
      write: (left: { value: string; version: number }) => void (journal.left = left),
      clear: () => void (journal.left = null),
    }
    return journal
  }
  const open = (journal: ReturnType<typeof aJournal>, shelf: { text: string; version: number }) =>
    new Autosaver({
      value: shelf.text,
      version: shelf.version,
      save: async (text: string, version: number) => {
        if (version !== shelf.version) throw conflict
        Object.assign(shelf, { text, version: version + 1 })
        return { version: shelf.version }
      },
      isConflict: (error) => error === conflict,
      delay: 100,
      journal,
    })

  it('is taken up by the next one, and saved', async () => {
    const journal = aJournal()
    const shelf = { text: 'first', version: 1 }
    open(journal, shelf).change('typed, then the lights went out')
    vi.clearAllTimers()
    expect(journal.left).toEqual({ value: 'typed, then the lights went out', version: 1 })

    const next = open(journal, shelf)
    expect(next.snapshot()).toMatchObject({ value: 'typed, then the lights went out', state: 'waiting' })
    next.begin()
    await vi.advanceTimersByTimeAsync(200)
    expect(shelf).toEqual({ text: 'typed, then the lights went out', version: 2 })
    expect(journal.left).toBeNull()
  })

  it('is laid before the person where something else was saved since', async () => {
    const journal = aJournal()
    journal.left = { value: 'mine', version: 1 }
    const next = open(journal, { text: 'theirs', version: 2 })
    next.begin()
    await vi.advanceTimersByTimeAsync(200)
    expect(next.snapshot()).toMatchObject({ value: 'mine', state: 'conflict' })
    expect(journal.left).toEqual({ value: 'mine', version: 1 })
  })

  it('is forgotten where it was saved after all', () => {
    const journal = aJournal()
    journal.left = { value: 'saved', version: 1 }
    expect(open(journal, { text: 'saved', version: 2 }).snapshot().state).toBe('saved')
    expect(journal.left).toBeNull()
  })
})

async function flushed(saver: Autosaver<string>): Promise<boolean> {
  const done = saver.flush()
  await vi.runAllTimersAsync()
  return done
}
