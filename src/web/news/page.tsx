import { useState, type ReactNode } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, read } from '#web/data/client.ts'
import { updateLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { AddArticleDialog } from '#web/news/add-article-dialog.tsx'
import { AddUpdateDialog } from '#web/news/add-update-dialog.tsx'
import { Proposals } from '#web/news/proposals.tsx'
import { texts } from '#web/news/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'

/** “When I write to them again, I have something to tell.” */
export function NewsPage() {
  const { data: news } = useSuspenseQuery(queries.news)
  const { zone } = useClock()
  const [adding, setAdding] = useState<'update' | 'article' | null>(null)
  const close = () => setAdding(null)

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <div className="space-y-11">
        <Proposals />
        <List
          id="updates"
          title={texts.updates}
          empty={news.updates.length === 0 ? texts.updatesEmpty : null}
          action={<Button onClick={() => setAdding('update')}>{texts.addUpdate}</Button>}
        >
          {news.updates.map((one) => (
            <Item
              key={one.id}
              id={one.id}
              words={one.text}
              about={`${updateLabel[one.kind]}, ${plainDay(one.on)}`}
              url={one.url}
              toldTo={one.toldTo}
            />
          ))}
        </List>
        <List
          id="articles"
          title={texts.articles}
          empty={news.articles.length === 0 ? texts.articlesEmpty : null}
          action={
            <div className="flex flex-wrap gap-2">
              <Link to="/news/articles" className={buttonClass()}>
                {texts.findArticles}
              </Link>
              <Button onClick={() => setAdding('article')}>{texts.addArticle}</Button>
            </div>
          }
        >
          {news.articles.map((one) => (
            <Item
              key={one.id}
              id={one.id}
              words={one.title}
              about={plainDay(dayIn(one.addedAt, zone))}
              note={one.note}
              url={one.url}
              toldTo={one.toldTo}
            />
          ))}
        </List>
      </div>
      <AddUpdateDialog open={adding === 'update'} onClose={close} />
      <AddArticleDialog open={adding === 'article'} onClose={close} />
    </Page>
  )
}

interface ListProps {
  readonly id: string
  readonly title: string
  readonly empty: string | null
  readonly action: ReactNode
  readonly children: ReactNode
}

function List({ id, title, empty, action, children }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {empty ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">{children}</ul>
      )}
    </section>
  )
}

interface ItemProps {
  readonly id: string
  readonly words: string
  readonly about: string
  readonly note?: string | null
  readonly url: string | null
  readonly toldTo: readonly string[]
}

function Item({ id, words, about, note, url, toldTo }: ItemProps) {
  const remove = useWrite(() => read(api.news[':id'].$delete({ param: { id } })), {
    done: () => ({
      text: texts.saidRemoved,
      undo: () => read(api.news[':id'].restored.$post({ param: { id } })),
    }),
  })

  return (
    <li className="flex items-start justify-between gap-4 py-4">
      <div className="min-w-0">
        <h3>{words}</h3>
        {note && <p>{note}</p>}
        <p className="break-words text-[0.9375rem] text-muted">
          {[about, ...(toldTo.length > 0 ? [texts.toldTo(toldTo.join(', '))] : [])].join('; ')}
          {url && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer noopener" className="link">
                {hostOf(url)}
              </a>
            </>
          )}
        </p>
      </div>
      <Button
        look="plain"
        aria-label={`${texts.remove}: ${words}`}
        disabled={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {texts.remove}
      </Button>
    </li>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
