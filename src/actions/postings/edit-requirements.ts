import type { Anchor } from '#domain/ids.ts'
import { longestRequirement, mostRequirements, type Force, type Requirement } from '#domain/requirement.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { factsIn } from '#read/posting/facts-in.ts'
import type { Ctx } from '#actions/context.ts'
import { keptFor } from '#actions/requirements-of.ts'
import { seeWorld } from '#actions/world.ts'

/** A requirement as the person wants it; `id` null for one they add. */
export interface WantedRequirement {
  readonly id: string | null
  readonly text: string
  readonly force: Force
}

export interface RequirementsSaved {
  readonly version: number
  /** What goes back. */
  readonly before: number
}

export type RequirementsRefusal = 'not-found' | 'changed-since-read' | 'empty' | 'too-many' | 'too-large'

/**
 * The whole list as the person wants it, in their order. What is left out goes; changed words are theirs and are read
 * anew for facts; where a requirement stood in the posting stays with it.
 */
export async function saveRequirements(
  ctx: Ctx,
  applicationId: string,
  wanted: readonly WantedRequirement[],
  readVersion: number,
): Promise<Result<RequirementsSaved, RequirementsRefusal>> {
  if (wanted.length > mostRequirements) return err('too-many')
  const texts = wanted.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())
  if (texts.includes('')) return err('empty')
  if (texts.some((text) => text.length > longestRequirement)) return err('too-large')
  return change(ctx, applicationId, readVersion, (before) => {
    const known = new Map(before.map((requirement) => [requirement.id, requirement]))
    return wanted.map(({ id, force }, at) => {
      const text = texts[at] ?? ''
      const was = id === null ? undefined : known.get(id)
      if (was && id !== null) known.delete(id)
      if (was?.text === text) return { ...was, force }
      return {
        id: was?.id ?? `p${readVersion + 1}-${at + 1}`,
        text,
        force,
        facts: factsIn(text),
        span: was?.span ?? null,
        by: 'person',
      }
    })
  })
}

/** An earlier version is there again, as a new one; version 0 is the empty list before the first. */
export async function restoreRequirements(
  ctx: Ctx,
  applicationId: string,
  version: number,
  readVersion: number,
): Promise<Result<RequirementsSaved, RequirementsRefusal>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const { versions, anchor } = await keptFor(ctx, application)
  if (version === 0) return save(ctx, { anchor, postingId: null, requirements: [] }, readVersion)
  const earlier = versions.find((list) => list.version === version)
  if (!earlier) return err('not-found')
  return save(ctx, { anchor, postingId: earlier.postingId, requirements: earlier.requirements }, readVersion)
}

async function change(
  ctx: Ctx,
  applicationId: string,
  readVersion: number,
  make: (before: readonly Requirement[]) => readonly Requirement[],
): Promise<Result<RequirementsSaved, RequirementsRefusal>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const { anchor, list } = await keptFor(ctx, application)
  const requirements = make(list?.requirements ?? [])
  return save(ctx, { anchor, postingId: list?.postingId ?? null, requirements }, readVersion)
}

interface ListSave {
  readonly anchor: Anchor
  readonly postingId: string | null
  readonly requirements: readonly Requirement[]
}

async function save(
  ctx: Ctx,
  { anchor, postingId, requirements }: ListSave,
  readVersion: number,
): Promise<Result<RequirementsSaved, 'changed-since-read'>> {
  const saved = await ctx.owner.postings.saveList({
    application: anchor,
    postingId,
    requirements,
    savedAt: ctx.now,
    readVersion,
  })
  return saved.ok ? ok({ version: saved.value.version, before: readVersion }) : saved
}
