import type { Draft } from '#domain/draft.ts'
import type { KeptWords } from '#domain/kept-words.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isWaitingItsTurn, type Step } from '#domain/step.ts'
import { buildEml } from '#mail/eml-out.ts'
import type { ComposeChoices } from '#write/compose.ts'
import { isMailStep, nameFromHeads } from '#write/facts.ts'
import { composeStep } from '#actions/compose-step.ts'
import type { Ctx } from '#actions/context.ts'
import { currentDrafts } from '#actions/current-drafts.ts'
import { draftView } from '#actions/draft-view.ts'
import type { DraftView } from '#actions/views.ts'
import { ownAddresses, seeWorld, type World } from '#actions/world.ts'

export type DraftRefusal = 'not-found' | 'not-a-mail' | 'blocked'

/** The draft of a step as it was left, or first words for it. `again` puts the present words away and writes new ones. */
export async function draftStep(
  ctx: Ctx,
  stepId: string,
  options: { readonly again?: boolean } = {},
): Promise<Result<DraftView, DraftRefusal>> {
  const world = await seeWorld(ctx)
  const step = world.stepById.get(stepId)
  if (!step) return err('not-found')
  if (!isMailStep(step)) return err('not-a-mail')

  const existing = currentDrafts(world, await ctx.owner.drafts.list()).get(step.id)
  if (existing && !options.again) return ok(await draftView(ctx, world, existing, step))
  if (step.state === 'blocked' && !isWaitingItsTurn(step.blockedBy)) return err('blocked')

  const words = await firstWords(ctx, world, step, { wording: nextWording(existing) })
  if (!words.ok) return words
  if (existing) {
    const edited = await ctx.owner.drafts.edit(existing.id, existing.version, words.value, ctx.now)
    return edited.ok ? ok(await draftView(ctx, world, edited.value, step)) : err('not-found')
  }
  const draft = await ctx.owner.drafts.create(words.value, ctx.now)
  return ok(await draftView(ctx, world, draft, step))
}

/** What was not offered yet. */
export function nextWording(draft: Draft | undefined): number {
  return draft === undefined ? 0 : (draft.composed?.wording ?? draft.version - 1) + 1
}

export interface DraftEdit {
  readonly subject: string
  readonly body: string
  /** The version that was on the person's screen. */
  readonly version: number
  /** All that is kept against the check; left out: as before. */
  readonly kept?: readonly KeptWords[] | undefined
}

export async function editDraft(
  ctx: Ctx,
  draftId: string,
  edit: DraftEdit,
): Promise<Result<DraftView, 'not-found' | 'changed-since-read'>> {
  const { subject, body, version, kept } = edit
  const edited = await ctx.owner.drafts.edit(draftId, version, { subject, body, ...(kept && { kept }) }, ctx.now)
  if (!edited.ok) return err(edited.error)
  const world = await seeWorld(ctx)
  return ok(await draftView(ctx, world, edited.value, world.stepById.get(edited.value.stepId)))
}

/** The draft as a mail that any mail program opens, in the old thread. */
export async function draftAsEml(
  ctx: Ctx,
  draftId: string,
): Promise<Result<{ filename: string; eml: string }, 'not-found'>> {
  const draft = (await ctx.owner.drafts.list()).find(({ id }) => id === draftId)
  if (!draft) return err('not-found')
  const world = await seeWorld(ctx)
  const from = draft.from ?? ownAddresses(world.settings)[0] ?? null
  const name = from === null ? null : (world.settings.name ?? (await nameInOwnMail(ctx, world)))
  const eml = buildEml({
    from: from === null ? null : { name: name ?? '', address: from },
    to: draft.to,
    subject: draft.subject,
    body: draft.body,
    date: null,
    messageId: null,
    inReplyTo: draft.inReplyTo,
    references: draft.references,
  })
  const who = (draft.to[0]?.name || 'someone')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return ok({ filename: `${draft.kind}-${who || 'someone'}.eml`, eml })
}

async function nameInOwnMail(ctx: Ctx, { settings }: World): Promise<string | null> {
  const heads = (await ctx.owner.messages.jobMail()).map(({ head }) => head)
  return nameFromHeads(heads, ownAddresses(settings))
}

export type NewDraft = Parameters<Ctx['owner']['drafts']['create']>[0]

/** The words for a step as a draft begins with them. */
export async function firstWords(
  ctx: Ctx,
  world: World,
  step: Step,
  choices: ComposeChoices,
): Promise<Result<NewDraft, DraftRefusal>> {
  if (!isMailStep(step)) return err('not-a-mail')
  const composed = await composeStep(ctx, world, step, choices)
  if (!composed.ok) return err(composed.error === 'not-a-mail' ? 'not-a-mail' : 'blocked')
  const { mail, facts } = composed.value
  const { recipient, me } = facts

  return ok({
    stepId: step.id,
    kind: step.kind,
    language: mail.language,
    to: recipient.address === null ? [] : [{ name: recipient.full, address: recipient.address }],
    from: me.address,
    subject: mail.subject,
    body: mail.body,
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    tells: mail.tells,
    composed: {
      wording: choices.wording ?? 0,
      register: mail.register,
      subject: mail.subject,
      parts: mail.parts.map(({ name, start, end }) => ({ name, text: mail.body.slice(start, end) })),
    },
  })
}
