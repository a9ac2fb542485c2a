import type { Application } from '#domain/application.ts'
import type { Board, ListedOpening } from '#domain/board.ts'
import { sameCompany } from '#domain/company.ts'
import { dayOf, type Day } from '#domain/days.ts'
import { holdsFor, type CoolOff } from '#domain/cool-off.ts'
import type { Language } from '#domain/language.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { draftIds } from '#actions/current-drafts.ts'
import { lessonsOf } from '#actions/lessons.ts'
import { findBoards } from '#actions/openings/find-boards.ts'
import type { Fitted } from '#actions/openings/fitting-roles.ts'
import { knownOpenings } from '#actions/openings/known-openings.ts'
import {
  mostShown,
  type ApplicationOpeningsView,
  type BoardView,
  type FittingView,
  type OpeningsView,
  type OpeningView,
} from '#actions/openings/opening-views.ts'
import { troubleInWords } from '#actions/openings/trouble-words.ts'
import { stepView } from '#actions/step-view.ts'
import { seeWorld, type World } from '#actions/world.ts'
import { coolOffTable, freshAfter, type FreshFrom } from '#plan/cool-off.ts'
import { toDay, toDayNumber } from '#plan/day-number.ts'
import { readerOf } from '#watch/boards/all-boards.ts'

/** After so many refusals in a row a board rests until the person asks (domain/05 §5.3). */
const restsAfter = 5

/** Boards to confirm and boards watched, roles that fit with their words, and all that stands open. */
export async function listOpenings(ctx: Ctx): Promise<OpeningsView> {
  const world = await seeWorld(ctx)
  await findBoards(ctx, world)
  const [{ boards, openings, fitted }, own, drafts] = await Promise.all([
    knownOpenings(ctx, world.history, world.zone),
    ctx.owner.boards.coolOffs(),
    ctx.owner.drafts.list(),
  ])
  const coolOffs = coolOffTable(own)
  const draftOf = draftIds(world, drafts)
  const companyOf = new Map(boards.filter(({ state }) => state === 'confirmed').map(({ id, company }) => [id, company]))
  const open = openings.filter(({ closedAt, boardId }) => closedAt === null && companyOf.has(boardId))

  return {
    watching: world.settings.watching,
    boards: boards.map((board) => boardView(board, open, world.language)),
    fitting: fitted
      .filter(({ opening }) => opening.closedAt === null && opening.putAsideAt === null)
      .map((one) => fittingView(world, one, coolOffs, draftOf)),
    all: open
      .toSorted((a, b) => b.firstSeen - a.firstSeen || (a.posting.title < b.posting.title ? -1 : 1))
      .slice(0, mostShown)
      .map((opening) => openingView(opening, companyOf.get(opening.boardId) ?? '')),
    allCount: open.length,
    coolOffs,
  }
}

/** What an application's page shows: roles that fit it, when to apply again, and what came before it. */
export async function openingsOfApplication(
  ctx: Ctx,
  id: string,
): Promise<Result<ApplicationOpeningsView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(id)
  if (!application) return err('not-found')
  const [{ fitted }, own, drafts, reflections] = await Promise.all([
    knownOpenings(ctx, world.history, world.zone),
    ctx.owner.boards.coolOffs(),
    ctx.owner.drafts.list(),
    ctx.owner.reflections.list(),
  ])
  const coolOffs = coolOffTable(own)
  const draftOf = draftIds(world, drafts)
  const others = world.history.applications.filter((one) => one !== application && isSameCompany(one, application))
  const begun = startOf(application, world.zone)
  const earlier = others
    .filter((one) => one.no !== null && dayOf(one.no.receivedAt, world.zone) <= begun)
    .toSorted((a, b) => b.no!.receivedAt - a.no!.receivedAt)
  const noOn = application.no === null ? null : dayOf(application.no.receivedAt, world.zone)
  const later = others
    .filter((one) => noOn !== null && one.stage !== 'saved' && startOf(one, world.zone) >= noOn)
    .toSorted((a, b) => (startOf(a, world.zone) < startOf(b, world.zone) ? -1 : 1))[0]
  const fresh = application.no === null ? null : freshOn(application, coolOffs, world)

  return ok({
    fitting: fitted
      .filter((one) => one.application === application || one.application.id === application.id)
      .filter(({ opening }) => opening.closedAt === null && opening.putAsideAt === null)
      .map((one) => fittingView(world, one, coolOffs, draftOf)),
    freshFrom: fresh,
    earlier: earlier.map((one) => ({
      id: one.id,
      role: one.role?.value ?? null,
      noOn: dayOf(one.no!.receivedAt, world.zone),
    })),
    later: later ? { id: later.id, role: later.role?.value ?? null, appliedOn: later.appliedOn } : null,
    lessons:
      earlier.length === 0
        ? []
        : lessonsOf(world, application, reflections, ctx.now).filter((lesson) =>
            earlier.some((one) => one.id === lesson.applicationId),
          ),
  })
}

