import { dayOf } from '#domain/days.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import { isKnownBy, type Person } from '#domain/person.ts'
import type { Change } from '#domain/correction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { whoMayBeOne } from '#read/history/same-people.ts'
import { changeSentence } from '#actions/change-sentences.ts'
import type { Ctx } from '#actions/context.ts'
import { draftIds } from '#actions/current-drafts.ts'
import { interviewStatus } from '#read/history/status-at.ts'
import { personRow } from '#actions/list-people.ts'
import { whoSeemsToHaveMoved } from '#actions/moved-people.ts'
import { nothingSaid } from '#actions/people-sayings.ts'
import { unheard, type News } from '#write/news.ts'
import {
  companyNames,
  intervalOf,
  lastOfBoth,
  pastTouches,
  peopleInTouch,
  sketchOf,
  type PeopleInTouch,
} from '#actions/people-in-touch.ts'
import { stepNotes } from '#actions/person-notes.ts'
import type { ContactView, PersonInterview, PersonView, SamePersonView } from '#actions/person-views.ts'
import { bySoonest, stepView } from '#actions/step-view.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** More than these are not shown; nobody reads further back in a list. */
const mostContacts = 500

const openStates: ReadonlySet<string> = new Set(['due', 'upcoming', 'snoozed', 'blocked'])

/** One person with all that passed between them and the owner. Any id they ever had finds them. */
export async function showPerson(ctx: Ctx, id: string): Promise<Result<PersonView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const person = world.people.get(id)
  if (!person) return err('not-found')

  const [corrections, mail, drafts, decisions, updates, articles, told] = await Promise.all([
    ctx.owner.corrections.list(),
    ctx.owner.messages.jobMail(),
    ctx.owner.drafts.list(),
    ctx.owner.decisions.list(),
    ctx.owner.news.updates(),
    ctx.owner.news.articles(),
    ctx.owner.news.told(),
  ])
  const all = peopleInTouch(world)
  const mayBe = whoMayBeOne(world.history, corrections).flatMap((question): SamePersonView[] => {
    if (!question.people.includes(person.id)) return []
    const other = world.people.get(question.people[0] === person.id ? question.people[1] : question.people[0])
    return other ? [{ questionId: question.id, likeness: question.likeness, other: sketchOf(world, all, other) }] : []
  })
  const subjects = new Map(mail.map(({ head }) => [head.key as string, head.subject]))
  const draftOf = draftIds(world, drafts)
  const known = new Set<string>(person.formerIds)
  const said = world.sayings.get(person.id) ?? nothingSaid
  const suggestion = whoSeemsToHaveMoved(world, mail).get(person.id) ?? null
  const news = { updates, articles, told }
  const heard = heardBy(person, news)

  return ok({
    ...personRow(world, all, person, mayBe.length, suggestion !== null),
    timeZone: person.timeZone,
    emails: person.emails.map((address) => ({ address, isOwn: known.has(personIdOfAddress(address)) })),
    met: pastTouches(world, all, person.id)[0] ?? null,
    contacts: contactsWith(world, all, person, subjects, heard),
    sayings: said.notes.map(({ id, saidAt, about, text }) => ({ id, at: saidAt, about, text })).toReversed(),
    interval: { days: intervalOf(world, person), isOwn: said.interval !== null },
    unheard: unheardBy(world, all, person, news),
    heard: heard.toReversed(),
    moved: said.moved && { id: said.moved.id, company: said.moved.company, on: said.moved.on },
    moveSuggestion: suggestion,
    toForget: said.forget && { id: said.forget.id, at: said.forget.at },
    notes: stepNotes(world, decisions)
      .filter(({ personId }) => personId === person.id)
      .map(({ at, text, step }) => ({ at, text, step: stepView(world, step, draftOf).title }))
      .toReversed(),
    interviews: interviewsWith(world, all, person),
    steps: (all.steps.get(person.id) ?? [])
      .filter(({ state }) => openStates.has(state))
      .map((step) => stepView(world, step, draftOf))
      .toSorted(bySoonest),
    mayBe,
    corrections: corrections
      .filter(({ change }) => isAbout(change, person))
      .map(({ id, at, change, undoneAt }) => ({
        id,
        at,
        sentence: changeSentence(change, world.language),
        undone: undoneAt !== null,
      }))
      .toReversed(),
  })
}

