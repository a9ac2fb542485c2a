import type { Language } from '#domain/language.ts'
import type { MailStepKind } from '#domain/step.ts'
import { callSheet } from '#write/call-sheet.ts'
import { placeholders, type Span } from '#write/check.ts'
import { countWords } from '#write/count-words.ts'
import type { DraftFacts, MailStep } from '#write/facts.ts'
import { withFewerFirsts, type Written } from '#write/fewer-firsts.ts'
import { wordsFor, type LanguageWords } from '#write/languages.ts'
import type { NewsItem } from '#write/news.ts'
import { slotValues } from '#write/slot-values.ts'
import { asHeader, subjectInThread } from '#write/subject.ts'
import { situationOf, type Situation } from '#write/templates/conditions.ts'
import { alternativesOf, orderOf, type Templates } from '#write/templates/library.ts'
import type { PartName } from '#write/templates/parts.ts'
import type { Slot } from '#write/templates/slots.ts'
import { fill, pick, type Choice, type Picked, type SlotValues } from '#write/wording.ts'

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
  readonly name: PartName
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
export function compose(
  step: MailStep,
  facts: DraftFacts,
  choices: ComposeChoices,
  templates: Templates,
): ComposedMail {
  const { words, note } = wordsFor(templates, choices.language ?? facts.language, choices.reader)
  const register = choices.register ?? 'plain'
  const tell = step.kind === 'keep-in-touch' ? chosenNews(facts.news, choices.tell) : null
  const situation = situationOf(step, facts, tell)
  const writing: Writing = {
    words,
    step,
    situation,
    register,
    values: slotValues(facts, words, tell, situation),
    formality: facts.recipient.formality,
    choice: {
      seed: step.follows,
      rank: facts.rank,
      shift: kindOrder[step.kind] + Math.max(0, step.occurrence - 1) + (choices.wording ?? 0),
      earlierTexts: facts.earlierTexts,
    },
  }

  const { paragraphs, wordings } = write(writing)
  const { body, parts } = assemble(withFewerFirsts(paragraphs, words.tongue.firstPerson, facts.earlierTexts))
  return {
    language: words.language,
    register,
    wordings,
    note,
    subject:
      facts.thread !== null && asHeader(facts.thread.subject) !== ''
        ? subjectInThread(facts.thread.subject)
        : newSubject(writing),
    body,
    inReplyTo: facts.thread?.inReplyTo ?? null,
    references: facts.thread?.references ?? [],
    tells: tell === null ? [] : [tell.id],
    callSheet:
      step.medium === 'mail-or-call' && (step.kind === 'feedback' || step.carries.includes('feedback'))
        ? callSheet(words, situation, writing.values, writing.formality)
        : null,
    parts,
    placeholders: placeholders(body),
  }
}

/** Kinds share parts (acceptance, closing): one person's mails after a no begin at different wordings. */
const kindOrder = {
  acknowledge: 0,
  feedback: 1,
  'follow-up': 2,
  'ask-status': 3,
  'keep-in-touch': 4,
} as const satisfies Record<MailStepKind, number>

interface Writing {
  readonly words: LanguageWords
  readonly step: MailStep
  readonly situation: Situation
  readonly register: Register
  readonly values: SlotValues
  readonly formality: DraftFacts['recipient']['formality']
  readonly choice: Choice
}

/** The paragraphs in the order of the mail's template, each part said once; and how many ways the richest part has. */
function write(writing: Writing): { paragraphs: Written[][]; wordings: number } {
  const { words, step, situation, values } = writing
  const greeting = sayPart(writing, 'greeting', new Set(), firstOf)
  const paragraphs: Written[][] = [[{ name: 'greeting', text: greeting?.text ?? '', others: greeting?.others ?? [] }]]
  const said = new Set<Slot>()
  let wordings = 1
  for (const paragraph of orderOf(words.templates, step.kind, situation)) {
    const written: Written[] = []
    for (const name of paragraph) {
      const picked = sayPart(writing, name, said, pick)
      if (picked === null) continue
      for (const slot of picked.says) said.add(slot)
      const opens = paragraphs.length === 1 && written.length === 0
      const begun = (text: string) => words.tongue.finish(opens ? text : capitalised(text))
      written.push({ name, text: begun(picked.text), others: picked.others.map(begun) })
      wordings = Math.max(wordings, picked.others.length + 1)
    }
    if (written.length > 0) paragraphs.push(written)
  }
  const closing = sayPart(writing, 'closing', said, pick)
  const signature = [values.me ?? words.myName, values.address ?? ''].filter((line) => line !== '')
  const signed = (text: string) => [text, ...signature].filter((line) => line !== '').join('\n')
  paragraphs.push([{ name: 'closing', text: signed(closing?.text ?? ''), others: (closing?.others ?? []).map(signed) }])
  return { paragraphs, wordings }
}

type Picker = typeof pick

/** The first of the blocks that fit which has a sentence whose facts are known; null leaves the part out. */
function sayPart(writing: Writing, part: PartName, said: ReadonlySet<Slot>, take: Picker): Picked | null {
  const { words, step, situation, register, values, formality, choice } = writing
  for (const wordings of alternativesOf(words.templates, step.kind, part, situation, register)) {
    if (wordings.length === 0) return null
    const picked = take(part, wordings, values, formality, choice, said)
    if (picked !== null) return picked
  }
  return null
}

/** A greeting is the best there is, not one of several as good. */
const firstOf: Picker = (_, wordings, values, formality) => {
  const usable = wordings.flatMap((wording) => fill(wording, values, formality) ?? [])
  return usable[0] === undefined ? null : { ...usable[0], others: usable.slice(1).map(({ text }) => text) }
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

/** Three to six words with role and company where that can be had (`domain/02 §2.1`), more than nine only in need. */
function newSubject(writing: Writing): string {
  const { words, step, situation, register, values, formality, choice } = writing
  const all = alternativesOf(words.templates, step.kind, 'subject', situation, register)
  const usable = (all[0] ?? []).flatMap((wording) => {
    const filled = fill(wording, values, formality)
    return filled === null ? [] : [{ wording, facts: filled.says.length, words: countWords(filled.text) }]
  })
  const [short, middling] = [6, 9].map((most) => usable.filter((each) => each.words >= 3 && each.words <= most))
  const fitting = [short!, middling!, usable].find((some) => some.length > 0) ?? []
  const telling = Math.max(...fitting.map((each) => each.facts))
  const wordings = fitting.filter((each) => each.facts === telling).map((each) => each.wording)
  const picked = pick('subject', wordings, values, formality, { ...choice, earlierTexts: [] })
  return asHeader(words.tongue.finish(picked?.text ?? ''))
}

/** A Spanish question begins behind its mark. */
function capitalised(text: string): string {
  return text.replace(/^(¿?)(\p{Ll})/u, (_, mark: string, first: string) => `${mark}${first.toUpperCase()}`)
}
