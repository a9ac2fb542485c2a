import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { companiesOf, lookThrough } from '#web/people/look-through.ts'
import { peopleSearch, type PeopleSearch } from '#web/people/people-search.ts'
import { Silent } from '#web/people/silent.tsx'
import { PeopleTable } from '#web/people/people-table.tsx'
import { texts } from '#web/people/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { buttonClass } from '#web/ui/button.tsx'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

const route = getRouteApi('/people')

/** “These are the people I met, and I see at once whom to write to next.” */
export function PeoplePage() {
  const { data: rows } = useSuspenseQuery(queries.people)
  const isEmpty = rows.length === 0

  return (
    <Page
      windowTitle={texts.windowTitle}
      title={texts.heading(rows.length)}
      lead={isEmpty ? texts.emptyLead : texts.lead}
    >
      {isEmpty ? (
        <Link to="/import" className={buttonClass('primary')}>
          {texts.toImport}
        </Link>
      ) : (
        <List />
      )}
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <li>
          <Link to="/year" className="link">
            {texts.toYear}
          </Link>
        </li>
        <li>
          <Link to="/people/read-contacts" className="link">
            {texts.toContacts}
          </Link>
        </li>
        {!isEmpty && (
          <li>
            <a href="/api/people/cards" download className="link">
              {texts.cards}
            </a>
          </li>
        )}
      </ul>
      <Silent />
    </Page>
  )
}

function List() {
  const { data: rows } = useSuspenseQuery(queries.people)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const shown = lookThrough(rows, search)
  // Typing does not fill the history with every letter.
  const look = (next: Partial<Record<keyof PeopleSearch, unknown>>) =>
    void navigate({ search: peopleSearch({ ...search, ...next }), replace: true })

  return (
    <>
      <search className="mb-5 grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_14rem_14rem]">
        <div className="sm:col-span-2 lg:col-span-1">
          <TextField
            label={texts.search}
            type="search"
            placeholder={texts.searchHint}
            defaultValue={search.q ?? ''}
            onChange={(event) => look({ q: event.target.value })}
          />
        </div>
        <SelectField
          label={texts.company}
          value={search.company ?? ''}
          options={[
            { value: '', label: texts.anyCompany },
            ...companiesOf(rows).map((company) => ({ value: company, label: company })),
          ]}
          onChange={(company) => look({ company })}
        />
        <SelectField
          label={texts.relation}
          value={search.relation ?? 'all'}
          options={optionsOf(texts.relations)}
          onChange={(relation) => look({ relation })}
        />
      </search>
      <output className="mb-2 block text-[0.9375rem] text-muted">
        {shown.length < rows.length && texts.found(shown.length, rows.length)}
      </output>
      {shown.length > 0 ? (
        <PeopleTable rows={shown} search={search} onSort={look} />
      ) : (
        <p className="border-t border-line pt-6">
          {texts.none}{' '}
          <Link to="/people" search={{}} className="link">
            {texts.showAll}
          </Link>
        </p>
      )}
    </>
  )
}
