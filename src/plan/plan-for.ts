import type { Step, StepBlock, StepState } from '#domain/step.ts'
import { blockOn, runningElsewhere } from '#plan/blocks.ts'
import type { Contact } from '#plan/contacts.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { gatherFacts, hadHumanContact, withContacts } from '#plan/facts.ts'
import { longAbsence, placeAll } from '#plan/limits.ts'
import type { KindAfterNo, MailAfterNo } from '#plan/merge-steps.ts'
import { mailsAfterNo } from '#plan/merge-steps.ts'
import { nameOf } from '#plan/names.ts'
import type { PlanInput } from '#plan/plan-input.ts'
import { asSentence } from '#plan/wording/parts.ts'
import { suggestMoment } from '#plan/send-slot.ts'
import { pace, type SeenStep } from '#plan/pace.ts'
import { silenceOf } from '#plan/silence.ts'
import type { Sketch } from '#plan/sketch.ts'
import { isMailStep } from '#plan/sketch.ts'
import { stateOf } from '#plan/states.ts'
import { acknowledge } from '#plan/steps/acknowledge.ts'
import { askStatus } from '#plan/steps/ask-status.ts'
import { feedback } from '#plan/steps/feedback.ts'
import { followUp } from '#plan/steps/follow-up.ts'
import { keepInTouch } from '#plan/steps/keep-in-touch.ts'
import { newDoors } from '#plan/steps/new-door.ts'
import { reapply } from '#plan/steps/reapply.ts'
import { reflect, reflectOnSilence } from '#plan/steps/reflect.ts'
import { satIn } from '#plan/who.ts'
import { weekSlots } from '#plan/week-slots.ts'
import { toInstants } from '#plan/windows.ts'

/** How many companies a week are offered again after a turn of keeping in touch passed unused. */
const offeredAgainAWeek = 2

/**
 * Everything there is to do after the noes (and silences) of a history, seen from `now`: computed anew each time, never
 * stored (DESIGN, principle 2). Sorted by opening day, then id; pure in its input, whatever the order of its lists.
 */
export function planFor(input: PlanInput): Step[] {
  const known = gatherFacts(input)
  const afterNoes = known.applications.flatMap((app) => sketchesOf(app, known))
  const facts = withContacts(known, toldDone(afterNoes, known))
  const slots = weekSlots(offeredAgainAWeek)
  const turns = [...facts.companies.flatMap((company) => keepInTouch(company, facts, slots)), ...newDoors(facts, slots)]
  const all = withContacts(facts, toldDone(turns, facts))

  const { steps, countedTogether } = placeAll([...afterNoes, ...turns], all)

  const seen = steps.map((placed): SeenStep => {
    const block = blockOn(placed, all, countedTogether)
    return { placed, block, ...stateOf(placed, block, all) }
  })
  const waiting = pace(seen, all)

  return seen
    .map((one) => toStep(one, waiting.get(one.placed.sketch) ?? null, all))
    .toSorted((a, b) => a.opensAt - b.opensAt || (a.id < b.id ? -1 : 1))
}

const stepOfMail = { acknowledge, feedback, 'follow-up': followUp } as const satisfies Record<
  KindAfterNo,
  (app: ApplicationFacts, mail: MailAfterNo, facts: PlanFacts) => Sketch
>

function sketchesOf(app: ApplicationFacts, facts: PlanFacts): Sketch[] {
  if (app.no !== null) {
    const mails = mailsAfterNo(app, facts).map((mail) => stepOfMail[mail.kind](app, mail, facts))
    return [reflect(app, facts), ...mails, reapply(app, facts)]
  }
  const silence = silenceOf(app, facts)
  if (silence === null) return []
  const question = askStatus(app, silence, facts)
  // Looking back at a silence that no human ever broke would teach nothing, and there are many of them.
  const looksBack = silence.endsOn <= facts.today && hadHumanContact(app, facts)

  return looksBack ? [reflectOnSilence(app, silence, facts), question] : [question]
}

