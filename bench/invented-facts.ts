/**
 * What the reader takes from invented mails, compared with what a human read in them:
 * `npx tsx bench/invented-facts.ts [file…] [--errors]`. Per language: right of all that are told, wrong, silent, and
 * `besides`, read in job mail that does not tell it. Files that end in `-held`, `-held2` and so on show totals only, apart, whatever is asked for:
 * whoever changes the reader must not see what they hold. The other files are looked at while the reader changes, so
 * that their figures are too good.
 */
import { parseArgs } from 'node:util'
import type { Finding } from '#domain/finding.ts'
import { readMessage } from '#read/read-message.ts'
import { namesCompany, namesRole, personKey } from './hunts/same.ts'
import { inventedMails, inventedOwner, messageOfInvented, type InventedMail } from './invented-mails.ts'

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const zone = 'Europe/Berlin'
const outcomes = inventedMails()
  .filter(({ file }) => positionals.length === 0 || positionals.includes(file))
  .map((mail) => ({
    mail,
    read: readMessage(messageOfInvented(mail), { me: [inventedOwner], zone }),
  }))
type Outcome = (typeof outcomes)[number]

const facts = {
  company: { told: ({ company }) => company, read: ({ company }) => company?.value, same: namesEither(namesCompany) },
  role: { told: ({ role }) => role, read: ({ role }) => role?.value, same: namesEither(namesRole) },
  agency: { told: ({ agency }) => agency, read: ({ agency }) => agency?.value, same: namesEither(namesCompany) },
  person: { told: ({ person }) => person, read: personOf, same: (told, read) => personKey(told) === personKey(read) },
  relation: { told: ({ relation }) => relation, read: relationOf, same: (told, read) => told === read },
  requisition: {
    told: ({ requisition }) => requisition,
    read: ({ keys }) => keys.requisitionId ?? undefined,
    same: (told, read) => requisitionKey(told) === requisitionKey(read),
  },
  people: { told: ({ people }) => namesOf(people), read: peopleOf, same: (told, read) => told === read },
  relations: { told: ({ people }) => relationsOf(people), read: relationsRead, same: (told, read) => told === read },
  meets: {
    told: ({ meets }) => namesOf(meets?.map((name) => ({ name }))),
    read: meetsRead,
    same: (told, read) => told === read,
  },
  start: { told: ({ start }) => start, read: startRead, same: (told, read) => told === read },
  reason: {
    told: ({ reason }) => reason,
    read: ({ rejection }) => rejection?.statedReason,
    same: (told, read) => told === read,
  },
} as const satisfies Record<
  string,
  {
    readonly told: (mail: InventedMail) => string | undefined
    readonly read: (finding: Finding, mail: InventedMail) => string | undefined
    readonly same: (told: string, read: string) => boolean
  }
>

const rounds = [...new Set(outcomes.map(({ mail }) => roundOf(mail)))].toSorted()
for (const round of rounds) {
  const part = outcomes.filter(({ mail }) => roundOf(mail) === round)
  console.log(`\n${round}: ${part.length} mails`)
  for (const name of Object.keys(facts) as (keyof typeof facts)[]) tellFact(name, part, round !== 'dev')
}

/** `dev`, or `held`, `held2`, …: how the name of a held-out file ends. */
function roundOf({ file, heldOut }: InventedMail): string {
  return heldOut ? file.slice(file.lastIndexOf('-') + 1) : 'dev'
}

