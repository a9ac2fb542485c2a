import type { MessageHead } from '#domain/message.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import type { Clues } from '#read/evidence.ts'
import type { PhraseClass } from '#read/phrases/classes.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sender } from '#read/sender.ts'
import { weighedKinds, type WeighedKind } from '#read/weighed-kinds.ts'
import type { Unit } from '#read/words/units.ts'
import { likelihoodsOf, wordsModel } from '#read/words/words-model.ts'
import { linkedInMail } from '#read/signals/linkedin.ts'

/** Named numbers, mostly 0 to 2, that the model weighs. Absent means 0. */
export type Features = ReadonlyMap<string, number>

export interface Read {
  readonly head: MessageHead
  readonly prepared: Prepared
  readonly clues: Clues
  readonly sender: Sender
  readonly calendar: CalendarEvent | null
  /** What its words are counted as. */
  readonly units: readonly Unit[]
}

/** Classes that tell a kind, each a feature by its number of different live phrases: 1, 1.5, then 2. */
const telling: readonly PhraseClass[] = [
  'rejection',
  'rejection-weak',
  'closed',
  'closed-weak',
  'confirmation',
  'confirmation-weak',
  'viewed',
  'pending',
  'pending-weak',
  'assessment',
  'assessment-weak',
  'interview-request',
  'interview-fixed',
  'interview-weak',
  'rescheduled',
  'cancelled',
  'offer',
  'offer-weak',
  'not-offer',
  'outreach',
  'outreach-weak',
  'talent-pool',
  'feedback',
  'alert',
  'code',
  'newsletter',
  'survey',
  'account',
  'incomplete',
  'form-request',
  'job',
  'job-weak',
  'not-job',
  'applying',
  'took-part',
  'unmonitored',
  'own-voice',
]
const tellingInSubject: ReadonlySet<PhraseClass> = new Set([
  'rejection',
  'closed',
  'confirmation',
  'viewed',
  'assessment',
  'interview-request',
  'interview-fixed',
  'rescheduled',
  'cancelled',
  'offer',
  'outreach',
  'talent-pool',
  'feedback',
  'alert',
  'code',
  'newsletter',
  'survey',
  'account',
  'incomplete',
  'job',
  'applying',
  'not-job',
])
const tellingWhenMuted: readonly PhraseClass[] = ['rejection', 'interview-request', 'assessment', 'offer']

/** `byWords` are the likelihoods of the weighed kinds as the mail's words alone have it. */
export function featuresOf(read: Read, byWords: readonly number[] = likelihoodsOf(read.units, wordsModel())): Features {
  const { clues, sender, calendar, head, prepared } = read
  const features = new Map<string, number>()
  const set = (name: string, value: number | boolean) => {
    const number = Number(value)
    if (number !== 0) features.set(name, number)
  }
  for (const phraseClass of telling) {
    set(phraseClass, saturated(clues.count(phraseClass)))
    if (tellingInSubject.has(phraseClass)) set(`${phraseClass}@subject`, clues.inSubject(phraseClass))
  }
  for (const phraseClass of tellingWhenMuted) set(`${phraseClass}?`, clues.mutedCount(phraseClass) > 0)

  const no = clues.count('rejection') + clues.count('closed')
  const weakNo = clues.count('rejection-weak')
  set('no-by-weak-words', no === 0 && weakNo >= 2)
  set('no-by-many-weak-words', no === 0 && weakNo >= 3)
  set('no-and-thanks', no > 0 && clues.count('confirmation') > 0)
  set(
    'weak-no-and-thanks',
    no === 0 && weakNo >= 2 && clues.count('confirmation') + clues.count('confirmation-weak') > 0,
  )
  set('denied-invitation', clues.denied('interview-request').length > 0)
  set('denied-offer', clues.denied('offer').length > 0)
  set('denied-receipt', clues.denied('confirmation').length > 0)
  const thanks = clues.count('confirmation')
  set('thanks-by-weak-words', thanks + no === 0 && clues.count('confirmation-weak') >= 2 && weakNo < 2)
  set('outreach-by-many-words', clues.count('outreach') + clues.count('outreach-weak') >= 4 && thanks + no === 0)
  set('answer-by-human', isAnswer(head) && sender.looksHuman)
  set('for-something-else', clues.count('not-job') > 0 && clues.count('job') === 0)
  set('closed-by-choice', clues.count('closed') > 0 && clues.count('reason-other-candidate') > 0)
  // A talk is about work where somebody is turned down; advisers and banks offer talks as well.
  const ofWork = clues.count('job') + clues.count('applying') + (no > 0 ? clues.count('interview-weak') : 0)
  set('no-job-words', ofWork === 0)
  set('no-in-newsletter', no > 0 && (clues.inSubject('newsletter') || clues.count('newsletter') >= 3))
  set('no-of-nothing', no > 0 && ofWork === 0)
  set('hardly-job-words', ofWork === 0 && clues.count('job-weak') < 2)

  set('from-hiring-system', sender.system?.kind === 'hiring-system')
  set('from-job-site', sender.system?.kind === 'job-site')
  set('from-scheduler', sender.system?.kind === 'scheduler')
  set('from-assessment', sender.system?.kind === 'assessment')
  set('from-human', sender.looksHuman)
  set('automatic', sender.automatic)
  set('bulk', sender.bulk && sender.system === null)
  const linkedIn = linkedInMail(head, prepared.text)
  if (linkedIn !== null) set(`linkedin-${linkedIn}`, true)
  set('alert-address', /alert|digest|newsletter|recommend|jobagent|jobletter|listings/.test(sender.local))
  set('asks', prepared.text.includes('?'))
  set(
    'asked-after-thanks',
    clues.count('confirmation') > 0 && clues.count('interview-request') + clues.count('interview-fixed') > 0,
  )
  set('test-after-thanks', clues.count('confirmation') > 0 && clues.count('assessment') > 0)
  set('answer', isAnswer(head))
  set('invitation', calendar?.method === 'request')
  set('invitation-cancelled', calendar?.method === 'cancel')
  set('invitation-updated', calendar?.method === 'request' && calendar.sequence > 0)

  const length = prepared.tokens.count
  set('short', length < 60)
  set('long', length > 400)
  for (const [i, kind] of weighedKinds.entries()) set(`words:${kind}`, asFeature(byWords[i] ?? 0))
  return features
}

/** 2 for what the words make certain, 0 for what they all but rule out. */
function asFeature(likelihood: number): number {
  return Math.max(0, Math.log(Math.max(likelihood, 1e-9)) + leastLog) / (leastLog / 2)
}

const leastLog = 6

/** How likely the mail's words alone make a kind. */
export function byWordsIn(features: Features, kind: WeighedKind): number {
  const value = features.get(`words:${kind}`)
  return value === undefined ? 0 : Math.exp(value * (leastLog / 2) - leastLog)
}

function saturated(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : count === 2 ? 1.5 : 2
}

const answerSubject = /^\s*(?:re|aw|sv|antw|antwort|r|rif|res|odp|vs)\s?(?:\[\d{1,3}\])?:/i

export function isAnswer(head: Pick<MessageHead, 'inReplyTo' | 'references' | 'subject'>): boolean {
  return head.inReplyTo.length > 0 || head.references.length > 0 || answerSubject.test(head.subject)
}
