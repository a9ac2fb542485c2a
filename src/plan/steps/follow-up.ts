import { businessDayFrom, isBusinessDay } from '#plan/business-days.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { followUpRule } from '#plan/follow-up-rule.ts'
import type { MailAfterNo } from '#plan/merge-steps.ts'
import { companyNameOf, nameOf } from '#plan/names.ts'
import type { Sketch } from '#plan/sketch.ts'
import { countryOf, idsAfter, namesOf } from '#plan/sketch.ts'
import { feedbackIdsOf } from '#plan/steps/feedback.ts'
import { satIn } from '#plan/who.ts'
import type { DayWindow } from '#plan/windows.ts'
import { dayWindow, onBusinessDays } from '#plan/windows.ts'

/** Some hiring systems set mail aside when the no is this many days old (Personio, `domain/01 §1.2`). */
const relayForgetsAfterDays = 14

/**
 * Thanks to one interviewer, within `followUpRule`; the second and third open a business day later each.
 */
export function followUp(app: ApplicationFacts, mail: MailAfterNo, facts: PlanFacts): Sketch {
  const no = app.no!
  const country = countryOf(mail.to, app, facts)
  const rule = followUpRule(app, facts)
  const window = inItsPlace(rule, mail.place, country)
  const relay = mail.to.reach?.replyable === 'relay'
  const company = companyNameOf(app.application)

  return {
    ids: [
      ...idsAfter(no, 'follow-up', namesOf(mail.to)),
      ...(mail.carries.includes('feedback') ? feedbackIdsOf(app) : []),
    ],
    app,
    follows: no.anchor,
    kind: 'follow-up',
    carries: mail.carries,
    occurrence: 1,
    to: mail.to,
    passOnTo: mail.passOnTo,
    medium: 'mail',
    country,
    window: relay ? atItsEarlyEnd(window, app.noDay, country) : window,
    countsFrom: rule.opens,
    since: no.receivedAt,
    group: no.anchor,
    settledAt: null,
    lastDay: Infinity,
    reason: reasonFor(app, mail, rule, facts),
    cautions: [
      ...(relay ? [facts.words.cautions.relayOnly(nameOf(mail.to))] : []),
      ...(no.profile.feedbackRefused ? [facts.words.cautions.feedbackRefused(company)] : []),
    ],
  }
}

function inItsPlace(rule: DayWindow, place: number, country: string | null): DayWindow {
  const window = onBusinessDays(rule, country)
  let opens: DayNumber = window.opens
  for (let i = 0; i < place; i++) opens = businessDayFrom(country, opens + 1)

  return dayWindow(opens, window.closes)
}

function atItsEarlyEnd(window: DayWindow, noDay: DayNumber, country: string | null): DayWindow {
  let closes = Math.min(window.closes, noDay + relayForgetsAfterDays - 1)
  while (closes > window.opens && !isBusinessDay(country, closes)) closes--

  return dayWindow(window.opens, closes)
}

function reasonFor(app: ApplicationFacts, mail: MailAfterNo, rule: DayWindow, facts: PlanFacts): string {
  const words = (day: DayNumber) => facts.words.dateInWords(day, rule.opens)
  const last = app.interviews.at(-1)!
  const theirs = app.interviews.findLast(({ interview }) => satIn(interview, mail.to, facts))
  const metNobodyKnown =
    theirs === undefined && !app.people.some((p) => p.person.id === mail.to.id && p.relation === 'interviewer')
  if (mail.passOnTo.length > 0 && theirs === undefined)
    return facts.words.reasons.passOn(nameOf(mail.to), mail.passOnTo.map(nameOf), words(last.day))
  if (metNobodyKnown) return facts.words.reasons.passOn(nameOf(mail.to), [], words(last.day))

  const met = words((theirs ?? last).day)
  if (app.no!.outcome === 'position-closed')
    return facts.words.reasons.followUpOnClosed(nameOf(mail.to), met, words(app.noDay))
  const byInterview = rule.opens === last.day + facts.settings.followUpDaysAfterInterview[0]
  return byInterview
    ? facts.words.reasons.followUp(nameOf(mail.to), met, facts.settings.followUpDaysAfterInterview)
    : facts.words.reasons.followUpAfterNo(nameOf(mail.to), met, words(app.noDay))
}
