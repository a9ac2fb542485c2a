import { useNavigate } from '@tanstack/react-router'
import type { ArticleRow, ArticlesView } from '#actions/articles/list-articles.ts'
import { PlainLink } from '#web/articles/plain-link.tsx'
import { texts } from '#web/articles/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { wordsOf } from '#web/manual/manual-form.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'

/** All articles, latest first, as text alone. */
export function Shelf({ view, query }: { view: ArticlesView; query: string }) {
  const navigate = useNavigate()
  return (
    <section aria-labelledby="shelf">
      <h2 id="shelf" className="mb-3">
        {texts.shelf}
      </h2>
      {view.all === 0 ? (
        <p className="text-muted">{texts.shelfEmpty}</p>
      ) : (
        <>
          <search>
            <form
              className="mb-3 flex items-end gap-2"
              onSubmit={(event) => {
                event.preventDefault()
                const q = wordsOf(new FormData(event.currentTarget), 'q')
                void navigate({ to: '/news/articles', search: q === '' ? {} : { q } })
              }}
            >
              <div className="min-w-0 flex-1">
                <TextField
                  key={query}
                  label={texts.search}
                  name="q"
                  type="search"
                  defaultValue={query}
                  maxLength={300}
                />
              </div>
              <Button type="submit">{texts.searchGo}</Button>
            </form>
          </search>
          {view.articles.length === 0 ? (
            <p className="text-muted">{texts.noneFound}</p>
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {view.articles.map((article) => (
                <Item key={article.id} article={article} />
              ))}
            </ul>
          )}
          <output className="mt-2 block text-sm text-muted">{texts.shown(view.articles.length, view.total)}</output>
        </>
      )}
    </section>
  )
}

function Item({ article }: { article: ArticleRow }) {
  const { zone } = useClock()
  const { id, title, url, source, at, beginning, note, isChosen, isRead } = article
  const change = (json: { isChosen?: boolean; isRead?: boolean }) =>
    read(api.articles[':id'].$patch({ param: { id }, json }))
  const choose = useWrite((chosen: boolean) => change({ isChosen: chosen }), {
    done: (_, chosen) => ({
      text: chosen ? texts.saidShared : texts.saidUnshared,
      undo: () => change({ isChosen: !chosen }),
    }),
  })
  const mark = useWrite((wasRead: boolean) => change({ isRead: wasRead }))
  const about = [
    source,
    plainDay(dayIn(at, zone)),
    ...(isChosen ? [texts.isShared] : []),
    ...(isRead ? [texts.isRead] : []),
  ]

  return (
    <li className="py-4">
      <h3>
        <PlainLink url={url} words={title} />
      </h3>
      {note !== null && <p>{note}</p>}
      {beginning !== '' && <p className="break-words text-[0.9375rem]">{beginning}</p>}
      <p className="text-sm text-muted">{about.join(', ')}</p>
      <div className="-ml-2.5 mt-1 flex flex-wrap gap-1">
        <Button
          look="plain"
          aria-label={`${isChosen ? texts.unshare : texts.share}: ${title}`}
          disabled={choose.isPending}
          onClick={() => choose.mutate(!isChosen)}
        >
          {isChosen ? texts.unshare : texts.share}
        </Button>
        <Button
          look="plain"
          aria-label={`${isRead ? texts.unread : texts.read}: ${title}`}
          disabled={mark.isPending}
          onClick={() => mark.mutate(!isRead)}
        >
          {isRead ? texts.unread : texts.read}
        </Button>
      </div>
    </li>
  )
}
