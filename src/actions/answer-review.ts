import { manualId, type ManualId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { whatChanged } from '#plan/what-changed.ts'
import type { Ctx } from '#actions/context.ts'
import { openQuestions } from '#actions/list-review.ts'
import type { Consequence } from '#actions/review-answers.ts'
import type { Answered } from '#actions/review-views.ts'
import { seeWorld, type World } from '#actions/world.ts'

export type AnswerRefusal = 'not-found' | 'no-such-answer' | 'empty'

/**
 * Settles a question by one of its answers; `text` goes with an answer that wants words. Tells what is otherwise now:
 * history and plan are compared before and after.
 */
export async function answerReview(
  ctx: Ctx,
  questionId: string,
  answerId: string,
  text: string | null,
): Promise<Result<Answered, AnswerRefusal>> {
  const before = await seeWorld(ctx)
  const question = (await openQuestions(ctx, before)).find(({ view }) => view.id === questionId)
  if (!question) return err('not-found')
  const answer = question.answers.find(({ view }) => view.id === answerId)
  if (!answer) return err('no-such-answer')

  const done = await carryOut(ctx, answer.does, text?.trim() ?? '')
  if (!done.ok) return done
  const after = await seeWorld(ctx)
  return ok({
    undo: done.value,
    changed: whatChanged(before, after),
    others: readOtherwise(before, after, question.view.message?.key),
    left: (await openQuestions(ctx, after)).length,
  })
}

/** How many other mails are read otherwise now: those of the same shape. */
function readOtherwise(before: World, after: World, asked: string | undefined): number {
  return [...after.links.values()].filter(
    ({ messageKey, kind }) => messageKey !== asked && before.links.get(messageKey)?.kind !== kind,
  ).length
}

/** Takes an answer back: what was said is unsaid, what was dropped is there again. */
export async function undoAnswer(ctx: Ctx, ids: readonly string[]): Promise<Result<true, 'not-found'>> {
  let isFound = ids.length > 0
  for (const id of ids) {
    const undone = await ctx.owner.corrections.undo(id, ctx.now)
    if (undone.ok || undone.error === 'already-undone') continue
    const restored = await ctx.owner.manual.restore(manualId(id))
    isFound &&= restored.ok
  }
  return isFound ? ok(true) : err('not-found')
}

async function carryOut(ctx: Ctx, does: Consequence, text: string): Promise<Result<readonly string[], AnswerRefusal>> {
  if ('dropEntriesOf' in does) {
    const entries = await entriesOf(ctx, does.dropEntriesOf)
    for (const id of entries) await ctx.owner.manual.remove(id, ctx.now)
    return ok(entries)
  }
  if ('needsText' in does && text === '') return err('empty')
  const change = 'needsText' in does ? does.needsText(text) : does.change
  if (change === null) return err('no-such-answer')
  const { id } = await ctx.owner.corrections.add(change, ctx.now)
  return ok([id])
}

/** What hangs on an anchor that is not here any more, or the entry of this id. */
async function entriesOf(ctx: Ctx, anchor: string): Promise<readonly ManualId[]> {
  const entries = await ctx.owner.manual.list()
  return entries
    .filter(({ removedAt }) => removedAt === null)
    .filter(({ id, fact }) => id === anchor || ('application' in fact && fact.application === anchor))
    .map(({ id }) => id)
}
