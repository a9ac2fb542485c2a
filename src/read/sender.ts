import type { Address, MessageHead } from '#domain/message.ts'
import type { Replyable } from '#domain/finding.ts'
import { senderSystemOf, type SenderSystem } from '#read/tables/senders.ts'
import { isHouseWord } from '#read/tables/house-words.ts'
import { fold } from '#read/tokens.ts'

/** Who writes, as far as the head of the mail tells. */
export interface Sender {
  readonly name: string
  readonly address: string
  readonly local: string
  readonly host: string
  readonly system: SenderSystem | null
  /** Nobody reads answers to the From address. */
  readonly noReply: boolean
  /** Many get the same: list headers, precedence. */
  readonly bulk: boolean
  readonly automatic: boolean
  /** The display name reads like a human's, or the address like one. */
  readonly looksHuman: boolean
}

const unread =
  /^(?:no[-._]?reply|do[-._]?not[-._]?reply|donotreply|notifications?|notify|mailer(?:-daemon)?|bounces?|postmaster|system(?:message)?|autoreply|automated|alerts?|jobalerts?|calendar-notification|updates?|digest|newsletter|nicht-?antworten|keine-?antwort|ne-?pas-?repondre|nepasrepondre|noresponder|no-?responda|nao-?responda|naoresponda|non-?rispondere)(?:[-+._0-9]|$)/
const unreadAnywhere = /no-?_?reply|donotreply|do-not-reply|\+autoreply$/
const roleBox =
  /^(?:careers?|jobs?|hr|recruiting|recruitment|recruiter|talent|hiring|people|bewerbung(?:en)?|karriere|personal|info|contact|kontakt|team|office|hello|support|admin|service|applications?|candidatures?|recrutement|rrhh|rh|seleccion|vacatures?|hallo|mail|apply|geral|secretari\w{1,3}|sekretariat|direction|talentacquisition|talent\.acquisition|workday|myhr|hrteam|vagas|werken|empleos?|trabajo|trabaja|selezione|lavoro|emploi|ausbildung|pflege|kanzlei|people|ressources|resourcing|bookings|werkenbij|hola|ciao|bonjour|oi|recruteur|selecao|gente|pessoas|personas|drh|graduates?|resourcing|vagas|talento|talentos|scheduling|interviews?|hiringteam|recruiters?|opportunities|vacancies|bewerberteam|p-?o|people-?ops|hr-services|events|news|noreply|customerservice)(?:[-+._0-9]|$)/
const relayToken = /\+email\+|\+job\+|^c\d{6,}|^candidate-[0-9a-f-]{8,}/

