import { whole, type Hit, type Look } from '#write/check/engine/gather.ts'
import { similarity } from '#write/similarity.ts'

const noReply =
  /^(?:(?:do|please)?-?_?\.?no[t_-]?[._-]?(?:reply|respond|antwort)|donotreply|noreply|no-?responder|ne-?pas-?repondre|nicht-?antworten|mailer-daemon|postmaster|bounces?|notifications?|auto(?:mated|reply)?)(?:[._+-].*)?@/i
const nearlyTheSame = 0.8

/** Group A where it is about who, when and what else: the facts around the mail. */
export function recipients({ mail, facts }: Look): Hit[] {
  const to = mail.to?.map(addressOf) ?? []
  const cc = mail.cc?.map(addressOf) ?? []
  const bcc = mail.bcc ?? []
  const all = [...to, ...cc]
  const hits: Hit[] = []
  const at = { start: 0, end: 0, field: 'recipients' } as const
  if (all.some((address) => noReply.test(address))) hits.push({ ruleId: 'recipient-noreply', ...at })
  const own = new Set(facts.ownAddresses?.map((each) => each.toLowerCase()))
  if (to.some((address) => own.has(address))) hits.push({ ruleId: 'recipient-self', ...at })
  if (facts.knownAddresses !== undefined) {
    const known = new Set([...facts.knownAddresses.map((each) => each.toLowerCase()), ...own])
    if (all.some((address) => !known.has(address))) hits.push({ ruleId: 'recipient-guessed', ...at })
  }
  const quiet = facts.suppressed?.map((each) => each.toLowerCase().replace(/^@/, '')) ?? []
  if (all.some((address) => quiet.some((each) => address === each || address.endsWith(`@${each}`))))
    hits.push({ ruleId: 'recipient-suppressed', ...at })
  const domains = all.map((address) => address.split('@')[1] ?? '')
  if (to.length > 1 || bcc.length > 0 || domains.some((one) => domains.filter((each) => each === one).length > 2))
    hits.push({ ruleId: 'too-many-recipients', ...at })
  const superiors = new Set(facts.superiors?.map((each) => each.toLowerCase()))
  if (
    cc.some(
      (address) =>
        superiors.has(address) ||
        /^(?:ceo|cto|cfo|coo|hr|people|personal|jobs|careers|management|boss|head|director|vorstand|geschaeftsfuehrung|info)@/.test(
          address,
        ),
    )
  )
    hits.push({ ruleId: 'cc-escalation', ...at })
  if (facts.threadOfAnother === true) hits.push(whole('thread-mismatch'))
  if (facts.daysSinceNo !== undefined && facts.daysSinceNo !== null && facts.daysSinceNo < 1)
    hits.push(whole('too-soon'))
  if (facts.unanswered !== undefined && facts.unanswered.count >= facts.unanswered.limit)
    hits.push(whole('unanswered-limit'))
  if (facts.earlierTexts?.some((text) => similarity(text, mail.body) >= nearlyTheSame) === true)
    hits.push(whole('near-duplicate'))
  if ((facts.attachments ?? 0) > 0 && mail.step !== 'keep-in-touch') hits.push(whole('attachment-unasked'))
  if (facts.sendAt) {
    const { weekday, hour } = facts.sendAt
    if (weekday >= 6 || (weekday === 5 && hour >= 15) || (weekday === 1 && hour < 12)) hits.push(whole('day-hour'))
  }
  return hits
}

function addressOf(text: string): string {
  return (/<([^<>]{3,254})>/.exec(text)?.[1] ?? text).trim().toLowerCase()
}
