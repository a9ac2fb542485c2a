import type { Address, MessageHead } from '#domain/message.ts'
import type { MentionedPerson, Replyable } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import type { Clues } from '#read/evidence.ts'
import type { Prepared } from '#read/prepare.ts'
import { isRelay, isRoleBox, looksLikePersonName, replyableOf, type Sender } from '#read/sender.ts'
import { senderSystemOf } from '#read/tables/senders.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'
import { formsOfAddress, isSaidToLead, saysOfSelf, toldPeople, type ToldPerson } from '#read/extract/told-people.ts'
import { toldTitle } from '#read/extract/told-titles.ts'
import { companyKey, sameCompany } from '#read/extract/company-name.ts'
import { isDepartmentWord, isHouseWord } from '#read/tables/house-words.ts'
import { fold } from '#read/tokens.ts'

/** The words of a title decide the relation (`domain/06 §6.6`); null when they say nothing. */
export function relationOfTitle(title: string): Relation | null {
  const folded = fold(title)
  if (
    /\b(?:recruiting|talent|interview|hiring|scheduling|candidate|recruitment) (?:coordinator|operations|experience|scheduler|assistant)|coordinator|scheduler|koordinator/.test(
      folded,
    ) &&
    /recruit|talent|interview|scheduling|candidate|hr|people|coordinat/.test(folded)
  )
    return 'coordinator'
  if (
    /recruit|talent|sourcer|sourcing|headhunt|personalbeschaff|personalgewinnung|recrutement|charge[e]? de recrutement|seleccion|recrutador|selezione|werving/.test(
      folded,
    )
  )
    return 'recruiter'
  if (
    /\b(?:hr|human resources|people (?:ops|operations|partner|team|manager|lead|&|and)|people|personal(?! (?:assist|train|bank|shop|care))(?:abteilung|referent\w{0,3}|leiter\w{0,3}|wesen|management|leitung|)|chief people|rh|ressources humaines|rrhh|recursos humanos|risorse umane|hrbp|hr-\w{2,20})\b/.test(
      folded,
    )
  )
    return 'hr'
  if (/\b(?:assistant|assistenz|sekretariat|office manager)\b/.test(folded)) return 'coordinator'
  if (
    /\b(?:hiring manager|manager|lead|head|director|vp|vice president|chief|cto|ceo|coo|cfo|founder|co-?founder|gerante?|vennoot|socio|socia|titular|titolare|eigenaar|eigenares|proprietari[oa]|duen[oa]|don[oa]|patronne?|headteacher|head teacher|chair|praxisinhaber\w{0,2}|vorstand|partner(?=$|,)|grunder\w{0,2}|inhaber\w{0,2}|owner|leiter\w{0,2}|leitung|\w{3,20}leiter\w{0,2}|\w{3,20}leitung|geschaftsfuhrer\w{0,2}|direktor\w{0,2}|responsable|chef|directeur|directrice|jefe|jefa|gerente|director\w|diretor\w?|gestor\w?|responsabile|direttore|leidinggevende|manager\w{0,3}|teamlead|principal investigator|professor|dean|supervisor)\b/.test(
      folded,
    )
  )
    return 'hiring-manager'
  return title.trim() === '' ? null : 'interviewer'
}

export interface PeopleFound {
  readonly sender: MentionedPerson | null
  readonly people: readonly MentionedPerson[]
}

export interface PeopleContext {
  readonly head: Pick<MessageHead, 'from' | 'replyTo' | 'to' | 'cc' | 'headers'>
  readonly prepared: Prepared
  readonly clues: Clues
  readonly sender: Sender
  readonly calendar: CalendarEvent | null
  readonly me: readonly string[]
  readonly isAgency: boolean
  /** The mail arranges a talk: whoever it names may be there. */
  readonly isMeeting: boolean
  /** What the mail's houses are called: they are nobody. */
  readonly houses: readonly string[]
}