export function senderOf(head: Pick<MessageHead, 'from' | 'headers'>): Sender {
  const from = head.from ?? { name: '', address: '' }
  const at = from.address.lastIndexOf('@')
  const local = at < 0 ? from.address : from.address.slice(0, at)
  const host = at < 0 ? '' : from.address.slice(at + 1)
  const { headers } = head
  const noReply = isUnread(local)
  const name = from.name.replace(/^["']+|["']+$/g, '').trim()
  return {
    name,
    address: from.address,
    local,
    host,
    system: senderSystemOf(host),
    noReply,
    bulk:
      Boolean(headers['list-id'] ?? headers['list-unsubscribe'] ?? headers['list-post']) ||
      /bulk|list|junk/i.test(headers.precedence ?? ''),
    automatic: noReply || /^auto/i.test(headers['auto-submitted'] ?? ''),
    looksHuman: !noReply && !isRoleBox(local) && looksLikePersonName(name, local) && !isNameOfHost(name, host, local),
  }
}

/** In a firm's capitals alone: “Ana Sa” is a human. Where a name is known for a firm's, any spelling is one. */
const legalForm =
  /[\s,](?:GmbH|mbH|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|B\.?V\.?|N\.V\.?|S\.A\.?(?:S\.?)?|SAS|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.L\.?U?\.?|Lda\.?|Ltda\.?|e\.V\.)$/

/** "Banco Serrano" at bancoserrano.example is the house itself; "Jane Doe" as jane at janedoe.example is Jane. */
function isNameOfHost(name: string, host: string, local: string): boolean {
  const letters = fold(name).replace(/[^a-z0-9]/g, '')
  // "Valvole Susa" as valvolesusa@ of a hiring system: its tenant.
  if (senderSystemOf(host)?.tenant === 'local' && letters.length >= 5 && local.replace(/[^a-z0-9]/g, '') === letters)
    return true
  if (letters.length < 5 || !host.replace(/[^a-z0-9.]/g, '').includes(letters)) return false
  return !fold(name).split(' ').includes(local)
}

/** A department's box, in front or behind: `careers@`, `acme-jobs@`. */
export function isRoleBox(local: string): boolean {
  return (
    roleBox.test(local) || /[-_.](?:jobs?|careers?|karriere|bewerbung(?:en)?|hr|recruiting|recruitment)$/.test(local)
  )
}

function isUnread(local: string): boolean {
  return unread.test(local) || unreadAnywhere.test(local)
}

const notNames =
  /\b(?:team|careers?|jobs?|recruiting|recruitment|hiring|talent|hr|notifications?|support|no-?reply|via|group|gmbh|inc|ltd|llc|ag|se|university|bewerb\w{0,10}|karriere|people|workday|alerts?|updates?|news\w{0,6}|department|services?|system|service|info|personal\w{0,12}|stadtwerke|office|admin|candidate|application|company|bank|solutions|software|technologies|labs|systems|partners|consulting|acquisition)\b/i

export function looksLikePersonName(name: string, local = ''): boolean {
  const bare = name.replace(/\(.{0,60}\)|,? (?:via|from|at|von|@|\||·) .{1,60}$/i, '').trim()
  if (bare === '') return /^[a-z]{2,20}[._][a-z]{2,20}$/.test(local)
  if (notNames.test(bare) || /[@\d|/]/.test(bare)) return false
  if (legalForm.test(bare)) return false
  const words = bare.split(/[\s,]+/)
  return (
    !words.some((word) => isHouseWord(fold(word))) &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|van|von|de|da|der|den|di|la|le|bin|el|al|zu|ter|ten|dos|du)/u.test(word))
  )
}

/** Whether an address is a hiring system's relay that files an answer with the candidate (`domain/04 §4.5` rule 3). */
export function isRelay(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const host = address.slice(at + 1)
  if (relayToken.test(local)) return true
  if (host === 'indeedemail.com') return !isUnread(local)
  if (host === 'message.teamtailor.com' || host.endsWith('.teamtailor-mail.com')) return !isUnread(local)
  if (/(?:^|\.)m-?\.?personio\.(?:de|com)$/.test(host)) return local.endsWith('-jobs')
  if (host.endsWith('workablemail.com') || host.endsWith('comeet-mail.com') || host.endsWith('breezy-mail.com'))
    return !isUnread(local)
  if (host === 'linkedin.com') return local === 'hit-reply' || local === 'inmail-hit-reply'
  return false
}

/** Systems whose every address but a relay is read by nobody. */
const deafKinds = new Set(['hiring-system', 'job-site', 'assessment', 'scheduler', 'background-check'])

/**
 * Who reads an answer (`domain/04 §4.5`): Reply-To before From, no-reply patterns, relays, then a person.
 * `saysUnmonitored`: the text itself says that nobody reads answers.
 */
export function replyableOf(
  head: Pick<MessageHead, 'from' | 'replyTo' | 'headers'>,
  saysUnmonitored: boolean,
): Replyable {
  const target: Address | undefined = head.replyTo[0] ?? head.from ?? undefined
  if (target === undefined || target.address === '') return saysUnmonitored ? 'no-reply' : 'person'
  const at = target.address.lastIndexOf('@')
  const local = target.address.slice(0, at)
  const host = target.address.slice(at + 1)
  const relay = isRelay(target.address)
  if (relay) return 'relay'
  if (isUnread(local) || saysUnmonitored) return 'no-reply'
  const system = senderSystemOf(host)
  // Staff of a vendor write from its domain too: a human name there is answered by a human.
  if (system !== null && deafKinds.has(system.kind) && !looksLikePersonName(target.name, local)) return 'no-reply'
  if (/^auto/i.test(head.headers['auto-submitted'] ?? '')) return 'no-reply'
  return 'person'
}
