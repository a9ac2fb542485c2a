import type { Address, MessageHead } from '#domain/message.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import { plainOf } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'

/**
 * Mail in this mailbox about other people's applications: a husband's, a friend's, those of people who apply to the
 * owner. Each rule needs something the mail says outright; where the owner's name is not known nothing is concluded.
 */

/** "Weer een nee", "they turned me down", "how did your interview go?": said by friends, never by an employer. */
const amongFriends = [
  "(?:i (?:got|was|have been|'ve been|just got) (?:rejected|turned down|offered|hired|the job)|i (?:didn't|did not) get (?:it|the job)|they (?:turned me down|rejected me|went with someone|said no|offered me|want(?:ed)? me|did the regret thing)|wants? (?:me for )?a second interview|another no\\b|how did (?:it|the interview|your interview) go|did (?:they|you) (?:hear|answer|call)|do we hate them|proud of you|their loss)",
  '(?:haben mir abgesagt|habe? (?:ich )?(?:schon wieder )?(?:eine|die) absage|bin (?:leider )?(?:abgelehnt|nicht genommen)|habe? (?:die stelle|den job)\\b|wie (?:war|lief) (?:das|dein) (?:vorstellungs)?gesprach|haben sie sich gemeldet|drucke? (?:dir )?die daumen)',
  "(?:ils (?:m'ont|ne m'ont pas) (?:refuse|dit non|pris|prise|rappele)|j'ai (?:ete (?:refuse|pris|retenu|recale)|eu le poste|decroche)|comment s'est passe(?:e)? (?:l'|ton )entretien|ils t'ont (?:repondu|rappele)|je croise les doigts)",
  '(?:(?:no )?me han (?:rechazado|cogido|dicho que no|descartado|contratado)|me (?:rechazaron|cogieron|contrataron)|he conseguido el (?:trabajo|puesto)|que tal (?:la|fue la|te fue la) entrevista|te han (?:llamado|contestado|cogido)|cruzo los dedos)',
  '(?:nao fiquei\\b|fui (?:a entrevista|selecionad[oa]|recusad[oa]|rejeitad[oa]|aceit[oe])|chumbei|consegui o (?:emprego|trabalho)|ja te (?:ligaram|responderam|chamaram)|como correu (?:a|o)|me chamaram\\b.{0,30}\\bafinal|fizeste bem em)',
  "(?:(?:non )?mi hanno (?:preso|presa|rifiutat[oa]|scartat[oa]|detto di no|assunt[oa])|sono stat[oa] (?:pres[oa]|scartat[oa]|rifiutat[oa]|assunt[oa])|ho avuto il posto|com'e andat[oa] il colloquio|ti hanno (?:richiamat|rispost|pres)|incrocio le dita)",
  '(?:weer een nee\\b|ik ben (?:afgewezen|aangenomen)|ze (?:hebben|willen) mij|heb de baan|de baan!|hoe (?:ging|was) (?:het|je) gesprek|hebben ze (?:al )?gebeld|ik heb m!|duimen voor)',
]
const story = new RegExp(`(?<![a-z])(?:${amongFriends.join('|')})`)
const readUpTo = 3_000

/** A friend tells of their own search, or asks how the owner's goes. */
export function tellsOfFriends({ text, zones }: Prepared): boolean {
  const own = zones.find(({ kind }) => kind === 'new')
  return own !== undefined && story.test(plainOf(text.slice(own.start, Math.min(own.end, own.start + readUpTo))))
}

const greeting =
  /^[\s>*]{0,6}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|guten (?:tag|morgen)|sehr geehrte[rs]?|moin|servus|cher|chere|bonjour|bonsoir|salut|querid[oa]|estimad[oa]|hola|buenos dias|buenas tardes|car[oa]|gentile|egregio|ciao|buongiorno|prezad[oa]|ola|oi|bom dia|boa tarde|beste|geachte|dag|hoi)(?:\s(?:mr|mrs|ms|mx|dr|prof|herr|frau|monsieur|madame|m|mme|sr|sra|srta|senor|senora|senhor|senhora|signor|signora|sig|dott|dottssa|heer|mevrouw|mevr|mw|meneer)\.?){0,2}\s((?:\p{L}[\p{L}'-]{1,24}\.?)(?:\s\p{L}[\p{L}'-]{1,24}){0,2})\s?(?:[,!:.]|-|$)/iu
