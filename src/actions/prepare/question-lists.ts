import type { PracticeCard } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { decodeTable } from '#read/csv/decode-table.ts'
import { parseTable } from '#read/csv/parse-table.ts'
import { cardIdOf } from '#reflect/practice/all-cards.ts'
import {
  isQuestionTable,
  questionsFromLines,
  questionsFromTable,
  type QuestionListRead,
} from '#reflect/practice/read-questions.ts'
import { newSchedule } from '#reflect/practice/schedule.ts'
import type { Ctx } from '#actions/context.ts'
import { seeKnown } from '#actions/prepare/known.ts'
import type { QuestionListPreview } from '#actions/prepare/views.ts'

const noQuestions = {
  code: 'no-questions',
  message: 'There is no question in it. Write one a line, or a table with a column “question”.',
} as const
type NoQuestions = typeof noQuestions

/** What a list of questions would bring: a text with one a line, or a CSV table with a column "question". */
export async function previewQuestions(ctx: Ctx, bytes: Uint8Array): Promise<Result<QuestionListPreview, NoQuestions>> {
  const read = readList(bytes)
  if (read.questions.length === 0) return err(noQuestions)
  const { cards } = await seeKnown(ctx)
  const known = new Set(cards.map(({ id }) => id))
  return ok({
    questions: read.questions.map((one) => ({ ...one, isKnown: known.has(cardIdOf(one.question)) })),
    twice: read.twice,
    left: read.left,
    cut: read.cut,
  })
}

/** Takes the new ones in; what is known stays as it is. */
export async function importQuestions(
  ctx: Ctx,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ readonly id: string; readonly added: number }, NoQuestions>> {
  const { questions } = readList(file.bytes)
  if (questions.length === 0) return err(noQuestions)
  const known = new Set((await seeKnown(ctx)).cards.map(({ id }) => id))
  const cards = questions
    .map(({ question, answer, type }): PracticeCard => {
      const schedule = newSchedule(ctx.now)
      const made = { version: 1, createdAt: ctx.now, editedAt: ctx.now, removedAt: null }
      return {
        id: cardIdOf(question),
        question,
        answer,
        type,
        storyId: null,
        state: 'active',
        application: null,
        schedule,
        ...made,
      }
    })
    .filter(({ id }) => !known.has(id))
  const list = await ctx.owner.practice.takeList({ at: ctx.now, name: file.name.slice(0, 200) }, cards)
  return ok({ id: list.id, added: list.cardIds.length })
}

/** Takes away what it brought and nobody has practised or changed since. */
export async function undoQuestions(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.practice.undoList(id, ctx.now)) ? ok(true) : err('not-found')
}

function readList(bytes: Uint8Array): QuestionListRead {
  const text = decodeTable(bytes)
  const table = parseTable(text)
  return table && isQuestionTable(table.head) ? questionsFromTable(table.head, table.rows) : questionsFromLines(text)
}