function tellFact(name: keyof typeof facts, part: readonly Outcome[], held: boolean): void {
  const languages = [...new Set(part.map(({ mail }) => mail.language))].toSorted()
  for (const language of ['all', ...languages]) {
    if (
      language !== 'all' &&
      !part.some(({ mail }) => mail.language === language && facts[name].told(mail) !== undefined)
    )
      continue
    const here = part.filter(({ mail }) => language === 'all' || mail.language === language)
    const named = here.filter(({ mail }) => facts[name].told(mail) !== undefined)
    const count = (verdict: Verdict) => here.filter((one) => verdictOn(name, one) === verdict).length
    const right = count('right')
    const share = named.length === 0 ? '' : ` ${Math.round((100 * right) / named.length)} %`
    console.log(
      `  ${`${name} ${language}`.padEnd(14)} right ${right}/${named.length}${share}, wrong ${count('wrong')}, silent ${count('silent')}, besides ${count('besides')}`,
    )
  }
  if (held || !values.errors) return
  for (const one of part) {
    const verdict = verdictOn(name, one)
    if (verdict === 'right' || verdict === 'none') continue
    const { mail, read } = one
    console.log(
      `    ${verdict} ${name} ${mail.id} (${mail.kind}): ${facts[name].told(mail) ?? '–'}; read ${facts[name].read(read, mail) ?? '–'}`,
    )
  }
}

type Verdict = 'right' | 'wrong' | 'silent' | 'besides' | 'none'

function verdictOn(name: keyof typeof facts, { mail, read }: Outcome): Verdict {
  const fact = facts[name]
  const told = fact.told(mail)
  const found = fact.read(read, mail)
  // What ordinary mail is read to name makes nothing of it.
  if (told === undefined) return found === undefined || mail.kind === 'other' ? 'none' : 'besides'
  if (found === undefined) return 'silent'
  return fact.same(told, found) ? 'right' : 'wrong'
}

function requisitionKey(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:REQ|JR|R)(?=\d)/, '')
}

/** Names as one comparable text; undefined where the truth tells nothing of people. */
function namesOf(people: readonly { readonly name: string }[] | undefined): string | undefined {
  return people
    ?.map(({ name }) => personKey(name))
    .toSorted()
    .join(', ')
}

function relationsOf(people: InventedMail['people']): string | undefined {
  return people
    ?.map(({ name, relation }) => `${personKey(name)}: ${relation}`)
    .toSorted()
    .join(', ')
}

/** Everybody the mail is read to show, once; only asked where the truth tells everybody. */
function everybody({ people, sender }: Finding): Finding['people'] {
  const all = [...people, ...(sender === null || sender.name === '' ? [] : [sender])]
  return all.filter((one, index) => all.findIndex(({ name }) => personKey(name) === personKey(one.name)) === index)
}

function peopleOf(read: Finding, { people }: InventedMail): string | undefined {
  return people === undefined ? undefined : namesOf(everybody(read)) || undefined
}

function relationsRead(read: Finding, { people }: InventedMail): string | undefined {
  if (people === undefined) return undefined
  const known = new Set(people.map(({ name }) => personKey(name)))
  return relationsOf(everybody(read).filter(({ name }) => known.has(personKey(name)))) || undefined
}

function meetsRead({ interview }: Finding, { meets }: InventedMail): string | undefined {
  return meets === undefined ? undefined : namesOf(interview?.people) || undefined
}

function startRead({ interview }: Finding, { start }: InventedMail): string | undefined {
  if (interview === null || start === undefined) return undefined
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(interview.start)
    .replace(' ', 'T')
}

/** `told` may name several: "A / B". */
function namesEither(names: (found: string | null, told: readonly string[]) => boolean) {
  return (told: string, read: string) => names(read, [told, ...told.split(' / ')])
}

/** The human told, if the mail shows them; else the first one it shows. */
function personOf({ people, sender }: Finding, { person }: InventedMail): string | undefined {
  const all = [...people, ...(sender === null ? [] : [sender])]
  const same = all.find(({ name }) => person !== undefined && personKey(name) === personKey(person))
  return (same ?? all[0])?.name
}

/** Asked only of the human told. */
function relationOf({ people, sender }: Finding, { person, relation }: InventedMail): string | undefined {
  if (relation === undefined || person === undefined) return undefined
  const all = [...people, ...(sender === null ? [] : [sender])]
  return all.find(({ name }) => personKey(name) === personKey(person))?.relation
}
