import type { Application } from '#domain/application.ts'
import type { History } from '#domain/history.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { Person } from '#domain/person.ts'
import type { Touch } from '#domain/touch.ts'
import { idOfAnchor, makeApplication } from '#read/history/application.ts'
import { cameBack, type CameBack } from '#read/history/came-back.ts'
import { companyName } from '#read/history/company-name.ts'
import type { Standing } from '#read/history/corrections.ts'
import { meetPeople, meetPeopleOfMail, type Dossier } from '#read/history/dossier.ts'
import { compareText } from '#read/history/fold.ts'
import type { Item, Items, MailItem } from '#read/history/item.ts'
import { relationIn, type Human, type Scope } from '#read/history/human.ts'
import { settleRelations } from '#read/history/settle-relations.ts'
import { People } from '#read/history/people.ts'
import { personName } from '#read/history/person-name.ts'
import { inTouchOrder, mentionOfTouch, touchesOfMail, touchOfEntry } from '#read/history/touches.ts'

interface LooseMail {
  readonly item: MailItem
  readonly scope: Scope
}

/** People, what they have to do with each application, and every contact with them; and the applications with them. */
export function whoIsWho(
  items: Items,
  dossiers: readonly Dossier[],
  entries: readonly ManualEntry[],
  idOfItem: (item: Item) => ApplicationId | null,
  said: Pick<Standing, 'doNotContact' | 'people'>,
  options: { readonly zone: string; readonly me: ReadonlySet<string> },
): Pick<History, 'applications' | 'people' | 'touches'> {
  const people = new People(options.me, ownNames(items, options.me))
  for (const dossier of dossiers) meetPeople(dossier, people)
  const loose = meetLoose(items, dossiers.length, idOfItem, people)
  const scopeOfEntry = meetTouched(entries, dossiers, dossiers.length + loose.length, people)
  const back = cameBack(items)
  const humans = people.settle(back.failed, said.people)

  const membersOf = new Map<number, { personId: Human['id']; relation: ReturnType<typeof relationIn> }[]>()
  for (const human of humans) {
    for (const index of human.words.keys()) {
      const dossier = dossiers[index]
      if (!dossier) continue
      const member = { personId: human.id, relation: relationIn(human, dossier.scope) }
      const members = membersOf.get(index)
      if (members) members.push(member)
      else membersOf.set(index, [member])
    }
  }
  const byId = new Map(humans.map((human) => [human.id, human]))
  const applications = dossiers.map((dossier): Application => {
    const members = settleRelations(dossier, membersOf.get(dossier.scope.index) ?? [], byId)
    return makeApplication(
      dossier,
      people,
      members.toSorted((a, b) => compareText(a.personId, b.personId)),
      options.zone,
    )
  })
  return {
    applications,
    people: humans
      .map((human) => personOf(human, dossiers, said.doNotContact, back))
      .sort((a, b) => compareText(a.id, b.id)),
    touches: touchesOf(dossiers, loose, entries, scopeOfEntry, people, back),
  }
}

function personOf(
  human: Human,
  dossiers: readonly Dossier[],
  doNotContact: Standing['doNotContact'],
  back: CameBack,
): Person {
  const applications = [...human.words.keys()].flatMap((index) => {
    const dossier = dossiers[index]
    return dossier ? [{ applicationId: idOfAnchor(dossier.anchor), relation: relationIn(human, dossier.scope) }] : []
  })
  let said: { readonly value: boolean; readonly order: number } | null = null
  for (const address of doNotContact.size === 0 ? [] : human.emails) {
    const one = doNotContact.get(address)
    if (one && (said === null || one.order > said.order)) said = one
  }
  // Only the person lifts it, with a word of their own.
  const optedOut = said === null && human.emails.some((address) => back.optedOut.has(address))
  const absences = human.emails.flatMap((address) => back.away.get(address) ?? [])
  const away = absences.toSorted((a, b) => b.since - a.since)[0]
  return {
    id: human.id,
    formerIds: human.formerIds,
    name: human.name,
    title: human.title,
    ...(human.telephone === null ? {} : { telephone: human.telephone }),
    emails: [...human.emails].sort(compareText),
    reach: human.reach,
    timeZone: human.timeZone,
    doNotContact: said?.value ?? optedOut,
    ...(optedOut && { optedOut }),
    ...(away && { away }),
    applications: applications.sort((a, b) => compareText(a.applicationId, b.applicationId)),
  }
}

/** How the owner signs: nobody of that name is somebody else. */
function ownNames(items: Items, me: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const item of items.all) {
    const from = item.type === 'mail' ? item.mail.head.from : null
    if (from === null || !me.has(from.address)) continue
    const { key, fullKey } = personName(from.name)
    if (fullKey !== null) names.add(key)
  }
  return names
}

/** Mail of no application: a recruiter who wrote once is somebody too. */
function meetLoose(
  items: Items,
  firstIndex: number,
  idOfItem: (item: Item) => ApplicationId | null,
  people: People,
): readonly LooseMail[] {
  const loose: LooseMail[] = []
  for (const item of items.all) {
    if (item.type !== 'mail' || item.copyOf !== null || item.kind === 'other' || idOfItem(item) !== null) continue
    const company = item.mail.finding.company
    const companies = company === null ? [] : [companyName(company.value).squashed]
    const scope = { index: firstIndex + loose.length, companies }
    loose.push({ item, scope })
    if (item.kind !== 'bounce') meetPeopleOfMail(item, scope, people)
  }
  return loose
}

function meetTouched(
  entries: readonly ManualEntry[],
  dossiers: readonly Dossier[],
  firstIndex: number,
  people: People,
): ReadonlyMap<ManualEntry, { readonly scope: Scope; readonly applicationId: ApplicationId | null }> {
  const found = new Map<ManualEntry, { scope: Scope; applicationId: ApplicationId | null }>()
  for (const dossier of dossiers) {
    for (const entry of dossier.entries)
      found.set(entry, { scope: dossier.scope, applicationId: idOfAnchor(dossier.anchor) })
  }
  let index = firstIndex
  for (const entry of entries) {
    if (entry.fact.type !== 'touch') continue
    const known = found.get(entry) ?? { scope: { index: index++, companies: [] }, applicationId: null }
    found.set(entry, known)
    people.meet(known.scope, mentionOfTouch(entry))
  }
  return found
}

function touchesOf(
  dossiers: readonly Dossier[],
  loose: readonly LooseMail[],
  entries: readonly ManualEntry[],
  scopeOfEntry: ReturnType<typeof meetTouched>,
  people: People,
  back: CameBack,
): readonly Touch[] {
  const touches: Touch[] = []
  for (const { mails, scope, anchor } of dossiers) {
    for (const item of mails) touches.push(...touchesOfMail(item, scope, people, idOfAnchor(anchor), back))
  }
  for (const { item, scope } of loose) touches.push(...touchesOfMail(item, scope, people, null, back))
  for (const entry of entries) {
    const where = scopeOfEntry.get(entry)
    const touch = where ? touchOfEntry(entry, where.scope, people, where.applicationId) : null
    if (touch) touches.push(touch)
  }
  return touches.sort(inTouchOrder)
}
