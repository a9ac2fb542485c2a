import type { Draft } from '#domain/draft.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Step } from '#domain/step.ts'
import { registers, type ComposeChoices, type Register } from '#write/compose.ts'
import { mergeWords } from '#write/merge-words.ts'
import type { Ctx } from '#actions/context.ts'
import { firstWords, nextWording, type DraftRefusal, type NewDraft } from '#actions/draft-step.ts'
import { draftView } from '#actions/draft-view.ts'
import type { DraftView } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

export interface RecomposeChoice {
  /** News to tell, and no others; left out: those it tells now. */
  readonly news?: readonly string[] | undefined
  /** Which wording; left out: the next one, or the present one where something else is chosen. */
  readonly wording?: number | undefined
  /** ISO 639-1; left out: as it is written now. */
  readonly language?: string | undefined
  /** Left out: as it is now. */
  readonly register?: Register | undefined
  /** Whether what the person wrote stays: `keep` exchanges only what stands as Ajar wrote it. */
  readonly own?: 'keep' | 'replace' | undefined
}

export type RecomposeRefusal = DraftRefusal | 'nothing-to-exchange' | 'changed-since-read'

/** A draft in other words; what stood there before stays among its versions. */
export async function recomposeDraft(
  ctx: Ctx,
  draftId: string,
  choice: RecomposeChoice,
): Promise<Result<DraftView, RecomposeRefusal>> {
  const world = await seeWorld(ctx)
  const draft = await ctx.owner.drafts.get(draftId)
  const step = draft && world.stepById.get(draft.stepId)
  if (!draft || !step) return err('not-found')
  const words = await firstWords(ctx, world, step, choicesOf(draft, choice))
  if (!words.ok) return words
  const change = choice.own === 'keep' ? await keepingOwn(ctx, world, step, draft, words.value) : words.value
  if (change === null) return err('nothing-to-exchange')
  const edited = await ctx.owner.drafts.edit(draft.id, draft.version, change, ctx.now)
  return edited.ok ? ok(await draftView(ctx, world, edited.value, step)) : err(edited.error)
}

function choicesOf(draft: Draft, { news, wording, language, register }: RecomposeChoice): ComposeChoices {
  const isOther = news === undefined && language === undefined && register === undefined
  const present = registers.find((one) => one === draft.composed?.register)
  return {
    wording: wording ?? (isOther ? nextWording(draft) : (draft.composed?.wording ?? 0)),
    language: language ?? draft.language,
    register: register ?? present ?? 'plain',
    ...tellOf(draft, news),
  }
}

/** The best that is not heard yet goes into a mail by itself; none goes where the person chose none. */
function tellOf({ tells, composed }: Draft, news: readonly string[] | undefined): Pick<ComposeChoices, 'tell'> {
  if (news !== undefined) return { tell: news[0] ?? null }
  if (tells[0] !== undefined) return { tell: tells[0] }
  return composed === undefined ? {} : { tell: null }
}

/** Null where nothing of the text is Ajar's any more. Reasons stay with the words they are about. */
async function keepingOwn(
  ctx: Ctx,
  world: World,
  step: Step,
  draft: Draft,
  words: NewDraft,
): Promise<Partial<NewDraft> | null> {
  const base = draft.composed ?? (await asFirstWritten(ctx, world, step, draft))
  if (base === undefined) return null
  const merged = mergeWords(draft.body, base.parts, words.composed?.parts ?? [], words.body)
  if (merged.exchanged === 0) return null
  return {
    ...words,
    body: merged.text,
    subject: draft.subject === base.subject ? words.subject : draft.subject,
  }
}

/** Of a draft that an older Ajar wrote: the words as they would have been. */
async function asFirstWritten(ctx: Ctx, world: World, step: Step, draft: Draft): Promise<Draft['composed']> {
  const first = await firstWords(ctx, world, step, { wording: 0, language: draft.language })
  return first.ok ? first.value.composed : undefined
}
