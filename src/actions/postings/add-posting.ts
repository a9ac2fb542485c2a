import type { Application } from '#domain/application.ts'
import { longestPosting, type PostingSource } from '#domain/kept-posting.ts'
import { mostRequirements, type Requirement } from '#domain/requirement.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { htmlToText } from '#mail/html-text.ts'
import { looksLikeHtml } from '#read/posting/looks-like-html.ts'
import { readPosting } from '#read/posting/read-posting.ts'
import type { Ctx } from '#actions/context.ts'
import { keptFor } from '#actions/requirements-of.ts'
import { seeWorld } from '#actions/world.ts'

export interface PostingAdded {
  readonly postingId: string
  /** Of the list that was made from it. */
  readonly version: number
  /** What goes back to before it. */
  readonly before: number
  readonly requirements: number
  /** It was longer than Ajar keeps. */
  readonly isCut: boolean
}

export type AddPostingRefusal = 'not-found' | 'empty' | 'changed-since-read'

interface PostingWords {
  /** Plain or HTML. */
  readonly text: string
  readonly title?: string | null
}

/**
 * Keeps the words of an application's posting and reads what it asks for. What the person added to the list by hand
 * stays; a requirement that says the same as before keeps its id, and with it what hangs on it.
 */
export async function addPosting(
  ctx: Ctx,
  applicationId: string,
  { text, title = null }: PostingWords,
  source: PostingSource,
): Promise<Result<PostingAdded, AddPostingRefusal>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const words = tidied(text)
  if (words === '') return err('empty')
  return keep(
    ctx,
    application,
    { words: words.slice(0, longestPosting), title, isCut: words.length > longestPosting },
    source,
  )
}

async function keep(
  ctx: Ctx,
  application: Application,
  { words, title, isCut }: { readonly words: string; readonly title: string | null; readonly isCut: boolean },
  source: PostingSource,
): Promise<Result<PostingAdded, AddPostingRefusal>> {
  const { anchor, list } = await keptFor(ctx, application)
  const posting = await ctx.owner.postings.add({
    application: anchor,
    title: title?.slice(0, 300) ?? null,
    text: words,
    source,
    fetchedAt: ctx.now,
  })
  const before = list?.version ?? 0
  const saved = await ctx.owner.postings.saveList({
    application: anchor,
    postingId: posting.id,
    requirements: withIds(readPosting(words), list?.requirements ?? [], before + 1),
    savedAt: ctx.now,
    readVersion: before,
  })
  if (!saved.ok) {
    await ctx.owner.postings.remove(posting.id)
    return saved
  }
  const { version, requirements } = saved.value
  return ok({ postingId: posting.id, version, before, requirements: requirements.length, isCut })
}

function withIds(
  read: readonly Requirement[],
  before: readonly Requirement[],
  version: number,
): readonly Requirement[] {
  const known = new Map(before.filter(({ by }) => by === 'read').map(({ text, id }) => [asKey(text), id]))
  const fresh = read.map((requirement, at) => {
    const key = asKey(requirement.text)
    const id = known.get(key) ?? `r${version}-${at + 1}`
    known.delete(key)
    return { ...requirement, id }
  })
  // A span of another posting would point at other words.
  const own = before.filter(({ by }) => by === 'person').map((requirement) => ({ ...requirement, span: null }))
  return [...fresh, ...own].slice(0, mostRequirements)
}

function asKey(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}

function tidied(text: string): string {
  const plain = looksLikeHtml(text) ? htmlToText(text) : text
  return plain
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]{1,200}\n/g, '\n')
    .replaceAll(/\n{4,}/g, '\n\n\n')
    .trim()
}
