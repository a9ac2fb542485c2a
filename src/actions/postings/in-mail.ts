import type { Application } from '#domain/application.ts'
import { readPosting } from '#read/posting/read-posting.ts'
import type { Ctx } from '#actions/context.ts'

/** A mail of the application that holds a posting's words, or an address that may lead to one. */
export interface PostingInMail {
  readonly message: string
  readonly subject: string
  /** Epoch ms; null when the mail has no readable date. */
  readonly at: number | null
  /** Null when the words stand in the mail itself. */
  readonly url: string | null
}

const mostMails = 40
const mostFound = 6
/** Fewer could be any mail that speaks of requirements. */
const leastRequirements = 4

/** Earliest first; what has the words themselves before what only links. */
export async function postingsInMail(ctx: Ctx, application: Application): Promise<readonly PostingInMail[]> {
  const words: PostingInMail[] = []
  const links: PostingInMail[] = []
  const seen = new Set<string>()
  for (const key of application.messageKeys.slice(0, mostMails)) {
    const mail = await ctx.owner.messages.get(key)
    if (!mail) continue
    const found = { message: key, subject: mail.head.subject, at: mail.head.date }
    if (holdsPosting(mail.text)) words.push({ ...found, url: null })
    for (const url of jobLinksIn(`${mail.text}\n${mail.html ?? ''}`)) {
      if (seen.has(url)) continue
      seen.add(url)
      links.push({ ...found, url })
    }
  }
  return [...words, ...links].slice(0, mostFound)
}

function holdsPosting(text: string): boolean {
  return text.length >= 600 && readPosting(text).length >= leastRequirements
}

const address = /https?:\/\/[^\s<>"'()[\]]{4,500}/giu
const aboutJob = /\/(?:jobs?|careers?|karriere|stellen?\w{0,20}|vacanc(?:y|ies)|positions?|openings?|roles?)\b/iu
const otherMatters =
  /unsubscribe|abmelden|privacy|datenschutz|preferences|login|signin|track\/click|\.(?:png|jpe?g|gif|svg)(?:\?|$)/iu

/** Addresses that read like one of a role; at most five, and none that only counts who clicked. */
function jobLinksIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const match of text.slice(0, 200_000).matchAll(address)) {
    const url = match[0].replaceAll('&amp;', '&').replace(/[.,;:!?]{1,5}$/u, '')
    if (aboutJob.test(url) && !otherMatters.test(url) && URL.canParse(url)) found.add(url)
    if (found.size >= 5) break
  }
  return [...found]
}
