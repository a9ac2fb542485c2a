import type { MailStepKind } from '#domain/step.ts'
import type { DraftFacts } from '#write/facts.ts'
import type { PartName, SubjectKind } from '#write/words/words.ts'

/** A paragraph as the parts it is made of, in order. `update` stands for the words of an update's kind. */
export type Outline = readonly (readonly (PartName | 'update')[])[]

/**
 * What a mail says, in the order of its kind (`domain/02 §2.1`: thanks, something concrete, the decision accepted,
 * what may come, and only then a question). `says` is the step's kind with what it carries.
 */
export function outlineOf(
  facts: DraftFacts,
  kind: MailStepKind,
  carries: readonly MailStepKind[],
  tells: Tells,
): Outline {
  if (kind === 'keep-in-touch') return keepInTouch(facts, tells)
  if (kind === 'ask-status') return askStatus(facts)

  const says = new Set<MailStepKind>([kind, ...carries])
  if (says.has('follow-up')) return followUp(facts, says)
  return says.has('feedback') ? feedback(facts, says) : acknowledge(facts)
}

/** What there is to tell in a keep-in-touch mail. */
export type Tells = 'update' | 'article' | 'nothing'

function followUp(facts: DraftFacts, says: ReadonlySet<MailStepKind>): Outline {
  const told: PartName[] = says.has('acknowledge') ? ['thanksForTelling'] : []
  const opening: PartName[] = facts.recipient.met
    ? [...told, thanksForMeetingOf(facts), 'personal']
    : [...told, isAgency(facts) ? 'thanksToAgency' : 'thanksToGoBetween', passOnOf(facts), 'personalToPassOn']

  if (says.has('feedback')) {
    const lead: PartName[] = facts.no?.feedbackGiven
      ? ['thanksForFeedback']
      : facts.no?.feedbackOffered
        ? ['leadWhenOffered']
        : []
    const short = says.size > 2 || !facts.recipient.met || lead.length > 0
    return [opening, [acceptanceOf(facts), futureOf(facts)], [...lead, questionOf(facts), releaseOf(facts, short)]]
  }
  if (facts.no?.feedbackGiven) return [opening, [acceptanceOf(facts), 'thanksForFeedback'], [futureOf(facts), 'wish']]
  if (facts.no?.feedbackRefused) return [opening, [acceptanceOf(facts), futureOf(facts)], ['wish']]
  return [
    opening,
    [acceptanceOf(facts), futureOf(facts)],
    facts.recipient.met ? ['invite', told.length > 0 ? 'releaseShort' : 'release'] : ['invitePassedOn', 'releaseShort'],
  ]
}

function feedback(facts: DraftFacts, says: ReadonlySet<MailStepKind>): Outline {
  const told: PartName[] = says.has('acknowledge') ? ['thanksForTelling'] : []
  const thanks: PartName = facts.recipient.met
    ? thanksForMeetingOf(facts)
    : isAgency(facts)
      ? 'thanksToAgency'
      : facts.interviews.length > 0
        ? 'thanksToGoBetween'
        : 'thanksForConsidering'
  const given: PartName[] = facts.no?.feedbackGiven ? ['thanksForFeedback'] : [leadOf(facts)]
  return [
    [...told, thanks, ...(facts.recipient.met ? (['personal'] as const) : []), acceptanceOf(facts)],
    [...given, questionOf(facts), releaseOf(facts)],
  ]
}

function acknowledge(facts: DraftFacts): Outline {
  const { met } = facts.recipient
  const given = facts.no?.feedbackGiven === true
  const more: PartName[] = given ? ['thanksForFeedback'] : met ? [thanksForMeetingOf(facts)] : []
  // Who was met hears of the future in the follow-up; this answer stays short.
  return [
    ['thanksForTelling', ...more],
    [acceptanceOf(facts), met || given ? 'wish' : futureOf(facts)],
  ]
}

function keepInTouch(facts: DraftFacts, tells: Tells): Outline {
  const news: (PartName | 'update')[] =
    tells === 'update' ? ['update', 'whyUpdate'] : tells === 'article' ? ['article', 'whyArticle'] : ['newsMissing']
  const who = whoIAmOf(facts)
  return [[who], news, [isAgency(facts) ? 'positionsAtAgency' : 'positions', 'lightly']]
}

function askStatus(facts: DraftFacts): Outline {
  return [
    [statusThanksOf(facts), 'stillInterested'],
    [...(facts.promisedBy === null ? [] : (['statusPromised'] as const)), 'statusQuestion', 'statusRelease'],
  ]
}

/** Nobody is told "we talked" who was not there. */
function whoIAmOf(facts: DraftFacts): PartName {
  if (isAgency(facts) && !facts.recipient.met) return 'whoIAmToAgency'
  if (facts.interviews.length === 0 && !facts.recipient.met) return 'whoIAmWithoutInterview'
  if (!facts.recipient.met) return 'whoIAmNotMet'
  return facts.lastWroteOn === null ? 'whoIAm' : 'whoIAmAgain'
}

function statusThanksOf(facts: DraftFacts): PartName {
  if (facts.interviews.length === 0) return 'statusThanksWithoutInterview'
  return facts.interview === null ? 'statusThanksNotMet' : 'statusThanks'
}

function passOnOf(facts: DraftFacts): PartName {
  return facts.passOnTo.length > 0 ? 'passOn' : 'passOnUnknown'
}

function thanksForMeetingOf(facts: DraftFacts): PartName {
  return facts.interview === null ? 'thanksForMeeting' : 'thanksForInterview'
}

function acceptanceOf(facts: DraftFacts): PartName {
  if (facts.no?.outcome === 'position-closed') return 'acceptanceOfClosing'
  return isAgency(facts) ? 'acceptanceFromAgency' : 'acceptance'
}

function futureOf(facts: DraftFacts): PartName {
  if (isAgency(facts)) return 'futureWithAgency'
  if (facts.no?.reapplyAfter) return 'futureWithHint'
  return facts.no?.outcome === 'position-closed' ? 'futureAfterClosing' : 'future'
}

function leadOf(facts: DraftFacts): PartName {
  return facts.no?.feedbackOffered ? 'leadWhenOffered' : 'lead'
}

/** One question, about what is most worth knowing here (`domain/02 §2.1`, question shape). */
function questionOf(facts: DraftFacts): PartName {
  if (facts.no?.feedbackGiven) return 'askAfterFeedback'
  if (isAgency(facts)) return 'askAgency'
  if (facts.no?.statedReason === 'requirement') return 'askAboutRequirement'
  if (facts.no?.statedReason === 'level') return 'askAboutLevel'
  return facts.interviews.length > 0 ? 'askAboutInterview' : 'askAboutApplication'
}

function releaseOf(facts: DraftFacts, short = false): PartName {
  if (facts.no?.feedbackRefused) return 'releaseWhenRefused'
  return short ? 'releaseShort' : 'release'
}

export function subjectKind(facts: DraftFacts, kind: MailStepKind): SubjectKind {
  if (kind === 'ask-status') return 'status'
  if (kind === 'feedback') return 'question'
  if (kind === 'keep-in-touch') return facts.recipient.met ? 'sinceTalk' : 'since'
  return facts.recipient.met ? 'thanksForTalk' : 'thanks'
}

export function isAgency(facts: DraftFacts): boolean {
  return facts.recipient.relation === 'agency'
}