const mostPeople = 20

/** Humans the mail shows: who writes, who was invited, who is said to be met, who is in copy. */
export function findPeople(context: PeopleContext): PeopleFound {
  const { head, prepared, clues, sender, calendar, me, isAgency } = context
  const houses = context.houses.map(companyKey)
  const isHouse = (name: string) =>
    name.split(' ').some((word) => isHouseWord(fold(word))) ||
    name.split(' ').every((word) => isDepartmentWord(fold(word))) ||
    houses.some((house) => sameCompany(house, companyKey(name)))
  const signature = signatureOf(prepared)
  const replyable = replyableOf(head, clues.count('unmonitored') > 0)
  const senderPerson = senderOfMail(context, signature, replyable)
  const people = new Map<string, MentionedPerson>()
  const add = (person: MentionedPerson) => {
    const key = person.address ?? fold(person.name)
    if (isHouse(person.name) && (person.address === null || isBox(person.address))) return
    const sameName = [...people.entries()].find(
      ([, known]) => fold(known.name) === fold(person.name) && person.name !== '',
    )
    if (sameName !== undefined) {
      const [knownKey, known] = sameName
      people.set(knownKey, {
        ...known,
        address: known.address ?? person.address,
        title: known.title ?? person.title,
        replyable: known.replyable ?? person.replyable,
      })
    } else if (!people.has(key) && people.size < mostPeople) people.set(key, person)
  }
  if (senderPerson !== null && !me.includes(senderPerson.address ?? '')) add(senderPerson)
  for (const person of metPeople(prepared, clues)) add(person)
  if (context.isMeeting)
    for (const person of listedPeople(prepared)) if (!sharesWord(readersName(head), person.name)) add(person)
  if (!sender.noReply && !sender.bulk && context.isMeeting) {
    for (const person of toldPeople(prepared)) {
      const isOwner = me.length > 0 && head.to.some(({ name }) => sharesWord(name, person.name))
      const isWriter = senderPerson !== null && sharesWord(senderPerson.name, person.name)
      if (!isOwner && !isWriter && isPerson(person.name) && !isTitle(person.name)) add(asMentioned(person, prepared))
    }
  }
  if (calendar !== null) for (const person of invited(calendar, me, senderPerson)) add(person)
  for (const address of head.cc.slice(0, 20)) {
    if (me.includes(address.address) || !looksLikePersonName(address.name, address.address.split('@')[0] ?? ''))
      continue
    add(bare(address, isAgency ? 'agency' : sender.looksHuman ? 'interviewer' : 'recruiter'))
  }
  const own = prepared.zones.find(({ kind }) => kind === 'new')
  const words = `${own === undefined ? '' : prepared.text.slice(own.start, own.end)}\n\n${calendar?.description ?? ''}`
  const titled = [...people.values()].map((person) => {
    const known = withToldTitle(person, prepared, isAgency)
    const arranges =
      person.address !== null &&
      (person.address === senderPerson?.address || person.address === calendar?.organizer?.address)
    if (!context.isMeeting || arranges || known.relation === 'agency') return known
    return isSaidToLead(words, person.name) ? asLeading(known, prepared) : known
  })
  const writer =
    senderPerson === null
      ? null
      : (titled.find((one) => one.address === senderPerson.address && one.name === senderPerson.name) ?? senderPerson)
  return { sender: writer, people: titled }
}

/** Where a house, not a human, is written to. */
function isBox(address: string): boolean {
  return isRoleBox(address.slice(0, address.lastIndexOf('@'))) || isRelay(address) || address.startsWith('candidate-')
}

function readersName({ to }: PeopleContext['head']): string {
  return to.length === 1 ? (to[0]?.name ?? '') : ''
}

