import type { Prepared } from '#read/prepare.ts'
import { plainOf } from '#read/extract/interview-time.ts'

const named =
  /\b(?:my (?:job )?application|meine (?:kurz|initiativ)?bewerbung|bewerbe (?:ich )?mich|ma candidature|mi candidatura|mi solicitud|la mia candidatura|mi candido|minha candidatura|me candidato|candidato-me|mijn sollicitatie|solliciteer (?:ik|graag)|(?:would like|wish|want|writing) to apply|i am applying|je (?:me porte candidat|postule)|poser ma candidature)/
const subject =
  /^(?:(?:speculative |job )?application\b|initiativbewerbung|bewerbung\b|candidature\b|candidatura\b|autocandidatura|solicitud\b|sollicitatie\b|open sollicitatie)/
const enclosed =
  /\b(?:cv|c\.v\.|resume|curriculum|curriculo|lebenslauf|unterlagen|lettre de motivation|hoja de vida|anbei|attached|enclosed|adjunt[oa]|allegato|em anexo|en anexo|ci-joint|bijgevoegd|bijlage)\b/
const readUpTo = 3_000

/**
 * Whether somebody applies by this mail of theirs: it is called an application, or speaks of theirs, and encloses what
 * goes with one. Answers are something else. In seven languages.
 */
export function appliesByMail({ subject: head, text, zones }: Prepared): boolean {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return false
  const words = plainOf(text.slice(own.start, Math.min(own.end, own.start + readUpTo)))
  if (
    /\b(?:wie geht|stand der|status|state of|still open|noch offen|en que punto|a che punto|em que ponto|ou en est|withdraw|zuruck|retir|ritir|trek)/.test(
      words,
    )
  )
    return false
  return enclosed.test(words) && (named.test(words) || subject.test(plainOf(head).trim()))
}
