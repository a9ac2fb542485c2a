import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { Evidence, Fact } from '#domain/finding.ts'
import type { Clues } from '#read/evidence.ts'
import { readCapitalised, readCapitalisedBefore, titleWeight } from '#read/extract/names.ts'
import { subjectParts } from '#read/extract/subject.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName, type Sender } from '#read/sender.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'
import { isSystemName, senderSystemOf } from '#read/tables/senders.ts'
import { fold } from '#read/tokens.ts'

export interface CompanyCandidate {
  readonly name: string
  readonly weight: number
  /** Made of an address, not written by anybody: a written form of the same name is preferred. */
  readonly derived?: true
  readonly evidence: Evidence | null
}

/**
 * The employer the mail speaks for (`domain/06 §6.7`): display name, subject, body, tenant, domain, signature; several
 * sources that agree weigh more.
 */
export function findCompany(
  prepared: Prepared,
  clues: Clues,
  sender: Sender,
  agency: string | null,
): Fact<string> | null {
  const candidates = [
    ...fromDisplayName(sender),
    ...fromSubject(prepared),
    ...fromAnchors(prepared, clues, sender),
    ...fromBefore(prepared, clues),
    ...fromAfterSignature(prepared, sender),
    ...fromLegalForms(prepared),
    ...fromAddress(sender, prepared),
    ...fromLinks(prepared, sender),
  ].filter(({ name }) => agency === null || !sameCompany(companyKey(name), companyKey(agency)))
  return elect(candidates.map((candidate) => adjusted(candidate, prepared, sender)))
}

/** A system named in its own mail is rarely the employer; a name that comes back is likelier to be it. */
function adjusted(candidate: CompanyCandidate, prepared: Prepared, sender: Sender): CompanyCandidate {
  if (isSystemName(candidate.name)) {
    const own = sender.system !== null && sender.system.kind !== 'hiring-system'
    return { ...candidate, weight: candidate.weight * (own || sender.system?.name === candidate.name ? 0.25 : 0.6) }
  }
  const again = timesIn(prepared.text, candidate.name) + timesIn(prepared.subject, candidate.name)
  return again < 2
    ? candidate
    : { ...candidate, weight: Math.min(0.95, candidate.weight + 0.06 * Math.min(3, again - 1)) }
}

function timesIn(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0 && count < 4; at = text.indexOf(name, at + name.length)) count++
  return count
}

/** Registrable domain of the sender, unless it is a system's or a mail provider's. */
export function companyDomainOf(sender: Sender): string | null {
  if (sender.host === '' || sender.system !== null || isFreeMail(sender.host)) return null
  return getDomain(sender.host, { allowPrivateDomains: false })
}

interface Group {
  weight: number
  best: CompanyCandidate
}

function elect(candidates: readonly CompanyCandidate[]): Fact<string> | null {
  const groups = new Map<string, Group>()
  for (const candidate of candidates) {
    const key = companyKey(candidate.name)
    if (key === '') continue
    const same = [...groups.keys()].find((known) => sameCompany(known, key))
    const group = same === undefined ? undefined : groups.get(same)
    if (group === undefined) groups.set(key, { weight: candidate.weight, best: candidate })
    else {
      group.weight = 1 - (1 - Math.min(0.97, group.weight)) * (1 - Math.min(0.97, candidate.weight) * 0.7)
      if (isBetterForm(candidate, group.best)) group.best = candidate
    }
  }
  let winner: Group | null = null
  for (const group of groups.values()) if (winner === null || group.weight > winner.weight) winner = group
  if (winner === null || winner.weight < 0.3) return null
  return {
    value: withoutLegalForm(winner.best.name),
    confidence: Math.min(0.99, winner.weight),
    evidence: winner.best.evidence,
  }
}

/** "Nordwind AG" is called Nordwind; a name that is nothing without its legal form keeps it. */
function withoutLegalForm(name: string): string {
  const bare = name
    .replace(
      /[\s,]+(?:inc\.?|incorporated|llc|l\.l\.c\.|ltd\.?|limited|gmbh(?: & co\.? kg)?|ag|se|s\.a\.(?:s\.)?|sas|b\.?v\.?|n\.?v\.?|oy|ab|pty(?: ltd\.?)?|plc|corp\.?|corporation|kg|e\.v\.|eg|s\.r\.l\.|srl|s\.p\.a\.|spa|sp\. z o\.o\.|a\/s|aps|kgaa|mbh)$/i,
      '',
    )
    .replace(/[\s,]+$/, '')
  return bare.length >= 2 ? bare : name
}

