import type { Language } from '#domain/language.ts'
import type { MailStepKind } from '#domain/step.ts'
import { placeholders, type Span } from '#write/check.ts'
import { callSheet } from '#write/call-sheet.ts'
import { countWords } from '#write/count-words.ts'
import type { DraftFacts, MailStep } from '#write/facts.ts'
import { wordsFor } from '#write/languages.ts'
import type { NewsItem } from '#write/news.ts'
import { outlineOf, subjectKind } from '#write/outline.ts'
import { asWords, slotValues } from '#write/slot-values.ts'
import { asHeader, subjectInThread } from '#write/subject.ts'
import { fill, pick, type Choice, type SlotValues } from '#write/wording.ts'
import type { PartName, Slot, SubjectKind, Words } from '#write/words/words.ts'

/** How a mail sounds. Sie or du is another thing, and follows the thread. */
export const registers = ['plain', 'warm', 'formal'] as const
export type Register = (typeof registers)[number]

/** What the person chose about a draft; all of it optional. */
export interface ComposeChoices {
  /** Another set of wordings: 0 is the first offered, 1 the next, and so on, below the mail's `wordings`. */
  readonly wording?: number
  /** Default: plain. */
  readonly register?: Register
  /** The update or article to tell of, by id; null for none. Default: the best the person has not heard. */
  readonly tell?: string | null
  /** Instead of the thread's language. */
  readonly language?: string
  /** What the note is said in; the mail has the thread's language. */
  readonly reader?: Language
}

export interface ComposedPart {
  readonly name: PartName | 'update' | 'greeting' | 'closing'
  /** UTF-16 units into the body. */
  readonly start: number
  readonly end: number
  /** What else this part could say, filled with the same facts; to be put in its place. Without what stands there. */
  readonly others: readonly string[]
}

export interface ComposedMail {
  /** The language it is written in. */
  readonly language: string
  readonly register: Register
  /** How many sets of wordings there are to choose from; `choices.wording` counts below it. */
  readonly wordings: number
  /** Says that the thread's language is not the mail's, and why; null when it is. */
  readonly note: string | null
  readonly subject: string
  /** Plain text, LF line ends; gaps stand in « ». */
  readonly body: string
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Ids of the updates and articles it tells of. */
  readonly tells: readonly string[]
  /** Plain text; only where feedback may be asked by telephone. */
  readonly callSheet: string | null
  /** In the order of the text. */
  readonly parts: readonly ComposedPart[]
  /** Where words are missing that only the person can say; UTF-16 units into the body. */
  readonly placeholders: readonly Span[]
}

/**
 * The words for a step, from facts alone: what is not in `facts` is not in the mail, and what only the person can say
 * is a visible gap (`domain/02 §2.1`, `§2.3` 7). Deterministic.
 */
