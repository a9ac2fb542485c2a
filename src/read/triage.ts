import type { PeekedMessage } from '#domain/message.ts'
import { senderSystemOf } from '#read/tables/senders.ts'

/**
 * Words that ordinary mail hardly ever holds and mail about an application nearly always does. One is enough. Folded
 * by hand: umlauts and accents stand as a class, so that the text needs no folding first.
 */
const telling =
  /\b(?:your (?:job )?(?:application|candidacy|candidature|resume|résumé|cv)\b|my (?:application|resume|résumé|cv|candidacy)\b|cover letter|(?:apply|applying|applied|application|applications) (?:for|to|at|with|has|was|is|received|status|process|update|submitted|confirmation|under|team|will)\b|recruit(?:er|ers|ing|ment)\b|hiring (?:manager|team|process|decision|needs|freeze)|talent (?:acquisition|team|partner|community|pool|network)|interview(?:s|ing|ed|er|ers)?\b|phone screen|job (?:offer|opening|opportunity|position|search|title|description|req)|(?:this|the|our|that|open|new|current|future|other|suitable) (?:position|role|vacancy|requisition|opening|internship)s?\b|position (?:of|at|with|as|has|you)\b|(?:role|position) (?:of|at|with|as) |other (?:candidate|applicant)s?|candidates?\b|applicants?\b|candidacy|offer letter|employment (?:offer|opportunit|contract|agreement)|online assessment|coding (?:challenge|test|assessment)|hackerrank|codility|codesignal|hirevue|requisition|career (?:opportunit|site|portal|page)|careers? (?:team|at)|internship|unsolicited application|withdraw(?:ing)? (?:my|from))/i
const tellingElsewhere =
  /(?:bewerb|vorstellungsgespr|stellenanzeige|stellenausschreib|stellenangebot|vakanz|lebenslauf|arbeitsvertrag|personalabteilung|kennenlerngespr|praktikum|ausbildungsplatz|werkstudent|auswahlverfahren|auswahlprozess|auswahlgespr|(?:stelle|position) (?:als|bei|im|in|des|der)\b|candidatur|recrutement|recruteu|entretien|curriculum|currículo|currículum|embauche|offre d.emploi|poste (?:de|d.|au|chez)|entrevista|vacante|postulaci|reclutamiento|selecci[óo]n de personal|proceso de selecci|puesto de|oferta (?:laboral|de empleo|de trabajo)|solicitud de empleo|proces+o sel+etivo|recrutamento|\bvagas?\b|proposta de (?:emprego|trabalho)|colloqui|candidat[oiae]\b|assunzione|selezione|posizione (?:di|aperta|lavorativa)|risorse umane|sollicit|vacature|kandidaat|kandidaten|arbeidsovereenkomst|werving|応募|面接|採用|選考|지원서|지원해|채용|면접|应聘|申请|简历|面试|招聘|職位|应征|application|التقديم|طلبك|hakem|ansøgning|lamaran|aplikacj|kandydat|rekrutac|สมัคร|заявк|ваканс|кандидат|ứng tuyển)/i
const alertSender =
  /(?:^|[-._])(?:job-?alerts?|jobs-listings|alert|jobagent|jobletter|newsletter|digest|jobmail|recommendations?)(?:[-._@]|$)/i
const software =
  /\b(?:web application|application server|desktop application|mailing list|bug report|sourceforge|kernel|rpm|apt-get|perl|python|linux|java application)\b/i

const readUpTo = 8_000

/**
 * Whether a mail could be about somebody's application: incoming or own, any of the languages. Recall first; what is
 * let through by mistake is stopped by `readMessage`. No sender is required and none is refused.
 */
export function mightBeJobMail(peeked: PeekedMessage): boolean {
  const host = peeked.from?.address.split('@')[1] ?? ''
  const system = senderSystemOf(host)
  if (system !== null && system.kind !== 'job-site' && system.kind !== 'scheduler') return true
  const text = peeked.text.length > readUpTo ? peeked.text.slice(0, readUpTo) : peeked.text
  const words = `${peeked.subject}\n${text}`
  if (telling.test(words) || tellingElsewhere.test(words)) return true
  if (system !== null) return !alertSender.test(peeked.from?.address ?? '')
  if (peeked.replyTo.some(({ address }) => senderSystemOf(address.split('@')[1] ?? '') !== null)) return true
  return peeked.calendars.some(
    (calendar) => telling.test(calendar.slice(0, 20_000)) || tellingElsewhere.test(calendar.slice(0, 20_000)),
  )
}
