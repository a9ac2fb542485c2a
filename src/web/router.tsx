import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { articleSearch } from '#web/articles/article-search.ts'
import { listSearch } from '#web/applications/list-search.ts'
import { queries } from '#web/data/queries.ts'
import { searchSearch } from '#web/search/search-search.ts'
import { peopleSearch } from '#web/people/people-search.ts'
import { Layout } from '#web/shell/layout.tsx'
import { NotFoundPage, PageFailed, PageSkeleton } from '#web/shell/page-states.tsx'

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Layout,
  loader: ({ context }) => context.client.ensureQueryData(queries.clock),
  errorComponent: (props) => (
    <Layout>
      <PageFailed {...props} />
    </Layout>
  ),
  notFoundComponent: () => <NotFoundPage />,
})

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => context.client.ensureQueryData(queries.today),
  component: lazyRouteComponent(() => import('#web/today/page.tsx'), 'TodayPage'),
})

const applications = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: listSearch,
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(queries.applications), context.client.ensureQueryData(queries.views)]),
  component: lazyRouteComponent(() => import('#web/applications/page.tsx'), 'ApplicationsPage'),
})

const tableImport = createRoute({
  getParentRoute: () => root,
  path: '/applications/read-table',
  loader: ({ context }) => context.client.ensureQueryData(queries.tables),
  component: lazyRouteComponent(() => import('#web/table-import/page.tsx'), 'TableImportPage'),
})

const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  validateSearch: messageSearch,
  loader: ({ context, params }) => context.client.ensureQueryData(queries.application(params.id)),
  component: lazyRouteComponent(() => import('#web/application/page.tsx'), 'ApplicationPage'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: peopleSearch,
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(queries.people), context.client.ensureQueryData(queries.silent)]),
  component: lazyRouteComponent(() => import('#web/people/page.tsx'), 'PeoplePage'),
})

const contactsImport = createRoute({
  getParentRoute: () => root,
  path: '/people/read-contacts',
  loader: ({ context }) => context.client.ensureQueryData(queries.contacts),
  component: lazyRouteComponent(() => import('#web/contacts-import/page.tsx'), 'ContactsImportPage'),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  validateSearch: messageSearch,
  loader: ({ context, params }) => context.client.ensureQueryData(queries.person(params.id)),
  component: lazyRouteComponent(() => import('#web/person/page.tsx'), 'PersonPage'),
})

const year = createRoute({
  getParentRoute: () => root,
  path: '/year',
  loader: ({ context }) => context.client.ensureQueryData(queries.year),
  component: lazyRouteComponent(() => import('#web/year/page.tsx'), 'YearPage'),
})

const reflection = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id/reflection',
  validateSearch: (search: Record<string, unknown>): { quick?: true } =>
    search['quick'] === true ? { quick: true } : {},
  loader: ({ context, params }) =>
    Promise.all([
      context.client.ensureQueryData(queries.reflectionForm),
      context.client.ensureQueryData(queries.application(params.id)),
    ]),
  component: lazyRouteComponent(() => import('#web/reflection/page.tsx'), 'ReflectionPage'),
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id/log/$log',
  loader: ({ context, params }) => context.client.ensureQueryData(queries.application(params.id)),
  component: lazyRouteComponent(() => import('#web/interview-log/page.tsx'), 'InterviewLogPage'),
})

const privatePage = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id/private',
  loader: ({ context, params }) => context.client.ensureQueryData(queries.application(params.id)),
  component: lazyRouteComponent(() => import('#web/private-page/page.tsx'), 'PrivatePagePage'),
})

const posting = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id/posting',
  loader: ({ context, params }) => context.client.ensureQueryData(queries.posting(params.id)),
  component: lazyRouteComponent(() => import('#web/posting/page.tsx'), 'PostingPage'),
})

const resume = createRoute({
  getParentRoute: () => root,
  path: '/prepare/resume',
  loader: ({ context }) => context.client.ensureQueryData(queries.resume),
  component: lazyRouteComponent(() => import('#web/resume/page.tsx'), 'ResumePage'),
})

const words = createRoute({
  getParentRoute: () => root,
  path: '/words/$stepId',
  component: lazyRouteComponent(() => import('#web/words/page.tsx'), 'WordsPage'),
})

const approve = createRoute({
  getParentRoute: () => root,
  path: '/approve/$draftId',
  loader: ({ context, params }) => context.client.ensureQueryData(queries.approval(params.draftId)),
  component: lazyRouteComponent(() => import('#web/approve/page.tsx'), 'ApprovePage'),
})

const openings = createRoute({
  getParentRoute: () => root,
  path: '/openings',
  loader: ({ context }) => context.client.ensureQueryData(queries.openings),
  component: lazyRouteComponent(() => import('#web/openings/page.tsx'), 'OpeningsPage'),
})

const outbox = createRoute({
  getParentRoute: () => root,
  path: '/outbox',
  loader: ({ context }) => context.client.ensureQueryData(queries.outbox),
  component: lazyRouteComponent(() => import('#web/outbox/page.tsx'), 'OutboxPage'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: messageSearch,
  loader: ({ context }) => context.client.ensureQueryData(queries.review),
  component: lazyRouteComponent(() => import('#web/review/page.tsx'), 'ReviewPage'),
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('#web/search/page.tsx'), 'SearchPage'),
})

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(queries.sources), context.client.ensureQueryData(queries.accounts)]),
  component: lazyRouteComponent(() => import('#web/import/page.tsx'), 'ImportPage'),
})

