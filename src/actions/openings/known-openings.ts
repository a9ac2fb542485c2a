import type { Board, ListedOpening } from '#domain/board.ts'
import type { History } from '#domain/history.ts'
import type { Language } from '#domain/language.ts'
import type { Ctx } from '#actions/context.ts'
import { fittedRoles, type Fitted } from '#actions/openings/fitting-roles.ts'

export interface KnownOpenings {
  readonly boards: readonly Board[]
  /** Those of confirmed boards. */
  readonly openings: readonly ListedOpening[]
  readonly fitted: readonly Fitted[]
}

/** The roles are many and change once a day; what else is written changes only which of them fit. */
const rememberedRoles = new WeakMap<
  Ctx['owner'],
  { readonly version: string; readonly openings: readonly ListedOpening[] }
>()
const remembered = new WeakMap<Ctx['owner'], { readonly mark: string; readonly known: Promise<KnownOpenings> }>()

/** Boards, what stands on them and what of it fits, remembered for as long as nothing was written. */
export async function knownOpenings(ctx: Ctx, history: History, zone: string): Promise<KnownOpenings> {
  const language: Language = ctx.language ?? 'en'
  const mark = `${await ctx.owner.dataVersion()}|${zone}|${language}`
  const before = remembered.get(ctx.owner)
  if (before?.mark === mark) return before.known

  const known = look(ctx, history, zone, language)
  remembered.set(ctx.owner, { mark, known })
  known.catch(() => remembered.delete(ctx.owner))
  return known
}

async function look(ctx: Ctx, history: History, zone: string, language: Language): Promise<KnownOpenings> {
  const boards = await ctx.owner.boards.list()
  const openings = await rolesOf(ctx)
  return { boards, openings, fitted: fittedRoles(history.applications, boards, openings, { zone, language }) }
}

async function rolesOf({ owner }: Ctx): Promise<readonly ListedOpening[]> {
  const version = await owner.boards.listedVersion()
  const before = rememberedRoles.get(owner)
  if (before?.version === version) return before.openings
  const openings = version === '' ? [] : await owner.boards.listed()
  rememberedRoles.set(owner, { version, openings })
  return openings
}
