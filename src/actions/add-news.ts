import { dayOf, isDay } from '#domain/days.ts'
import type { Article, Update } from '#domain/news.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { zoneFor } from '#actions/zone-in-use.ts'

export interface UpdateInput {
  readonly on?: string | undefined
  readonly kind: Update['kind']
  readonly text: string
  readonly url?: string | null | undefined
}

export interface ArticleInput {
  readonly title: string
  readonly url: string
  readonly note?: string | null | undefined
}

/** News about me: the next keep-in-touch draft offers what its reader has not heard. */
export async function addUpdate(ctx: Ctx, input: UpdateInput): Promise<Result<Update, FieldProblem>> {
  const text = input.text.trim()
  if (!text) return err({ field: 'text', message: 'What is new?' })
  if (input.on !== undefined && !isDay(input.on))
    return err({ field: 'on', message: `“${input.on}” is no day; one looks like 2026-11-09.` })
  const urlProblem = input.url ? problemOfUrl(input.url) : undefined
  if (urlProblem) return err(urlProblem)

  const settings = await ctx.owner.settings.get()
  const on = input.on ?? dayOf(ctx.now, zoneFor(ctx, settings))
  return ok(await ctx.owner.news.addUpdate({ on, kind: input.kind, text, url: input.url ?? null }))
}

export async function addArticle(ctx: Ctx, input: ArticleInput): Promise<Result<Article, FieldProblem>> {
  const title = input.title.trim()
  if (!title) return err({ field: 'title', message: 'What is the article called?' })
  const problem = problemOfUrl(input.url)
  if (problem) return err(problem)
  return ok(
    await ctx.owner.news.addArticle({ addedAt: ctx.now, title, url: input.url, note: input.note?.trim() || null }),
  )
}

export async function removeNews(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.news.removeUpdate(id, ctx.now)) || (await ctx.owner.news.removeArticle(id, ctx.now))
    ? ok(true)
    : err('not-found')
}

/** Takes a removal back. */
export async function restoreNews(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.news.restore(id)) ? ok(true) : err('not-found')
}

function problemOfUrl(text: string): FieldProblem | undefined {
  const url = parseUrl(text)
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return undefined
  return { field: 'url', message: `“${text}” is no address of a page; one starts with https://.` }
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
