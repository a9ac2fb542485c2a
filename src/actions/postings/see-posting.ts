import type { KeptPosting, PostingSource } from '#domain/kept-posting.ts'
import type { Requirement } from '#domain/requirement.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { saidIn, type SaidInResume } from '#read/posting/said-in-resume.ts'
import type { Ctx } from '#actions/context.ts'
import { postingsInMail, type PostingInMail } from '#actions/postings/in-mail.ts'
import { keptFor } from '#actions/requirements-of.ts'
import { seeWorld } from '#actions/world.ts'

export interface RequirementView extends Requirement {
  /** As it stands in the posting; null when it stands nowhere there. */
  readonly quote: string | null
  readonly inResume: SaidInResume
}

/** The posting of an application, what it asks for, and what the résumé says of each. */
export interface PostingView {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly posting:
    | (Omit<KeptPosting, 'application' | 'source'> & {
        readonly source:
          | Exclude<PostingSource, { readonly kind: 'mail' }>
          | { readonly kind: 'mail'; readonly message: string }
      })
    | null
  /** Of the list; 0 before the first. */
  readonly version: number
  readonly requirements: readonly RequirementView[]
  /** What the list was before, latest first. */
  readonly earlier: readonly { readonly version: number; readonly savedAt: number; readonly count: number }[]
  /** Where in the application's mail a posting stands or is linked. */
  readonly inMail: readonly PostingInMail[]
  readonly hasResume: boolean
}

export async function seePosting(ctx: Ctx, applicationId: string): Promise<Result<PostingView, 'not-found'>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const [{ list, postings, versions }, resume, inMail] = await Promise.all([
    keptFor(ctx, application),
    ctx.owner.resumes.present(),
    postingsInMail(ctx, application),
  ])
  const posting = postings.find(({ id }) => id === list?.postingId) ?? null
  const said = saidIn(resume?.resume ?? {})
  return ok({
    applicationId: application.id,
    company: application.company.value,
    role: application.role?.value ?? null,
    posting: posting && {
      id: posting.id,
      title: posting.title,
      text: posting.text,
      source: posting.source,
      fetchedAt: posting.fetchedAt,
    },
    version: list?.version ?? 0,
    requirements: (list?.requirements ?? []).map((requirement) => ({
      ...requirement,
      quote: posting && requirement.span ? quoteOf(posting.text, requirement.span) : null,
      inResume: said(requirement),
    })),
    earlier: versions
      .slice(0, -1)
      .map(({ version, savedAt, requirements }) => ({ version, savedAt, count: requirements.length }))
      .toReversed(),
    inMail,
    hasResume: resume !== undefined,
  })
}

function quoteOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
}
