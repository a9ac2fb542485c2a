import type { MessageHead } from '#domain/message.ts'

export type LinkedInMail = 'applied' | 'rejected' | 'viewed' | 'alert'

/** LinkedIn's boxes for news of the network, of one's profile and of its own offers; applications come from others. */
const chatter =
  /^(?:notifications-noreply|messages-noreply|updates-noreply|linkedin|news|invitations|groups-noreply|member|premium(?:-noreply)?|learning(?:-noreply)?|editors-noreply|newsletters-noreply)@(?:[a-z]{1,20}\.)?linkedin\.com$/
const aboutApplication =
  /\byour (?:job )?application (?:was|to|for|has|is)\b|viewed your (?:application|resume)|\b(?:ihre|deine) bewerbung\b|\bvotre candidature\b|\b(?:tu|su) (?:solicitud|candidatura)\b|\bsua candidatura\b|\btua candidatura\b|\bje sollicitatie\b/i

/** Whether LinkedIn itself writes, and of no application: who looked at the profile, new posts of others, Premium. */
export function isLinkedInChatter(head: Pick<MessageHead, 'headers' | 'from' | 'subject'>, text: string): boolean {
  if (!chatter.test(head.from?.address ?? '')) return false
  const kind = linkedInMail(head, text)
  return kind === null ? !aboutApplication.test(head.subject) : kind === 'alert'
}

/** LinkedIn names its template in a header and, as a tracking key, in every link (`domain/04 §4.2`). */
const templates: readonly (readonly [RegExp, LinkedInMail])[] = [
  [/jobs_application_rejected|job_application_rejected/, 'rejected'],
  [/application_confirmation|jobs_applicant_applied|jobs_application_submitted/, 'applied'],
  [/job_application_viewed|application_viewed|resume_downloaded/, 'viewed'],
  [/job_alert|jobs_recommend|job_recommendation|jymbii|saved_search|savedsearch/i, 'alert'],
]
const linkKey = /(?:email|eml)[_-][a-z0-9_-]{6,80}/gi

export function linkedInMail(head: Pick<MessageHead, 'headers'>, text: string): LinkedInMail | null {
  const header = head.headers['x-linkedin-template'] ?? head.headers['x-linkedin-class']
  if (header !== undefined) return kindOf(header)
  if (!text.includes('linkedin.com')) return null
  let seen = 0
  for (const match of text.slice(0, 30_000).matchAll(linkKey)) {
    const kind = kindOf(match[0])
    if (kind !== null) return kind
    if (++seen > 20) break
  }
  return null
}

function kindOf(template: string): LinkedInMail | null {
  return templates.find(([pattern]) => pattern.test(template))?.[1] ?? null
}
