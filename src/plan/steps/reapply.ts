import { freshFrom, isHeldBack } from '#plan/cool-off.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { dayOfDate } from '#plan/facts.ts'
import { companyNameOf } from '#plan/names.ts'
import type { Sketch } from '#plan/sketch.ts'
import { idsAfter } from '#plan/sketch.ts'
import { dayWindow } from '#plan/windows.ts'

/** How long the reminder stays; nothing is missed after it. */
const openForDays = 30

/** A reminder: the time the no itself names, else six months (`domain/01 §1.6`). A new application settles it. */
export function reapply(app: ApplicationFacts, facts: PlanFacts): Sketch {
  const no = app.no!
  const { reapplyHint } = no.profile
  const fresh = freshFrom(app, facts)
  const months = fresh.months
  // A role that opens later is the better day to look again; one the wait does not hold for needs no waiting.
  const standing = facts.fittingAt(app.company.key).filter(({ from, until }) => from > app.noDay && until > facts.today)
  const free = standing.find(({ from, role }) => from <= fresh.day && !isHeldBack(fresh, role, app))
  const later = free ?? standing.find(({ from }) => from > fresh.day)
  const opens = later?.from ?? fresh.day
  const company = companyNameOf(app.application)
  const day = facts.words.dateInWords(app.noDay, opens)

  return {
    ids: idsAfter(no, 'reapply', ['1']),
    app,
    follows: no.anchor,
    kind: 'reapply',
    carries: [],
    occurrence: 1,
    to: null,
    passOnTo: [],
    medium: 'none',
    country: null,
    window: dayWindow(opens, opens + openForDays),
    countsFrom: app.noDay + 1,
    since: no.receivedAt,
    group: null,
    settledAt: appliedAgainAt(app, facts),
    lastDay: Infinity,
    reason:
      later !== undefined
        ? facts.words.reasons[later === free ? 'reapplyWithoutWait' : 'reapplyToOpening'](
            company,
            later.role.title,
            later.role.words,
          )
        : fresh.by === 'their-words' && reapplyHint !== null
          ? facts.words.reasons.reapplyByHint(company, reapplyHint, facts.words.dateInWords(opens, facts.today))
          : fresh.by === 'table'
            ? facts.words.reasons.reapplyByTable(company, day, months, fresh.appliesTo)
            : no.outcome === 'position-closed'
              ? facts.words.reasons.reapplyOnClosed(company, day, months)
              : facts.words.reasons.reapply(company, day, months),
    cautions: [],
    ...(later && { opening: later.role }),
  }
}

function appliedAgainAt(app: ApplicationFacts, facts: PlanFacts): number | null {
  const later = app.company.applications
    .filter((other) => other !== app && other.application.stage !== 'saved')
    .map((other) => dayOfDate(other.application.appliedOn))
    .filter((day) => day !== null && day > app.noDay && day <= facts.today)

  return later.length === 0 ? null : facts.days.startOf(Math.min(...(later as number[])))
}
