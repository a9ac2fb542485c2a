import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Bookmarklet } from '#web/articles/bookmarklet.tsx'
import { Feeds } from '#web/articles/feeds.tsx'
import { Fetched } from '#web/articles/fetched.tsx'
import { FollowDialog } from '#web/articles/follow-dialog.tsx'
import { ForContacts } from '#web/articles/for-contacts.tsx'
import { SavePageDialog } from '#web/articles/save-page-dialog.tsx'
import { Shelf } from '#web/articles/shelf.tsx'
import { texts } from '#web/articles/texts.ts'
import { queries } from '#web/data/queries.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'

const route = getRouteApi('/news/articles')

/** “I have read something that she would like, and know what to say of it.” */
export function ArticlesPage() {
  const { q = '', url, title } = route.useSearch()
  const { data: view } = useSuspenseQuery(queries.articles(q))
  const navigate = useNavigate()
  const [open, setOpen] = useState<'page' | 'feed' | null>(null)
  const close = () => {
    setOpen(null)
    if (url !== undefined) void navigate({ to: '/news/articles', search: {}, replace: true })
  }

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={<Link to="/news">{texts.back}</Link>}
      title={texts.heading}
      lead={texts.lead}
      actions={
        <>
          <Button onClick={() => setOpen('feed')}>{texts.follow}</Button>
          <Button onClick={() => setOpen('page')}>{texts.savePage}</Button>
        </>
      }
    >
      <div className="space-y-11">
        {view.all > 0 && <ForContacts />}
        <Shelf view={view} query={q} />
        <Feeds feeds={view.feeds} watching={view.watching} />
        <Bookmarklet />
        <Fetched />
      </div>
      <FollowDialog open={open === 'feed'} onClose={close} />
      <SavePageDialog
        key={url ?? ''}
        open={open === 'page' || url !== undefined}
        url={url ?? ''}
        title={title ?? ''}
        onClose={close}
      />
    </Page>
  )
}
