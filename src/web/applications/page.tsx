import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { AddApplicationDialog } from '#web/applications/add-application-dialog.tsx'
import { ApplicationTable } from '#web/applications/application-table.tsx'
import { listFilters, listSearch, type ListSearch } from '#web/applications/list-search.ts'
import { lookThrough } from '#web/applications/look-through.ts'
import { texts } from '#web/applications/texts.ts'
import { queries } from '#web/data/queries.ts'
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
        <Button onClick={() => setAdding(true)}>
          <Plus size={17} aria-hidden />
          {texts.add}
        </Button>
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
      <output className="mb-2 block text-[0.9375rem] text-muted">
        {shown.length < rows.length && texts.found(shown.length, rows.length)}
      </output>
      {shown.length > 0 ? (
        <ApplicationTable rows={shown} search={search} onSort={look} />
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