const listed =
  /^[ \t]{0,4}[-*•–][ \t]{1,3}((?:(?:dr|prof|mr|ms|mrs)\.? |frau |herr )?\p{Lu}[\p{L}'’-]{1,24}(?: (?:van|von|de|der|da|di|el|al|dos|la))?(?: \p{Lu}[\p{L}'’.-]{0,24}){1,3})(?:,[ \t]|[ \t][-–|][ \t]|:[ \t]|[ \t]?\()([^\n()]{3,70})/gimu

/** "- Pieter Vos, Head of Controls": a list of names, each with its title, in a mail that arranges a talk. */
function listedPeople(prepared: Prepared): MentionedPerson[] {
  const { text, zones } = prepared
  const own = zones.find(({ kind }) => kind === 'new')
  const found: MentionedPerson[] = []
  if (own === undefined) return found
  for (const match of text.slice(own.start, Math.min(own.end, own.start + 4_000)).matchAll(listed)) {
    const [, name = '', title = ''] = match
    if (found.length >= 8 || !isPerson(name) || isTitle(name) || !isTitle(title)) continue
    const start = own.start + match.index + match[0].indexOf(name)
    found.push({
      name: withoutTitles(name) ?? name,
      address: null,
      title: title.trim(),
      relation: relationOfTitle(title) ?? 'interviewer',
      replyable: null,
      evidence: prepared.evidenceInText(start, start + name.length),
    })
  }
  return found
}

function asLeading(person: MentionedPerson, prepared: Prepared): MentionedPerson {
  const at = prepared.text.indexOf(person.name)
  const evidence = person.evidence ?? (at < 0 ? null : prepared.evidenceInText(at, at + person.name.length))
  return { ...person, relation: 'hiring-manager', title: person.title ?? (evidence === null ? 'Head' : null), evidence }
}

/** Whose title does not stand beside the address may be called by it in the text. */
function withToldTitle(person: MentionedPerson, prepared: Prepared, isAgency: boolean): MentionedPerson {
  if (person.title !== null) {
    const relation = relationOfTitle(person.title)
    return relation === null || person.relation === 'agency' ? person : { ...person, relation }
  }
  if (isAgency && person.relation === 'agency') return person
  const title = toldTitle(prepared, person.name)
  const relation = title === null ? null : relationOfTitle(title)
  return title === null || relation === null ? person : { ...person, title, relation }
}

function asMentioned({ name, title, leads, from, to }: ToldPerson, prepared: Prepared): MentionedPerson {
  const told = title !== null && isTitle(title) ? title : null
  const byTitle = told === null ? null : relationOfTitle(told)
  return {
    name: withoutTitles(name) ?? name,
    address: null,
    title: told,
    relation: leads ? 'hiring-manager' : (byTitle ?? 'interviewer'),
    replyable: null,
    evidence: prepared.evidenceInText(from, to),
  }
}

interface Signature {
  readonly name: string
  readonly title: string | null
  readonly start: number
  readonly end: number
}

function senderOfMail(
  context: PeopleContext,
  signature: Signature | null,
  replyable: Replyable,
): MentionedPerson | null {
  const { head, prepared, sender, isAgency } = context
  const reply = head.replyTo[0]
  const address =
    (reply !== undefined && (sender.noReply || isRelay(reply.address)) ? reply.address : sender.address) || null
  const shown = displayPerson(sender.name, sender.local)
  const isHouse = (one: string) =>
    one.split(' ').some((word) => isHouseWord(fold(word)) || isDepartmentWord(fold(word))) ||
    (!sender.looksHuman && context.houses.some((house) => sameCompany(companyKey(house), companyKey(one))))
  // A box of many with a human's name on it: whoever signs so wrote it.
  const fromName =
    shown === null || isHouse(shown) || (isRoleBox(sender.local) && !signs(prepared, shown)) ? null : shown
  const signed = signature !== null && !isHouse(signature.name) ? signature.name : null
  const name = withoutTitles(fromName ?? signed)
  if (name === null) return null
  const title = signature !== null && sharesWord(signature.name, name) ? signature.title : null
  const evidence =
    signature !== null && sharesWord(signature.name, name)
      ? prepared.evidenceInText(signature.start, signature.end)
      : { part: 'from' as const, quote: sender.name, start: 0, end: sender.name.length }
  const byTitle = title === null ? null : relationOfTitle(title)
  const ofSelf = isAgency || !sender.looksHuman ? null : saysOfSelf(prepared)
  return {
    name,
    address: address !== null && sender.noReply && address === sender.address ? null : address,
    title: title ?? (ofSelf === null ? null : ofSelf === 'recruiter' ? 'Recruiter' : 'Head'),
    // "I head the People team" says more than the title below it.
    relation: isAgency ? 'agency' : ((byTitle === 'hr' ? ofSelf : null) ?? byTitle ?? ofSelf ?? 'recruiter'),
    replyable,
    evidence,
  }
}

function signs({ text, zones }: Prepared, name: string): boolean {
  const own = zones.findLast(({ kind }) => kind === 'new' || kind === 'signature')
  const at = own === undefined ? -1 : text.lastIndexOf(`\n${name}`, own.end)
  return at >= 0 && /^(?:[,|\s]|$)/.test(text.slice(at + 1 + name.length, at + 2 + name.length))
}

/** "Jane Doe (Acme)", "Jane from Acme", "Doe, Jane": the human in a display name. */
function displayPerson(display: string, local: string): string | null {
  const name = display
    .replace(/\s\(.{0,60}\)$/, '')
    .replace(/,? (?:via|from|at|von|@|bei|\|) .{1,60}$/i, '')
    .replace(/ - .{1,60}$/, '')
    .trim()
  if (!looksLikePersonName(name, local) || name === '') return null
  const turned = /^([\p{L}'-]{2,30}),\s?([\p{L}'. -]{2,30})$/u.exec(name)
  return turned === null ? name : `${turned[2] ?? ''} ${turned[1] ?? ''}`.trim()
}

/** Academic titles and forms of address are not part of a name. */
function withoutTitles(name: string | null): string | null {
  return name === null
    ? null
    : name
        .replace(/^(?:(?:dr|prof|mr|ms|mrs|mx)\.?|frau|herrn?|dipl\.?-\w{2,8}\.?)\s+(?=\S)/i, '')
        .replace(/^(?:dr|prof)\.\s+/i, '')
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(
    fold(a)
      .split(/[\s.,-]+/)
      .filter((word) => word.length > 1),
  )
  return fold(b)
    .split(/[\s.,-]+/)
    .some((word) => words.has(word))
}

const personLine =
  /^(?:dr\.?|prof\.?|mr\.?|ms\.?|mrs\.?|frau|herr|i\.\s?a\.|i\.\s?v\.|ppa\.)?\s?((?:\p{Lu}[\p{L}'.-]{0,24}|van|von|de|der|da|di)(?:\s(?:\p{Lu}[\p{L}'.-]{0,24}|van|von|de|der|da|di)){0,4})(?:\s?\((?:she|he|they|sie|er)\b.{0,14}\))?(?:\s?[,|–-]\s?(.{3,80}))?$/u

