import { boardIdOf, unread, type Board } from '#domain/board.ts'
import { companyKey } from '#domain/company.ts'
import type { CoolOff } from '#domain/cool-off.ts'
import { dayOf } from '#domain/days.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { addManual, type FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld } from '#actions/world.ts'
import { boardAt } from '#watch/boards/all-boards.ts'
import { coolOffTable } from '#plan/cool-off.ts'

/** A board the person names by its address: theirs to read, so confirmed. */
export async function addBoard(
  ctx: Ctx,
  input: { readonly url: string; readonly company: string },
): Promise<Result<Board, FieldProblem>> {
  const company = input.company.trim()
  const address = boardAt(input.url.trim())
  if (address === null) return err({ field: 'url', message: 'That is no address of a page; one starts with https://.' })
  if (companyKey(company) === '') return err({ field: 'company', message: 'Which company is it?' })
  const id = boardIdOf(address)
  const known = await ctx.owner.boards.get(id)
  const board: Board = known ?? {
    id,
    address,
    company,
    evidence: null,
    state: 'confirmed',
    addedAt: ctx.now,
    decidedAt: ctx.now,
    reading: unread,
    nextAt: 0,
  }
  const confirmed: Board = { ...board, company, state: 'confirmed', decidedAt: ctx.now, nextAt: 0 }
  await ctx.owner.boards.put(confirmed)
  return ok(confirmed)
}

/** Whether a board may be read; nothing is asked of one that is not confirmed. */
export async function decideBoard(ctx: Ctx, id: string, state: Board['state']): Promise<Result<Board, 'not-found'>> {
  const board = await ctx.owner.boards.get(id)
  if (!board) return err('not-found')
  const decided: Board = { ...board, state, decidedAt: state === 'suggested' ? null : ctx.now, nextAt: 0 }
  await ctx.owner.boards.put(decided)
  return ok(decided)
}

/** Out of sight, or back in it. */
export async function putOpeningAside(ctx: Ctx, id: string, aside: boolean): Promise<Result<true, 'not-found'>> {
  const opening = await ctx.owner.boards.opening(id)
  if (!opening) return err('not-found')
  await ctx.owner.boards.putOpening({ ...opening, putAsideAt: aside ? ctx.now : null })
  return ok(true)
}

/** The person applied: a new application with the role and place of the opening. Applying is theirs; nothing is sent. */
export async function applyToOpening(
  ctx: Ctx,
  id: string,
): Promise<Result<{ readonly id: string; readonly applicationId: string | null }, 'not-found' | FieldProblem>> {
  const opening = await ctx.owner.boards.opening(id)
  const board = opening && (await ctx.owner.boards.get(opening.boardId))
  if (!opening || !board) return err('not-found')
  const { zone } = await seeWorld(ctx)
  return addManual(ctx, {
    type: 'application',
    company: board.company,
    role: opening.posting.title,
    location: opening.posting.places[0] ?? null,
    appliedOn: dayOf(ctx.now, zone),
  })
}

export interface CoolOffInput {
  readonly name: string
  readonly months: number
  readonly appliesTo: CoolOff['appliesTo']
  readonly source: string | null
}

/** A line of the table, changed or added. */
export async function setCoolOff(ctx: Ctx, input: CoolOffInput): Promise<Result<CoolOff, FieldProblem>> {
  const name = input.name.trim()
  const company = companyKey(name)
  if (company === '') return err({ field: 'name', message: 'Which company is it?' })
  if (!Number.isInteger(input.months) || input.months < 0 || input.months > 36)
    return err({ field: 'months', message: 'Give whole months, 0 to 36.' })
  const line: CoolOff = {
    ...input,
    company,
    name,
    source: input.source?.trim() || null,
    changedAt: ctx.now,
    removedAt: null,
  }
  await ctx.owner.boards.putCoolOff(line)
  return ok(line)
}

export async function removeCoolOff(ctx: Ctx, company: string): Promise<Result<true, 'not-found'>> {
  const line = coolOffTable(await ctx.owner.boards.coolOffs()).find((one) => one.company === company)
  if (!line) return err('not-found')
  await ctx.owner.boards.putCoolOff({ ...line, changedAt: ctx.now, removedAt: ctx.now })
  return ok(true)
}
