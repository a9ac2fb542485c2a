import type { TheNo } from '#domain/application.ts'
import type { Evidence, RejectionFact, Replyable } from '#domain/finding.ts'
import type { Anchor, PersonId } from '#domain/ids.ts'
import type { Telling } from '#read/history/course.ts'
import type { MailItem } from '#read/history/item.ts'
import { personName } from '#read/history/person-name.ts'

type NoProfile = TheNo['profile']

/**
 * One no of all its tellings: it hangs on the first, and speaks with the words of the first one a human wrote.
 * `after`: the application's mails, for what is told later (advice, "please do not write again").
 */
export function makeNo(
  tellings: readonly Telling[],
  formerAnchors: readonly Anchor[],
  after: readonly MailItem[],
  by: (telling: Telling) => PersonId | null,
): TheNo | null {
  const [first] = tellings
  if (first === undefined) return null

  const inWords = tellings.map((telling) => ({ telling, profile: profileOf(telling) }))
  const spoken = inWords.find(({ profile }) => profile.channel === 'personal') ?? inWords[0]
  if (spoken === undefined) return null

  const shown = tellings.find((telling) => telling.messageKey !== null)
  const main = spoken.telling.messageKey === null && shown ? shown : spoken.telling
  const later = after.filter((item) => item.at > first.at && item.mail.finding.direction === 'incoming')
  const laterFacts = later.flatMap((item) =>
    item.kind === 'rejection' || item.kind === 'position-closed' ? [] : (item.mail.finding.rejection ?? []),
  )
  const all = [...inWords.map((one) => one.profile), ...laterFacts]
  const any = (has: (profile: NoProfile) => boolean) => all.some(has)
  const hinted = [spoken.profile, ...all].find((profile) => profile.reapplyHint !== null)
  const reasoned = [spoken.profile, ...inWords.map((one) => one.profile)].find((one) => one.statedReason !== 'none')

  const feedbackGiven = any((one) => one.feedbackGiven) || later.some((item) => item.kind === 'feedback')
  const feedbackOffered = any((one) => one.feedbackOffered)
  return {
    anchor: first.anchor,
    formerAnchors,
    messageKey: main.messageKey,
    outcome: spoken.telling.outcome,
    receivedAt: spoken.telling.at,
    by: by(spoken.telling) ?? (main === spoken.telling ? null : by(main)),
    profile: {
      channel: spoken.profile.channel,
      statedReason: reasoned?.statedReason ?? 'none',
      feedbackOffered,
      // An offer made by a human outweighs the refusal in a form letter.
      feedbackRefused: spoken.profile.feedbackRefused || (!feedbackOffered && any((one) => one.feedbackRefused)),
      feedbackGiven,
      reapplyHint: hinted?.reapplyHint ?? null,
      reapplyAfter: hinted?.reapplyAfter ?? null,
      contactRefused: any((one) => one.contactRefused),
      keepOnFile: any((one) => one.keepOnFile),
      replyable: best(inWords.map((one) => one.profile.replyable)),
    },
    evidence: dedupe([...main.evidence, ...Object.values(main.profile?.evidence ?? {})]),
  }
}

function profileOf({ profile, item, entry, outcome }: Telling): NoProfile {
  if (profile !== null) {
    const { evidence: _, ...plain } = profile satisfies RejectionFact
    return plain
  }
  const isHuman = entry !== null || (item !== null && !item.reading.isAutomatic && isSignedByHuman(item))
  return {
    channel: isHuman ? 'personal' : 'automatic',
    // Only what is known: that a role was closed is reason enough, anything else was not told.
    statedReason: entry?.fact.statedReason ?? (outcome === 'position-closed' ? 'closed' : 'none'),
    feedbackOffered: false,
    feedbackRefused: false,
    feedbackGiven: entry?.fact.feedbackGiven ?? false,
    reapplyHint: null,
    reapplyAfter: null,
    contactRefused: false,
    keepOnFile: false,
    replyable: entry?.fact.by?.address ? 'person' : (item?.mail.finding.sender?.replyable ?? 'no-reply'),
  }
}

function isSignedByHuman(item: MailItem): boolean {
  const { sender } = item.mail.finding
  return sender !== null && sender.replyable === 'person' && personName(sender.name).isHuman
}

const order: readonly Replyable[] = ['person', 'relay', 'no-reply']

function best(all: readonly Replyable[]): Replyable {
  return order.find((one) => all.includes(one)) ?? 'no-reply'
}

function dedupe(evidence: readonly (Evidence | undefined)[]): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  for (const one of evidence) if (one) found.set(`${one.part}:${one.start}:${one.end}`, one)
  return [...found.values()]
}
