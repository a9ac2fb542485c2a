import { useId } from 'react'
import type { FeedRow } from '#actions/articles/list-articles.ts'
import { PlainLink } from '#web/articles/plain-link.tsx'
import { texts } from '#web/articles/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { say } from '#web/shell/say.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { FileButton } from '#web/ui/file-button.tsx'

/** As much as the server takes. */
const longestList = 500_000

/** What one follows, how it is, and whether it is read by itself. */
export function Feeds({ feeds, watching }: { feeds: readonly FeedRow[]; watching: boolean }) {
  const id = useId()
  const watch = useWrite((isOn: boolean) => read(api.articles.watching.$put({ json: { watching: isOn } })), {
    done: (view) => ({ text: view.watching ? texts.saidOn : texts.saidOff }),
  })
  const take = useWrite((text: string) => read(api.feeds.opml.$post({ json: { text } })), {
    done: ({ followed }) => ({ text: texts.saidTaken(followed) }),
  })
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > longestList) say(texts.tooLong)
    else take.mutate(await file.text())
  }

  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds" className="mb-3">
        {texts.feeds}
      </h2>
      <div className="mb-4">
        <label htmlFor={id} className="flex min-h-10 items-center gap-3 font-medium">
          <input
            id={id}
            type="checkbox"
            className="size-5 accent-accent"
            checked={watching}
            disabled={watch.isPending}
            aria-describedby={`${id}-hint`}
            onChange={(event) => watch.mutate(event.target.checked)}
          />
          {texts.watching}
        </label>
        <p id={`${id}-hint`} className="text-sm text-muted">
          {texts.watchingHint}
        </p>
      </div>
      {feeds.length === 0 ? (
        <p className="text-muted">{texts.feedsEmpty}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {feeds.map((feed) => (
            <Item key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <FileButton
          what="file"
          accept=".opml,.xml"
          label={texts.opmlIn}
          disabled={take.isPending}
          onChoose={([file]) => void takeFile(file)}
        />
        {feeds.length > 0 && (
          <a href="/api/feeds/opml" download className={buttonClass()}>
            {texts.opmlOut}
          </a>
        )}
      </div>
    </section>
  )
}

function Item({ feed }: { feed: FeedRow }) {
  const { zone } = useClock()
  const param = { id: feed.id }
  const readNow = useWrite(() => read(api.feeds[':id'].readings.$post({ param })), {
    done: ({ added, isRead }) => ({ text: isRead ? texts.saidRead(added) : texts.saidNotRead }),
  })
  const unfollow = useWrite(() => read(api.feeds[':id'].$delete({ param })), {
    done: () => ({ text: texts.saidUnfollowed, undo: () => read(api.feeds[':id'].restored.$post({ param })) }),
  })
  const day = (at: number) => plainDay(dayIn(at, zone))
  const about = [
    feed.checkedAt === null ? texts.neverRead : texts.readOn(day(feed.checkedAt)),
    ...(feed.newestAt === null ? [] : [texts.newestOn(day(feed.newestAt))]),
  ]

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-4 sm:flex-nowrap">
      <div className="min-w-0">
        <h3>
          <PlainLink url={feed.siteUrl ?? feed.url} words={feed.title} />
        </h3>
        {feed.trouble !== null && <p>{`${feed.state === 'dead' ? `${texts.dead} ` : ''}${feed.trouble}`}</p>}
        <p className="text-[0.9375rem] text-muted">{about.join(', ')}</p>
      </div>
      <div className="-ml-2.5 flex shrink-0 gap-1 sm:ml-0">
        <Button
          look="plain"
          aria-label={`${texts.readNow}: ${feed.title}`}
          disabled={readNow.isPending}
          onClick={() => readNow.mutate(undefined)}
        >
          {texts.readNow}
        </Button>
        <Button
          look="plain"
          aria-label={`${texts.unfollow}: ${feed.title}`}
          disabled={unfollow.isPending}
          onClick={() => unfollow.mutate(undefined)}
        >
          {texts.unfollow}
        </Button>
      </div>
    </li>
  )
}
