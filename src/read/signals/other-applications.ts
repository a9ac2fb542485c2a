import type { MessageHead } from '#domain/message.ts'

/**
 * People apply for flats, allotments, visas, grants, loans, studies and school places as well, in the very words of job
 * mail. Who writes tells: a landlord, an office, a fund, a club, a laboratory that seeks participants.
 */
const writers =
  /\b(?:vermietung|hausverwaltung|immobilien|wohnungs(?:bau|gesellschaft|genossenschaft)|lettings?|real ?estate|realty|landlord|e-?visa|visas?|passport|embassy|consulate|botschaft|konsulat|kleingarten|kleingärtner|laubenfreunde|gartenfreunde|allotments?|kulturfonds|förderfonds|foundation grants|scholarships?|stipendien|admissions|kita|kindergarten|kreditabteilung|mortgages?|wg-?(?:nest|gesucht|zimmer)|agentur für arbeit|arbeitsagentur|jobcenter|france travail|francetravail|immobilière|immobiliare|inmobiliaria|makelaar|agence immobilière|bailleur|crèche|nursery school|day nursery)\b/iu
const subjects =
  /\b(?:your room|the room|flat|apartment|wohnung|parzelle|allotment|e-?visa|visa|förderantrag|grant application|stipendium|scholarship|studie|our (?:user |research )?study|(?:user|research) study|study interview|participants?|beratungsgespräch|loan|mortgage|kredit|schulplatz|kitaplatz|studienplatz)\b/iu
/** Said of work only: with one of these in the subject it is a job all the same. */
const work =
  /\b(?:position|vacancy|role|job|stelle|engineer|developer|manager|designer|analyst|assistant|consultant|nurse|teacher|entwickler|referent|sachbearbeiter|\(m\/w\/d\)|\(w\/m\/d\)|\(f\/m\/d\))/iu

export function isAnotherKindOfApplication({ from, subject }: Pick<MessageHead, 'from' | 'subject'>): boolean {
  const head = subject.slice(0, 300)
  if (work.test(head)) return false
  return writers.test(`${from?.name ?? ''} ${from?.address.replace(/[@._]/g, ' ') ?? ''}`) || subjects.test(head)
}
