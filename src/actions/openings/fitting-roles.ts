import type { Application } from '#domain/application.ts'
import type { Board, ListedOpening } from '#domain/board.ts'
import { sameCompany } from '#domain/company.ts'
import { addDays, dayOf, type Day } from '#domain/days.ts'
import type { Nearness } from '#domain/cool-off.ts'
import type { FittingRole } from '#domain/fitting-role.ts'
import type { Language } from '#domain/language.ts'
import { fitInWords } from '#read/openings/fit-words.ts'
import { fitOfRole, fits, type RoleFit } from '#read/openings/fit-of-role.ts'
import { roleFamily } from '#reflect/role-family.ts'

/** A role posted again within so many days after the no is a search that goes on (domain/05 §5.5). */
const anewWithinDays = 90

export interface Fitted {
  readonly role: FittingRole
  readonly fit: RoleFit
  readonly application: Application
  readonly opening: ListedOpening
  /** It stood there before the no: that very search, or one that ran beside it. */
  readonly isOld: boolean
}

/**
 * The roles on confirmed boards that fit one the person was turned down for at that very company, the best fit for
 * each, best first. A company that is not known has none.
 */
export function fittedRoles(
  applications: readonly Application[],
  boards: readonly Board[],
  openings: readonly ListedOpening[],
  { zone, language }: { readonly zone: string; readonly language: Language },
): readonly Fitted[] {
  const turnedDown = applications.filter(({ no, role }) => no !== null && role !== null)
  const byBoard = new Map(
    boards
      .filter(({ state }) => state === 'confirmed')
      .map((board) => [
        board.id,
        turnedDown.filter(({ company }) =>
          sameCompany({ name: company.value, domain: null }, { name: board.company, domain: null }),
        ),
      ]),
  )
  return openings
    .flatMap((opening) => {
      const best = (byBoard.get(opening.boardId) ?? [])
        .map((application) => ({ application, fit: fitWith(application, opening) }))
        .filter(({ fit }) => fits(fit))
        .toSorted(
          (a, b) =>
            b.fit.score - a.fit.score ||
            (b.application.no?.receivedAt ?? 0) - (a.application.no?.receivedAt ?? 0) ||
            (a.application.id < b.application.id ? -1 : 1),
        )[0]
      return best ? [fitted(best.application, opening, best.fit, zone, language)] : []
    })
    .toSorted((a, b) => b.fit.score - a.fit.score || (a.role.openingId < b.role.openingId ? -1 : 1))
}

/** Of each posting its fit with titles at places: kept as long as the posting is. */
const knownFits = new WeakMap<ListedOpening['posting'], Map<string, RoleFit>>()

function fitWith({ role, location }: Application, { posting }: ListedOpening): RoleFit {
  const title = role?.value ?? ''
  const known = knownFits.get(posting) ?? new Map<string, RoleFit>()
  knownFits.set(posting, known)
  const mark = `${title}\n${location ?? ''}`
  const fit = known.get(mark) ?? fitOf(title, location, posting)
  known.set(mark, fit)
  return fit
}

function fitOf(title: string, location: string | null, posting: ListedOpening['posting']): RoleFit {
  return fitOfRole(
    { title, family: roleFamily(title), places: location === null ? [] : [location], workplace: null },
    {
      title: posting.title,
      family: roleFamily(posting.title) ?? roleFamily(posting.team),
      places: posting.places,
      workplace: posting.workplace,
    },
  )
}

function fitted(
  application: Application,
  opening: ListedOpening,
  fit: RoleFit,
  zone: string,
  language: Language,
): Fitted {
  const noDay = dayOf(application.no!.receivedAt, zone)
  const since = postedSince(opening, zone)
  const isOld = since <= noDay
  const isAnew = !isOld && fit.title === 'same' && isKnownNew(opening) && since <= addDays(noDay, anewWithinDays)
  const gone = [opening.closedAt, opening.putAsideAt].filter((at) => at !== null)
  return {
    application,
    opening,
    fit,
    isOld,
    role: {
      openingId: opening.id,
      applicationId: application.id,
      title: opening.posting.title,
      url: opening.posting.url,
      from: opening.firstSeen,
      until: gone.length === 0 ? null : Math.min(...gone),
      words: fitInWords(fit, language),
      isAnew,
      nearness: nearnessOf(fit),
    },
  }
}

/** The same role, another of the same function, or another function (domain/01 §1.6), whatever the level. */
function nearnessOf({ title, family }: RoleFit): Nearness {
  if (title === 'same') return 'same-role'
  if (family === 'other') return 'any'
  return title === 'alike' ? 'same-role' : 'same-function'
}

/** Seen by us later than it was posted, where the board says so. */
function postedSince({ posting, firstSeen }: ListedOpening, zone: string): Day {
  return posting.postedOn ?? dayOf(firstSeen, zone)
}

/** That a role is new is told by the day it was posted, or by one that was closed before; not by our looking late. */
function isKnownNew({ posting, reopenOf }: ListedOpening): boolean {
  return posting.postedOn !== null || reopenOf !== null
}