function isBetterForm(candidate: CompanyCandidate, best: CompanyCandidate): boolean {
  if ((candidate.derived === true) !== (best.derived === true)) return best.derived === true
  return candidate.weight > best.weight
}

/** Folded, without legal forms and punctuation: for comparing only. */
export function companyKey(name: string): string {
  return fold(name)
    .replace(/([aou])e/g, '$1')
    .replace(
      /\b(?:inc|llc|ltd|limited|gmbh|ag|se|sa|bv|b\.v|oy|ab|pty|plc|corp|corporation|co|company|kg|mbh|srl|spa|sas|nv|the)\b\.?/g,
      ' ',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Equal, or one the beginning of the other ("acme" and "acme health"), or the same letters run together. */
function sameCompany(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(`${short} `)) return true
  return short.replace(/ /g, '') === long.replace(/ /g, '')
}

const displayNoise =
  /\b(?:careers?|recruit(?:ing|ment|er|ers)|hiring team|hiring|talent acquisition|talent team|talent|people (?:team|operations|ops|& culture|and culture)|human resources|hr team|hr|jobs?|workday|notifications?|no[- ]?reply|do not reply|donotreply|candidate (?:experience|care|support|relations)|applications?|team|staffing|onboarding|bewerbermanagement|bewerbungsmanagement|personalabteilung|recruitingteam|karriere|bewerbung(?:en)?|recrutement|ressources humaines|rrhh|selecci[óo]n|recrutamento|vacatures|werving|automated|system|admin(?:istrator)?|alerts?|updates?|university relations|campus)\b/gi

/** A display name without what belongs to mailboxes and departments; empty when nothing is left. */
export function cleanDisplayName(display: string): string {
  return stripName(
    display
      .replace(/^hiring[- ]team (?:von|of|at|from)\s/i, '')
      .replace(/^donotreply[_-]/i, '')
      .replace(/\b(?:workday|icims)\s?@\s?|\s?@\s?icims\b/gi, ' ')
      .replace(/\s(?:via|through)\s.{1,40}$/i, '')
      .replace(/^.{1,60}\b(?:from|at|von|bei|@)\s(?=\S)/i, '')
      .replace(displayNoise, ' ')
      .replace(/\b(?:at|the|of|from|von|der|bei)\s*$/i, ' '),
  )
}

function fromDisplayName(sender: Sender): CompanyCandidate[] {
  const { name } = sender
  if (name === '' || name.includes('@')) return []
  const byHuman = /^(.{2,50}?)[\s,]+(?:\(|from |at |@ ?|von |bei |via |- |\| )\s?([^()]{2,50})\)?$/i.exec(name)
  const cleaned = cleanDisplayName(name)
  if (!isCompanyName(cleaned)) return []
  const evidence: Evidence = { part: 'from', quote: name, start: 0, end: name.length }
  const label = sender.system === null ? companyLabel(sender.host) : null
  if (
    label !== null &&
    fold(cleaned)
      .replace(/[^a-z0-9]/g, '')
      .startsWith(label.replace(/[^a-z0-9]/g, ''))
  ) {
    return [{ name: cleaned, weight: 0.85, evidence }]
  }
  if (sender.system !== null && isSystemName(cleaned) && fold(cleaned) === fold(sender.system.name)) return []
  if (byHuman !== null) return [{ name: cleaned, weight: 0.75, evidence }]
  if (sender.looksHuman && cleaned === name) return []
  if (sender.looksHuman && looksLikePersonName(name, sender.local)) return []
  if (
    cleaned === name &&
    !sender.noReply &&
    sender.system === null &&
    /^[a-z]+$/.test(sender.local) &&
    fold(name).startsWith(sender.local)
  )
    return []
  return [{ name: cleaned, weight: 0.8, evidence }]
}

function fromSubject(prepared: Prepared): CompanyCandidate[] {
  return subjectParts(prepared.subject)
    .companies.map(({ value, start, end, weight }) => ({
      name: stripName(value),
      weight,
      evidence: prepared.evidenceInSubject(start, end),
    }))
    .filter(({ name }) => isCompanyName(name))
}

/** Anchors that nearly always stand before a company, those that mostly do, and the weak "at". */
function fromAnchors(prepared: Prepared, clues: Clues, sender: Sender): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  const anchors = clues.of('company-after')
  for (const clue of anchors.slice(0, 120)) {
    const text = clue.part === 'subject' ? prepared.subject : prepared.text
    const span = readCapitalised(text, clue.end)
    if (span === null) continue
    const between = text.slice(clue.end, span.start)
    if (between.includes('\n') && /\n\s*\n/.test(between)) continue
    const name = stripName(span.value)
    if (!isCompanyName(name) || titleWeight(name) >= 2) continue
    if (/ (?:and|und|&) /.test(name) && name.split(' ').length === 3 && isMeeting(text, clue.start, clue.end)) continue
    if (clue.language === 'de' && isGermanNoun(name)) continue
    if (sender.name !== '' && fold(sender.name).includes(fold(name)) && sender.looksHuman) continue
    const words = clue.to - clue.from
    const weight = (words >= 3 ? 0.62 : words === 2 ? 0.55 : 0.3) + (clue.part === 'subject' ? 0.15 : 0)
    candidates.push({
      name,
      weight,
      evidence:
        clue.part === 'subject'
          ? prepared.evidenceInSubject(span.start, span.end)
          : prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

/** "Interview with Ana and Tom": people are met, employers are applied to. */
function isMeeting(text: string, start: number, end: number): boolean {
  return /\b(?:interview\w{0,6}|speak|spoke|meet|met|time|call|chat)\b/i.test(text.slice(start, end))
}

const germanNouns = new Set(
  `mitbewerber bewerber bewerberin bewerbende kandidaten kandidat kandidatin interesse vertrauen zukunft weg zeit bereich
  abteilung herbst sommer winter anfang ende kunden kunde standort rahmen runde auswahl anhang grund fall personen person
  entscheidung hause haus betrieb personal leitung geduld vorfeld nachgang anschluss schritt prozess gespraech gesprach termin
  voraussetzungen anforderungen profil qualifikationen erfahrung erfahrungen kenntnisse unterlagen lebenslauf anschreiben zeugnisse
  team arbeit alltag woche tage monat jahr uhr rolle aufgabe aufgaben praktikum ausbildung studium vertrieb
  einkauf marketing entwicklung produktion verwaltung vollzeit teilzeit ruckfragen fragen verfugung hinblick bezug betreff
  bewerbungsprozess auswahlverfahren unternehmen organisation arbeitgeber firma mandanten mandant werkstudent hand blick ort`.split(
    /\s+/,
  ),
)

/** Every German noun has a capital; those that stand in such mails are no names. */
function isGermanNoun(name: string): boolean {
  const words = fold(name).split(/[\s-]+/)
  if (words.length > 1) return words.every((word) => germanNouns.has(word))
  const word = words[0] ?? ''
  return (
    germanNouns.has(word) ||
    /(?:ung|heit|keit|schaft|tion|tat|prozess|gesprach|verfahren|bewerber|bewerbung|technik|wesen)(?:en|s)?$/.test(word)
  )
}

/** A short line of capitals under the closing that is neither a human's name nor a title. */
function isLoneName(line: string, sender: Sender): boolean {
  if (line.length < 3 || line.length > 40 || /[@\d:|]|https?/.test(line)) return false
  const run = readCapitalised(line, 0)
  if (run === null || run.end < line.replace(/[,.]+$/, '').length) return false
  if (titleWeight(line) >= 2 || !isCompanyName(stripName(line))) return false
  const words = line.split(' ')
  // One word is a first name as often as a company's; two are a person's full name.
  return words.length !== 1
    ? words.length > 2 && !fold(sender.name).includes(fold(line))
    : !fold(sender.name).includes(fold(line)) && line.length > 6
}

const closingTeam =
  /^(?:the |das |ihr |dein |your |l'équipe |team )?(.{2,50}?)(?:'s)?\s(?:(?:talent(?: acquisition)?|recruiting|recruitment|hiring|people|hr|careers?|human resources|talent & culture)(?: (?:team|department|group|operations))?|team|careers)[,.!]?$/i

/** "Acme has received your application", "Acme Talent Team": backwards from the words after it. */
function fromBefore(prepared: Prepared, clues: Clues): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  for (const clue of clues.of('company-before').slice(0, 40)) {
    const inSubject = clue.part === 'subject'
    const text = inSubject ? prepared.subject : prepared.text
    const sentence = inSubject ? undefined : prepared.sentences[clue.sentence]
    const span = readCapitalisedBefore(text, clue.start, sentence?.start ?? 0)
    if (span === null) continue
    const name = stripName(span.value)
    if (!isCompanyName(name) || titleWeight(name) >= 2) continue
    const words = clue.to - clue.from
    candidates.push({
      name,
      weight: words >= 3 ? 0.62 : words === 2 ? 0.5 : 0.32,
      evidence: inSubject
        ? prepared.evidenceInSubject(span.start, span.end)
        : prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

/** Under the closing: "The Acme Recruiting Team", "Acme Careers". */
function fromAfterSignature(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  for (const zone of prepared.zones) {
    if (zone.kind !== 'signature' && zone.kind !== 'new') continue
    const from = zone.kind === 'new' ? Math.max(zone.start, zone.end - 400) : zone.start
    let at = from
    for (let i = 0; i < 14 && at < zone.end; i++) {
      let end = prepared.text.indexOf('\n', at)
      if (end < 0 || end > zone.end) end = zone.end
      const line = prepared.text.slice(at, Math.min(end, at + 120)).trim()
      const evidence = () => prepared.evidenceInText(at, Math.min(end, at + 120))
      const team = closingTeam.exec(line)
      const name = stripName(team?.[1] ?? '')
      if (team !== null && isCompanyName(name) && !looksLikePersonName(name)) {
        candidates.push({ name, weight: 0.6, evidence: evidence() })
      } else if (team !== null && isCompanyName(name)) {
        candidates.push({ name, weight: 0.5, evidence: evidence() })
      }
      if (i > 0 && zone.kind === 'signature' && isLoneName(line, sender)) {
        candidates.push({ name: stripName(line), weight: 0.34, evidence: evidence() })
      }
      const legal =
        /^([\p{Lu}\d][^,|@]{1,50}?\s(?:GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|B\.?V\.?|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?|e\.V\.|KG|plc|Corp\.?))(?=$|[,|\s])/u.exec(
          line,
        )
      if (legal?.[1] !== undefined && isCompanyName(stripName(legal[1]))) {
        candidates.push({ name: stripName(legal[1]), weight: 0.5, evidence: evidence() })
      }
      at = end + 1
    }
  }
  return sender.system === null ? candidates : candidates.filter(({ name }) => !isSystemName(name))
}

function fromAddress(sender: Sender, prepared: Prepared): CompanyCandidate[] {
  if (sender.host === '') return []
  const evidence: Evidence = { part: 'from', quote: sender.address, start: 0, end: sender.address.length }
  if (sender.system !== null) {
    const tenant = tenantOf(sender)
    return tenant === null ? [] : [{ name: titled(tenant), weight: 0.4, evidence, derived: true }]
  }
  if (isFreeMail(sender.host)) return []
  const label = companyLabel(sender.host)
  if (label === null) return []
  const written = writtenForm(label, prepared)
  if (written !== null) return [{ ...written, weight: 0.55 }]
  return [{ name: titled(label), weight: 0.45, evidence, derived: true }]
}

/** The part of a host that names its owner: "pomona" of "mail.pomona.example". */
function companyLabel(host: string): string | null {
  const label = getDomainWithoutSuffix(host, { allowPrivateDomains: false })
  const bare = (label ?? '').replace(
    /-(?:jobs?|careers?|karriere|mail|hr|recruiting)$|^(?:jobs?|careers?|mail|hr|karriere)-/,
    '',
  )
  return bare.length < 2 ? null : bare
}

/** How the mail itself writes the name in an address: "velumstaffing" as "Velum Staffing". */
export function writtenForm(label: string, prepared: Prepared): Pick<CompanyCandidate, 'name' | 'evidence'> | null {
  const letters = label.replace(/[^a-z0-9]/g, '')
  const { tokens, text } = prepared
  for (let i = 0; i < Math.min(tokens.count, 1_500); i++) {
    if (!letters.startsWith(looseFold(tokens.words[i] ?? ''))) continue
    let joined = ''
    for (let j = i; j < Math.min(i + 5, tokens.count) && joined.length < letters.length; j++) {
      joined += looseFold(tokens.words[j] ?? '')
      if (joined !== letters) continue
      const start = tokens.starts[i] ?? 0
      const end = tokens.ends[j] ?? 0
      // Inside an address or link it is not written as a name.
      if (/[@./]/.test(text[start - 1] ?? '') || /[@]/.test(text[end] ?? '') || /^\.\w/.test(text.slice(end, end + 2)))
        break
      const name = text.slice(start, end)
      if (/\p{Lu}/u.test(name) && !name.includes('\n'))
        return { name: stripName(name), evidence: prepared.evidenceInText(start, end) }
    }
  }
  return null
}

function looseFold(word: string): string {
  return word === 'und' || word === 'and' ? word : word
}

const legalForms = new Set('inc llc ltd gmbh plc corp ag limited incorporated corporation bv srl spa'.split(' '))

/** "Acme Inc.", "Nordlicht GmbH" anywhere in the mail's own words. */
function fromLegalForms(prepared: Prepared): CompanyCandidate[] {
  const candidates: CompanyCandidate[] = []
  const { tokens, text, sentences, sentenceOf } = prepared
  for (let i = 1; i < tokens.count && candidates.length < 8; i++) {
    if (!legalForms.has(tokens.words[i] ?? '')) continue
    const start = tokens.starts[i] ?? 0
    if (!/\p{Lu}/u.test(text[start] ?? '')) continue
    const sentence = sentences[sentenceOf[i] ?? 0]
    const span = readCapitalisedBefore(text, text[start - 2] === ',' ? start - 2 : start, sentence?.start ?? 0)
    if (span === null || sentence?.zone === 'quoted') continue
    const name = stripName(span.value)
    if (!isCompanyName(name)) continue
    candidates.push({
      name,
      weight: sentence?.zone === 'footer' ? 0.32 : 0.5,
      evidence: prepared.evidenceInText(span.start, span.end),
    })
  }
  return candidates
}

/** The host of a careers page; only where nothing better is told. */
function fromLinks(prepared: Prepared, sender: Sender): CompanyCandidate[] {
  const match =
    /https?:\/\/(?:(?:www|careers?|jobs?|karriere)\.)([a-z0-9-]{2,40}\.[a-z]{2,12}(?:\.[a-z]{2})?)(?=[/\s)>"'?]|$)/i.exec(
      prepared.text.slice(0, 12_000),
    )
  const host = match?.[1]?.toLowerCase()
  if (match === null || host === undefined || senderSystemOf(host) !== null || isFreeMail(host) || sender.host === host)
    return []
  const label = companyLabel(host)
  if (label === null || label.length < 3) return []
  const written = writtenForm(label, prepared)
  if (written !== null) return [{ ...written, weight: 0.4 }]
  const evidence = prepared.evidenceInText(match.index, match.index + match[0].length)
  return [{ name: titled(label), weight: 0.31, evidence, derived: true }]
}

const tenantNoise =
  /^(?:no-?reply|notifications?|system|admin|do-?not-?reply|talent|careers|jobs|hr|mail|workday|noreply\d*|email|autoreply|donotreply|notification|scheduling|app|www|eu|us|recruiting|myworkday|support|info|candidates|messages?|inbound)$/

function tenantOf(sender: Sender): string | null {
  const { tenant, domains } = sender.system ?? {}
  if (tenant === undefined || domains === undefined) return null
  const domain = domains.find((one) => sender.host === one || sender.host.endsWith(`.${one}`)) ?? ''
  const subdomain = sender.host.slice(0, Math.max(0, sender.host.length - domain.length - 1)).split('.')[0] ?? ''
  const local = sender.local.split('+')[0]?.replace(/-jobs$/, '') ?? ''
  const order = tenant === 'local' ? [local, subdomain] : [subdomain]
  return order.find((part) => part.length > 1 && !tenantNoise.test(part) && !/^\d+$/.test(part)) ?? null
}

function titled(label: string): string {
  return label
    .split(/[-_.]+/)
    .filter((part) => part !== '')
    .map((part) => (part.length <= 3 ? part.toUpperCase() : (part[0] ?? '').toUpperCase() + part.slice(1)))
    .join(' ')
}

/** Trims punctuation, "the", requisition ids and department words off a name. */
function stripName(name: string): string {
  let stripped = withoutTests(name)
    .replace(/[*_"<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|team at|der|die|das|dem|firma)\s+/i, '')
    .replace(/^[\s\-|:,.&/]+|[\s\-|:,&/!]+$/g, '')
    .trim()
  for (let i = 0; i < 3; i++) {
    const shorter = stripped
      .replace(
        /[\s,-]+(?:careers?|recruiting|recruitment|hiring team|hiring|talent acquisition(?: team)?|talent team|talent|people team|hr|human resources|jobs|team|notifications?|application|and|of|for|the|at|opportunit(?:y|ies))$/i,
        '',
      )
      .replace(/[\s,-]+$/, '')
    if (shorter === stripped || shorter === '') break
    stripped = shorter
  }
  return stripped.replace(/([^.A-Z])\.$/, '$1').trim()
}

/** "Acme Frontend Challenge", "Acme Assessments": the employer is what stands before the kind of test. */
function withoutTests(name: string): string {
  const words = name.split(' ')
  const last = fold(words.at(-1) ?? '')
  if (words.length < 2 || !/^(?:assessments?|challenge|test|tests|interview|exercise|questionnaire|exam)$/.test(last))
    return name
  words.pop()
  while (
    words.length > 1 &&
    /^(?:online|coding|technical|skills?|hiring|video|virtual|general|aptitude)$/.test(fold(words.at(-1) ?? ''))
  )
    words.pop()
  while (words.length > 1 && titleWeight(words.at(-1) ?? '') > 0) words.pop()
  return words.join(' ')
}

const neverCompany = new Set(
  `us our we you your me my this that it the a an team position role job application candidate candidates applicant interview time
  date today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december hr recruiting recruiter careers career jobs talent hiring people notification notifications
  no-reply noreply scheduling mail system admin support info hello hi dear thanks thank regards best sincerely zoom teams
  google meet microsoft outlook linkedin indeed calendly email phone video call onsite remote office english german
  montag dienstag mittwoch donnerstag freitag januar februar marz mai juni juli oktober dezember bewerbung stelle uns ihnen dir
  unternehmen firma herr frau update status next steps new please unfortunately software internship intern engineering product
  marketing sales design data company unknown client human resources first last name inc llc gmbh ag ltd
  http https www com page website site portal account profile resume cv file mr mrs ms est pst cet utc gmt am pm
  summer winter fall spring usa united states uk germany europe london berlin new-york final round phase stage screening
  covid ceo cto faq pdf id none n/a dear-applicant customer service business development quality assurance operations
  senior junior lead manager engineer developer analyst acquisition recruitment department operations culture experience
  campus community network platform program manager partner specialist coordinator`.split(/\s+/),
)

/** Whether a string may be an employer's name at all (`domain/06 §6.7`, reject as company). */
function isCompanyName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (!/\p{L}/u.test(name) || /[@{}[\]]|https?:/.test(name)) return false
  const folded = fold(name)
  if (neverCompany.has(folded)) return false
  if (/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b.{0,12}\d|\d\s?(?:am|pm)\b/.test(folded)) return false
  if (/^(?:r|req|jr)[-_ ]?\d{3,}$/.test(folded) || /^\d{1,2}[/.]\d/.test(folded)) return false
  if (/^(?:the|this|that|our|your|my|a|an|next|new)\s/.test(folded)) return false
  if (/\b(?:application|interview|position|bewerbung|thank|you|your|update|regarding|invitation|resume)\b/.test(folded))
    return false
  if (folded.split(' ').every((word) => neverCompany.has(word))) return false
  return true
}
