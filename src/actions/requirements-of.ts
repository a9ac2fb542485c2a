import type { Application } from '#domain/application.ts'
import { applicationIdOf, type Anchor } from '#domain/ids.ts'
import type { KeptPosting } from '#domain/kept-posting.ts'
import type { Requirement, RequirementList } from '#domain/requirement.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld } from '#actions/world.ts'

/** What an application's posting asks for, as the person left it. */
export interface RequirementsView {
  readonly applicationId: string
  /** Of the list; 0 when there is none yet. */
  readonly version: number
  readonly requirements: readonly Requirement[]
  /** The posting the spans count in; null when every requirement was typed. */
  readonly posting: KeptPosting | null
}

/** What is asked for in an application, for whoever lays something beside it: a reflection, the next interview. */
export async function requirementsOf(ctx: Ctx, applicationId: string): Promise<Result<RequirementsView, 'not-found'>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const kept = await keptFor(ctx, application)
  return ok({
    applicationId: application.id,
    version: kept.list?.version ?? 0,
    requirements: kept.list?.requirements ?? [],
    posting: kept.postings.find(({ id }) => id === kept.list?.postingId) ?? null,
  })
}

interface KeptPostings {
  /** What the list hangs on, or will. */
  readonly anchor: Anchor
  /** Oldest first. */
  readonly postings: readonly KeptPosting[]
  readonly list: RequirementList | undefined
  /** Of the same list, oldest first; the present one is the last. */
  readonly versions: readonly RequirementList[]
}

/** By any anchor of the application, since two that had lists may have been joined: the list saved last counts. */
export async function keptFor(ctx: Ctx, application: Application): Promise<KeptPostings> {
  const ids = new Set([application.id, ...application.formerIds])
  const [postings, lists] = await Promise.all([ctx.owner.postings.list(), ctx.owner.postings.lists()])
  const own = lists.filter((list) => ids.has(applicationIdOf(list.application)))
  const latest = own.toSorted((a, b) => b.savedAt - a.savedAt || b.version - a.version)[0]
  const anchor = latest?.application ?? application.anchor
  const versions = own.filter((list) => list.application === anchor)
  return {
    anchor,
    postings: postings.filter((posting) => ids.has(applicationIdOf(posting.application))),
    list: versions.at(-1),
    versions,
  }
}
