import { boardIdOf, openingIdOf, unread, type BoardAddress, type Opening } from '#domain/board.ts'
import { seeHistory } from '#actions/world.ts'
import { posting } from '#watch/boards/values.ts'
import type { TestApp } from './test-app.ts'

export const manyBoards = 40
export const rolesABoard = 300
const functions = ['Backend', 'Data', 'Payroll', 'Field Sales', 'Product', 'Pflege', 'Kitchen', 'Security', 'Quality']
const heads = ['Engineer', 'Analyst', 'Manager', 'Entwickler (m/w/d)', 'Specialist', 'Leitung', 'Assistant']
const levels = ['', 'Senior ', 'Junior ', 'Lead ']
/** As long as a posting is. */
const text = 'You plan, cook and lead a small team through the evening; we offer bread. '.repeat(70)

/** Watches a board of three hundred roles at each of forty companies that said no. */
export async function watchManyBoards(test: TestApp): Promise<void> {
  const { owner, now } = test.ctx()
  const { history } = await seeHistory(test.ctx())
  const companies = [...new Set(history.applications.filter(({ no }) => no).map(({ company }) => company.value))]
  for (const [n, company] of companies.slice(0, manyBoards).entries()) {
    const address: BoardAddress = { vendor: 'greenhouse', host: 'boards-api.greenhouse.io', tenant: `b${n}`, site: '' }
    const id = boardIdOf(address)
    const reading = { addedAt: now, decidedAt: now, reading: unread, nextAt: now }
    await owner.boards.put({ id, address, company, evidence: null, state: 'confirmed', ...reading })
    const roles = Array.from({ length: rolesABoard }, (_, k): Opening => {
      const at = n * rolesABoard + k
      const title = `${levels[at % 4]}${functions[at % 9]} ${heads[at % 7]} ${k % 50}`
      return {
        id: openingIdOf(id, `${k}`),
        boardId: id,
        posting: posting({ id: `${k}`, title, url: `https://b.example/${k}`, places: ['Bremen'], text }),
        firstSeen: now,
        lastSeen: now,
        missing: 0,
        closedAt: null,
        reopenOf: null,
        putAsideAt: null,
      }
    })
    await owner.boards.commitReading(id, { reading: unread, nextAt: now }, roles)
  }
}

/** Runs it after a write, so that only what outlives one is remembered. */
export async function afterAWrite<T>(test: TestApp, work: () => Promise<T>): Promise<T> {
  const { owner } = test.ctx()
  const [board] = await owner.boards.list()
  if (board) await owner.boards.put(board)
  return work()
}
