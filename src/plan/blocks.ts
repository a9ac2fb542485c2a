import type { StepBlock } from '#domain/step.ts'
import type { ApplicationFacts, CompanyFacts, PlanFacts } from '#plan/facts.ts'
import { dayOfDate } from '#plan/facts.ts'
import type { Placed, Placing } from '#plan/limits.ts'
import { nameOf } from '#plan/names.ts'
import { reachTrouble } from '#plan/reach.ts'
import type { Sketch } from '#plan/sketch.ts'
import { isMailStep } from '#plan/sketch.ts'
import { unansweredAtCompany, unansweredByPerson } from '#plan/unanswered.ts'

const hourMs = 3_600_000
/** A quiet time may be raised, not lowered below this (`domain/01 §1.8`, 3). */
const leastQuietHours = 12

/** What forbids a step now, the strongest first, or null (`domain/01 §1.8`; DESIGN, Hard blocks). */
export function blockOn(
  placed: Placed,
  facts: PlanFacts,
  countedTogether: Placing['countedTogether'],
): StepBlock | null {
  const { sketch } = placed
  const { app } = sketch
  if (sketch.kind === 'reflect') return offerBlock(sketch, facts)

  const refused = refusedBlock(app.company, facts)
  if (!isMailStep(sketch.kind)) return refused ?? offerBlock(sketch, facts)

  return (
    refused ??
    addressBlock(placed, facts) ??
    offerBlock(sketch, facts) ??
    (sketch.kind === 'keep-in-touch' ? newApplicationBlock(app, facts) : null) ??
    unansweredBlock(sketch, facts, countedTogether) ??
    quietBlock(placed, facts)
  )
}

/** Refusal is the company's: whoever wrote it, nobody there is written to (`domain/08 §8.6`). */
function refusedBlock(company: CompanyFacts, facts: PlanFacts): StepBlock | null {
  const refuses = company.applications.some(
    (app) => app.no?.profile.contactRefused || app.people.some(({ person }) => person.optedOut === true),
  )
  return refuses ? { code: 'contact-refused', sentence: facts.words.blocks.contactRefused(company.name) } : null
}

function addressBlock({ sketch }: Placed, facts: PlanFacts): StepBlock | null {
  if (sketch.to === null) {
    const company = sketch.app.company.name
    return sketch.app.application.messageKeys.length > 0
      ? { code: 'no-reply-only', sentence: facts.words.blocks.nobodyReads(company) }
      : { code: 'no-address', sentence: facts.words.blocks.nobody(company) }
  }
  const name = nameOf(sketch.to)
  const trouble = reachTrouble(sketch.to)
  if (trouble === 'do-not-contact') return { code: trouble, sentence: facts.words.blocks.doNotContact(name) }
  if (trouble === 'no-address') return { code: trouble, sentence: facts.words.blocks.noAddress(name) }
  return trouble === null ? null : { code: trouble, sentence: facts.words.blocks.noReplyOnly(name) }
}

/** An accepted offer rests what was under way; what is begun after it, or woken by hand, goes on. */
function offerBlock(sketch: Sketch, facts: PlanFacts): StepBlock | null {
  const { accepted } = facts
  const { app } = sketch
  if (accepted === null || accepted.app === app) return null
  const begunOn = dayOfDate(app.application.appliedOn)
  if (begunOn !== null && begunOn > accepted.day) return null
  const woken = app.company.applications.some(
    ({ interest }) =>
      interest !== null && interest.reallyInterested !== 'no' && facts.days.dayOf(interest.at) >= accepted.day,
  )
  const decision = facts.decisionOn(sketch.ids)
  const reopened = decision?.choice === 'reopened' && facts.days.dayOf(decision.at) >= accepted.day
  if (woken || reopened) return null

  const on = facts.words.dateInWords(accepted.day, facts.today)
  return { code: 'offer-accepted', sentence: facts.words.blocks.offerAccepted(accepted.app.company.name, on) }
}

function newApplicationBlock(app: ApplicationFacts, facts: PlanFacts): StepBlock | null {
  const running = runningElsewhere(app, facts)
  if (running === null) return null
  const role = running.application.role?.value ?? null
  return { code: 'new-application', sentence: facts.words.blocks.newApplication(app.company.name, role) }
}

/** Another application at the company that is under way; one that fell silent long ago no longer is. */
export function runningElsewhere(app: ApplicationFacts, facts: PlanFacts): ApplicationFacts | null {
  const running = app.company.applications.filter(({ application }) => {
    if (application.outcome !== null || application.stage === 'saved' || application.stage === 'closed') return false
    const last = application.lastContactAt ?? null
    const lastDay = last === null ? dayOfDate(application.appliedOn) : facts.days.dayOf(last)
    return lastDay === null || facts.today - lastDay < facts.settings.keepInTouchFirstDays
  })

  return running.find((other) => other !== app) ?? null
}

function unansweredBlock(
  sketch: Sketch,
  facts: PlanFacts,
  countedTogether: Placing['countedTogether'],
): StepBlock | null {
  const { maxUnansweredPerson, maxUnansweredCompany } = facts.settings
  const toPerson = unansweredByPerson(facts.book, sketch.to!.id)
  if (toPerson >= maxUnansweredPerson) {
    return { code: 'unanswered-person', sentence: facts.words.blocks.unansweredPerson(nameOf(sketch.to!), toPerson) }
  }
  const toCompany = unansweredAtCompany(facts.book, sketch.app.company.key, countedTogether, sketch.group)

  return toCompany >= maxUnansweredCompany
    ? { code: 'unanswered-company', sentence: facts.words.blocks.unansweredCompany(sketch.app.company.name, toCompany) }
    : null
}

/** The end of the quiet hours after the no; the beginning of time where there is none. */
export function quietUntil({ no }: ApplicationFacts, facts: PlanFacts): number {
  return no === null ? 0 : no.receivedAt + Math.max(leastQuietHours, facts.settings.quietHours) * hourMs
}

/**
 * Nothing is written on the day of the no, nor in the quiet hours after it (`domain/01 §1.8`, 3). A step that opens
 * later anyway is not held back by it.
 */
function quietBlock({ sketch, window }: Placed, facts: PlanFacts): StepBlock | null {
  const { no, noDay } = sketch.app
  if (no === null) return null
  const isOpen = facts.now >= facts.days.startOf(window.opens)
  const isTooSoon = facts.today === noDay || facts.now < quietUntil(sketch.app, facts)

  return isOpen && isTooSoon
    ? { code: 'same-day', sentence: facts.words.blocks.sameDay(sketch.app.company.name) }
    : null
}