/** The name under the closing and the title beside or below it. */
function signatureOf(prepared: Prepared): Signature | null {
  for (const zone of prepared.zones) {
    if (zone.kind !== 'signature') continue
    let at = zone.start
    let found: Signature | null = null
    for (let i = 0; i < 10 && at < zone.end; i++) {
      let end = prepared.text.indexOf('\n', at)
      if (end < 0 || end > zone.end) end = zone.end
      const raw = prepared.text.slice(at, Math.min(end, at + 140))
      const line = raw.replace(/[*_]/g, '').trim()
      const fuller: RegExpExecArray | null = found !== null && found.title === null ? personLine.exec(line) : null
      if (found !== null && fuller?.[1] !== undefined && isFullerName(fuller[1], found.name)) {
        const beside: string | undefined = fuller[2]
        const title: string | null = beside !== undefined && isTitle(beside) ? titleOnly(beside) : null
        found = { name: fuller[1], title, start: at, end: at + raw.trimEnd().length }
      } else if (found !== null && line !== '') {
        return found.title !== null || line.length > 90 || !isTitle(line)
          ? found
          : { ...found, title: titleOnly(line), end: at + raw.trimEnd().length }
      }
      if (found !== null) {
        at = end + 1
        continue
      }
      const match = i === 0 ? null : personLine.exec(line)
      const name = match?.[1]
      if (name !== undefined && isPerson(name)) {
        const title = match?.[2]
        found = {
          name,
          title: title !== undefined && isTitle(title) ? titleOnly(title) : null,
          start: at,
          end: at + raw.trimEnd().length,
        }
      } else if (line !== '' && i > 4) break
      at = end + 1
    }
    if (found !== null) return found
  }
  return nameAboveTitle(prepared)
}

