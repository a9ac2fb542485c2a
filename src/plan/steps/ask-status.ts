import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { companyNameOf } from '#plan/names.ts'
import { isReachable } from '#plan/reach.ts'
import type { Silence } from '#plan/silence.ts'
import type { Sketch } from '#plan/sketch.ts'
import { countryOf, stepIdOf } from '#plan/sketch.ts'
import { peopleByRelation } from '#plan/who.ts'
import { dayWindow, onBusinessDays } from '#plan/windows.ts'

/** How long the question stays timely; no rule of the advice. */
const openForDays = 14

/**
 * One polite question to the recruiter or HR, 21 days after the last contact or the promised date. Where nobody is known
 * whom one could ask, the step stands there blocked and says so.
 */
export function askStatus(app: ApplicationFacts, silence: Silence, facts: PlanFacts): Sketch {
  const able = peopleByRelation(app, facts, [
    'agency',
    'recruiter',
    'hr',
    'coordinator',
    'hiring-manager',
    'interviewer',
  ])
  const to = able.find(isReachable) ?? able[0] ?? null
  const country = to === null ? null : countryOf(to, app, facts)
  const company = companyNameOf(app.application)
  const { silentAsNoDays } = facts.settings
  const opens = silence.endsOn

  return {
    // Not made of the addressee: whoever is asked, there is one question a silence.
    ids: [stepIdOf(silence.since.anchor, 'ask-status', '1')],
    app,
    follows: silence.since.anchor,
    kind: 'ask-status',
    carries: [],
    occurrence: 1,
    to,
    passOnTo: [],
    medium: 'mail',
    country,
    window: onBusinessDays(dayWindow(opens, opens + openForDays), country),
    countsFrom: opens,
    since: silence.since.at + 1,
    group: null,
    settledAt: silence.askedAt,
    lastDay: Infinity,
    reason:
      silence.promisedOn === null
        ? facts.words.reasons.askStatus(company, facts.words.dateInWords(silence.since.day, opens), silentAsNoDays)
        : facts.words.reasons.askStatusAfterPromise(
            company,
            facts.words.dateInWords(silence.promisedOn, opens),
            silentAsNoDays,
          ),
    cautions: [],
  }
}
