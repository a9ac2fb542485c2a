import { titleWeight } from '#read/extract/names.ts'
import { fold } from '#read/tokens.ts'

/** "Nordwind AG" is called Nordwind; a name that is nothing without its legal form keeps it. */
export function withoutLegalForm(name: string): string {
  const bare = name
    .replace(
      /[\s,]+(?:inc\.?|incorporated|llc|l\.l\.c\.|ltd\.?|limited|gmbh(?: & co\.? kg)?|ag|se|s\.a\.(?:s\.)?|sas|sarl|llp|partgmbb|b\.?v\.?|n\.?v\.?|oy|ab|pty(?: ltd\.?)?|plc|corp\.?|corporation|kg|e\.v\.|eg|s\.r\.l\.?|srl|s\.p\.a\.?|spa|s\.l\.?u?\.?|lda|ltda|sp\. z o\.o\.|a\/s|aps|kgaa|mbh)$/i,
      '',
    )
    .replace(/[\s,]+$/, '')
  return bare.length >= 2 ? bare : name
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
export function sameCompany(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(`${short} `)) return true
  return short.replace(/ /g, '') === long.replace(/ /g, '')
}

const displayNoise =
  /\b(?:careers?|recruit(?:ing|ment|er|ers)|hiring team|hiring|talent acquisition|talent (?:team|network|community|pool)|talent|people (?:team|operations|ops|& culture|and culture)|human resources|hr team|hr|jobs?|workday|notifications?|no[- ]?reply|do not reply|donotreply|candidate (?:experience|care|support|relations)|applications?|team|staffing|onboarding|bewerbermanagement|bewerbungsmanagement|personalabteilung|personalgewinnung|personalwesen|personalmanagement|personalservice|personal|bewerberservice|recruitingteam|karriere|bewerbung(?:en)?|recrutement|ressources humaines|rrhh|selecci[óo]n|recrutamento|vacatures|werving|automated|system|admin(?:istrator)?|alerts?|updates?|university relations|campus|scheduling|scheduler|resourcing|graduates?|early careers|ufficio|selezione|ufficio selezione|recursos humanos|risorse umane|gesti[óo]n de personas|gente e gest[ãa]o|capital humano|service recrutement|drh|talent (?:network|community|pool)|hiring events|werken bij|werkenbij|reclutamiento|employment|opportunities|interviews?|assessments?|gente|personas|vacancies|resources|bewerberteam|bewerbercenter|hr-abteilung|p&o|rh|seleç[ãa]o|équipe)\b/gi

/** "Lavora con noi - Elettra Motori", "Werken bij Gemeente Veen": what a page of open jobs is called. */
const jobsWithUs =
  /^(?:lavora con noi|trabaja con nosotros|[úu]nete(?: a nosotros| al equipo)?|trabalhe conosco|trabalha connosco|junte-se a n[óo]s|rejoignez-nous|nous rejoindre|travailler (?:chez|à)|espace (?:carri[èe]res?|candidats?)|karriere bei|arbeiten bei|werken bij|kom werken bij|work(?:ing)? (?:at|with us)|join us)(?:\s?[-–—|:]\s?|\s)(?=[\p{L}\d])/iu

export function isPageOfJobs(display: string): boolean {
  return jobsWithUs.test(display)
}

/** A display name without what belongs to mailboxes and departments; empty when nothing is left. */
export function cleanDisplayName(display: string): string {
  return stripName(
    display
      .replace(/^hiring[- ]team (?:von|of|at|from)\s/i, '')
      .replace(/^donotreply[_-]/i, '')
      .replace(jobsWithUs, '')
      .replace(/\b(?:workday|icims)\s?@\s?|\s?@\s?icims\b/gi, ' ')
      .replace(/\s(?:via|through)\s.{1,40}$/i, '')
      .replace(/^.{1,60}\b(?:from|at|von|bei|@)\s(?=\S)/i, '')
      .replace(displayNoise, ' ')
      .replace(/\b(?:at|the|of|from|von|der|bei)\s*$/i, ' '),
  )
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
export function isGermanNoun(name: string): boolean {
  const words = fold(name).split(/[\s-]+/)
  if (words.length > 1) return words.every((word) => germanNouns.has(word))
  const word = words[0] ?? ''
  return (
    germanNouns.has(word) ||
    /(?:ung|heit|keit|schaft|tion|tat|prozess|gesprach|verfahren|bewerber|bewerbung|technik|wesen)(?:en|s)?$/.test(word)
  )
}

/** "Ana Silva at Acme", "Tom Berg (Acme)": a human with the employer behind; the employer is what is left. */
function withoutHuman(name: string): string {
  const bracketed = /^([^()]{3,50}?)\s?\(([^()]{2,50})\)$/.exec(name)
  if (bracketed !== null && isFullName(bracketed[1] ?? '')) return bracketed[2] ?? name
  const match = /^(.{3,50}?)\s(?:at|from|of|@|bei|von|chez|de chez|en|bij)\s(\S.{0,50})$/.exec(name)
  return match !== null && isFullName(match[1] ?? '') && /^[\p{Lu}\d]/u.test(match[2] ?? '') ? (match[2] ?? name) : name
}

/** Two or three capitalised words none of which is a company's or a department's. */
function isFullName(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'.-]{0,24}){1,2}$/u.test(words) &&
    titleWeight(words) === 0 &&
    !/\b(?:team|bank|group|labs?|university|college|institute|school|hospital|health|media|capital|partners|museum|city|bureau|centre|center|careers?|talent)\b/i.test(
      words,
    )
  )
}