function boardView(
  { id, company, address, state, evidence, reading }: Board,
  open: readonly ListedOpening[],
  language: Language,
): BoardView {
  const { triedAt, wholeAt, trouble, refusals } = reading
  return {
    id,
    company,
    vendor: address.vendor,
    page: readerOf(address).page(address),
    state,
    evidence,
    open: open.filter(({ boardId }) => boardId === id).length,
    triedAt,
    wholeAt,
    trouble,
    says: trouble === null ? null : troubleInWords(trouble, language),
    rests: refusals >= restsAfter,
  }
}

function openingView({ id, posting, firstSeen, closedAt, putAsideAt }: ListedOpening, company: string): OpeningView {
  const { title, url, places, workplace, team, employment, postedOn } = posting
  const said = { id, company, title, url, places, workplace, team, employment, postedOn, firstSeen, closedAt }
  return { ...said, putAside: putAsideAt !== null }
}

function fittingView(
  world: World,
  { role, application, opening, isOld }: Fitted,
  coolOffs: readonly CoolOff[],
  draftOf: Parameters<typeof stepView>[2],
): FittingView {
  const company = application.company.value
  const touch = world.steps
    .filter(({ kind }) => kind === 'keep-in-touch')
    .filter(({ state }) => state === 'due' || state === 'upcoming' || state === 'blocked' || state === 'snoozed')
    .find((step) => {
      const at = world.applications.get(step.applicationId)
      return at !== undefined && isSameCompany(at, application)
    })
  const view = touch && stepView(world, touch, draftOf)
  const fresh = freshOn(application, coolOffs, world)
  return {
    ...openingView(opening, company),
    words: role.words,
    isAnew: role.isAnew,
    isOld,
    application: {
      id: application.id,
      role: application.role?.value ?? null,
      noOn: dayOf(application.no!.receivedAt, world.zone),
    },
    step: view ? { id: view.id, state: view.state, opensOn: view.opensOn, to: view.to, draftId: view.draftId } : null,
    coolOff:
      fresh.day > dayOf(world.now, world.zone)
        ? {
            until: fresh.day,
            by: fresh.by,
            appliesTo: fresh.appliesTo,
            holds: holdsFor(fresh.appliesTo, role.nearness),
          }
        : null,
  }
}

/** As the plan has it: the reapply step opens on that day. */
function freshOn(
  { company, no }: Application,
  coolOffs: readonly CoolOff[],
  world: World,
): { readonly day: Day } & Pick<FreshFrom, 'by' | 'appliesTo'> {
  const { receivedAt, profile } = no!
  const noDay = toDayNumber(dayOf(receivedAt, world.zone))
  const table = new Map(coolOffs.map((line) => [line.company, line]))
  const told = { company: company.value, noDay, reapplyAfter: profile.reapplyAfter }
  const { day, by, appliesTo } = freshAfter(told, table, world.settings.plan.reapplyMonths)
  return { day: toDay(day), by, appliesTo }
}

function startOf(application: Application, zone: string): Day {
  const first = application.events.reduce((at, event) => Math.min(at, event.at), Infinity)
  return application.appliedOn ?? (Number.isFinite(first) ? dayOf(first, zone) : '9999-12-31')
}

function isSameCompany(a: Application, b: Application): boolean {
  const of = ({ company, companyDomain }: Application) => ({ name: company.value, domain: companyDomain })
  return sameCompany(of(a), of(b))
}
