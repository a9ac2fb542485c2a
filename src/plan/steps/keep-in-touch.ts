import type { TheNo } from '#domain/application.ts'
import type { Interest } from '#domain/decision.ts'
import type { Person, Relation } from '#domain/person.ts'
import type { ContactInterval } from '#plan/contact-interval.ts'
import type { Contact } from '#plan/contacts.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { ApplicationFacts, CompanyFacts, PlanFacts } from '#plan/facts.ts'
import type { FittingDays } from '#plan/fitting.ts'
import { freshFrom, isHeldBack } from '#plan/cool-off.ts'
import { laterInterest } from '#plan/interests.ts'
import { isReachable } from '#plan/reach.ts'
import { placeByGaps } from '#plan/limits.ts'
import type { Sketch } from '#plan/sketch.ts'
import { countryOf, idsAfter, type StepName } from '#plan/sketch.ts'
import { followUpRule } from '#plan/follow-up-rule.ts'
import { unansweredByPerson } from '#plan/unanswered.ts'
import type { WeekSlots } from '#plan/week-slots.ts'
import { compareRanks } from '#plan/who.ts'
import type { DayWindow } from '#plan/windows.ts'
import { dayWindow, onBusinessDays } from '#plan/windows.ts'

/** After two years without a word from them there is no touch left to keep (`domain/08 §8.5`, 7). */
const restsAfterDays = 730
/** The first waits this long after any word between them, so that it never follows on the heels of a conversation. */
export const quietAfterContactDays = 30
/** A turn that was missed is offered again in a week that is not crowded, Monday to Friday. */
const offeredAgainForDays = 4
const mostTurns = 40
/** Whom to keep in touch with where nothing else tells them apart; a referrer needs no plan. */
const closest: readonly Relation[] = ['recruiter', 'hr', 'hiring-manager', 'interviewer', 'coordinator', 'agency']

/**
 * One chain a company, on the no whose interviews were the last there: 90 days after the last interview, then 90 to
 * 120 days from the last contact. A turn that passes unused is offered again after the longer of the two, a few
 * companies a week, so that an old mailbox brings no mountain (DESIGN, Limits).
 */
export function keepInTouch(company: CompanyFacts, facts: PlanFacts, slots: WeekSlots): readonly Sketch[] {
  const chains = company.applications
    .filter((app) => app.no !== null && app.interviews.length > 0)
    .toSorted(
      (a, b) =>
        compareRanks([lastMet(a), a.no!.receivedAt], [lastMet(b), b.no!.receivedAt]) ||
        (a.application.id < b.application.id ? -1 : 1),
    )
  const interest = company.applications.reduce<Interest | null>((last, app) => laterInterest(last, app.interest), null)
  const unwanted = interest?.reallyInterested === 'no'

  return chains.flatMap((app, i) => {
    const next = chains[i + 1]
    const turns = turnsOf(atCompany(app, app.no!, facts, next === undefined ? Infinity : lastMet(next)), facts, slots)
    // "Really interested: no" leaves only what was done.
    return unwanted ? turns.filter((turn) => turn.settledAt !== null) : turns
  })
}

/** What a chain of turns hangs on, wherever the door is. */
export interface Chain {
  readonly app: ApplicationFacts
  readonly no: TheNo
  readonly to: Person | null
  readonly interval: ContactInterval
  /** The last day they met, or the day the chain begins. */
  readonly met: DayNumber
  /** The first turn. */
  readonly opens: DayNumber
  /** No turn is brought forward to before it. */
  readonly earliest: DayNumber
  /** The day another chain takes its place. */
  readonly until: DayNumber
  /** Words both ways since then, in the order of time. */
  readonly contacts: readonly Contact[]
  readonly roles: readonly FittingDays[]
  /** What a turn is named by; the first name, then those it had. */
  readonly namesOfTurn: (turn: number) => StepName
  /** With whom one is in touch, in a sentence. */
  readonly whom: string
  readonly firstReason: (opens: DayNumber) => string
  readonly newCompany?: string
}

/** `until`: the day a later interview at the company starts a chain of its own. */
function atCompany(app: ApplicationFacts, no: TheNo, facts: PlanFacts, until: DayNumber): Chain {
  const { keepInTouchFirstDays, minGapPersonDays } = facts.settings
  const met = lastMet(app)
  const earliest = followUpRule(app, facts).closes + minGapPersonDays
  return {
    app,
    no,
    to: recipientOf(app.company, facts),
    interval: intervalAt(app.company, facts),
    met,
    opens: Math.max(met + keepInTouchFirstDays, earliest),
    earliest,
    until,
    contacts: facts.book
      .ofCompany(app.company.key)
      .filter(
        (contact) => (contact.outgoing || contact.heard) && contact.day > met && !isAtNewDoor(contact, app, facts),
      ),
    roles: facts.fittingAt(app.company.key),
    namesOfTurn: (turn) => [String(turn)],
    whom: app.company.name,
    firstReason: (opens) =>
      facts.words.reasons.keepInTouch(app.company.name, facts.words.dateInWords(met, opens), keepInTouchFirstDays),
  }
}

