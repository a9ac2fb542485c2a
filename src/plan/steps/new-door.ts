import { hostLabelOf } from '#domain/host-label.ts'
import type { Person } from '#domain/person.ts'
import type { ApplicationFacts, CompanyFacts, KnownWork, PlanFacts } from '#plan/facts.ts'
import { nameOf } from '#plan/names.ts'
import { namesOf, type Sketch, type StepName } from '#plan/sketch.ts'
import { quietAfterContactDays, turnsOf } from '#plan/steps/keep-in-touch.ts'
import type { WeekSlots } from '#plan/week-slots.ts'

/** Who has just begun somewhere does not know yet who is looked for there. */
const settlesInDays = 14

/**
 * Somebody who was met at one company and works at another now knows one's work there: a door at a new company, knocked
 * at once, then kept in touch with as anybody. One person a company, whoever moved first; none where one was met
 * oneself, for that company has a turn of its own, none amid a candidacy, and none to who, or whose company, asked
 * never to be written to.
 */
export function newDoors(facts: PlanFacts, slots: WeekSlots): readonly Sketch[] {
  const taken = new Set(
    facts.companies
      .filter(({ applications }) => applications.some(({ no, interviews }) => no !== null && interviews.length > 0))
      .map(({ key }) => key),
  )
  return facts.moved.flatMap(({ person, work }) => {
    const { key } = work
    const from = metIn(person, facts)
    if (from === null || key === '' || taken.has(key) || isKnownAt(key, person, facts)) return []
    taken.add(key)
    return turnsAt({ person, work, from }, facts, slots)
  })
}

interface Move {
  readonly person: Person
  readonly work: KnownWork
  readonly from: ApplicationFacts
}

function turnsAt({ person, work, from }: Move, facts: PlanFacts, slots: WeekSlots): readonly Sketch[] {
  const { key } = work
  const own = facts.ownInterval(person.id)
  const words = facts.book.ofPerson(person.id).filter((contact) => contact.outgoing || contact.heard)
  const day = facts.days.dayOf(work.at)
  const last = words.findLast((contact) => contact.at < work.at)?.day ?? from.noDay
  // Who was first heard after they had moved was no door before: no turn lies further back than that word.
  const heard = words.find((contact) => contact.heard)?.day ?? last
  const opens = Math.max(
    work.isFirstDay ? day + settlesInDays : day,
    Math.max(last, heard) + quietAfterContactDays,
    from.noDay + facts.settings.minGapPersonDays,
  )
  const here: CompanyFacts = facts.companies.find((company) => company.key === key) ?? {
    key,
    asList: [key],
    name: work.company,
    domain: null,
    applications: [],
  }
  const name = nameOf(person)
  const names = (turn: number) =>
    namesOf(person).map((id) => `${id} at ${key} ${turn}`) as readonly string[] as StepName
  return turnsOf(
    {
      // The old no is behind them: its hints, its cool-off and its quiet hours are the old company's.
      app: { ...from, company: here, no: null, interest: null },
      no: from.no!,
      to: isOldAddress(person, work, from) ? { ...person, reach: null } : person,
      interval: own ?? facts.settings.keepInTouchEveryDays,
      met: day,
      opens,
      earliest: opens,
      until: Infinity,
      contacts: words.filter((contact) => contact.at >= work.at),
      roles: facts.fittingAt(key),
      namesOfTurn: names,
      whom: name,
      firstReason: () => facts.words.reasons.newDoor(name, work.company, from.company.name),
      newCompany: work.company,
    },
    facts,
    slots,
  )
}

/** The application that ended last of those they had to do with and had a word in; null where no door is theirs to open. */
function metIn(person: Person, facts: PlanFacts): ApplicationFacts | null {
  const theirs = facts.applications.filter(
    ({ application, people }) =>
      people.some((one) => one.person === person) ||
      application.interviews.some(({ people: met }) => met.some((id) => facts.person(id) === person)),
  )
  const spoke = facts.book.ofPerson(person.id).some(({ heard }) => heard)
  const isRefused = person.optedOut === true || theirs.some(({ no }) => no?.profile.contactRefused === true)
  const isAmid = theirs.some(({ application }) => application.outcome === null && application.stage !== 'saved')
  if (!spoke || isRefused || isAmid) return null
  const over = theirs.filter(({ no }) => no !== null)
  return over.toSorted((a, b) => b.noDay - a.noDay || (a.application.id < b.application.id ? -1 : 1))[0] ?? null
}

function isKnownAt(key: string, person: Person, facts: PlanFacts): boolean {
  return facts.applications.some(
    ({ company, people }) => company.key === key && people.some((one) => one.person === person),
  )
}

/** Nobody reads the mail of who left: only an address of the new company, or one that is nobody's company's, is theirs. */
function isOldAddress(person: Person, work: KnownWork, { company }: ApplicationFacts): boolean {
  if (work.address !== null || person.reach === null) return false
  return company.domain === null || hostLabelOf(person.reach.address) === hostLabelOf(`x@${company.domain}`)
}
