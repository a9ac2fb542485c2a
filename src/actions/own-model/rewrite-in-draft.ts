import { err, type Result } from '#domain/result.ts'
import type { ModelLimits } from '#watch/ask-model.ts'
import { checkedDraft } from '#actions/check-draft.ts'
import type { Ctx } from '#actions/context.ts'
import {
  prepareRewrite,
  sendRewrite,
  type ModelRefusal,
  type RewriteRequest,
  type Rewritten,
  type Selection,
} from '#actions/own-model/rewrite.ts'

export interface InDraft {
  /** The text as it stands on the screen, saved or not. */
  readonly body: string
  readonly start: number
  readonly end: number
}

/** What would leave for a rewriting of these words of a draft. Nothing is sent. */
export async function prepareDraftRewrite(
  ctx: Ctx,
  draftId: string,
  words: InDraft,
): Promise<Result<RewriteRequest, ModelRefusal | 'not-found'>> {
  const selection = await selectionOf(ctx, draftId, words)
  return selection === null ? err('not-found') : prepareRewrite(ctx, selection)
}

/** Sends what was shown; the draft stays as it is. */
export async function sendDraftRewrite(
  ctx: Ctx,
  draftId: string,
  words: InDraft,
  shown: Pick<RewriteRequest, 'address' | 'request'>,
  limits: ModelLimits = {},
): Promise<Result<Rewritten, ModelRefusal | 'not-found'>> {
  const selection = await selectionOf(ctx, draftId, words)
  return selection === null ? err('not-found') : sendRewrite(ctx, selection, shown, limits)
}

async function selectionOf(ctx: Ctx, draftId: string, { body, start, end }: InDraft): Promise<Selection | null> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return null
  const mail = await checkedDraft(ctx, { ...draft, body })
  const register = draft.composed?.register
  return { mail, register: register === 'warm' || register === 'formal' ? register : 'plain', start, end }
}
