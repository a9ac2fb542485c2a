import type { StepBlock, StepState } from '#domain/step.ts'
import { isBusinessDay } from '#plan/business-days.ts'
import { quietUntil } from '#plan/blocks.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { PlanFacts } from '#plan/facts.ts'
import type { Placed } from '#plan/limits.ts'
import type { Sketch } from '#plan/sketch.ts'
import { isMailStep } from '#plan/sketch.ts'

/** A step with what it would be if it were the only one. */
export interface SeenStep {
  readonly placed: Placed
  readonly state: StepState
  readonly snoozedUntil: number | null
  readonly block: StepBlock | null
}

/** No backlog is looked at further ahead than this. */
const longestLook = 200

/**
 * Which open mails wait for another day, because a day has `dailyCap` mails and one follow-up of a no (DESIGN,
 * Limits). Mails sent today take their places, so that writing one brings up no other; then those that were approved to
 * go today, in the order they were: what is only proposed takes no place from what was agreed to. Of the others those
 * that can still be on time go first, what closes soonest at the top. The day named is the first with room, if each
 * day's mails are sent.
 */
export function pace(seen: readonly SeenStep[], facts: PlanFacts): ReadonlyMap<Sketch, StepBlock> {
  const mails = seen.filter(({ placed }) => isMailStep(placed.sketch.kind))
  const sentToday = mails.filter((step) => wasSentToday(step, facts)).map(({ placed }) => placed.sketch)
  const open = mails.filter((step) => isOpenToday(step, facts)).map(({ placed }) => placed)

  const today = new Places(facts.settings.dailyCap, sentToday)
  const agreed = open.filter(({ sketch }) => goesToday(sketch, facts)).toSorted(byApproval(facts))
  const proposed = open.filter((one) => !agreed.includes(one) && facts.approvedOn(one.sketch.ids) === undefined)
  const waiting = [...agreed, ...proposed.toSorted(bySoonest(facts.today))].filter(({ sketch }) => !today.take(sketch))
  if (waiting.length === 0) return new Map()

  const ahead = mails.filter(({ state }) => state === 'upcoming').map(({ placed }) => placed)
  const days = firstDaysWithRoom(waiting, ahead, facts)

  return new Map(
    waiting.map(({ sketch }) => {
      const day = days.get(sketch) ?? facts.today + longestLook
      const until = facts.words.dateInWords(day, facts.today)
      const at = facts.days.startOf(day)
      return [
        sketch,
        today.hasGroup(sketch)
          ? { code: 'one-a-day', until: at, sentence: facts.words.blocks.oneADay(until) }
          : {
              code: 'daily-cap',
              until: at,
              sentence: facts.words.blocks.enoughToday(until, facts.settings.dailyCap),
            },
      ]
    }),
  )
}

/** The places of one day. */
class Places {
  readonly #cap: number
  readonly #groups = new Set<string>()
  #taken = 0

  constructor(cap: number, sent: readonly Sketch[] = []) {
    this.#cap = Math.max(1, cap)
    for (const sketch of sent) this.#add(sketch)
  }

  hasRoom(): boolean {
    return this.#taken < this.#cap
  }

  hasGroup({ group }: Sketch): boolean {
    return group !== null && this.#groups.has(group)
  }

  /** False when the day has no place for it. */
  take(sketch: Sketch): boolean {
    if (!this.hasRoom() || this.hasGroup(sketch)) return false
    this.#add(sketch)
    return true
  }

  #add({ group }: Sketch): void {
    this.#taken++
    if (group !== null) this.#groups.add(group)
  }
}

/** Due, or about to be due in the course of today: its place is kept, so that the list does not change at noon. */
function isOpenToday({ placed, state, snoozedUntil, block }: SeenStep, facts: PlanFacts): boolean {
  if (state === 'due') return true
  if (placed.window.opens > facts.today) return false
  if (state === 'snoozed')
    return block === null && snoozedUntil !== null && facts.days.dayOf(snoozedUntil) === facts.today
  if (state !== 'blocked' || block?.code !== 'same-day') return false
  const { app } = placed.sketch
  return app.noDay < facts.today && facts.days.dayOf(quietUntil(app, facts)) === facts.today
}

/** Agreed to, and to go today, or on a day that was slept through. */
function goesToday(sketch: Sketch, facts: PlanFacts): boolean {
  const approved = facts.approvedOn(sketch.ids)
  return approved !== undefined && facts.days.dayOf(approved.sendAt) <= facts.today
}

function byApproval(facts: PlanFacts): (a: Placed, b: Placed) => number {
  const at = ({ sketch }: Placed) => facts.approvedOn(sketch.ids)?.approvedAt ?? 0
  return (a, b) => at(a) - at(b) || (a.sketch.ids[0] < b.sketch.ids[0] ? -1 : 1)
}

function wasSentToday({ placed, state }: SeenStep, facts: PlanFacts): boolean {
  const { sketch, doneAt } = placed
  // Feedback that came by itself was not written by the person.
  if (state !== 'done' || (sketch.kind === 'feedback' && sketch.settledAt !== null)) return false
  const at = doneAt ?? facts.decisionOn(sketch.ids)?.at
  return at !== undefined && facts.days.dayOf(at) === facts.today
}

function firstDaysWithRoom(
  waiting: readonly Placed[],
  ahead: readonly Placed[],
  facts: PlanFacts,
): ReadonlyMap<Sketch, DayNumber> {
  const found = new Map<Sketch, DayNumber>()
  const stillWaiting = new Set(waiting.map(({ sketch }) => sketch))
  let queue = [...waiting, ...ahead].toSorted(bySoonest(facts.today))
  for (let day = facts.today + 1; day < facts.today + longestLook && stillWaiting.size > 0; day++) {
    const places = new Places(facts.settings.dailyCap)
    queue = queue.filter(({ sketch, window }) => {
      const fits = window.opens <= day && isBusinessDay(sketch.country, day) && places.take(sketch)
      if (fits && stillWaiting.delete(sketch)) found.set(sketch, day)
      return !fits
    })
  }
  return found
}

function bySoonest(today: DayNumber): (a: Placed, b: Placed) => number {
  const isLate = ({ window }: Placed) => Number(window.closes < today)
  return (a, b) =>
    isLate(a) - isLate(b) ||
    a.window.closes - b.window.closes ||
    a.window.opens - b.window.opens ||
    (a.sketch.ids[0] < b.sketch.ids[0] ? -1 : 1)
}
