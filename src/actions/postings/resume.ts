import { parseResume, type Resume, type ResumeProblem } from '#domain/resume.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'

/** The person's résumé as JSON Resume, and the versions it had. */
export interface ResumeView {
  /** 0 before the first. */
  readonly version: number
  /** Epoch ms; null before the first. */
  readonly savedAt: number | null
  readonly resume: Resume
  /** Latest first, without the present one. */
  readonly earlier: readonly { readonly version: number; readonly savedAt: number }[]
}

export async function seeResume(ctx: Ctx): Promise<ResumeView> {
  const versions = await ctx.owner.resumes.versions()
  const present = versions.at(-1)
  return {
    version: present?.version ?? 0,
    savedAt: present?.savedAt ?? null,
    resume: present?.resume ?? {},
    earlier: versions
      .slice(0, -1)
      .map(({ version, savedAt }) => ({ version, savedAt }))
      .toReversed(),
  }
}

/** Saved, or every field that is not as JSON Resume has it. */
export type ResumeSaved =
  | { readonly saved: true; readonly version: number; readonly before: number }
  | { readonly saved: false; readonly problems: readonly ResumeProblem[] }

/** `resume` is whatever JSON came; what is not known in it is kept. */
export async function saveResume(
  ctx: Ctx,
  resume: unknown,
  readVersion: number,
): Promise<Result<ResumeSaved, 'changed-since-read'>> {
  const parsed = parseResume(resume)
  if (!parsed.ok) return ok({ saved: false, problems: parsed.error })
  const saved = await ctx.owner.resumes.save({ resume: parsed.value, readVersion, at: ctx.now })
  return saved.ok ? ok({ saved: true, version: saved.value.version, before: readVersion }) : saved
}

/** An earlier version is there again, as a new one; version 0 is none at all. */
export async function restoreResume(
  ctx: Ctx,
  version: number,
  readVersion: number,
): Promise<Result<{ readonly version: number; readonly before: number }, 'not-found' | 'changed-since-read'>> {
  const versions = await ctx.owner.resumes.versions()
  const resume = version === 0 ? {} : versions.find((one) => one.version === version)?.resume
  if (resume === undefined) return err('not-found')
  const saved = await ctx.owner.resumes.save({ resume, readVersion, at: ctx.now })
  return saved.ok ? ok({ version: saved.value.version, before: readVersion }) : saved
}