const connecting = createRoute({
  getParentRoute: () => root,
  path: '/import/connect',
  component: lazyRouteComponent(() => import('#web/accounts/connect-page.tsx'), 'ConnectPage'),
})

const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  loader: ({ context }) => context.client.ensureQueryData(queries.insights),
  component: lazyRouteComponent(() => import('#web/insights/page.tsx'), 'InsightsPage'),
})

const news = createRoute({
  getParentRoute: () => root,
  path: '/news',
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(queries.news), context.client.ensureQueryData(queries.newsProposals)]),
  component: lazyRouteComponent(() => import('#web/news/page.tsx'), 'NewsPage'),
})

const articles = createRoute({
  getParentRoute: () => root,
  path: '/news/articles',
  validateSearch: articleSearch,
  loaderDeps: ({ search }) => ({ q: search.q ?? '' }),
  loader: ({ context, deps }) =>
    Promise.all([
      context.client.ensureQueryData(queries.articles(deps.q)),
      context.client.ensureQueryData(queries.suggestions),
    ]),
  component: lazyRouteComponent(() => import('#web/articles/page.tsx'), 'ArticlesPage'),
})

const prepare = createRoute({
  getParentRoute: () => root,
  path: '/prepare',
  loader: ({ context }) => context.client.ensureQueryData(queries.preparation),
  component: lazyRouteComponent(() => import('#web/prepare/page.tsx'), 'PreparePage'),
})

const interviewSheet = createRoute({
  getParentRoute: () => root,
  path: '/prepare/interview/$id',
  validateSearch: messageSearch,
  loader: ({ context, params }) => context.client.ensureQueryData(queries.sheet(params.id)),
  component: lazyRouteComponent(() => import('#web/interview-sheet/page.tsx'), 'InterviewSheetPage'),
})

const stories = createRoute({
  getParentRoute: () => root,
  path: '/prepare/stories',
  loader: ({ context }) => context.client.ensureQueryData(queries.stories),
  component: lazyRouteComponent(() => import('#web/stories/page.tsx'), 'StoriesPage'),
})

const story = createRoute({
  getParentRoute: () => root,
  path: '/prepare/stories/$id',
  loader: ({ context }) => context.client.ensureQueryData(queries.stories),
  component: lazyRouteComponent(() => import('#web/stories/story-page.tsx'), 'StoryPage'),
})

const practice = createRoute({
  getParentRoute: () => root,
  path: '/prepare/practice',
  validateSearch: (search: Record<string, unknown>): { more?: number } =>
    typeof search['more'] === 'number' && search['more'] > 0 ? { more: Math.min(200, Math.floor(search['more'])) } : {},
  loaderDeps: ({ search }) => ({ more: search.more ?? 0 }),
  loader: ({ context, deps }) => context.client.ensureQueryData(queries.practice(deps.more)),
  component: lazyRouteComponent(() => import('#web/practice/page.tsx'), 'PracticePage'),
})

const cards = createRoute({
  getParentRoute: () => root,
  path: '/prepare/practice/cards',
  loader: ({ context }) => context.client.ensureQueryData(queries.cards),
  component: lazyRouteComponent(() => import('#web/practice/cards-page.tsx'), 'CardsPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(queries.settings), context.client.ensureQueryData(queries.ownModel)]),
  component: lazyRouteComponent(() => import('#web/settings/page.tsx'), 'SettingsPage'),
})

const planSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/plan',
  loader: ({ context }) => context.client.ensureQueryData(queries.planSettings),
  component: lazyRouteComponent(() => import('#web/plan-settings/page.tsx'), 'PlanSettingsPage'),
})

const templates = createRoute({
  getParentRoute: () => root,
  path: '/settings/templates',
  loader: ({ context }) => context.client.ensureQueryData(queries.templates),
  component: lazyRouteComponent(() => import('#web/templates/page.tsx'), 'TemplatesPage'),
})

const template = createRoute({
  getParentRoute: () => root,
  path: '/settings/templates/$language/$name',
  loader: ({ context, params }) => context.client.ensureQueryData(queries.template(params.language, params.name)),
  component: lazyRouteComponent(() => import('#web/templates/file-page.tsx'), 'TemplatePage'),
})

const keeping = createRoute({
  getParentRoute: () => root,
  path: '/keeping',
  loader: ({ context }) => context.client.ensureQueryData(queries.keeping),
  component: lazyRouteComponent(() => import('#web/keeping/page.tsx'), 'KeepingPage'),
})

const tree = root.addChildren([
  today,
  applications,
  tableImport,
  application,
  people,
  contactsImport,
  person,
  year,
  reflection,
  log,
  privatePage,
  posting,
  resume,
  words,
  approve,
  openings,
  outbox,
  search,
  review,
  importing,
  connecting,
  insights,
  news,
  articles,
  prepare,
  interviewSheet,
  stories,
  story,
  practice,
  cards,
  settings,
  planSettings,
  templates,
  template,
  keeping,
])

/** All pages with their addresses. Each is a chunk of its own, fetched when a link to it is pointed at. */
export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  })
}

/** Which mail is open beside the page; in the address, so that Back closes it. */
function messageSearch(search: Record<string, unknown>): { message?: string } {
  return typeof search['message'] === 'string' ? { message: search['message'] } : {}
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
