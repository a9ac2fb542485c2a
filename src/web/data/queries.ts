import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ImportProgress } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { readAnew } from '#web/data/read-anew.ts'

/** One entry for everything a page reads. Any write makes all of them stale: everything shown is derived. */
export const queries = {
  clock: queryOptions({ queryKey: ['clock'], queryFn: () => read(api.clock.$get()), refetchInterval: 5 * 60_000 }),
  today: queryOptions({ queryKey: ['today'], queryFn: () => read(api.today.$get()) }),
  search: (q: string, limit: number) =>
    queryOptions({
      queryKey: ['search', q, limit],
      queryFn: () => read(api.search.$get({ query: { q, limit: String(limit) } })),
    }),
  review: queryOptions({ queryKey: ['review'], queryFn: () => read(api.review.$get()) }),
  applications: queryOptions({ queryKey: ['applications'], queryFn: () => read(api.applications.$get()) }),
  views: queryOptions({ queryKey: ['views'], queryFn: () => read(api.views.$get()) }),
  contacts: queryOptions({ queryKey: ['contacts'], queryFn: () => read(api.contacts.$get()) }),
  tables: queryOptions({ queryKey: ['tables'], queryFn: () => read(api.tables.$get()) }),
  application: (id: string) =>
    queryOptions({
      queryKey: ['application', id],
      queryFn: () => read(api.applications[':id'].$get({ param: { id } })),
    }),
  people: queryOptions({ queryKey: ['people'], queryFn: () => read(api.people.$get()) }),
  silent: queryOptions({ queryKey: ['silent'], queryFn: () => read(api.people.silent.$get()) }),
  newsProposals: queryOptions({
    queryKey: ['news-proposals'],
    queryFn: () => read(api.news.proposals.$get()),
  }),
  year: queryOptions({ queryKey: ['year'], queryFn: () => read(api.year.$get()) }),
  person: (id: string) =>
    queryOptions({ queryKey: ['person', id], queryFn: () => read(api.people[':id'].$get({ param: { id } })) }),
  message: (key: string) =>
    queryOptions({
      queryKey: ['message', key],
      queryFn: () => read(api.messages[':key'].$get({ param: { key } })),
    }),
  /** Composes the draft when there is none yet; asking again gives the same one. */
  draft: (stepId: string) =>
    queryOptions({
      queryKey: ['draft', stepId],
      queryFn: () => read(api.steps[':id'].draft.$post({ param: { id: stepId } })),
      staleTime: 0,
    }),
  /** What stood there before; another list after every save. */
  draftVersions: (draftId: string, version: number) =>
    queryOptions({
      queryKey: ['draft-versions', draftId, version],
      queryFn: () => read(api.drafts[':id'].versions.$get({ param: { id: draftId } })),
      staleTime: Infinity,
    }),
  /** Exactly what would leave; never from a memory of it. */
  approval: (draftId: string) =>
    queryOptions({
      queryKey: ['approval', draftId],
      queryFn: () => read(api.drafts[':id'].approval.$get({ param: { id: draftId } })),
      staleTime: 0,
    }),
  templates: queryOptions({ queryKey: ['templates'], queryFn: () => read(api.templates.$get()) }),
  template: (language: string, name: string) =>
    queryOptions({
      queryKey: ['template', language, name],
      queryFn: () => read(api.templates[':language'][':name'].$get({ param: { language, name } })),
    }),
  /** Null: no model is set up. */
  ownModel: queryOptions({ queryKey: ['own-model'], queryFn: () => read(api.settings.model.$get()) }),
  outbox: queryOptions({ queryKey: ['outbox'], queryFn: () => read(api.outbox.$get()) }),
  reflectionForm: queryOptions({
    queryKey: ['reflection-form'],
    queryFn: () => read(api['reflection-form'].$get()),
    staleTime: Infinity,
  }),
  reflection: (id: string) =>
    queryOptions({
      queryKey: ['reflection', id],
      queryFn: () => read(api.applications[':id'].reflection.$get({ param: { id } })),
      staleTime: 0,
    }),
  insights: queryOptions({ queryKey: ['insights'], queryFn: () => read(api.insights.$get()) }),
  log: (id: string, log: string) =>
    queryOptions({
      queryKey: ['log', id, log],
      queryFn: () => read(api.applications[':id'].logs[':log'].$get({ param: { id, log } })),
      staleTime: 0,
    }),
  /** Never left in the memory of the pages. */
  privatePages: (id: string) =>
    queryOptions({
      queryKey: ['private-pages', id],
      queryFn: () => read(api.applications[':id']['private-pages'].$get({ param: { id } })),
      staleTime: 0,
      gcTime: 0,
    }),
  posting: (id: string) =>
    queryOptions({
      queryKey: ['posting', id],
      queryFn: () => read(api.postings[':id'].$get({ param: { id } })),
    }),
  resume: queryOptions({ queryKey: ['resume'], queryFn: () => read(api.resume.$get()) }),
  preparation: queryOptions({ queryKey: ['preparation'], queryFn: () => read(api.prepare.$get()) }),
  sheet: (id: string) =>
    queryOptions({
      queryKey: ['sheet', id],
      queryFn: () => read(api.prepare.interviews[':id'].$get({ param: { id } })),
    }),
  stories: queryOptions({ queryKey: ['stories'], queryFn: () => read(api.prepare.stories.$get()) }),
  practice: (more: number) =>
    queryOptions({
      queryKey: ['practice', more],
      queryFn: () => read(api.prepare.practice.$get({ query: { more: String(more) } })),
    }),
  cards: queryOptions({ queryKey: ['cards'], queryFn: () => read(api.prepare.cards.$get()) }),
  news: queryOptions({ queryKey: ['news'], queryFn: () => read(api.news.$get()) }),
  articles: (q: string) =>
    queryOptions({
      queryKey: ['articles', q],
      queryFn: () => read(api.articles.$get({ query: q === '' ? {} : { q } })),
    }),
  suggestions: queryOptions({
    queryKey: ['suggestions'],
    queryFn: () => read(api.articles.suggestions.$get({ query: {} })),
  }),
  fetched: queryOptions({ queryKey: ['fetched'], queryFn: () => read(api.articles.fetched.$get()) }),
  openings: queryOptions({ queryKey: ['openings'], queryFn: () => read(api.openings.$get()) }),
  openingsOf: (id: string) =>
    queryOptions({
      queryKey: ['openings-of', id],
      queryFn: () => read(api.openings.of[':id'].$get({ param: { id } })),
    }),
  imports: queryOptions({
    queryKey: ['imports'],
    queryFn: readImports,
    /** Often enough to see it move; not at all while nothing runs. */
    refetchInterval: (query) => (someRun(query.state.data) ? 700 : false),
  }),
  /** Grows with every change of what is kept, whoever makes it. */
  dataVersion: queryOptions({
    queryKey: ['data-version'],
    queryFn: () => read(api['data-version'].$get()),
    refetchInterval: 5000,
  }),
  sources: queryOptions({ queryKey: ['sources'], queryFn: () => read(api.sources.$get()) }),
  accounts: queryOptions({
    queryKey: ['accounts'],
    queryFn: () => read(api.accounts.$get()),
    // The server reads them by itself.
    refetchInterval: (query) => (query.state.data?.some(({ reading }) => reading) ? 1000 : 15_000),
  }),
  setAside: queryOptions({ queryKey: ['set-aside'], queryFn: () => read(api['set-aside'].$get()) }),
  planSettings: queryOptions({ queryKey: ['plan-settings'], queryFn: () => read(api.settings.plan.$get()) }),
  language: queryOptions({ queryKey: ['language'], queryFn: () => read(api.settings.language.$get()) }),
  keeping: queryOptions({ queryKey: ['keeping'], queryFn: () => read(api.keeping.$get()) }),
  checks: queryOptions({ queryKey: ['checks'], queryFn: () => read(api.keeping.checks.$get()) }),
  settings: queryOptions({ queryKey: ['settings'], queryFn: () => read(api.settings.$get()) }),
}

/** Whether any mail is being read. */
export function someRun(runs: readonly ImportProgress[] | undefined): boolean {
  return runs?.some(({ state }) => state === 'running') ?? false
}

/**
 * What is being read and what lately was. A reading counts as running until everything it brought is shown: the pages
 * must never take a half-read mailbox for a whole one.
 */
async function readImports({ client }: { readonly client: QueryClient }) {
  const runs = await read(api.imports.$get())
  if (someRun(client.getQueryData<readonly ImportProgress[]>(['imports'])) && !someRun(runs)) {
    await readAnew(client, ({ queryKey: [name] }) => name !== 'imports')
  }
  return runs
}
