import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import Bookmark from 'lucide-react/icons/bookmark'
import type { SavedView } from '#domain/settings.ts'
import { searchOfText, searchText, type ListSearch } from '#web/applications/list-search.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { NameViewDialog } from '#web/saved-views/name-view-dialog.tsx'
import { texts } from '#web/saved-views/texts.ts'
import { Button } from '#web/ui/button.tsx'

const builtIn = ['all', 'open', 'to-do', 'rejected'] as const

/** “All” is no part of every other one. */
const exactly = { exact: true, includeSearch: true }

const chip =
  'inline-flex min-h-9 items-center whitespace-nowrap rounded-full border border-line px-3.5 text-[0.9375rem] text-muted hover:border-edge hover:text-ink aria-[current=page]:border-accent aria-[current=page]:bg-tint aria-[current=page]:font-medium aria-[current=page]:text-ink'

/** Ways to look at the list: those that everybody has, and the person's own, which can be renamed and deleted. */
export function ViewsBar({ search }: { search: ListSearch }) {
  const { data: views } = useSuspenseQuery(queries.views)
  const [naming, setNaming] = useState<SavedView | null>(null)
  const shown = searchText(search)
  const own = views.find((view) => view.search === shown)
  const remove = useWrite((view: SavedView) => read(api.views[':id'].$delete({ param: { id: view.id } })), {
    done: (_, view) => ({
      text: texts.saidRemoved(view.name),
      undo: () =>
        read(api.views[':id'].$put({ param: { id: view.id }, json: { name: view.name, search: view.search } })),
    }),
  })
  const isBuiltIn = builtIn.some((show) => searchText({ show }) === shown)

  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-2 gap-y-2">
      <nav
        aria-label={texts.label}
        className="-mx-4 max-w-[100vw] overflow-x-auto px-4 py-1 sm:mx-0 sm:overflow-visible sm:px-0"
      >
        <ul className="flex gap-2 sm:flex-wrap">
          {builtIn.map((show) => (
            <li key={show}>
              <Link
                to="/applications"
                search={{ ...(show !== 'all' && { show }), ...(search.board && { board: true }) }}
                activeOptions={exactly}
                className={chip}
              >
                {texts.builtIn[show]}
              </Link>
            </li>
          ))}
          {views.map((view) => (
            <li key={view.id}>
              <Link to="/applications" search={searchOfText(view.search)} activeOptions={exactly} className={chip}>
                {view.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {own && (
        <>
          <Button look="plain" aria-label={texts.renameOf(own.name)} onClick={() => setNaming(own)}>
            {texts.rename}
          </Button>
          <Button look="plain" aria-label={texts.removeOf(own.name)} onClick={() => remove.mutate(own)}>
            {texts.remove}
          </Button>
        </>
      )}
      {!own && !isBuiltIn && (
        <Button look="plain" onClick={() => setNaming({ id: crypto.randomUUID(), name: '', search: shown })}>
          <Bookmark size={16} aria-hidden />
          {texts.keep}
        </Button>
      )}
      <NameViewDialog view={naming} onClose={() => setNaming(null)} />
    </div>
  )
}