/** A word with somebody who works elsewhere by then is no turn of the company they left. */
function isAtNewDoor({ personId, at }: Contact, { company }: ApplicationFacts, facts: PlanFacts): boolean {
  const work = personId === null ? undefined : facts.movedTo(personId)
  return work !== undefined && at >= work.at && work.key !== company.key
}

export function turnsOf(chain: Chain, facts: PlanFacts, slots: WeekSlots): Sketch[] {
  const { app, to, interval, met, earliest, until, contacts, roles } = chain
  const { lapsedAfterDays, minGapPersonDays } = facts.settings
  const [every, longest] = interval
  const atLatest = Math.max(every, longest)
  const country = to === null ? null : countryOf(to, app, facts)
  const pullFor = Math.max(atLatest - every, offeredAgainForDays + 10)

  const turns: Sketch[] = []
  let next = 0
  let last = met
  let heard = met
  let again = false
  let { opens } = chain
  let settled = app.noDay
  // A role that fits replaces the calendar's day, once: until its own window has passed, no nearer to the last word
  // than any other mail (`domain/05 §5.5`), and not for a turn that had lapsed before it came.
  const pulledOn = (day: DayNumber): Pull | null => {
    for (const { role, from, until } of roles) {
      if (from <= settled || from > day || day >= until) continue
      if (from > opens + (atLatest - every) + lapsedAfterDays) continue
      const pulledTo = Math.max(from, last + minGapPersonDays, earliest)
      if (day <= pulledTo + pullFor + lapsedAfterDays) return { role, day: pulledTo }
    }
    return null
  }

  // Each round uses up a contact or a turn. Which word belongs to which turn hangs on this company's words alone: whom
  // to write to, gaps and other companies may change, and a turn must keep its number.
  for (let round = 0; round < contacts.length + mostTurns; round++) {
    if (opens > heard + restsAfterDays || opens >= until) break

    const turn = turns.length + 1
    const ids = idsAfter(chain.no, 'keep-in-touch', chain.namesOfTurn(turn))
    const decision = facts.decisionOn(ids)
    const decided = decision?.choice === 'done' || decision?.choice === 'skipped' ? decision : null
    const putOff =
      decision?.choice === 'snoozed' ? (decision.until ?? 0) : decision?.choice === 'reopened' ? decision.at : 0
    const putOffTo = putOff === 0 ? 0 : facts.days.dayOf(putOff)
    // A word that comes late still belongs to this turn, until the next one is at hand.
    const lastDay = Math.max(putOffTo + lapsedAfterDays, opens + atLatest - 1)
    const sketch = (pull: Pull | null = null): Sketch => {
      if (pull !== null) {
        const window = onBusinessDays(dayWindow(pull.day, pull.day + pullFor), country)
        return turnOf(chain, facts, { ids, turn, country, window, last, again: false, lastDay, pull })
      }
      const latest = opens + atLatest - offeredAgainForDays - lapsedAfterDays
      const first = again ? slots.take(opens, latest) : opens
      const days = dayWindow(first, first + (again ? offeredAgainForDays : atLatest - every))
      return turnOf(chain, facts, {
        ids,
        turn,
        country,
        window: onBusinessDays(days, country),
        last,
        again,
        lastDay,
        pull,
      })
    }

    const contact = contacts[next]
    if (contact && contact.day <= lastDay && (decided === null || contact.at <= decided.at)) {
      next++
      if (contact.heard) heard = contact.day
      const pull = pulledOn(contact.day)
      const isThisTurn = contact.outgoing && contact.day >= Math.min(pull?.day ?? opens, opens)
      if (isThisTurn && decision?.choice === 'reopened' && contact.at <= decision.at) continue
      if (isThisTurn) turns.push({ ...sketch(pull), settledAt: contact.at })
      settled = Math.max(settled, contact.day)
      // What is said before the first turn only keeps it at a distance; from then on each word starts the count anew.
      opens = turns.length > 0 ? contact.day + every : Math.max(opens, contact.day + quietAfterContactDays)
      last = contact.day
      again = false
      continue
    }

    if (decided !== null) {
      turns.push({ ...sketch(pulledOn(facts.days.dayOf(decided.at))), settledAt: decided.at })
      const day = Math.max(last, facts.days.dayOf(decided.at))
      settled = Math.max(settled, day)
      if (decided.choice === 'done') last = day
      opens = (decided.choice === 'done' ? day : Math.max(opens, day)) + every
      again = false
      continue
    }

    const pull = pulledOn(facts.today)
    const open = sketch(pull)
    turns.push(open)
    if (pull !== null) break
    const lapses = Math.max(placeByGaps(open, facts).window.closes, putOffTo) + lapsedAfterDays
    if (facts.today <= Math.min(lapses, lastDay)) break
    opens += atLatest
    again = true
  }
  return turns
}

