import type { Evidence, RejectionFact, Replyable, StatedReason } from '#domain/finding.ts'
import type { Clue, Clues } from '#read/evidence.ts'
import type { PhraseClass } from '#read/phrases/classes.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sender } from '#read/sender.ts'
import { durationInMonths } from '#read/extract/durations.ts'
import { sentencesSaid, type SentenceSaid } from '#read/no-sentences/sentences-said.ts'

export interface ProfileContext {
  readonly prepared: Prepared
  readonly clues: Clues
  readonly sender: Sender
  readonly closed: boolean
  readonly replyable: Replyable
  readonly signedBy: string | null
}

/** What a no says (`domain/06 §6.9`; conventions in DESIGN, "What counts as what"). */
export function profileOf(context: ProfileContext): RejectionFact {
  const { prepared, clues } = context
  const evidence: { -readonly [Key in keyof RejectionFact['evidence']]: Evidence } = {}
  const first = (...classes: PhraseClass[]): Clue | null => {
    for (const phraseClass of classes) {
      const [clue] = clues.of(phraseClass)
      if (clue !== undefined) return clue
    }
    return null
  }

  const said = sentencesSaid(prepared)
  const reason = statedReason(context, said)
  if (reason.evidence !== null) evidence.statedReason = reason.evidence

  const spanOf = (phraseClass: PhraseClass, meaning: SentenceSaid['meaning']): Evidence | null => {
    const clue = first(phraseClass)
    if (clue !== null) return clues.evidence(clue)
    return said.find((one) => one.meaning === meaning)?.evidence ?? null
  }
  const refused = spanOf('feedback-refused', 'feedback-refused')
  const offered = refused === null ? spanOf('feedback-offered', 'feedback-offered') : null
  const advice = clues.count('feedback-given') >= 2 ? first('feedback-given') : null
  const given = advice === null ? null : clues.evidence(advice)
  const feedback = refused ?? offered ?? given
  if (feedback !== null) evidence.feedback = feedback

  const hint = reapplyHint(context)
  if (hint !== null) evidence.reapplyHint = hint.evidence

  const contact = spanOf('contact-refused', 'contact-refused')
  if (contact !== null) evidence.contactRefused = contact
  const kept = first('keep-on-file')
  if (kept !== null) evidence.keepOnFile = clues.evidence(kept)

  const tookPart = first('took-part')
  const personal = isPersonal(context, tookPart)
  if (personal && tookPart !== null) evidence.channel = clues.evidence(tookPart)

  return {
    channel: personal ? 'personal' : 'automatic',
    statedReason: reason.value,
    feedbackOffered: offered !== null,
    feedbackRefused: refused !== null,
    feedbackGiven: given !== null,
    reapplyHint: hint?.evidence.quote ?? null,
    reapplyAfter: hint?.after ?? null,
    contactRefused: contact !== null,
    keepOnFile: kept !== null,
    replyable: context.replyable,
    evidence,
  }

  function isPersonal({ sender, signedBy, replyable }: ProfileContext, meeting: Clue | null): boolean {
    if (meeting !== null && !sender.noReply) return true
    // What a system sends in the company's name is signed by nobody.
    if (meeting !== null && signedBy !== null && signedBy !== sender.name) return true
    if (given !== null) return true
    // Text alone, without a head: a named human who speaks for themselves.
    if (
      sender.address === '' &&
      signedBy !== null &&
      prepared.tokens.words.includes('i') &&
      clues.count('unmonitored') === 0
    )
      return true
    const named = signedBy !== null && !sender.noReply && sender.system === null
    return (
      named &&
      replyable === 'person' &&
      sender.looksHuman &&
      clues.count('unmonitored') === 0 &&
      prepared.tokens.count < 260
    )
  }
}

interface ReasonFound {
  readonly value: StatedReason
  readonly evidence: Evidence | null
}

const reasonPhrases: readonly (readonly [PhraseClass, StatedReason])[] = [
  ['reason-salary', 'salary'],
  ['reason-location', 'location'],
  ['reason-internal', 'internal'],
  ['reason-level', 'level'],
  ['reason-requirement', 'requirement'],
  ['reason-other-candidate', 'other-candidate'],
]
/** Where several reasons are told, the one that the person can do the most with. */
const reasonOrder: readonly StatedReason[] = [
  'salary',
  'location',
  'internal',
  'level',
  'requirement',
  'other-candidate',
  'closed',
]

/** The phrases that are known for a reason, else what a whole sentence says. */
function statedReason({ clues, closed }: ProfileContext, said: readonly SentenceSaid[]): ReasonFound {
  const clueOf = (phraseClass: PhraseClass): Evidence | null => {
    const [clue] = clues.of(phraseClass)
    return clue === undefined ? null : clues.evidence(clue)
  }
  const sentenceOf = (reason: StatedReason): Evidence | null =>
    said.find(({ meaning }) => meaning === reason)?.evidence ?? null
  if (closed) {
    const internal = clueOf('reason-internal') ?? sentenceOf('internal')
    if (internal !== null) return { value: 'internal', evidence: internal }
    return { value: 'closed', evidence: clueOf('closed') ?? clueOf('closed-weak') ?? sentenceOf('closed') }
  }
  for (const [phraseClass, value] of reasonPhrases) {
    const evidence = clueOf(phraseClass)
    if (evidence !== null) return { value, evidence }
  }
  for (const value of reasonOrder) {
    const evidence = sentenceOf(value)
    if (evidence !== null) return { value, evidence }
  }
  const gone = clueOf('closed')
  return { value: gone === null ? 'none' : 'closed', evidence: gone }
}

/** The sentence that names a time to apply again, quoted whole. */
function reapplyHint({
  prepared,
  clues,
}: ProfileContext): { evidence: Evidence; after: RejectionFact['reapplyAfter'] } | null {
  for (const clue of clues.of('reapply')) {
    if (clue.part !== 'text') continue
    const sentence = prepared.sentences[clue.sentence]
    if (sentence === undefined) continue
    const words = prepared.text.slice(sentence.start, sentence.end)
    // "We keep your data for six months" names a time, but not one to apply again.
    if (/\b(?:delete|deleted|retain|store|gelöscht|gespeichert|speichern|löschen)\b/i.test(words)) continue
    const lead = words.length - words.trimStart().length
    const evidence = prepared.evidenceInText(sentence.start + lead, sentence.start + words.trimEnd().length)
    return { evidence, after: durationInMonths(words) }
  }
  return null
}
