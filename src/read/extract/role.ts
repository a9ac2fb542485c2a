import type { Evidence, Fact } from '#domain/finding.ts'
import type { Clues } from '#read/evidence.ts'
import { companyKey } from '#read/extract/company-name.ts'
import { readRole, readRoleBefore, titleWeight } from '#read/extract/names.ts'
import { isPlace } from '#read/tables/places.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'
import { afterPrefixes, subjectParts } from '#read/extract/subject.ts'
import { toldRoles } from '#read/extract/told-roles.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName } from '#read/sender.ts'
import { fold } from '#read/tokens.ts'

interface RoleCandidate {
  readonly title: string
  readonly weight: number
  /** Words behind the gender mark belong to it. */
  readonly tailed?: true
  readonly evidence: Evidence
}

/** The role the mail is about (`domain/06 §6.5–6.6`), cleaned as `domain/07 §7.1` says, its own words kept. */
export function findRole(
  prepared: Prepared,
  clues: Clues,
  company: string | null,
  humans: readonly string[] = [],
): Fact<string> | null {
  const found = [
    ...fromSubject(prepared),
    ...fromBareSubject(prepared),
    ...fromTold(prepared),
    ...fromGenderMark(prepared),
    ...fromLabels(prepared),
    ...fromAnchors(prepared, clues),
    ...fromEnders(prepared),
    ...fromTitleLines(prepared, company),
  ]
  const candidates = found
    .map((candidate) => ({ ...candidate, title: withoutReader(withoutCompany(candidate.title, company), humans) }))
    .filter(({ title }) => isRole(title, company))
  const groups = new Map<string, { weight: number; best: RoleCandidate }>()
  for (const candidate of candidates) {
    const key = fold(candidate.title)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { weight: candidate.weight, best: candidate })
    else group.weight = 1 - (1 - Math.min(0.97, group.weight)) * (1 - candidate.weight * 0.5)
  }
  let winner: { weight: number; best: RoleCandidate } | null = null
  for (const group of groups.values()) if (winner === null || group.weight > winner.weight) winner = group
  if (winner === null || winner.weight < 0.35) return null
  const { title } = winner.best
  const fuller = candidates.find((one) => one.weight >= 0.55 && isFuller(one.title, title, one.tailed === true))
  const best = fuller ?? winner.best
  return { value: best.title, confidence: Math.min(0.98, winner.weight), evidence: best.evidence }
}

/** "Theo Marchbank (Fraud Analyst)", "Quality Engineer - Theo Marchbank": what a calendar calls the talk; empty where no title is left. */
function withoutReader(title: string, humans: readonly string[]): string {
  const reader = humans.find((human) => human.includes(' ') && title.includes(human))
  if (reader === undefined) return title
  const rest = title
    .replace(reader, ' ')
    .replace(/^[\s(,:–—|/-]+|[\s),:–—|/-]+$/g, '')
    .trim()
  return titleWeight(rest) >= 2 ? rest : ''
}

/** "Responsable de exportación en Grupo Marisma": where, not what. */
function withoutCompany(title: string, company: string | null): string {
  if (company === null || company.length < 3 || !title.endsWith(company)) return title
  const rest = /^(.{3,}?)(?:,| [-–|])?\s(?:at|bei|beim|bei der|en|chez|à|em|na|no|presso|in|bij|-|–|\|)$/i.exec(
    title.slice(0, -company.length).trimEnd(),
  )
  return rest?.[1] ?? title
}