/** No closing, only a name and below it what they are, as the last thing of the mail. */
function nameAboveTitle({ text, zones }: Prepared): Signature | null {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return null
  const tail = text.slice(Math.max(own.start, own.end - 220), own.end).trimEnd()
  const match = /\n\n[ \t]{0,3}([^\n]{4,60})\n([^\n]{3,80})(?:\n[^\n]{2,60}){0,2}$/.exec(tail)
  const name = match?.[1] === undefined ? undefined : personLine.exec(match[1].trim())?.[1]
  const title = match?.[2]?.trim() ?? ''
  if (
    match === null ||
    name === undefined ||
    !name.includes(' ') ||
    !isPerson(name) ||
    isTitle(name) ||
    !isTitle(title)
  )
    return null
  const start = text.indexOf(name, Math.max(own.start, own.end - 220))
  return { name, title: titleOnly(title), start, end: start + name.length }
}

/** "Femke" above, "Femke de Wit" below. */
function isFullerName(full: string, short: string): boolean {
  return full.length > short.length && isPerson(full) && fold(full).startsWith(`${fold(short)} `)
}

/** "Talent Acquisition Lead | Acme": what stands before the company. */
function titleOnly(line: string): string {
  return (line.split(/\s?[|·]\s/)[0] ?? line).trim()
}

const neverPerson =
  /\b(?:team|careers?|recruiting|hiring|talent|hr|human|resources|gmbh|inc|llc|ltd|regards|thanks|sincerely|university|department|group|please|from|the|your|our|people|acquisition|gr(?:u|ü)(?:ß|ss)en?|best|personalabteilung|unsubscribe|view|click|follow|copyright|sent|linkedin|company|solutions|manager|engineer|recruiter|partner|specialist|coordinator|director|head|lead|google|meet|zoom|microsoft|teams|webex|skype|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)\b/i

function isPerson(name: string): boolean {
  return !neverPerson.test(name) && name.length <= 50 && name.length >= 3 && name.split(' ').length <= 5
}

function isTitle(line: string): boolean {
  if (/[@\d]|https?:/.test(line) && !/\b(?:ii|iii|2|3)\b/i.test(line)) return false
  return (
    relationOfTitle(line) !== 'interviewer' || line.split(/[\s,/-]+/).some((word) => roleWordWeight(fold(word)) === 2)
  )
}

const metName =
  /^\s*[:-]?\s{0,2}(?:(?:our|the|unsere[mnr]?|mein(?:er|em|e)?|with|mit|dr\.?|prof\.?|frau|herrn?|mr\.?|ms\.?|mrs\.?)\s){0,3}((?:[a-z][\w&/-]{1,18}\s){0,4})?((?:\p{Lu}[\p{L}'’-]{1,24})(?:\s(?:\p{Lu}[\p{L}'’.-]{0,24}|van|von|de|der|da|di)){1,3})(?:\s?\(([^)]{2,80})\)|,\s((?:our|the|unsere?r?|a|an)?\s?[^,.;\n]{3,70})|\s?[-–]\s([^,.;\n]{3,70}))?/u

