import { err, ok, type Result } from '#domain/result.ts'
import type { ShelfArticle } from '#domain/shelf.ts'
import { bodyText } from '#watch/body-text.ts'
import { fetchOutside, type Outside } from '#actions/fetch-outside.ts'
import { sayTrouble } from '#actions/articles/say-trouble.ts'

export interface PageInput {
  readonly url: string
  /** As the bookmarklet or the person says it; empty: the page's own. */
  readonly title: string
  readonly note: string | null
}

export interface PageSaved {
  readonly article: ShelfArticle
  /** Why its words could not be read, where they could not; it is kept by its title then. */
  readonly notRead: string | null
}

export interface PageRefusal {
  readonly code: string
  readonly message: string
}

const noAddress: ReadonlySet<string> = new Set(['no-address', 'not-web', 'has-login'])

/** Keeps a page the person names, with its words where the site lets them be read. A title alone is enough to keep it by. */
export async function savePage(
  outside: Outside,
  { url, title, note }: PageInput,
): Promise<Result<PageSaved, PageRefusal>> {
  const { ctx } = outside
  const tell = (code: string, at: string) => sayTrouble(code, at, ctx.language ?? 'en')
  const { readPage } = await import('#watch/read-page.ts')
  const fetched = await fetchOutside(outside, 'person', { url, purpose: 'page' })
  const isFresh = fetched.ok && fetched.value.state === 'fresh'
  const read =
    isFresh && fetched.value.state === 'fresh' ? readPage(bodyText(fetched.value), fetched.value.url, ctx.now) : null
  const code = !fetched.ok ? fetched.error.code : read === null ? 'odd-answer' : read.ok ? null : read.error
  const page = read?.ok ? read.value : null

  const isAddress = code === null || !noAddress.has(code)
  const name = title.trim().slice(0, 300) || (page?.title ?? '')
  if (!isAddress || name === '') return err({ code: code ?? 'not-a-page', message: tell(code ?? 'not-a-page', url) })

  const article = await ctx.owner.shelf.save(
    {
      addedAt: ctx.now,
      title: name,
      url: fetched.ok ? fetched.value.url : url.trim(),
      origin: 'page',
      feedId: null,
      publishedAt: page?.publishedAt ?? null,
      text: page?.text ?? '',
      isChosen: true,
    },
    note?.trim() || null,
  )
  return ok({ article, notRead: code === null ? null : tell(code, url) })
}