/** "Frontend Engineer, Patient Portal" tells "Frontend Engineer" more fully. */
function isFuller(long: string, short: string, isTailed: boolean): boolean {
  if (long.length <= short.length || long.length > short.length + 45) return false
  const rest = long.startsWith(short) ? long.slice(short.length) : ''
  if (isTailed && rest.startsWith(' ')) return true
  return /^(?:, | \(| - )[\p{Lu}\d]/u.test(rest) && !/\d{2}/.test(rest)
}

function fromSubject(prepared: Prepared): RoleCandidate[] {
  return subjectParts(prepared.subject).roles.map(({ value, start, end, weight }) => ({
    title: cleanRole(value),
    weight: weight + (titleWeight(value) >= 2 ? 0.1 : -0.1),
    evidence: prepared.evidenceInSubject(start, end),
  }))
}

function fromTold(prepared: Prepared): RoleCandidate[] {
  return toldRoles(prepared).map(({ title, weight, from, to }) => ({
    title: cleanRole(title),
    weight,
    evidence: prepared.evidenceInText(from, to),
  }))
}

const aroundTitle =
  /^(?:(?:(?:ihre|deine|votre|ta|your|su|tu|la tua|sua|a tua|je|uw)\s)?(?:bewerbung|candidature|candidatura|application|sollicitatie|inscripci[óo]n|postulaci[óo]n|vacante|vacature|vaga|vacancy|poste|posto|puesto|stelle|selezione|selecci[óo]n|ricerca|b[úu]squeda|proceso|processo|entrevista|entretien|colloquio|interview|gespr[äa]ch|gesprek|vorstellungsgespr[äa]ch|carta oferta|offer|offre|oferta|offerta|proposta|frage|rückfrage|question|update|re|trabajo|lavoro|trabalho|job|cv|curriculum|annuncio|opportunit[àa]|oportunidad|oportunidade|avviso pubblico|intrekken|domanda|aiuto|frage zur stelle)(?:\sem processo)?[\s:–-]{1,3}(?:(?:als|as|for|um|zur|zum|para|como|per|da|di|de|du|d['’]|do|pour|voor|van|en el proceso|avec|im|la|le|el|il|o|a)\s){0,3}){1,2}/i
const behindTitle =
  /(?:\s[/|–-]\s|\s?:\s|,\s|\s\(|\s(?:post|job|position|role|interview|application|opening|advert|hiring|bei|at|chez|presso|bij)\b).{0,100}$/i

/** "Re: Sous Chef", "Carta oferta Residente de obra", "Schichtleiter Standort Süd": a subject that is nothing but a title. */
function fromBareSubject(prepared: Prepared): RoleCandidate[] {
  const start = afterPrefixes(prepared.subject)
  const rest = prepared.subject.slice(start, start + 120).trim()
  const bare = rest.replace(aroundTitle, '')
  // "Take-home for Backend Engineer".
  const value = bare
    .replace(behindTitle, '')
    .replace(/^[^,]{3,40}?\s(?:for|für|pour|para|per|voor)\s(?=\p{Lu})/u, '')
    .trim()
  const words = value.split(/\s+/)
  if (/^(?:bei|beim|at|chez|presso|bij|en|na|no)\s|\s(?:als|as)\s/i.test(value)) return []
  if (value.length < 4 || words.length > 6 || /[!?@.]/.test(value)) return []
  const has = titleWeight(value) >= 2
  if (!has && bare === rest) return []
  if (/\b(?:you|your|we|our|ihre?|deine?|votre|nous|news|update|thank|danke|gracias|merci|grazie)\b/i.test(value))
    return []
  const at = prepared.subject.indexOf(value, start)
  return [
    { title: cleanRole(value), weight: has ? 0.58 : 0.3, evidence: prepared.evidenceInSubject(at, at + value.length) },
  ]
}

const genderMark =
  /\s?\(?\b(?:[mwfdx]\s?[/|,*]\s?[mwfdxiv]\s?(?:[/|,*]\s?[mwfdxai*]{1,3})?|all genders|alle geschlechter|gn|h\/f|f\/h|m\/f|m\/v|v\/m|m\/v\/x|h\/m|m\/h)\b\*?\)?/i
const genderMarks = new RegExp(genderMark.source, 'gi')

/** "… als Softwareentwickler (m/w/d)": the capitalised run before the mark. */
function fromGenderMark(prepared: Prepared): RoleCandidate[] {
  const found: RoleCandidate[] = []
  for (const part of ['subject', 'text'] as const) {
    const text = part === 'subject' ? prepared.subject : prepared.text
    let seen = 0
    for (const match of text
      .slice(0, 20_000)
      .matchAll(/\((?:[mwfdxhvg][\s/|,*]{1,3}){1,3}[mwfdxhvniga*]{1,3}\)|\((?:all genders|alle geschlechter|gn)\)/gi)) {
      if (++seen > 6) break
      const from = Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - 110)
      const run = lastRun(text.slice(from, match.index))
      if (run === null) continue
      const start = from + run.at
      const tail = tailOf(text, match.index + match[0].length)
      const title = cleanRole(`${text.slice(start, match.index)}${tail}`)
      const evidence =
        part === 'subject'
          ? prepared.evidenceInSubject(start, match.index)
          : prepared.evidenceInText(start, match.index)
      found.push({ title, weight: part === 'subject' ? 0.85 : 0.8, ...(tail === '' ? {} : { tailed: true }), evidence })
    }
  }
  return found
}

/** What follows the mark and still belongs: "Frontend-Entwicklerin (m/w/d) digitale Lehrmittel". */
function tailOf(text: string, from: number): string {
  return (
    /^ (?:\p{Ll}{3,14}e[nrs]? )?\p{Lu}[\p{L}&-]{2,30}(?: (?:und|&|and) \p{Lu}[\p{L}-]{2,30})?(?= (?:bei|beim|in|im|at|chez|ist|wird)\b| [-|]|[\n.,;]|$)/u.exec(
      text.slice(from, from + 90),
    )?.[0] ?? ''
  )
}

const beforeTitle = new Set(
  `als um auf fur fuer zum zur stelle position der die den des das eine einen einer im in bewerbung poste de du d le la
  the a an for as of bei re aw betreff subject on our functie van vacature rol stellenausschreibung stellenanzeige praktikum-als
  ihre deine your votre job role titel einladung gesprach vorstellungsgesprach`.split(/\s+/),
)

const titleJoints = new Set('fur fuer im in der des fur and und of for de'.split(' '))

/** Where the title before the mark begins: after the last small word or colon. */
function lastRun(text: string): { at: number } | null {
  const words = [...text.matchAll(/[^\s]+/g)].slice(-12)
  let at = -1
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.[0] ?? ''
    const bare = fold(word.replace(/^["'(*]+|["'*,:]+$/g, ''))
    if (/[:;.!?]$/.test(word) && i < words.length) break
    const joins = at >= 0 && titleJoints.has(bare) && roleWordWeight(fold(words[i - 1]?.[0] ?? '')) === 2
    if (beforeTitle.has(bare) && !joins) break
    if (
      !joins &&
      !/^[\p{Lu}\d("'&/+|-]/u.test(word) &&
      !['und', 'and', 'fur', 'fuer', 'mit', 'of', 'et', 'e', 'y', 'en'].includes(bare)
    )
      break
    at = words[i]?.index ?? -1
  }
  return at < 0 ? null : { at }
}

const labels =
  /^[ \t*•-]{0,4}(?:(?:job|position|role|requisition|posting) ?title|position|role|job|job name|opening|applied (?:for|position|role)|position applied for|post|vacancy|job application|business process|job applied for|your application|re|betreff|ref(?:erence)?\s?:\s?#?[\w-]{3,14}|stelle|position(?:sbezeichnung)?|stellenbezeichnung|stellentitel|poste|puesto|vaga|posizione|functie|vacature)\s?[:-]\s{1,3}(.{3,120})$/gim

function fromLabels(prepared: Prepared): RoleCandidate[] {
  const found: RoleCandidate[] = []
  for (const match of prepared.text.slice(0, 20_000).matchAll(labels)) {
    if (found.length >= 4) break
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    found.push({
      title: cleanRole(value),
      weight: titleWeight(value) >= 2 ? 0.72 : 0.45,
      evidence: prepared.evidenceInText(start, start + value.length),
    })
  }
  return found
}

const romance: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it'])

function fromAnchors(prepared: Prepared, clues: Clues): RoleCandidate[] {
  const found: RoleCandidate[] = []
  for (const clue of clues.of('role-after').slice(0, 200)) {
    const inSubject = clue.part === 'subject'
    const text = inSubject ? prepared.subject : prepared.text
    const sentence = inSubject ? undefined : prepared.sentences[clue.sentence]
    const isRomance = romance.has(clue.language)
    const span = readRole(text, clue.end, sentence?.end ?? text.length, isRomance)
    if (span === null) continue
    const title = cleanRole(span.value)
    const words = clue.to - clue.from
    const strong =
      words >= 3 || (words === 2 && !/^(?:for|to|in|on|as|re)$/i.test(text.slice(clue.start, clue.start + 3).trim()))
    let weight = 0
    if (span.weight >= 2 && span.ended) weight = strong ? 0.8 : 0.72
    else if (span.weight >= 2 && span.capitalised) weight = strong ? 0.7 : 0.45
    else if (span.ended && span.capitalised) weight = strong ? 0.62 : 0.5
    else if (span.ended && span.weight > 0) weight = 0.42
    else if (span.weight >= 2 && strong) weight = 0.4
    else if (strong && span.capitalised && words >= 2) weight = 0.38
    if (weight === 0) continue
    found.push({
      title,
      weight: weight + (inSubject ? 0.1 : 0),
      evidence: inSubject
        ? prepared.evidenceInSubject(span.start, span.end)
        : prepared.evidenceInText(span.start, span.end),
    })
  }
  return found
}

const enders = new Set(
  'position positions role opening job vacancy opportunity application requisition candidacy internship posting interview'.split(
    ' ',
  ),
)

/** "… the Senior Buyer role": backwards from the word that ends a title. */
function fromEnders(prepared: Prepared): RoleCandidate[] {
  const found: RoleCandidate[] = []
  for (const part of ['subject', 'text'] as const) {
    const text = part === 'subject' ? prepared.subject : prepared.text
    const tokens = part === 'subject' ? prepared.subjectTokens : prepared.tokens
    for (let i = 1; i < tokens.count && found.length < 30; i++) {
      const word = tokens.words[i] ?? ''
      if (!enders.has(word)) continue
      const sentence = part === 'subject' ? undefined : prepared.sentences[prepared.sentenceOf[i] ?? 0]
      if (sentence !== undefined && (sentence.zone === 'quoted' || sentence.zone === 'footer')) continue
      const span = readRoleBefore(text, tokens.starts[i] ?? 0, sentence?.start ?? 0)
      if (span === null || (span.weight < 2 && !(span.capitalised && span.weight > 0))) continue
      const sure = span.weight >= 2 && span.capitalised
      const loose = word === 'application' || word === 'interview' || word === 'opportunity' || word === 'internship'
      const weight = (sure ? (loose ? 0.6 : 0.76) : 0.42) + (part === 'subject' ? 0.06 : 0)
      const evidence =
        part === 'subject'
          ? prepared.evidenceInSubject(span.start, span.end)
          : prepared.evidenceInText(span.start, span.end)
      found.push({
        title: cleanRole(word === 'internship' ? `${span.value} Internship` : span.value),
        weight,
        evidence,
      })
    }
  }
  return found
}

/** A job site's card: a title alone on its line, above "Company · City (Remote)" or below "Application submitted". */
function fromTitleLines(prepared: Prepared, company: string | null): RoleCandidate[] {
  const found: RoleCandidate[] = []
  let at = 0
  const { text } = prepared
  let above = ''
  const signed = prepared.zones.filter(({ kind }) => kind === 'signature' || kind === 'footer' || kind === 'quoted')
  for (let i = 0; i < 80 && at < text.length; i++) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = text.slice(at, Math.min(end, at + 140)).trim()
    if (
      line.length >= 4 &&
      line.length <= 90 &&
      titleWeight(line) >= 2 &&
      !looksLikePersonName(above) &&
      !signed.some((zone) => at >= zone.start && at < zone.end) &&
      !/[.!?:,;]$/.test(line) &&
      !/\b(?:you|your|we|our|team|hi|dear|ihre?|regards|apply|view)\b/i.test(line)
    ) {
      const nextStart = nextLine(text, end)
      const next =
        text
          .slice(nextStart, Math.min(text.length, nextStart + 140))
          .split('\n', 1)[0]
          ?.trim() ?? ''
      const card =
        / · | - .{2,40}\((?:remote|hybrid|on-?site)/i.test(next) ||
        (company !== null && next.toLowerCase().startsWith(company.toLowerCase()))
      found.push({
        title: cleanRole(line),
        weight: card ? 0.75 : 0.3,
        evidence: prepared.evidenceInText(at, Math.min(end, at + 140)),
      })
    }
    if (line !== '') above = line
    at = end + 1
  }
  return found
}

function nextLine(text: string, end: number): number {
  let at = end
  while (at < text.length && /\s/.test(text[at] ?? '') && at - end < 6) at++
  return at
}

const contractTail =
  /[\s,–-]+(?:(?:us|uk|eu|usa|emea|de|germany|europe|united states|canada) (?:remote|hybrid)|100 ?%(?: remot[eao]\w{0,2})?|80 ?%|full[- ]?time|part[- ]?time|fte|contract|permanent|temporary|remote|hybrid|on-?site|vollzeit|teilzeit|unbefristet|befristet|\d{1,2}[- ]months?)$/i

/** A title without gender marks, requisition ids, pipeline tags, contract words and stray marks. */
function cleanRole(title: string): string {
  let cleaned = title
    // "Filialleitung (m/w/d) in Rosenheim", "Tragwerksplaner von Montag": what follows is no part of it.
    .replace(
      /(\((?:[mwfdxhvg][\s/|,*]{1,3}){1,3}[mwfdxhvniga*]{1,3}\)) (?:in|im|am|ab|bei|beim|à|chez|en|per|presso|bij)\s.{0,100}$/i,
      '$1',
    )
    .replace(
      /\s(?:von|vom|am|on|le|el|il|op|on|for|für|de)?\s?(?:montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag)(?![\p{L}]).{0,100}$/iu,
      '',
    )
    .replace(
      /^\s*(?:recrutement (?:d['’]une? |de la |de |du |d['’])|concorso (?:per |pubblico )?|recrutamento de |ausschreibung )(?=\p{L})/iu,
      '',
    )
    .replace(/\s(?:in|von|bei|als|for|at|as|con|per|di|de|en|bij|chez)$/i, '')
    .replace(/[*_](?!in(?:nen)?(?!\p{L}))[*_]{0,3}|["<>]+/gu, ' ')
    .replace(/^\s*(?:to )?be(?:come|coming)? (?:an? |the |our )?/i, '')
    .replace(
      /^\s*(?:candidatura|candidature|bewerbung|sollicitatie|application)\s(?:als |as |per |para |pour |voor |a |de |for |[-:–] ?)?(?=\p{Lu})/iu,
      '',
    )
    .replace(
      /\s?[-–|:]\s?(?:not selected|rejected|declined|unsuccessful|received|submitted|update|riscontro|esito|absage|zusage|confirmation|invitation|interview|descartad[oa]|no seleccionad[oa])\.?$/i,
      '',
    )
    .replace(/\[(?:pipeline|evergreen|open|remote|hybrid)\]/gi, ' ')
    .replace(
      /\((?:open|remote|hybrid|on-?site|evergreen|pipeline|closed|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract)\)/gi,
      ' ',
    )
    .replace(/\((?:[^()]{0,24}\b)?(?:remote|hybrid|on-?site|homeoffice|home office)\b[^()]{0,24}\)/gi, ' ')
    .replace(/ in \p{Lu}[\p{L}.' -]{2,24}, \p{Lu}{2,3}$/u, '')
    .replace(/\((?:[^()]{0,20}\b)?(?:req|jr|r|id|ref|job)?[\s#:-]{0,3}\d{3,9}[^()]{0,6}\)/gi, ' ')
    .replace(/\((?:[mwfdxhvg][\s/|,*]{1,3}){1,3}[mwfdxhvniga*]{1,3}\)|\((?:all genders|alle geschlechter|gn)\)/gi, ' ')
    .replace(genderMarks, ' ')
    .replace(/^\s*(?:#?\d{4,9}|(?:req|jr|r|ref)[-_ ]?\d{3,9}|\d{4,7}br)\s*[-:–]?\s+/i, '')
    .replace(
      /[\s,(–-]+(?:(?:req(?:uisition)?|job|ref(?:erence)?|jr|r)[\s#:.-]{0,3}(?:id|no|number)?[\s#:.-]{0,3}\d{3,9}(?:-\d{1,3})?|#?(?!(?:19|20)\d\d\b)\d{4,9}|\d{4,7}br)\)?\s*$/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/^\[[^\]]{2,40}\]\s?(?=\p{Lu})/u, '')
    .replace(/^[A-Z\d]{2,6}-?(?:[A-Z]{2,6}-)?\d{2,8}\s(?=\p{Lu}\p{Ll})/u, '')
    .replace(/^\s?(?:(?:frau|herrn?|mr\.?|mrs\.?|ms\.?)\s\p{Lu}[\p{L}'-]{1,30}),?\s(?=\p{Lu})/iu, '')
    .trim()
  for (let i = 0; i < 4; i++) {
    const shorter = withoutPlaceTail(cleaned)
      .replace(contractTail, '')
      .replace(/\s+(?:position|role|job|opening|vacancy|opportunity)$/i, '')
      .replace(/^(?:the|our|a|an|die|der|das|eine[nrs]?|for|als|of)\s+/i, '')
      .replace(/^[\s\-|:,.&/'"]+|[\s\-|:,.&/'"]+$/g, '')
    if (shorter === cleaned) break
    cleaned = shorter
  }
  return cleaned
}

const placeWords = new Set(
  `remote fully 100 wfh anywhere worldwide global hybrid onsite on-site site home office us usa u.s uk eu emea apac latam united states
  kingdom america north canada germany deutschland europe ireland india nyc sf la dc or bay area contract contractor w2 c2c
  to hire permanent full part time full-time part-time temporary temp perm multiple locations location various`.split(
    /\s+/,
  ),
)

/** "- Remote US", "(100% Remote)", ", NYC", "- Austin, TX": where and how, not what. */
function withoutPlaceTail(title: string): string {
  const bracketed = /^(.{3,}?)\s?\(([^()]{3,60},[^()]{2,60})\)$/.exec(title)
  if (bracketed !== null && titleWeight(bracketed[2] ?? '') === 0) return bracketed[1] ?? title
  const tail = /^(.{3,}?)\s?(?:\s[-–|]\s?|[-–|]\s|,\s|\s?\(|\s?\[)([^-–|,()[\]]{2,40})[)\]]?$/.exec(title)
  if (tail !== null) {
    const folded = fold(tail[2] ?? '').trim()
    const words = folded.split(/[\s/%]+/).filter((word) => word !== '')
    if (isPlace(folded) || (words.length > 0 && words.every((word) => placeWords.has(word) || isPlace(word)))) {
      return tail[1] ?? title
    }
  }
  return title.replace(/\s?(?:[-–|(]|,)\s?\p{Lu}[\p{L}.' ]{2,24},\s?[A-Z]{2}\)?$/u, '')
}

const notRole =
  /^(?:view|apply|next steps?|click|see|start|manage|check|open|review|submit|complete|save|share|download|read|learn|salary|easy apply|job alert|unsubscribe)\b|https?:|www\.|@|\b(?:reviews?|stars?|per (?:hour|year)|salary range)\b|[€$£]\s?\d|\bteam(?:s)? (?:will|is|are|has)\b/i
const emptyRole = new Set(
  'position role job opening vacancy opportunity team application interview process next step future time following this that open new same above current candidate candidates applicant applicants stelle bewerbung hiring manager,hiring team interviewer recruiter'.split(
    /[ ,]/,
  ),
)

function isRole(title: string, company: string | null): boolean {
  if (title.length < 2 || title.length > 120 || !/\p{L}{2}/u.test(title) || notRole.test(title)) return false
  const folded = fold(title)
  if (
    /^(?:kennziffer|referenz|ref|stage|runde|tech(?:nik)?gespr[aä]ch)\b|\b(?:1st|2nd|3rd|first|second|final) (?:stage|round)\b|^\S{0,4}\d{3,}\S{0,6}$/.test(
      folded,
    )
  )
    return false
  if (emptyRole.has(folded) || folded === 'hiring manager' || folded === 'hiring team') return false
  if (
    /^(?:hiring|recruiting|interview|selection|application(?! (?:dev|eng|supp|spec|arch|anal|sec|man|pack)))\b/.test(
      folded,
    ) &&
    titleWeight(title) < 4
  )
    return false
  if (company !== null && companyKey(company) === companyKey(title)) return false
  if (
    /\b(?:university|college|council|universitat|hochschule|universite|universidad|klinikum|gmbh|ltd|inc|trust|ministry)\b/.test(
      folded,
    ) &&
    titleWeight(title) < 2
  )
    return false
  if (
    /^(?:you|your|our|we|us|this|these|those|that|his|her|their|next|future|first|second|final|other|another|any|all|more)\b/.test(
      folded,
    )
  )
    return false
  return true
}
