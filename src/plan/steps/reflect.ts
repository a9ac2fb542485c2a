import type { Anchor } from '#domain/ids.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { hadHumanContact } from '#plan/facts.ts'
import { companyNameOf } from '#plan/names.ts'
import type { Silence } from '#plan/silence.ts'
import type { Sketch } from '#plan/sketch.ts'
import { idsAfter, stepIdOf } from '#plan/sketch.ts'
import { dayWindow } from '#plan/windows.ts'

/** A prompt on day 3 that may be put off until about day 14 (`domain/01 §1.2`); how long it stays is no rule of theirs. */
const openForDays = 11

/** Looking back, from the third day after the no on, never the same day. One's own days: weekends count. */
export function reflect(app: ApplicationFacts, facts: PlanFacts): Sketch {
  const no = app.no!
  const { reflectAfterDays } = facts.settings
  const opens = app.noDay + Math.max(1, reflectAfterDays)
  const company = companyNameOf(app.application)
  const day = facts.words.dateInWords(app.noDay, opens)

  return ofOneself({
    ids: idsAfter(no, 'reflect', ['1']),
    app,
    follows: no.anchor,
    opens,
    countsFrom: app.noDay,
    since: no.receivedAt,
    settledAt: app.reflectedAt !== null && app.reflectedAt >= no.receivedAt ? app.reflectedAt : null,
    reason:
      no.outcome === 'position-closed'
        ? facts.words.reasons.reflectOnClosed(company, day)
        : no.profile.channel === 'automatic' && !hadHumanContact(app, facts)
          ? facts.words.reasons.reflectOnForm(company, day)
          : facts.words.reasons.reflect(company, day, opens - app.noDay),
  })
}

/** The same after a silence that has lasted as long as a no would. */
export function reflectOnSilence(app: ApplicationFacts, silence: Silence, facts: PlanFacts): Sketch {
  const opens = silence.endsOn

  return ofOneself({
    ids: [stepIdOf(silence.since.anchor, 'reflect', '1')],
    app,
    follows: silence.since.anchor,
    opens,
    countsFrom: silence.since.day,
    since: silence.since.at,
    settledAt: app.reflectedAt !== null && app.reflectedAt >= facts.days.startOf(opens) ? app.reflectedAt : null,
    reason: facts.words.reasons.reflectOnSilence(
      companyNameOf(app.application),
      facts.words.dateInWords(silence.since.day, opens),
    ),
  })
}

interface Own {
  readonly ids: Sketch['ids']
  readonly app: ApplicationFacts
  readonly follows: Anchor
  readonly opens: DayNumber
  readonly countsFrom: DayNumber
  readonly since: number
  readonly settledAt: number | null
  readonly reason: string
}

function ofOneself({ ids, app, follows, opens, countsFrom, since, settledAt, reason }: Own): Sketch {
  return {
    ids,
    app,
    follows,
    kind: 'reflect',
    carries: [],
    occurrence: 1,
    to: null,
    passOnTo: [],
    medium: 'none',
    country: null,
    window: dayWindow(opens, opens + openForDays),
    countsFrom,
    since,
    group: null,
    settledAt,
    lastDay: Infinity,
    reason,
    cautions: [],
  }
}