export function compose(step: MailStep, facts: DraftFacts, choices: ComposeChoices = {}): ComposedMail {
  const { words, note } = wordsFor(choices.language ?? facts.language, choices.reader)
  const tell = step.kind === 'keep-in-touch' ? chosenNews(facts.news, choices.tell) : null
  const values = slotValues(facts, words, tell)
  const { formality } = facts.recipient
  const choice: Choice = {
    seed: step.follows,
    shift: facts.rank + kindOrder[step.kind] + Math.max(0, step.occurrence - 1) + (choices.wording ?? 0),
    earlierTexts: facts.earlierTexts,
  }

  const outline = outlineOf(facts, step.kind, step.carries, tell?.type ?? 'nothing')
  const paragraphs: Written[][] = [[{ name: 'greeting', text: greeting(words, facts, values), others: [] }]]
  const said = new Set<Slot>()
  for (const paragraph of outline) {
    const written: Written[] = []
    for (const part of paragraph) {
      const wordings =
        part === 'update' ? words.updates[tell?.type === 'update' ? tell.kind : 'other'] : words.parts[part]
      const picked = pick(part, wordings, values, formality, choice, said)
      if (picked === null) continue
      for (const slot of picked.says) said.add(slot)
      const opens = paragraphs.length === 1 && written.length === 0
      const begun = (text: string) => (opens ? text : capitalised(text))
      written.push({ name: part, text: begun(picked.text), others: picked.others.map(begun) })
    }
    if (written.length > 0) paragraphs.push(written)
  }
  const closing = pick('closing', words.closings, values, formality, choice)?.text ?? ''
  const signature = [closing, values.me ?? words.gaps.myName, asWords(facts.me.address ?? '')].filter(
    (line) => line !== '',
  )
  paragraphs.push([{ name: 'closing', text: signature.join('\n'), others: [] }])

  const { body, parts } = assemble(paragraphs)
  return {
    language: words.language,
    register: choices.register ?? 'plain',
    wordings: mostWordings,
    note,
    subject:
      facts.thread !== null && asHeader(facts.thread.subject) !== ''
        ? subjectInThread(facts.thread.subject)
        : newSubject(words, subjectKind(facts, step.kind), facts, values, choice),
    body,
    inReplyTo: facts.thread?.inReplyTo ?? null,
    references: facts.thread?.references ?? [],
    tells: tell === null ? [] : [tell.id],
    callSheet:
      step.medium === 'mail-or-call' && (step.kind === 'feedback' || step.carries.includes('feedback'))
        ? callSheet(facts, words, values)
        : null,
    parts,
    placeholders: placeholders(body),
  }
}

/** Past this many sets the words of the richest part come again. */
const mostWordings = 6

/** Kinds share parts (acceptance, closing): one person's mails after a no begin at different wordings. */
const kindOrder = {
  acknowledge: 0,
  feedback: 1,
  'follow-up': 2,
  'ask-status': 3,
  'keep-in-touch': 4,
} as const satisfies Record<MailStepKind, number>

interface Written {
  readonly name: ComposedPart['name']
  readonly text: string
  readonly others: readonly string[]
}

function assemble(paragraphs: readonly (readonly Written[])[]): Pick<ComposedMail, 'body' | 'parts'> {
  const parts: ComposedPart[] = []
  let body = ''
  for (const paragraph of paragraphs) {
    if (body !== '') body += '\n\n'
    paragraph.forEach((part, at) => {
      // A sentence that ends in an address ends its line too, so that nothing sticks to the link.
      if (at > 0) body += /[.?!»]$/u.test(body) ? ' ' : '\n'
      parts.push({ name: part.name, start: body.length, end: body.length + part.text.length, others: part.others })
      body += part.text
    })
  }
  return { body: `${body}\n`, parts }
}

function chosenNews(news: readonly NewsItem[], wanted: string | null | undefined): NewsItem | null {
  if (wanted === null) return null
  if (wanted !== undefined) return news.find((item) => item.id === wanted) ?? null
  return news[0] ?? null
}

function greeting(words: Words, facts: DraftFacts, values: SlotValues): string {
  const { formality } = facts.recipient
  for (const wording of words.greetings[formality]) {
    const filled = fill(wording, values, formality)
    if (filled !== null) return filled.text
  }
  return ''
}

/** Three to six words with role and company where that can be had (`domain/02 §2.1`), more than nine only in need. */
function newSubject(words: Words, table: SubjectKind, facts: DraftFacts, values: SlotValues, choice: Choice): string {
  const { formality } = facts.recipient
  const usable = words.subjects[table].flatMap((wording) => {
    const filled = fill(wording, values, formality)
    return filled === null ? [] : [{ wording, facts: filled.says.length, words: countWords(filled.text) }]
  })
  const [short, middling] = [6, 9].map((most) => usable.filter((each) => each.words >= 3 && each.words <= most))
  const fitting = [short!, middling!, usable].find((some) => some.length > 0) ?? []
  const telling = Math.max(...fitting.map((each) => each.facts))
  const wordings = fitting.filter((each) => each.facts === telling).map((each) => each.wording)
  return asHeader(pick('subject', wordings, values, formality, { ...choice, earlierTexts: [] })?.text ?? '')
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}
