import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { findInterview } from '#actions/prepare/interview-sheet.ts'
import { seeWorld } from '#actions/world.ts'

export interface InterviewNotesSave {
  readonly questionsToAsk: readonly string[]
  readonly notes: string
  /** The version that was on the person's screen; 0 for the first save. */
  readonly version: number
}

/** Saves what one wants to ask and not to forget, as one types. */
export async function saveInterviewNotes(
  ctx: Ctx,
  interviewId: string,
  { questionsToAsk, notes, version }: InterviewNotesSave,
): Promise<Result<{ readonly version: number }, 'not-found' | 'changed-since-read'>> {
  const found = findInterview(await seeWorld(ctx), interviewId)
  if (!found) return err('not-found')
  const saved = await ctx.owner.interviewNotes.save({
    interview: found.interview.anchor,
    questionsToAsk,
    notes,
    version,
    editedAt: ctx.now,
  })
  return saved.ok ? ok({ version: saved.value.version }) : saved
}
