import type { Draft } from '#domain/draft.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { countWords } from '#write/count-words.ts'
import type { Ctx } from '#actions/context.ts'
import { draftView } from '#actions/draft-view.ts'
import type { DraftView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

/** Earlier words of a draft, as they stood when the person rested. */
export interface DraftVersion {
  readonly version: number
  /** When they came to stand there, epoch ms. */
  readonly at: number
  readonly subject: string
  readonly body: string
  readonly words: number
}

/** What is saved as one types is no version to come back to; what stood for so long is, ms. */
const rest = 90_000
const most = 40

/** Newest first, without the present one. */
export async function listDraftVersions(
  ctx: Ctx,
  draftId: string,
): Promise<Result<readonly DraftVersion[], 'not-found'>> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return err('not-found')
  const earlier = await ctx.owner.drafts.earlier(draftId)
  return ok(
    worthKeeping([...earlier, draft])
      .slice(-most)
      .toReversed()
      .map(({ version, editedAt, subject, body }) => ({
        version,
        at: editedAt,
        subject,
        body,
        words: countWords(body),
      })),
  )
}

/** Those that stood for a while, were Ajar's own, or gave way to other words at once; the last is not among them. */
function worthKeeping(versions: readonly Draft[]): readonly Draft[] {
  return versions.filter((version, at) => {
    const next = versions[at + 1]
    if (next === undefined || (next.body === version.body && next.subject === version.subject)) return false
    const isRewritten = JSON.stringify(next.composed) !== JSON.stringify(version.composed)
    return at === 0 || isRewritten || next.editedAt - version.editedAt >= rest
  })
}

/** Brings earlier words back; the present ones become an earlier version. */
export async function restoreDraft(
  ctx: Ctx,
  draftId: string,
  version: number,
  /** The version that was on the person's screen. */
  readVersion: number,
): Promise<Result<DraftView, 'not-found' | 'changed-since-read'>> {
  const earlier = (await ctx.owner.drafts.earlier(draftId)).find((each) => each.version === version)
  if (!earlier) return err('not-found')
  const { language, subject, body, tells, kept, composed } = earlier
  const content = { language, subject, body, tells, kept: kept ?? [], ...(composed && { composed }) }
  const edited = await ctx.owner.drafts.edit(draftId, readVersion, content, ctx.now)
  if (!edited.ok) return err(edited.error)
  const world = await seeWorld(ctx)
  return ok(await draftView(ctx, world, edited.value, world.stepById.get(edited.value.stepId)))
}