/** "You will meet with Ana Silva (Head of Data) and Tom Berg": names after an anchor, each with a title if told. */
function metPeople(prepared: Prepared, clues: Clues): MentionedPerson[] {
  const found: MentionedPerson[] = []
  for (const clue of clues.of('meet').slice(0, 12)) {
    if (clue.part !== 'text') continue
    const limit = Math.min(prepared.text.length, (prepared.sentences[clue.sentence]?.end ?? clue.end) + 200)
    let at = clue.end
    for (let i = 0; i < 6; i++) {
      const rest = prepared.text.slice(at, Math.min(limit, at + 220))
      const match = metName.exec(rest)
      const name = match?.[2]
      if (match === null || name === undefined || !isPerson(name) || isTitle(name) || runsOn(prepared.text, at, name))
        break
      const title = (match[3] ?? match[4] ?? match[5] ?? '').trim()
      const before = (match[1] ?? '').trim()
      const told = title !== '' && isTitle(title) ? title : before !== '' && isTitle(before) ? before : null
      const start = at + match[0].indexOf(name)
      found.push({
        name: withoutTitles(name.replace(/[.\s]+$/, '').replace(formsOfAddress, '')) ?? name,
        address: null,
        title: told,
        relation: (told === null ? null : relationOfTitle(told)) ?? 'interviewer',
        replyable: null,
        evidence: prepared.evidenceInText(start, start + name.length),
      })
      at += match[0].length
      const joint = /^\s?(?:,\s?(?:and|und)\s|,\s|\s?(?:and|und|&|et|y|e|en)\s|;\s|\s?\n\s?[-*•]?\s?)/.exec(
        prepared.text.slice(at, at + 12),
      )
      if (joint === null) break
      at += joint[0].length
    }
  }
  return found
}

function invited(calendar: CalendarEvent, me: readonly string[], writer: MentionedPerson | null): MentionedPerson[] {
  const people: MentionedPerson[] = []
  for (const attendee of [...calendar.attendees, ...(calendar.organizer === null ? [] : [calendar.organizer])]) {
    if (me.includes(attendee.address)) continue
    const local = attendee.address.split('@')[0] ?? ''
    const system = senderSystemOf(attendee.address.split('@')[1] ?? '')
    if (system !== null && !looksLikePersonName(attendee.name, local)) continue
    const name = displayPerson(attendee.name, local) ?? nameOfLocal(local)
    if (name === null) continue
    const known = writer !== null && (writer.address === attendee.address || fold(writer.name) === fold(name))
    people.push(known && writer !== null ? writer : { ...bare(attendee, 'interviewer'), name })
  }
  return people
}

/** "Topic: Interview with Acme⏎Join …": two short lines, each of its own; a name breaks only where a line is full. */
function runsOn(text: string, from: number, name: string): boolean {
  if (!name.includes('\n')) return false
  const at = text.indexOf(name, from) + name.indexOf('\n')
  return at - (text.lastIndexOf('\n', at - 1) + 1) < 50
}

/** "maria.lopez" is Maria Lopez; anything else is nobody. */
function nameOfLocal(local: string): string | null {
  const match = /^([a-z]{2,20})[._]([a-z]{2,25})$/.exec(local)
  if (match === null) return null
  return [match[1], match[2]].map((part) => (part?.[0] ?? '').toUpperCase() + (part ?? '').slice(1)).join(' ')
}

function bare(address: Address, relation: Relation): MentionedPerson {
  return {
    name: displayPerson(address.name, address.address.split('@')[0] ?? '') ?? address.name,
    address: address.address === '' ? null : address.address,
    title: null,
    relation,
    replyable: address.address === '' ? null : isRelay(address.address) ? 'relay' : 'person',
    evidence: null,
  }
}
