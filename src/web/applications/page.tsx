import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { AddApplicationDialog } from '#web/applications/add-application-dialog.tsx'
import { ApplicationTable } from '#web/applications/application-table.tsx'
import { listFilters, listSearch, type ListSearch } from '#web/applications/list-search.ts'
import { lookThrough } from '#web/applications/look-through.ts'
import { texts } from '#web/applications/texts.ts'
import { Board } from '#web/board/board.tsx'
import { queries } from '#web/data/queries.ts'
import { SaveAsCsv } from '#web/saved-views/save-as-csv.tsx'
import { texts as viewTexts } from '#web/saved-views/texts.ts'
import { ViewsBar } from '#web/saved-views/views-bar.tsx'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { SelectField, TextField } from '#web/ui/field.tsx'

const route = getRouteApi('/applications')

/** “This is where everything stands, and I find any of it in a second.” */
export function ApplicationsPage() {
  const { data: rows } = useSuspenseQuery(queries.applications)
  const [adding, setAdding] = useState(false)
  const isEmpty = rows.length === 0

  return (
    <Page
      windowTitle={texts.windowTitle}
      title={texts.heading(rows.length)}
      lead={isEmpty ? texts.emptyLead : texts.lead}
      actions={
        <>
          <Link to="/applications/read-table" className={buttonClass('quiet')}>
            {viewTexts.readTable}
          </Link>
          <Button onClick={() => setAdding(true)}>
            <Plus size={17} aria-hidden />
            {texts.add}
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <Link to="/import" className={buttonClass('primary')}>
          {texts.toImport}
        </Link>
      ) : (
        <List />
      )}
      <AddApplicationDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function List() {
  const { data: rows } = useSuspenseQuery(queries.applications)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const shown = lookThrough(rows, search)
  // Typing does not fill the history with every letter.
  const look = (next: ListSearch) => void navigate({ search: listSearch({ ...search, ...next }), replace: true })

  return (
    <>
      <ViewsBar search={search} />
      <search className="mb-5 grid gap-3 sm:grid-cols-[1fr_16rem]">
        <TextField
          label={texts.search}
          type="search"
          placeholder={texts.searchHint}
          defaultValue={search.q ?? ''}
          onChange={(event) => look({ q: event.target.value })}
        />
        <SelectField
          label={texts.filter}
          value={search.show ?? 'all'}
          options={listFilters.map((value) => ({ value, label: texts.filters[value] }))}
          onChange={(show) => look({ show: show || 'all' })}
        />
      </search>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <output className="text-[0.9375rem] text-muted">
          {shown.length < rows.length && texts.found(shown.length, rows.length)}
        </output>
        <div className="flex flex-wrap gap-2">
          <ShownAs isBoard={search.board === true} onChange={(board) => look({ board })} />
          <SaveAsCsv rows={shown} />
        </div>
      </div>
      {shown.length > 0 ? (
        search.board ? (
          <Board rows={shown} />
        ) : (
          <ApplicationTable rows={shown} search={search} onSort={look} />
        )
      ) : (
        <p className="border-t border-line pt-6">
          {texts.none}{' '}
          <Link to="/applications" search={{}} className="link">
            {texts.showAll}
          </Link>
        </p>
      )}
    </>
  )
}

function ShownAs({ isBoard, onChange }: { isBoard: boolean; onChange: (isBoard: boolean) => void }) {
  return (
    <fieldset className="flex rounded-lg border border-edge/60 bg-surface p-0.5">
      <legend className="sr-only">{viewTexts.shownAs}</legend>
      {([false, true] as const).map((board) => (
        <button
          key={String(board)}
          type="button"
          aria-pressed={board === isBoard}
          onClick={() => onChange(board)}
          className="min-h-9 rounded-md px-3 text-[0.9375rem] text-muted hover:text-ink aria-pressed:bg-tint aria-pressed:font-medium aria-pressed:text-ink"
        >
          {board ? viewTexts.board : viewTexts.table}
        </button>
      ))}
    </fieldset>
  )
}
