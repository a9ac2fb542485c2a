import type { Fetch } from '#watch/fetch.ts'
import type { Ctx } from '#actions/context.ts'
import { addPosting, type AddPostingRefusal, type PostingAdded } from '#actions/postings/add-posting.ts'
import { restoreRequirements, saveRequirements } from '#actions/postings/edit-requirements.ts'
import {
  postingFromAddress,
  postingFromFile,
  postingFromMail,
  type FromElsewhere,
} from '#actions/postings/from-elsewhere.ts'
import { restoreResume, saveResume, seeResume } from '#actions/postings/resume.ts'
import { seePosting } from '#actions/postings/see-posting.ts'
import type { Result } from '#domain/result.ts'

/** What the pages of postings and of the résumé ask for; `fetch` is the program's one fetcher. */
export function postings(fetch: Fetch) {
  return {
    seePosting,
    pastePosting: (ctx: Ctx, applicationId: string, text: string): Promise<Result<PostingAdded, AddPostingRefusal>> =>
      addPosting(ctx, applicationId, { text }, { kind: 'paste' }),
    postingFromFile,
    postingFromAddress: (ctx: Ctx, applicationId: string, url: string): Promise<FromElsewhere> =>
      postingFromAddress(ctx, fetch, applicationId, url),
    postingFromMail,
    saveRequirements,
    restoreRequirements,
    seeResume,
    saveResume,
    restoreResume,
  }
}

export type Postings = ReturnType<typeof postings>