/** A step marked done without a mail that shows it is a mail all the same: the gaps and limits count it. */
function toldDone(sketches: readonly Sketch[], facts: PlanFacts): Contact[] {
  return sketches.flatMap((sketch) => {
    const { to, app } = sketch
    const decision = facts.decisionOn(sketch.ids)
    if (to === null || decision?.choice !== 'done' || !isMailStep(sketch.kind)) return []
    const day = facts.days.dayOf(decision.at)
    const shown = facts.book
      .ofPerson(to.id)
      .some((contact) => contact.outgoing && Math.abs(contact.day - day) <= facts.settings.minGapPersonDays)
    if (shown) return []

    return {
      at: decision.at,
      day,
      personId: to.id,
      applicationId: app.application.id,
      companies: [app.company.key],
      outgoing: true,
      mail: true,
      heard: false,
      key: `decision:${decision.id}`,
      anchor: null,
    }
  })
}

function toStep(seen: SeenStep, wait: StepBlock | null, facts: PlanFacts): Step {
  const { placed, snoozedUntil } = seen
  const { sketch, window } = placed
  const state = wait !== null && seen.state === 'due' ? 'blocked' : seen.state
  const block = wait !== null && seen.state === 'due' ? wait : seen.block
  const { opensAt, closesAt } = toInstants(window, facts.days)

  const step: Step = {
    id: sketch.ids[0],
    applicationId: sketch.app.application.id,
    follows: sketch.follows,
    kind: sketch.kind,
    carries: sketch.carries,
    opensAt,
    closesAt,
    suggestedAt: !isMailStep(sketch.kind)
      ? null
      : isOver(state)
        ? opensAt
        : suggestedFor(sketch, opensAt, closesAt, facts),
    to: sketch.to === null ? [] : [sketch.to.id],
    passOnTo: sketch.passOnTo.map((person) => person.id),
    state,
    blockedBy: state === 'blocked' ? block : null,
    reason: asSentence(sketch.reason, placed.waits),
    cautions: [...sketch.cautions, ...cautionsOn(sketch, facts)],
    medium: sketch.medium,
    snoozedUntil,
    occurrence: sketch.occurrence,
    ...(sketch.opening && { opening: sketch.opening }),
    ...(sketch.newCompany !== undefined && { newCompany: sketch.newCompany }),
  }
  return sketch.ids.length > 1 ? { ...step, formerIds: sketch.ids.slice(1) } : step
}

/** Nobody looks for the best hour of what is past. */
function isOver(state: StepState): boolean {
  return state === 'done' || state === 'skipped' || state === 'lapsed'
}

function suggestedFor(sketch: Sketch, opensAt: number, closesAt: number, facts: PlanFacts): number {
  const { to } = sketch
  const theirs = sketch.app.interviews.findLast(
    ({ interview }) => interview.timeZone !== null && to !== null && satIn(interview, to, facts),
  )
  const quietUntil = (sketch.app.no?.receivedAt ?? 0) + facts.settings.quietHours * 3_600_000

  return suggestMoment({
    opensAt,
    closesAt,
    notBefore: Math.max(facts.now, quietUntil),
    zone: to?.timeZone ?? theirs?.interview.timeZone ?? facts.owner.zone,
    country: sketch.country,
    slot: facts.settings.sendSlot,
  })
}

/** The warnings of `domain/01 §1.8` that any mail of the company may need. */
function cautionsOn(sketch: Sketch, facts: PlanFacts): string[] {
  const { app, to } = sketch
  const back = longAbsence(sketch, facts)
  const away =
    back === null || to === null
      ? []
      : [facts.words.cautions.longAway(nameOf(to), facts.words.dateInWords(back, facts.today))]
  if (!isMailStep(sketch.kind) || app.no === null) return away
  const company = app.company.name
  const { reapplyHint } = app.no.profile
  const others = sketch.kind !== 'keep-in-touch' && runningElsewhere(app, facts) !== null
  const unwanted = sketch.kind !== 'keep-in-touch' && app.interest?.reallyInterested === 'no'

  return [
    ...away,
    ...(others ? [facts.words.cautions.otherApplication(company)] : []),
    ...(unwanted ? [facts.words.cautions.notInterested(company)] : []),
    ...(sketch.kind === 'keep-in-touch' && reapplyHint !== null
      ? [facts.words.cautions.ownDate(company, reapplyHint)]
      : []),
  ]
}
