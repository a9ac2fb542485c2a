import { dayOf } from '#domain/days.ts'
import { hasPlaceholder, type Draft } from '#domain/draft.ts'
import type { Step } from '#domain/step.ts'
import { countWords } from '#write/count-words.ts'
import { mailtoLink } from '#write/mailto.ts'
import { composeStep } from '#actions/compose-step.ts'
import type { Ctx } from '#actions/context.ts'
import type { DraftView } from '#actions/views.ts'
import type { World } from '#actions/world.ts'

/** A draft with all that stands beside it: the mail it answers, the call sheet, news its reader has not heard. */
export async function draftView(ctx: Ctx, world: World, draft: Draft, step: Step | undefined): Promise<DraftView> {
  const composed = step ? await composeStep(ctx, world, step) : undefined
  const { mail, facts } = composed?.ok ? composed.value : {}
  const application = step ? world.applications.get(step.applicationId) : undefined
  const answered =
    draft.inReplyTo === null
      ? undefined
      : (await ctx.owner.messages.jobMail()).find(({ head }) => head.messageId === draft.inReplyTo)

  return {
    id: draft.id,
    stepId: step?.id ?? draft.stepId,
    kind: draft.kind,
    application: {
      id: application?.id ?? '',
      company: application?.company.value ?? '',
      role: application?.role?.value ?? null,
    },
    answers: answered?.head.key ?? null,
    cautions: step?.cautions ?? [],
    language: draft.language,
    to: draft.to,
    subject: draft.subject,
    body: draft.body,
    version: draft.version,
    editedAt: draft.editedAt,
    inThread: draft.inReplyTo !== null,
    hasPlaceholder: hasPlaceholder(draft.body) || hasPlaceholder(draft.subject),
    words: countWords(draft.body),
    mailto: draft.to.length > 0 ? mailtoLink(draft) : null,
    note: mail?.note ?? null,
    callSheet: mail?.callSheet ?? null,
    // No other mail tells news.
    offers:
      facts && step?.kind === 'keep-in-touch'
        ? facts.news.map((item) => ({
            id: item.id,
            type: item.type,
            title: item.type === 'update' ? item.text : item.title,
            on: item.type === 'update' ? item.on : dayOf(item.addedAt, world.zone),
            used: draft.tells.includes(item.id),
          }))
        : [],
  }
}

export function draftViews(ctx: Ctx, world: World, drafts: readonly Draft[]): Promise<DraftView[]> {
  return Promise.all(drafts.map((draft) => draftView(ctx, world, draft, world.stepById.get(draft.stepId))))
}
