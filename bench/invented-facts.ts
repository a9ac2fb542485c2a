/**
 * What the reader takes from invented mails, compared with what a human read in them:
 * `npx tsx bench/invented-facts.ts [file…] [--errors]`. Per language: right of all that are told, wrong, silent, and
 * `besides`, read in job mail that does not tell it. Files that end in `-held` or `-held2` show totals only, whatever is asked for:
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
const outcomes = inventedMails()
  .filter(({ file }) => positionals.length === 0 || positionals.includes(file))
  .map((mail) => ({
    mail,
    read: readMessage(messageOfInvented(mail), { me: [inventedOwner], zone: 'Europe/Berlin' }),
  }))
type Outcome = (typeof outcomes)[number]

const facts = {
  company: { told: ({ company }) => company, read: ({ company }) => company?.value, same: namesEither(namesCompany) },
  role: { told: ({ role }) => role, read: ({ role }) => role?.value, same: namesEither(namesRole) },
  agency: { told: ({ agency }) => agency, read: ({ agency }) => agency?.value, same: namesEither(namesCompany) },
  person: { told: ({ person }) => person, read: personOf, same: (told, read) => personKey(told) === personKey(read) },
  relation: { told: ({ relation }) => relation, read: relationOf, same: (told, read) => told === read },
} as const satisfies Record<
  string,
  {
    readonly told: (mail: InventedMail) => string | undefined
    readonly read: (finding: Finding, mail: InventedMail) => string | undefined
    readonly same: (told: string, read: string) => boolean
  }
>

for (const held of [false, true]) {
  const part = outcomes.filter(({ mail }) => mail.heldOut === held)
  if (part.length === 0) continue
  console.log(`\n${held ? 'held' : 'dev'}: ${part.length} mails`)
  for (const name of Object.keys(facts) as (keyof typeof facts)[]) tellFact(name, part, held)
}

function tellFact(name: keyof typeof facts, part: readonly Outcome[], held: boolean): void {
  const languages = [...new Set(part.map(({ mail }) => mail.language))].toSorted()
  for (const language of ['all', ...languages]) {
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
