import { expect, it } from 'vitest'
import { boardIdOf, openingIdOf, unread, type Board, type BoardAddress, type Opening } from '#domain/board.ts'
import { messageKey } from '#domain/ids.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const address: BoardAddress = {
  vendor: 'greenhouse',
  host: 'boards-api.greenhouse.io',
  tenant: 'brightwater',
  site: '',
}

export const aBoard: Board = {
  id: boardIdOf(address),
  address,
  company: 'Brightwater',
  evidence: { messageKey: messageKey('key-job'), url: 'https://boards.greenhouse.io/brightwater/jobs/1' },
  state: 'suggested',
  addedAt: 1,
  decidedAt: null,
  reading: unread,
  nextAt: 0,
}

export function anOpening(postingId = '1', change: Partial<Opening> = {}): Opening {
  return {
    id: openingIdOf(aBoard.id, postingId),
    boardId: aBoard.id,
    posting: {
      id: postingId,
      title: 'Cook',
      places: ['Bremen'],
      workplace: null,
      team: 'Kitchen',
      employment: null,
      requisitionId: null,
      company: 'Brightwater',
      postedOn: '2026-10-01',
      updatedAt: 5,
      url: 'https://boards.greenhouse.io/brightwater/jobs/1',
      text: 'Cooks.',
    },
    firstSeen: 2,
    lastSeen: 2,
    missing: 0,
    closedAt: null,
    reopenOf: null,
    putAsideAt: null,
    ...change,
  }
}

/** Boards, the roles on them, and what is said of waiting times. */
export function boardsContract(context: () => Promise<ContractContext>): void {
  it('suggests a board once, and never over what the person said', async () => {
    const { owner } = await context()
    expect(await owner.boards.suggest([aBoard])).toBe(1)
    await owner.boards.put({ ...aBoard, state: 'declined', decidedAt: 3 })
    expect(await owner.boards.suggest([aBoard])).toBe(0)
    expect(await owner.boards.list()).toEqual([{ ...aBoard, state: 'declined', decidedAt: 3 }])
  })

  it('lets only one reader have a board that is due, and none that is not confirmed', async () => {
    const { owner } = await context()
    await owner.boards.suggest([aBoard])
    expect(await owner.boards.claim(aBoard.id, 10, 20)).toBe(false)
    await owner.boards.put({ ...aBoard, state: 'confirmed' })
    const claims = await Promise.all([1, 2, 3].map(() => owner.boards.claim(aBoard.id, 10, 20)))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await owner.boards.claim(aBoard.id, 19, 30)).toBe(false)
    expect(await owner.boards.claim(aBoard.id, 20, 30)).toBe(true)
  })

  it('keeps rows and ETag of a reading together, and nothing for a board taken off meanwhile', async () => {
    const { owner } = await context()
    await owner.boards.put({ ...aBoard, state: 'confirmed' })
    const reading = { ...unread, etag: '"1"', wholeAt: 7, triedAt: 7 }
    const version = await owner.dataVersion()
    await owner.boards.commitReading(aBoard.id, { reading, nextAt: 99 }, [anOpening('1'), anOpening('2')])
    expect(await owner.dataVersion()).toBeGreaterThan(version)
    expect(await owner.boards.get(aBoard.id)).toMatchObject({ reading, nextAt: 99 })

    const closed = anOpening('1', { closedAt: 8, missing: 2 })
    await owner.boards.commitReading(aBoard.id, { reading, nextAt: 100 }, [closed])
    expect(await owner.boards.opening(closed.id)).toEqual(closed)
    expect(await owner.boards.openings(aBoard.id)).toHaveLength(2)
    expect(await owner.boards.openings('b_other')).toEqual([])

    await owner.boards.put({ ...aBoard, state: 'declined' })
    await owner.boards.commitReading(aBoard.id, { reading: unread, nextAt: 0 }, [anOpening('3')])
    expect(await owner.boards.openings()).toHaveLength(2)
    await owner.boards.putOpening({ ...closed, putAsideAt: 9 })
    expect((await owner.boards.opening(closed.id))?.putAsideAt).toBe(9)
  })

  it('lists the roles of confirmed boards without their words, and says when that list may be another', async () => {
    const { owner } = await context()
    expect([await owner.boards.listedVersion(), await owner.boards.listed()]).toEqual(['', []])
    await owner.boards.put({ ...aBoard, state: 'confirmed' })
    await owner.boards.commitReading(aBoard.id, { reading: unread, nextAt: 1 }, [anOpening('1'), anOpening('2')])
    const { posting, ...rest } = anOpening('1')
    const { text: _, ...listed } = posting
    expect(await owner.boards.listed()).toContainEqual({ ...rest, posting: listed })
    expect(await owner.boards.opening(rest.id)).toEqual(anOpening('1'))

    const versions = [await owner.boards.listedVersion()]
    const next = async () => {
      versions.push(await owner.boards.listedVersion())
      return new Set(versions).size
    }
    await owner.boards.commitReading(aBoard.id, { reading: { ...unread, etag: '"2"' }, nextAt: 2 }, [])
    expect(await next()).toBe(1)
    await owner.boards.commitReading(aBoard.id, { reading: unread, nextAt: 3 }, [anOpening('3')])
    expect(await next()).toBe(2)
    await owner.boards.putOpening(anOpening('3', { putAsideAt: 4 }))
    expect(await next()).toBe(3)
    await owner.boards.put({ ...aBoard, state: 'declined' })
    expect(await next()).toBe(4)
    expect(await owner.boards.listed()).toEqual([])
  })

  it('keeps one line a company of what is said of waiting times', async () => {
    const { owner } = await context()
    const line = { company: 'adatum', name: 'Adatum', months: 6, appliesTo: 'same-role', changedAt: 1 } as const
    await owner.boards.putCoolOff({ ...line, source: null, removedAt: null })
    await owner.boards.putCoolOff({ ...line, months: 12, source: 'a recruiter said so', removedAt: 4 })
    expect(await owner.boards.coolOffs()).toEqual([
      { ...line, months: 12, source: 'a recruiter said so', removedAt: 4 },
    ])
  })
}