const nobody =
  /^(?:sir|madam|candidate?|candidat\w{0,3}|candidato|applicant|bewerber\w{0,3}|all|alle[rn]?|team|hiring|there|friend|customer|user|member|colleague|participant|kund\w{1,3}|damen|herren|herr|frau|madame|monsieur|mesdames|messieurs|client\w{0,2}|tod[oa]s|tutti|senhores|senores|interessent\w{0,2}|sollicitant|kandidaa?t|lezer|reader|abonn\w{1,5}|ouders|eltern|parents|bewoners?|neighbou?rs?|nachbarn?|liebe|everyone|everybody|folks|guys|tous|toutes|allemaal|iedereen|utente|cliente|socio|talent|professional|job|seeker|jobseeker|again|from|to|und|and|de|of|for|und|miteinander|zusammen|beisammen|again|anda?|nochmal|da|the|my|your|our|amig[oa]|vizinh\w{1,2})$/

/** Who is greeted in the mail's own words, or in what it passes on; lower case and without accents. */
function greeted({ text, zones, forwarded }: Prepared): readonly string[] {
  const wanted = forwarded === null ? 'new' : 'forwarded'
  const zone = zones.find(({ kind }) => kind === wanted)
  if (zone === undefined) return []
  for (const line of text
    .slice(zone.start, Math.min(zone.end, zone.start + 1_200))
    .split('\n')
    .slice(0, 14)) {
    if (line.length > 80) continue
    const name = greeting.exec(line)?.[1]
    if (name === undefined) continue
    return /\p{Lu}/u.test(name) ? wordsOf(name) : []
  }
  return []
}

const named = /^(\p{Lu}\p{Ll}{2,20}), (?:your|ihre?|deine?|votre|ta|tu|su|la tua|a sua|je|uw) /u

/** Whether the mail greets somebody by name, and not the owner. `readers`: display names it was sent to. */
export function greetsAnother(
  prepared: Prepared,
  { to, cc }: Pick<MessageHead, 'to' | 'cc'>,
  me: readonly string[],
): boolean {
  const own = new Set<string>()
  for (const { name, address } of [...to, ...cc])
    if (me.includes(address)) for (const word of wordsOf(name)) own.add(word)
  for (const address of me) for (const word of partsOf(address)) own.add(word)
  if (own.size === 0) return false
  const inSubject = named.exec(prepared.subject)?.[1]
  const names = (inSubject === undefined ? greeted(prepared) : wordsOf(inSubject)).filter((word) => word.length > 1)
  if (names.length === 0 || names.some((word) => nobody.test(word))) return false
  return !names.some((word) => isOneOf(word, own))
}

/** A short form shares its beginning; initials and joined names are let pass. */
function isOneOf(word: string, own: ReadonlySet<string>): boolean {
  for (const known of own) {
    if (known === word || known.startsWith(word) || word.startsWith(known)) return true
    if (known.length > 2 && word.length > 2 && known.slice(0, 2) === word.slice(0, 2)) return true
    if (known.length > 7 && known.includes(word)) return true
  }
  return false
}

/** Only an address that spells a name tells one: `jane.doe@`, not `sunny77@`. */
function partsOf(address: string): readonly string[] {
  const parts = address
    .slice(0, address.lastIndexOf('@'))
    .toLowerCase()
    .split(/[._+-]/)
  return parts.length > 1 && parts.every((part) => /^[a-z]{1,25}$/.test(part)) ? parts : []
}

function wordsOf(name: string): readonly string[] {
  return plainOf(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}

/** An interview in which the owner sits on the other side, or which is named after another guest. */
export function isAnothersMeeting(calendar: CalendarEvent, me: readonly string[]): boolean {
  const { organizer, attendees, summary } = calendar
  if (organizer === null) return false
  const guests = attendees.filter(({ address }) => address !== organizer.address && !me.includes(address))
  const isHost =
    me.some((address) => hostOf(address) === hostOf(organizer.address)) && !isFreeMail(hostOf(organizer.address))
  if (isHost && guests.some(({ address }) => hostOf(address) !== hostOf(organizer.address))) return true
  const title = plainOf(summary)
  const mine = me.flatMap(partsOf)
  if (mine.length === 0 || mine.some((word) => word.length > 2 && title.includes(word))) return false
  return guests.some((guest) => hostOf(guest.address) !== hostOf(organizer.address) && isNamedIn(guest, title))
}

function isNamedIn({ name }: Address, title: string): boolean {
  const words = wordsOf(name)
  return words.length > 1 && title.includes(words.join(' '))
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