/** The role that brings a turn forward, and to which day. */
interface Pull {
  readonly role: FittingDays['role']
  readonly day: DayNumber
}

interface Turn {
  readonly ids: Sketch['ids']
  readonly turn: number
  readonly country: string | null
  readonly window: DayWindow
  readonly last: DayNumber
  readonly again: boolean
  readonly lastDay: DayNumber
  readonly pull: Pull | null
}

function turnOf(chain: Chain, facts: PlanFacts, turn: Turn): Sketch {
  const { app, no, to, whom, newCompany } = chain
  const company = app.company.name
  const lastWords = facts.words.dateInWords(turn.last, turn.window.opens)

  return {
    ids: turn.ids,
    app,
    follows: no.anchor,
    kind: 'keep-in-touch',
    carries: [],
    occurrence: turn.turn,
    to,
    passOnTo: [],
    medium: 'mail',
    country: turn.country,
    window: turn.window,
    // The chain itself has seen which mails settled which turn.
    countsFrom: Infinity,
    since: no.receivedAt,
    group: null,
    settledAt: null,
    lastDay: turn.lastDay,
    reason:
      turn.pull !== null
        ? (turn.pull.role.isAnew ? facts.words.reasons.keepInTouchAnew : facts.words.reasons.keepInTouchForOpening)(
            company,
            turn.pull.role.title,
            turn.pull.role.words,
          )
        : turn.turn === 1 && (!turn.again || newCompany !== undefined)
          ? chain.firstReason(turn.window.opens)
          : turn.again
            ? facts.words.reasons.keepInTouchAfterRest(whom, lastWords)
            : facts.words.reasons.keepInTouchAgain(whom, lastWords, chain.interval),
    // The wait after the old company’s no is none of the new one’s.
    cautions: turn.pull === null || newCompany !== undefined ? [] : stillCooling(app, turn.pull.role, facts),
    ...(turn.pull && { opening: turn.pull.role }),
    ...(newCompany !== undefined && { newCompany }),
  }
}

/** What the company is said to wait for; its own words are a caution of any such mail already. */
function stillCooling(app: ApplicationFacts, role: FittingDays['role'], facts: PlanFacts): readonly string[] {
  const fresh = freshFrom(app, facts)
  if (fresh.by !== 'table' || fresh.day <= facts.today) return []
  const until = facts.words.dateInWords(fresh.day, facts.today)
  const { coolingOff, notHeldBack } = facts.words.cautions
  return isHeldBack(fresh, role, app)
    ? [coolingOff(app.company.name, until, fresh.appliesTo)]
    : [notHeldBack(app.company.name, until, fresh.appliesTo)]
}

/**
 * As the person said of somebody there, else the usual. It is the company's and not the recipient's, who may change: a
 * turn must keep its number whoever it goes to.
 */
function intervalAt(company: CompanyFacts, facts: PlanFacts): ContactInterval {
  const own = peopleAt(company, facts)
    .toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => facts.ownInterval(person.id))
    .filter((interval) => interval !== undefined)
  return own.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? facts.settings.keepInTouchEveryDays
}

function lastMet(app: ApplicationFacts): DayNumber {
  return app.interviews.at(-1)!.day
}

/**
 * HR, recruiter or interviewer: who can be reached and has not left too many mails unanswered, and among those who was
 * heard from last. One at a time; another only when this one falls silent.
 */
function recipientOf(company: CompanyFacts, facts: PlanFacts): Person | null {
  const ranked = peopleAt(company, facts)
    .filter(({ closeness }) => closeness >= 0)
    .map(({ person, closeness }) => ({
      person,
      rank: [
        isReachable(person) ? 0 : 1,
        unansweredByPerson(facts.book, person.id) < facts.settings.maxUnansweredPerson ? 0 : 1,
        person.reach?.replyable === 'person' ? 0 : 1,
        -heardAt(facts.book.ofPerson(person.id)),
        closeness,
      ],
    }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || (a.person.id < b.person.id ? -1 : 1))

  return ranked[0]?.person ?? null
}

/** Who was met at a company and, as far as is known, is still there. */
function peopleAt(company: CompanyFacts, facts: PlanFacts) {
  const known = company.applications.flatMap((app) => [
    ...app.people.map(({ person, relation }) => ({ person, closeness: closest.indexOf(relation) })),
    ...app.interviews.flatMap(({ interview }) =>
      interview.people.flatMap((id) => {
        const person = facts.person(id)
        return person ? [{ person, closeness: closest.indexOf('interviewer') }] : []
      }),
    ),
  ])
  return known.filter(({ person }) => {
    const work = facts.movedTo(person.id)
    return work === undefined || work.key === company.key
  })
}

function heardAt(contacts: readonly Contact[]): number {
  return contacts.findLast((contact) => contact.heard)?.at ?? 0
}
