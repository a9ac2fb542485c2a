import { questionTypes, type QuestionType } from '#domain/question-type.ts'
import { folded } from '#reflect/alike.ts'
import { cardIdOf } from '#reflect/practice/all-cards.ts'

export interface ReadQuestion {
  readonly question: string
  readonly answer: string
  readonly type: QuestionType | null
}

export interface QuestionListRead {
  readonly questions: readonly ReadQuestion[]
  /** Lines that say the same as one before them. */
  readonly twice: number
  /** Longer than a question is, or without a word in it. */
  readonly left: number
  /** There were more than can be taken. */
  readonly cut: boolean
}

const longestQuestion = 500
const longestAnswer = 8_000
const mostQuestions = 500

/** What columns are called, folded. */
const columns = {
  question: ['question', 'questions', 'frage', 'fragen', 'front', 'prompt', 'vorderseite'],
  answer: ['answer', 'answers', 'antwort', 'antworten', 'back', 'better answer', 'ruckseite', 'notes', 'notiz'],
  type: ['type', 'kind', 'art', 'typ', 'category', 'kategorie'],
} as const

/** Whether a table says which of its columns holds the questions; any other text is a question a line. */
export function isQuestionTable(head: readonly string[]): boolean {
  return head.length > 1 && place(head, 'question') >= 0
}

/** A question a line; marks and numbers of a list fall off. */
export function questionsFromLines(text: string): QuestionListRead {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim().replace(/^(?:[-*•–]|\d{1,3}[.)])\s{1,5}/u, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
  return sifted(lines.map((question) => ({ question, answer: '', type: null })))
}

/** A row a question, by the names of the columns. */
export function questionsFromTable(
  head: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): QuestionListRead {
  const at = { question: place(head, 'question'), answer: place(head, 'answer'), type: place(head, 'type') }
  return sifted(
    rows.map(({ cells }) => ({
      question: (cells[at.question] ?? '').trim(),
      answer: (cells[at.answer] ?? '').trim().slice(0, longestAnswer),
      type: typeOf(cells[at.type] ?? ''),
    })),
  )
}

function sifted(found: readonly ReadQuestion[]): QuestionListRead {
  const byId = new Map<string, ReadQuestion>()
  let left = 0
  let twice = 0
  for (const one of found) {
    const id = cardIdOf(one.question)
    if (folded(one.question) === '' || one.question.length > longestQuestion) left++
    else if (byId.has(id)) twice++
    else byId.set(id, one)
  }
  const questions = [...byId.values()]
  return { questions: questions.slice(0, mostQuestions), twice, left, cut: questions.length > mostQuestions }
}

function place(head: readonly string[], column: keyof typeof columns): number {
  const names: readonly string[] = columns[column]
  return head.findIndex((name) => names.includes(folded(name)))
}

function typeOf(text: string): QuestionType | null {
  const said = text.trim().toLowerCase().replaceAll(/[\s_]/gu, '-')
  return questionTypes.find((type) => type === said) ?? null
}