/** Trims punctuation, "the", humans, numbers of others, requisition ids and department words off a name. */
export function stripName(name: string): string {
  let stripped = withoutTests(withoutHuman(name.trim()))
    // "Acme and 6 others".
    .replace(
      /\s(?:and|und|et|y|e|en|&)\s\d{1,4}(?:\s(?:others?|more|weitere\w?|andere|autres|otros|outros|altri|anderen))?$/i,
      '',
    )
    .replace(/\s(?:is no longer|has been|has (?:moved|decided)|was (?:received|viewed))\b.{0,80}$/i, '')
    .replace(/[*_"<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:de|del|da|do|di|des|du|der|van|von|y|e|et|und|bei|en)$/, '')
    .replace(/^(?:the|at|team at|der|die|das|dem|firma)\s+/i, '')
    .replace(/^[\s\-|:,.&/]+|[\s\-|:,&/!]+$/g, '')
    .trim()
  for (let i = 0; i < 3; i++) {
    const shorter = stripped
      .replace(
        /[\s,-]+(?:careers?|recruiting|recruitment|hiring team|hiring|talent acquisition(?: team)?|talent team|talent|people team|hr|human resources|personal|personalabteilung|personalgewinnung|personalwesen|jobs|team|notifications?|application|and|of|for|the|to|at|opportunit(?:y|ies))$/i,
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
  campus community network platform mock dept department confidential vertraulich program manager partner specialist coordinator
  not selected rejected declined unsuccessful successful outcome result results shortlisted bestatigung eingangsbestatigung absage zusage ruckmeldung
  einladung reponse candidature confirmation confirmacion confirmacao esito riscontro test online aktualisierung antwort termin
  gesprach vorstellungsgesprach entretien entrevista colloquio gesprek uitnodiging sollicitatie candidatura proposta oferta offre
  groetjes atualizacao actualizacion actualizacion comercial oportunidad opportunita oportunidade opportunite opportunity gelegenheit kans director owner inhaber inhaberin gerante
  action required reminder important urgent invitation scheduled rescheduled cancelled canceled confirmed submitted received
  scheduling interviews interviewing employer advertiser cliente client kunde mandant opdrachtgever azienda empresa entreprise bedrijf
  denver chicago boston austin seattle toronto madrid barcelona lisboa porto paris lyon milano roma amsterdam rotterdam utrecht hamburg
  munchen koln frankfurt stuttgart wien zurich basel bern manchester leeds bristol dublin edinburgh glasgow birmingham`.split(
    /\s+/,
  ),
)

/** Whether a string may be an employer's name at all (`domain/06 §6.7`, reject as company). */
export function isCompanyName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (!/\p{L}/u.test(name) || /[@{}[\]]|https?:/.test(name)) return false
  const folded = fold(name)
  if (neverCompany.has(folded)) return false
  if (/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b.{0,12}\d|\d\s?(?:am|pm)\b/.test(folded)) return false
  if (/^(?:r|req|jr)[-_ ]?\d{3,}$/.test(folded) || /^\d{1,2}[/.]\d/.test(folded)) return false
  if (/^(?:the|this|that|our|your|my|a|an|next|new)\s/.test(folded)) return false
  // "Orla, stand out to": a sentence that speaks to somebody, no name.
  if (/^[^,]{1,30},\s\p{Ll}/u.test(name) && folded.split(' ').length > 2) return false
  if (/\b(?:application|interview|position|bewerbung|thank|you|your|update|regarding|invitation|resume)\b/.test(folded))
    return false
  if (folded.split(' ').every((word) => neverCompany.has(word))) return false
  return true
}
