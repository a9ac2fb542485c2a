import type { Evidence, Fact } from '#domain/finding.ts'
import { companyDomainOf, companyLabel, writtenForm } from '#read/extract/company-host.ts'
import { cleanDisplayName, companyKey } from '#read/extract/company-name.ts'
import { agreement, agrees } from '#read/extract/host-agreement.ts'
import { titleWeight } from '#read/extract/names.ts'
import { namesOfAddress } from '#read/extract/signed-company.ts'
import { toldClients } from '#read/extract/told-clients.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName, type Sender } from '#read/sender.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'
import { fold } from '#read/tokens.ts'

const agencyWords =
  /\b(?:staffing|recruiters|recruitment (?:agency|consultan\w{1,3}|group|partners?|solutions)|talent solutions|executive search|headhunt\w{0,5}|personalberat\w{0,5}|personalvermittl\w{0,5}|personaldienstleist\w{0,6}|zeitarbeit|search partners|search & selection|cabinet de recrutement|consultora de selecci[óo]n|uitzendbureau|werving (?:&|en) selectie|interim)\b/i
const clientWords =
  /\b(?:(?:my|our|the|a) client(?:'s)?\b|one of (?:my|our) (?:\w{1,16} )?clients\b|retained by an? \w{1,16}\b|on behalf of (?:our|my|a) client|(?:from|with) the client\b|(?:mein|unser)(?:em|en|er|e)? (?:kunde\w?|mandant\w{0,2}|auftraggeber\w?)|im auftrag (?:unseres|meines|eines)|(?:notre|mon) client|(?:nuestro|mi) cliente|(?:nosso|meu) cliente|(?:nostro|mio) cliente|(?:onze|mijn) (?:klant|opdrachtgever))\b/i

/** Where an agency's humans write from: `groundworkrec`, `kingsholm-exec`, `talentbridge`, `nexotalento`. */
const agencyHost =
  /^.{3,40}(?:recruit|recruiting|recruitment|recruiters|resourcing|staffing|headhunters?|headhunting|personnel|personalberatung|talents?|talento|search|exec|executive|detachering|recrutement|recrutamento|seleccion|selezione|-personal)$|^.{6,40}rec$|^(?:talent|recruit)[a-z-]{4,40}$/

/** The agency that writes for an employer, when the words or its own name show one. */
export function findAgency(prepared: Prepared, sender: Sender): Fact<string> | null {
  if (sender.system !== null) return null
  const signature = prepared.zones
    .filter((zone) => zone.kind === 'signature')
    .map((zone) => prepared.text.slice(zone.start, Math.min(zone.end, zone.start + 600)))
    .join('\n')
  const [named] = sender.looksHuman ? toldClients(prepared, sender) : []
  const words = clientWords.exec(prepared.text)
  const client: Evidence | null =
    named?.evidence ?? (words === null ? null : prepared.evidenceInText(words.index, words.index + words[0].length))
  const byHost = sender.looksHuman && agencyHost.test(companyLabel(sender.host) ?? '')
  const byName = byHost || agencyWords.test(`${sender.name} ${sender.host.replace(/[.-]/g, ' ')} ${signature}`)
  if (client === null && !byName) return null
  const display = cleanDisplayName(sender.name)
  const value =
    houseOf(sender, prepared) ??
    (display !== '' && !looksLikePersonName(sender.name, sender.local)
      ? display
      : companyNameOfDomain(sender, prepared))
  if (value === null) return null
  return { value, confidence: client === null ? 0.6 : 0.8, evidence: client }
}

/** The agency as it writes its own name: "Steg & Ufer Personalberatung" at `steg-ufer`. */
function houseOf(sender: Sender, prepared: Prepared): string | null {
  const label = companyLabel(sender.host)
  if (label === null || isFreeMail(sender.host)) return null
  const written = namesOfAddress(prepared, sender, label)
  let best: (typeof written)[number] | null = null
  for (const one of written) {
    if (best === null || one.agreement > best.agreement + 0.05) best = one
    else if (one.agreement >= best.agreement - 0.05 && isFuller(one.name, best.name)) best = one
  }
  return best === null ? null : withoutWriter(withLastWord(best.name, best.evidence.quote, label), sender)
}

/** "Penrose Talent" at `penrosetalent`: what is a department elsewhere is part of an agency's name. */
function withLastWord(name: string, written: string, label: string): string {
  const at = written.indexOf(name)
  if (at < 0) return name
  let end = at + name.length
  for (let i = 0; i < 2; i++) {
    const next = /^ ([\p{Lu}][\p{L}-]{1,20})/u.exec(written.slice(end))?.[1]
    if (next === undefined || !(label.endsWith(fold(next).slice(0, 9)) || agencyNoun.test(fold(next)))) break
    end += next.length + 1
  }
  return written.slice(at, end)
}

/** "Federica Molteni di Vertice Search", "Senior Consultant Talentbrücke": the house alone. */
function withoutWriter(name: string, { name: writer }: Sender): string {
  const at = writer === '' ? -1 : name.indexOf(writer)
  let rest =
    at < 0 ? name : name.slice(at + writer.length).replace(/^,?\s(?:di|von|from|at|de|bij|chez|van|da|do|of)\s/, '')
  while (/^(?:\p{Lu}\p{L}+\s){1,6}/u.test(rest) && isTitleWord(rest.split(' ')[0] ?? ''))
    rest = rest.replace(/^\S+\s/, '')
  return rest.trim() === '' ? name : rest.trim()
}

function isTitleWord(word: string): boolean {
  return titleWeight(word) > 0 || /^(?:senior|junior|principal|managing|executive|lead)$/i.test(word)
}

const agencyNoun =
  /^(?:resourcing|staffing|talents?|talento|search|personalberatung|personal|detachering|recrutement|recrutamento|seleccion|selezione|rh|hr)$/

function isFuller(name: string, short: string): boolean {
  return name.length > short.length && ` ${companyKey(name)} `.includes(` ${companyKey(short)} `)
}

function companyNameOfDomain(sender: Sender, prepared: Prepared): string | null {
  const domain = companyDomainOf(sender)
  if (domain === null) return null
  const label = domain.split('.')[0] ?? ''
  const written = writtenForm(label, prepared)
  if (written !== null) return written.name
  return label
    .split('-')
    .map((part) => (part[0] ?? '').toUpperCase() + part.slice(1))
    .join(' ')
}

/** Whether a name is the writing agency's own, in whatever form. */
export function isOfAgency(name: string, sender: Sender): boolean {
  const label = companyLabel(sender.host)
  return label !== null && !isFreeMail(sender.host) && agreement(name, label) >= agrees
}
