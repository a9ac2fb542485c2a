import type { Board, BoardReading, Opening } from '#domain/board.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { fetchOutside, type Outside, type WhoAsks } from '#actions/fetch-outside.ts'
import { knownOpenings } from '#actions/openings/known-openings.ts'
import { seeHistory } from '#actions/world.ts'
import { zoneFor } from '#actions/zone-in-use.ts'
import { htmlToText } from '#mail/html-text.ts'
import type { Fetch } from '#watch/fetch.ts'
import { mergeReading, mergeUnchanged } from '#watch/boards/merge-reading.ts'
import { readBoard, readDetail, type BoardRead } from '#watch/boards/read-board.ts'
import { refusalAt } from '#watch/refusal.ts'

const hour = 3_600_000
/** Once a day, and an hour or so apart so that they are not all asked at once (domain/05 §5.3). */
const everyMs = 24 * hour
const jitterMs = 2 * hour
/** Nobody else reads it for so long; a program that died holds it no longer. */
const claimedMs = 20 * 60_000
/** After each refusal in a row; after the last it rests until the person asks. */
const waitsMs = [15 * 60_000, hour, 6 * hour, 24 * hour]
const restsMs = 3650 * 24 * hour
const boardsARound = 10
/** Own pages of fitting roles that are read in one go. */
const detailsARound = 5

/** Reads the confirmed boards that are due, one after the other, where the person turned watching on. */
export async function readBoardsDue(outside: Outside): Promise<number> {
  const { owner, now } = outside.ctx
  if (!(await owner.settings.get()).watching) return 0
  const due = (await owner.boards.list())
    .filter(({ state, nextAt }) => state === 'confirmed' && nextAt <= now)
    .toSorted((a, b) => a.nextAt - b.nextAt)
    .slice(0, boardsARound)
  let read = 0
  for (const board of due) if (await readIfFree(outside, board, 'watching')) read++
  return read
}

/** Reads one board at the person's word, whether it is due or not. */
export async function readBoardNow(
  outside: Outside,
  id: string,
): Promise<Result<Board, 'not-found' | 'not-confirmed'>> {
  const { owner, now } = outside.ctx
  const board = await owner.boards.get(id)
  if (!board) return err('not-found')
  if (board.state !== 'confirmed') return err('not-confirmed')
  await owner.boards.put({ ...board, nextAt: Math.min(board.nextAt, now) })
  await readIfFree(outside, board, 'person')
  return ok((await owner.boards.get(id)) ?? board)
}

async function readIfFree(outside: Outside, board: Board, by: WhoAsks): Promise<boolean> {
  const { owner, now } = outside.ctx
  if (!(await owner.boards.claim(board.id, now, now + claimedMs))) return false
  const tools = { fetch: wayOut(outside, by), toText: htmlToText, now }
  const known = await owner.boards.openings(board.id)
  const standing = known.filter(({ closedAt, missing }) => closedAt === null && missing === 0)
  const read = await readBoard(board.address, board.reading, {
    ...tools,
    known: standing.map(({ posting }) => posting),
  })
  const changed =
    read.state === 'unchanged'
      ? mergeUnchanged(known, now)
      : read.state === 'read'
        ? mergeReading(board.id, known, { postings: read.postings, isWhole: read.trouble === null }, now)
        : []
  await owner.boards.commitReading(board.id, whenAgain(board, read, now), changed)
  await readFittingPages(outside, board, tools)
  return true
}

function whenAgain({ id, reading }: Board, read: BoardRead, now: number): { reading: BoardReading; nextAt: number } {
  const spread = (Number.parseInt(id.slice(2, 8), 32) || 0) % jitterMs
  const next = now + everyMs + spread
  if (read.state === 'unchanged')
    return {
      reading: { ...reading, etag: read.etag, triedAt: now, wholeAt: now, trouble: null, refusals: 0 },
      nextAt: next,
    }
  const { trouble } = read
  if (trouble === null) {
    const { etag, fingerprint } = read
    return { reading: { etag, fingerprint, triedAt: now, wholeAt: now, trouble, refusals: 0 }, nextAt: next }
  }
  const refusals = reading.refusals + 1
  const waits = waitsMs[refusals - 1] ?? restsMs
  return { reading: { ...reading, triedAt: now, trouble, refusals }, nextAt: Math.max(now + waits, read.retryAt ?? 0) }
}

/** The words of roles that fit, where the list has none. */
async function readFittingPages(
  outside: Outside,
  board: Board,
  tools: Parameters<typeof readDetail>[2],
): Promise<void> {
  const { ctx } = outside
  const { history, settings } = await seeHistory(ctx)
  const { fitted } = await knownOpenings(ctx, history, zoneFor(ctx, settings))
  const fitting = new Set(
    fitted
      .map(({ opening }) => opening)
      .filter((one) => one.boardId === board.id && one.closedAt === null)
      .map(({ id }) => id),
  )
  if (fitting.size === 0) return
  const wanted = (await ctx.owner.boards.openings(board.id))
    .filter(({ id, posting }) => fitting.has(id) && posting.text === null)
    .slice(0, detailsARound)
  for (const opening of wanted) {
    const told = await readDetail(board.address, opening.posting, tools)
    if (told === null) return
    await ctx.owner.boards.putOpening({ ...opening, posting: told } satisfies Opening)
  }
}

/** Through the one way out, which asks whether anything may leave and notes what did. */
function wayOut(outside: Outside, by: WhoAsks): Fetch {
  return async (request) => {
    const fetched = await fetchOutside(outside, by, request)
    if (fetched.ok || fetched.error.code !== 'off') return fetched as Awaited<ReturnType<Fetch>>
    return err(refusalAt(request.url, 'stopped'))
  }
}
