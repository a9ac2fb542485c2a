import { daysBetween } from '#domain/days.ts'
import type { DraftFacts, MailStep } from '#write/facts.ts'
import type { NewsItem } from '#write/news.ts'

/** What a block of a template may depend on, by the name it has there (docs/templates.md). */
export const conditionNames = [
  // Who reads it
  'met',
  'agency',
  'relay',
  'nobody',
  'close',
  'honorific',
  // The talk
  'interview',
  'date',
  'phone',
  'technical',
  'final',
  'first',
  'second',
  'panel',
  'names',
  // The no
  'personal',
  'closed',
  'on-hold',
  'offered',
  'given',
  'refused',
  'hint',
  'requirement',
  'level',
  'late',
  // The mail
  'asks',
  'told',
  'crowded',
  'replied',
  'promised',
  // Keeping in touch
  'update',
  'article',
  'opening',
  'skill',
  'certificate',
  'project',
  'job',
  'talk',
  'second-touch',
  'third-touch',
  'wrote',
  'moved',
] as const
export type ConditionName = (typeof conditionNames)[number]

export interface Condition {
  readonly name: ConditionName
  readonly negated: boolean
}

/** Everything a condition may look at, as yes or no. */
export type Situation = Readonly<Record<ConditionName, boolean>>

/** After this many days a no is long past, and a mail about it says so. */
const lateAfter = 42

/** Which conditions hold for this mail. `round` is the lower-cased name of the talk that is spoken of. */
export function situationOf(step: MailStep, facts: DraftFacts, tell: NewsItem | null): Situation {
  const { recipient, no } = facts
  const says = new Set([step.kind, ...step.carries])
  const spoken = facts.interview ?? facts.interviews.at(-1) ?? null
  const round = spoken?.round?.toLowerCase() ?? ''
  const isAbout = (...stems: string[]) => stems.some((stem) => round.includes(stem))
  const isLate = no !== null && daysBetween(no.receivedOn, facts.today) > lateAfter
  const isRelay = recipient.replyable === 'relay'
  const replied = facts.repliedOn !== null
  return {
    met: recipient.met,
    agency: recipient.relation === 'agency',
    relay: isRelay,
    nobody: recipient.full === '',
    close: recipient.formality === 'informal',
    honorific: recipient.honorific !== null,
    interview: facts.interviews.length > 0,
    date: facts.interview !== null,
    phone: spoken?.mode === 'phone',
    technical: isAbout('techn', 'coding', 'system design', 'fachgespräch', 'técnic', 'tecnic'),
    final: isAbout('final', 'abschluss', 'dernier', 'laatste'),
    first: isAbout('first', 'erst', 'premier', 'primer', 'eerste'),
    second: isAbout('second', 'zweit', 'deuxi', 'segund', 'tweede'),
    panel: isAbout('panel'),
    names: facts.passOnTo.length > 0,
    personal: no?.personal === true,
    closed: no?.outcome === 'position-closed',
    'on-hold': no?.onHold === true,
    offered: no?.feedbackOffered === true,
    given: no?.feedbackGiven === true,
    refused: no?.feedbackRefused === true,
    hint: no !== null && no.reapplyAfter !== null,
    requirement: no?.statedReason === 'requirement',
    level: no?.statedReason === 'level',
    late: isLate,
    asks: says.has('feedback'),
    told: says.has('acknowledge'),
    crowded:
      isLong(step, no) || says.size > 2 || (says.has('acknowledge') && says.size > 1) || isLate || isRelay || replied,
    replied,
    promised: facts.promisedBy !== null,
    update: tell?.type === 'update',
    article: tell?.type === 'article',
    opening: facts.opening !== null,
    skill: isUpdate(tell, 'skill'),
    certificate: isUpdate(tell, 'certificate'),
    project: isUpdate(tell, 'project'),
    job: isUpdate(tell, 'job'),
    talk: isUpdate(tell, 'talk'),
    'second-touch': step.occurrence === 2,
    'third-touch': step.occurrence > 2,
    wrote: facts.lastWroteOn !== null,
    moved: facts.newCompany !== null,
  }
}

export function holds(conditions: readonly Condition[], situation: Situation): boolean {
  return conditions.every(({ name, negated }) => situation[name] !== negated)
}

/** A follow-up that thanks for feedback and asks on has no room for a long release. */
function isLong(step: MailStep, no: DraftFacts['no']): boolean {
  return (
    step.kind === 'follow-up' &&
    step.carries.includes('feedback') &&
    (no?.feedbackGiven || no?.feedbackOffered) === true
  )
}

function isUpdate(tell: NewsItem | null, kind: string): boolean {
  return tell?.type === 'update' && tell.kind === kind
}
