import { businessDayFrom } from '#plan/business-days.ts'
import type { Contact } from '#plan/contacts.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { dayOfDate, type PlanFacts } from '#plan/facts.ts'
import { nameOf } from '#plan/names.ts'
import type { Sketch } from '#plan/sketch.ts'
import type { DayWindow } from '#plan/windows.ts'
import { dayWindow, movedTo } from '#plan/windows.ts'

/** A sketch where the mails that were really sent let it stand. */
export interface Placed {
  readonly sketch: Sketch
  readonly window: DayWindow
  /** When a mail (or what else settles it) showed it done. */
  readonly doneAt: number | null
  /** What moved the window, to follow the reason; null when nothing did. */
  readonly waits: string | null
}

export interface Placing {
  readonly steps: readonly Placed[]
  /** The group of a mail that was one of the follow-ups of a no, which the company's limit counts once. */
  readonly countedTogether: (mail: Contact) => string | null
}

/**
 * Gaps move windows and never close them: each mail that was sent moves what was still to do, whole, to the first day
 * that is far enough away (14 days a person, 7 a company, the follow-ups of one no a business day each). A step that
 * had lapsed by then stays where it was. Windows hang on what happened, not on the clock.
 */
export function placeAll(sketches: readonly Sketch[], facts: PlanFacts): Placing {
  const firstMails = groupMails(sketches, facts)
  let steps = sketches.map((sketch) => placeByGaps(sketch, facts, firstMails))
  // A first mail that came after the step had lapsed was something else, such as a turn of keeping in touch.
  const groupOf = firstMails.size === 0 ? firstMails : groupMails(sketchesDone(steps), facts)
  if (groupOf.size < firstMails.size) steps = sketches.map((sketch) => placeByGaps(sketch, facts, groupOf))

  return {
    steps: apart(steps, facts),
    countedTogether: (mail) => (groupOf.size === 0 ? null : (groupOf.get(markOf(mail)) ?? null)),
  }
}

const noGroups: ReadonlyMap<string, string> = new Map()

/** One step alone. `groupOf` names the mails that were follow-ups (none matter to other kinds of step). */
export function placeByGaps(sketch: Sketch, facts: PlanFacts, groupOf: ReadonlyMap<string, string> = noGroups): Placed {
  const placed = placeWith(sketch, facts, groupOf, true)
  const away = sketch.to?.away
  // Who left after the mail was sent made nobody wait.
  const isEarlier = placed.doneAt !== null && away !== undefined && away.since > placed.doneAt
  return isEarlier ? placeWith(sketch, facts, groupOf, false) : placed
}

function placeWith(
  sketch: Sketch,
  facts: PlanFacts,
  groupOf: ReadonlyMap<string, string>,
  countsAbsence: boolean,
): Placed {
  let window = sketch.window
  let why: string | null = null
  const { to } = sketch
  if (sketch.settledAt !== null || to === null) return { sketch, window, doneAt: sketch.settledAt, waits: why }

  const decision = facts.decisionOn(sketch.ids)
  const reopenedAt = decision?.choice === 'reopened' ? decision.at : -Infinity
  const { lapsedAfterDays, minGapPersonDays, minGapCompanyDays } = facts.settings

  const untilBack = () => {
    const back = countsAbsence ? dayBack(sketch, window, facts) : null
    if (back === null || back <= window.opens) return
    window = movedTo(window, back, sketch.country)
    why = facts.words.waits.away(nameOf(to), facts.words.dateInWords(window.opens, window.opens))
  }
  untilBack()
  for (const contact of contactsNear(sketch, facts)) {
    if (!contact.outgoing) continue
    if (contact.day > Math.min(window.closes + lapsedAfterDays, sketch.lastDay)) break
    const toThem = contact.personId === to.id
    if (toThem && isThisStep(contact, sketch) && contact.at > reopenedAt)
      return { sketch, window, doneAt: contact.at, waits: why }
    const ownRunUp = contact.applicationId === sketch.app.application.id && contact.at <= sketch.since
    if (!contact.mail || ownRunUp) continue

    if (!toThem && sketch.group !== null && groupOf.get(markOf(contact)) === sketch.group) {
      const free = businessDayFrom(sketch.country, contact.day + 1)
      if (free <= window.opens) continue
      window = dayWindow(free, window.closes)
      why = facts.words.waits.forTheGroup(facts.words.dateInWords(free, free))
      continue
    }
    const gap = toThem ? minGapPersonDays : minGapCompanyDays
    if (contact.day + gap <= window.opens) continue
    window = movedTo(window, contact.day + gap, sketch.country)
    const [until, wrote] = [
      facts.words.dateInWords(window.opens, window.opens),
      facts.words.dateInWords(contact.day, window.opens),
    ]
    why = toThem
      ? facts.words.waits.forPerson(nameOf(to), until, wrote, gap)
      : facts.words.waits.forCompany(sketch.app.company.name, until, wrote, gap)
  }
  // A gap may have moved it into an absence.
  untilBack()
  return { sketch, window, doneAt: null, waits: why }
}

