import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '#domain/result.ts'
import type { MailStepKind } from '#domain/step.ts'
import type { Register } from '#write/compose.ts'
import { isMailStep } from '#write/facts.ts'
import type { FileError } from '#write/templates/library.ts'
import { composeStep } from '#actions/compose-step.ts'
import type { Ctx } from '#actions/context.ts'
import { loadTemplates } from '#actions/templates.ts'
import { seeWorld } from '#actions/world.ts'

export interface TemplateView {
  /** `en/follow-up.txt` */
  readonly path: string
  /** The person's own, which goes before one that Ajar comes with. */
  readonly isOwn: boolean
  readonly errors: readonly FileError[]
}

/** Every file of words that counts, by language. */
export async function listTemplates(ctx: Ctx): Promise<TemplateView[]> {
  const { shipped, own, errors } = await loadTemplates(ctx.templates)
  const owned = new Set(own.map(({ path }) => path))
  return [...new Set([...shipped.map(({ path }) => path), ...owned])].toSorted().map((path) => ({
    path,
    isOwn: owned.has(path),
    errors: errors.filter((error) => error.path === path),
  }))
}

/** A copy in the person's own folder, to be changed; one that is there is left as it is. */
export async function copyTemplate(
  ctx: Ctx,
  name: string,
): Promise<Result<{ readonly file: string }, 'not-found' | 'exists'>> {
  const path = pathOf(name)
  const { shipped } = await loadTemplates(ctx.templates)
  const found = shipped.find((file) => file.path === path)
  if (found === undefined) return err('not-found')
  const file = join(ctx.templates.own, path)
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, found.text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return err('exists')
    throw error
  }
  return ok({ file })
}

export interface TemplatePreview {
  readonly stepId: string
  readonly kind: MailStepKind
  readonly company: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

export type PreviewRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'broken'; readonly errors: readonly FileError[] }
  | { readonly code: 'no-steps' }

/** The mails that a file makes of the person's own applications, in its language whatever the thread's is. */
export async function previewTemplate(
  ctx: Ctx,
  name: string,
  choices: { readonly register?: Register; readonly most?: number } = {},
): Promise<Result<readonly TemplatePreview[], PreviewRefusal>> {
  const path = pathOf(name)
  const file = (await listTemplates(ctx)).find((each) => each.path === path)
  if (file === undefined) return err({ code: 'not-found' })
  if (file.errors.length > 0) return err({ code: 'broken', errors: file.errors })

  const [language = '', kind = ''] = path.replace(/\.txt$/u, '').split('/')
  const world = await seeWorld(ctx)
  const steps = world.steps.filter(
    (step) =>
      isMailStep(step) &&
      (step.kind === kind || kind === 'common' || (kind === 'call-sheet' && step.medium === 'mail-or-call')),
  )
  const mails: TemplatePreview[] = []
  for (const step of steps) {
    if (mails.length >= (choices.most ?? 3)) break
    const composed = await composeStep(ctx, world, step, {
      language,
      ...(choices.register !== undefined && { register: choices.register }),
    })
    if (!composed.ok || !isMailStep(step)) continue
    const { mail, facts } = composed.value
    mails.push({
      stepId: step.id,
      kind: step.kind,
      company: facts.company ?? '',
      to: facts.recipient.full || (facts.recipient.address ?? ''),
      subject: mail.subject,
      body: kind === 'call-sheet' ? (mail.callSheet ?? '') : mail.body,
    })
  }
  return mails.length === 0 ? err({ code: 'no-steps' }) : ok(mails)
}

/** `en/follow-up`, with or without its ending. */
function pathOf(name: string): string {
  return name.endsWith('.txt') ? name : `${name}.txt`
}
