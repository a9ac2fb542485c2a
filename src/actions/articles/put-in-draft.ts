import { err, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { draftStep } from '#actions/draft-step.ts'
import { recomposeDraft, type RecomposeRefusal } from '#actions/recompose-draft.ts'
import type { DraftView } from '#actions/views.ts'

/**
 * Puts an article of the shelf into the mail of a step; what the person wrote themselves stays. Why it fits is a
 * placeholder until they write that one line, and no mail with a placeholder in it can be approved.
 */
export async function putInDraft(
  ctx: Ctx,
  stepId: string,
  articleId: string,
): Promise<Result<DraftView, RecomposeRefusal>> {
  if (!(await ctx.owner.shelf.get(articleId))) return err('not-found')

  const draft = await draftStep(ctx, stepId)
  if (!draft.ok) return draft
  if (draft.value.kind !== 'keep-in-touch') return err('not-a-mail')
  const kept = await recomposeDraft(ctx, draft.value.id, { news: [articleId], own: 'keep' })
  // Where every word is the person's own, there is no place to put it in: that stays theirs to do.
  return kept
}