/** An absence that ends within so many days moves the mail; a longer one is the person's question. */
const longestWaitDays = 30

/** The day after which somebody who is away, as far as this window goes, is back; null where nobody is. */
function dayBack({ to }: Sketch, window: DayWindow, facts: PlanFacts): DayNumber | null {
  if (to?.away === undefined || to.away.since > facts.now) return null
  const [since, until] = [facts.days.dayOf(to.away.since), dayOfDate(to.away.until)]
  if (until === null || since > window.closes || until - since > longestWaitDays) return null
  return until
}

/** Somebody who is away so long that the person should choose; the day they are back, else null. */
export function longAbsence({ to }: Sketch, facts: PlanFacts): DayNumber | null {
  if (to?.away === undefined || to.away.since > facts.now) return null
  const until = dayOfDate(to.away.until)
  const isLong = until !== null && until - facts.days.dayOf(to.away.since) > longestWaitDays
  return isLong && until > facts.today ? until : null
}

/** A mail to the recipient about this application since the rule's first day is the step, whichever program sent it. */
function isThisStep(contact: Contact, sketch: Sketch): boolean {
  const fits = contact.applicationId === null || contact.applicationId === sketch.app.application.id
  const way = contact.mail || sketch.medium === 'mail-or-call'
  return fits && way && contact.day >= sketch.countsFrom && contact.at > sketch.since
}

/** Contacts with the company and, elsewhere, with the recipient. */
function contactsNear(sketch: Sketch, facts: PlanFacts): readonly Contact[] {
  const { key } = sketch.app.company
  const atCompany = facts.book.ofCompany(key)
  const withThem = facts.book.ofPerson(sketch.to!.id)
  if (withThem.every((contact) => contact.companies.includes(key))) return atCompany

  const elsewhere = withThem.filter((contact) => !contact.companies.includes(key))
  return [...atCompany, ...elsewhere].toSorted((a, b) => a.at - b.at)
}

function sketchesDone(placed: readonly Placed[]): Sketch[] {
  return placed.flatMap((step) => (step.doneAt === null ? [] : step.sketch))
}

/** The first mail to each interviewer of a no is its follow-up. */
function groupMails(sketches: readonly Sketch[], facts: PlanFacts): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const sketch of sketches) {
    if (sketch.group === null || sketch.to === null) continue
    const sent = facts.book
      .ofPerson(sketch.to.id)
      .find((contact) => contact.outgoing && contact.mail && isThisStep(contact, sketch))
    if (sent) groups.set(markOf(sent), sketch.group)
  }
  return groups
}

function markOf(contact: Contact): string {
  return `${contact.key} ${contact.personId ?? ''}`
}

/** Follow-ups of one no that would open on the same day open a business day after each other. */
function apart(placed: readonly Placed[], facts: PlanFacts): readonly Placed[] {
  const taken = new Map<string, Set<DayNumber>>()
  const inOrder = placed
    .filter((step) => step.sketch.group !== null && step.doneAt === null)
    .toSorted((a, b) => a.window.opens - b.window.opens)
  const moved = new Map<Sketch, DayWindow>()

  for (const { sketch, window } of inOrder) {
    const days = taken.get(sketch.group!) ?? new Set()
    let opens = window.opens
    while (days.has(opens)) opens = businessDayFrom(sketch.country, opens + 1)
    days.add(opens)
    taken.set(sketch.group!, days)
    if (opens > window.opens) moved.set(sketch, dayWindow(opens, window.closes))
  }
  if (moved.size === 0) return placed

  return placed.map((step) => {
    const window = moved.get(step.sketch)
    if (window === undefined) return step
    const until = facts.words.dateInWords(window.opens, window.opens)
    return { ...step, window, waits: step.waits ?? facts.words.waits.forTheGroup(until) }
  })
}
