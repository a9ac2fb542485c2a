import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '#domain/result.ts'
import type { Register } from '#write/compose.ts'
import type { FileError } from '#write/templates/library.ts'
import { templateNames } from '#write/templates/parts.ts'
import type { Ctx } from '#actions/context.ts'
import { previewTemplate, type TemplatePreview } from '#actions/template-files.ts'
import { loadTemplates } from '#actions/templates.ts'

/** A file of words as it counts now, to be read and changed. */
export interface TemplateText {
  /** `en/follow-up.txt` */
  readonly path: string
  /** What counts; for a file that is not there yet Ajar's English one, to begin with. */
  readonly text: string
  /** The person's own, as it lies in their folder; null where there is none. */
  readonly own: string | null
  /** Whether Ajar comes with one to go back to. */
  readonly isShipped: boolean
  readonly errors: readonly FileError[]
}

export interface TemplateChange {
  readonly text: string
  /** The own file as it was when this was begun: one that was changed by hand meanwhile is not written over. */
  readonly before: string | null
}

export interface TemplateTried {
  readonly errors: readonly FileError[]
  readonly mails: readonly TemplatePreview[]
}

export type TemplateRefusal = 'not-found' | 'changed-since-read'

export async function openTemplate(ctx: Ctx, path: string): Promise<Result<TemplateText, 'not-found'>> {
  if (!isTemplatePath(path)) return err('not-found')
  const { shipped, own, errors } = await loadTemplates(ctx.templates)
  const find = (files: typeof shipped, wanted: string) => files.find((file) => file.path === wanted)?.text ?? null
  const mine = find(own, path)
  const theirs = find(shipped, path)
  return ok({
    path,
    text: mine ?? theirs ?? find(shipped, `en/${path.split('/')[1]}`) ?? '',
    own: mine,
    isShipped: theirs !== null,
    errors: errors.filter((error) => error.path === path),
  })
}

/** Keeps it as the person's own file. One with errors is kept as well: until they are mended, Ajar's own stands in. */
export async function saveTemplate(
  ctx: Ctx,
  path: string,
  { text, before }: TemplateChange,
): Promise<Result<TemplateText, TemplateRefusal>> {
  const held = await unlessChanged(ctx, path, before)
  if (!held.ok) return held
  const file = join(ctx.templates.own, path)
  await mkdir(dirname(file), { recursive: true })
  // Whole or not at all: another program may read it just now.
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return openTemplate(ctx, path)
}

/** Takes the person's own file away, so that Ajar's counts again. */
export async function dropTemplate(
  ctx: Ctx,
  path: string,
  before: string | null,
): Promise<Result<TemplateText, TemplateRefusal>> {
  const held = await unlessChanged(ctx, path, before)
  if (!held.ok) return held
  await rm(join(ctx.templates.own, path), { force: true })
  return openTemplate(ctx, path)
}

/** What the text would make of one's own applications, or what is wrong with it and where. Nothing is kept. */
export async function tryTemplate(
  ctx: Ctx,
  path: string,
  text: string,
  register: Register,
): Promise<Result<TemplateTried, 'not-found'>> {
  if (!isTemplatePath(path)) return err('not-found')
  const trying = { ...ctx, templates: { ...ctx.templates, unsaved: { path, text } } }
  const shown = await previewTemplate(trying, path, { register, most: 3 })
  if (shown.ok) return ok({ errors: [], mails: shown.value })
  if (shown.error.code === 'broken') return ok({ errors: shown.error.errors, mails: [] })
  return ok({ errors: [], mails: [] })
}

async function unlessChanged(ctx: Ctx, path: string, before: string | null): Promise<Result<true, TemplateRefusal>> {
  if (!isTemplatePath(path)) return err('not-found')
  const now = await readFile(join(ctx.templates.own, path), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return now === before ? ok(true) : err('changed-since-read')
}

/** A language and the name of a mail, and so no way out of the folder. */
function isTemplatePath(path: string): boolean {
  const [, name] = /^[a-z]{2,3}\/([a-z-]{1,40})\.txt$/u.exec(path) ?? []
  return name !== undefined && (templateNames as readonly string[]).includes(name)
}