type Heard = PersonView['heard'][number]

/** Mail, calls and meetings, and the interviews that took place. */
function contactsWith(
  world: World,
  all: PeopleInTouch,
  person: Person,
  subjects: ReadonlyMap<string, string>,
  heard: readonly Heard[],
): readonly ContactView[] {
  const ofDay = (at: number) => dayOf(at, world.zone)
  const touches = (all.touches.get(person.id) ?? []).map((touch): ContactView => {
    const application = touch.applicationId === null ? undefined : world.applications.get(touch.applicationId)
    const isTelling = touch.direction === 'outgoing' || touch.medium !== 'mail'
    return {
      at: touch.at,
      direction: touch.direction,
      medium: touch.medium,
      isByHuman: touch.human,
      messageKey: touch.messageKey,
      subject: touch.messageKey === null ? null : (subjects.get(touch.messageKey) ?? null),
      note: touch.note ?? null,
      entryId: touch.messageKey === null ? touch.anchor : null,
      told: isTelling ? heard.filter(({ at }) => ofDay(at) === ofDay(touch.at)).map(({ text }) => text) : [],
      application: application ? { id: application.id, company: application.company.value } : null,
    }
  })
  const interviews = (all.meetings.get(person.id) ?? [])
    .filter(({ interview }) => interviewStatus(interview, world.now) === 'done')
    .map(({ application, interview }): ContactView => ({
      at: interview.start,
      direction: null,
      medium: 'interview',
      isByHuman: true,
      messageKey: null,
      subject: null,
      note: interview.round,
      entryId: null,
      told: [],
      application: { id: application.id, company: application.company.value },
    }))
  return [...touches, ...interviews].toSorted((a, b) => b.at - a.at).slice(0, mostContacts)
}

function heardBy(person: Person, { updates, articles, told }: News): readonly Heard[] {
  const texts = new Map<string, string>([
    ...updates.map(({ id, text }) => [id, text] as const),
    ...articles.map(({ id, title }) => [id, title] as const),
  ])
  const own = new Set<string>([...person.emails, ...person.formerIds])
  return told.flatMap(({ personAddress, itemId, at }) => {
    const text = own.has(personAddress) ? texts.get(itemId) : undefined
    return text === undefined ? [] : [{ id: itemId, at, text }]
  })
}

/** Since they last spoke; what was so before is no news to them. */
function unheardBy(world: World, all: PeopleInTouch, person: Person, news: News): PersonView['unheard'] {
  const last = lastOfBoth(world, all, person.id)
  const company = world.sayings.get(person.id)?.moved?.company ?? companyNames(world, person)[0] ?? ''
  const since = last === null ? null : dayOf(last, world.zone)
  return unheard(news, { addresses: [...person.emails, ...person.formerIds], company, since }).map((item) => ({
    id: item.id,
    type: item.type,
    text: item.type === 'update' ? item.text : item.title,
  }))
}

function interviewsWith(world: World, all: PeopleInTouch, person: Person): readonly PersonInterview[] {
  return (all.meetings.get(person.id) ?? [])
    .map(({ application, interview }) => ({
      id: interview.id,
      start: interview.start,
      mode: interview.mode,
      round: interview.round,
      status: interviewStatus(interview, world.now),
      application: { id: application.id, company: application.company.value },
    }))
    .toReversed()
}

function isAbout(change: Change, person: Person): boolean {
  if (change.type === 'do-not-contact') return person.emails.includes(change.address.toLowerCase())
  if (change.type !== 'same-person' && change.type !== 'not-same-person') return false
  return [...change.one, ...change.other].some((anchor) => isKnownBy(person, anchor))
}
