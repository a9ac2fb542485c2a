import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { applicationRoutes } from '#server/application-routes.ts'
import { correctionRoutes } from '#server/correction-routes.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { draftRoutes } from '#server/draft-routes.ts'
import { answerThrown, refuse } from '#server/errors.ts'
import { onlyFromHere, strictHeaders } from '#server/guard.ts'
import { accountRoutes } from '#server/account-routes.ts'
import { insightRoutes } from '#server/insight-routes.ts'
import { importRoutes } from '#server/import-routes.ts'
import { keepingRoutes } from '#server/keeping-routes.ts'
import { manualRoutes } from '#server/manual-routes.ts'
import { acceptedLanguage } from '#server/language.ts'
import { messageRoutes } from '#server/message-routes.ts'
import { articleRoutes, feedRoutes } from '#server/article-routes.ts'
import { newsRoutes } from '#server/news-routes.ts'
import { openingRoutes } from '#server/opening-routes.ts'
import { outboxRoutes } from '#server/outbox-routes.ts'
import { postingRoutes, resumeRoutes } from '#server/posting-routes.ts'
import { prepareRoutes } from '#server/prepare-routes.ts'
import { personRoutes } from '#server/person-routes.ts'
import { afterInterviewRoutes } from '#server/after-interview-routes.ts'
import { reflectionRoutes } from '#server/reflection-routes.ts'
import { searchRoutes } from '#server/search-routes.ts'
import { requireSession, tradeTokenForCookie } from '#server/session.ts'
import { reviewRoutes } from '#server/review-routes.ts'
import { templateRoutes } from '#server/template-routes.ts'
import { settingsRoutes } from '#server/settings-routes.ts'
import { stepRoutes } from '#server/step-routes.ts'
import { contactsRoutes } from '#server/contacts-routes.ts'
import { tableRoutes } from '#server/table-routes.ts'
import { todayRoutes } from '#server/today-routes.ts'
import { uploadRoutes } from '#server/upload-routes.ts'
import { viewRoutes } from '#server/view-routes.ts'
import { yearRoutes } from '#server/year-routes.ts'
import { webApp } from '#server/web-app.ts'

/** Forms and words; mailboxes and tables count for themselves. */
const largestBody = 512 * 1024

/** The web's door: who may come in, then the API, then the browser app. */
export function createServer(deps: DoorDeps) {
  return new Hono()
    .use(strictHeaders)
    .use(onlyFromHere(deps.ownPort))
    .use(tradeTokenForCookie(deps.session, deps.ownPort))
    .route('/api', createApi(deps))
    .route('/', webApp(deps))
    .onError((error, c) => answerThrown(error, c, deps.report))
}

function createApi(deps: DoorDeps) {
  const limit = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'too-large') })

  return new Hono<DoorEnv>()
    .use(requireSession(deps.session, deps.ownPort))
    .use((c, next) => (/^\/api\/(?:uploads|tables|contacts|postings)\b/.test(c.req.path) ? next() : limit(c, next)))
    .use(async (c, next) => {
      c.set('ctx', await deps.contextFor(c.req.raw, acceptedLanguage(c.req.header('Accept-Language'))))
      c.header('Cache-Control', 'no-store')
      return next()
    })
    .route('/', todayRoutes(deps))
    .route('/', reflectionRoutes(deps))
    .route('/', afterInterviewRoutes(deps))
    .route('/applications', applicationRoutes(deps))
    .route('/tables', tableRoutes(deps))
    .route('/contacts', contactsRoutes(deps))
    .route('/views', viewRoutes(deps))
    .route('/people', personRoutes(deps))
    .route('/year', yearRoutes(deps))
    .route('/messages', messageRoutes(deps))
    .route('/search', searchRoutes(deps))
    .route('/', correctionRoutes(deps))
    .route('/manual', manualRoutes(deps))
    .route('/review', reviewRoutes(deps))
    .route('/steps', stepRoutes(deps))
    .route('/drafts', draftRoutes(deps))
    .route('/', outboxRoutes(deps))
    .route('/postings', postingRoutes(deps))
    .route('/resume', resumeRoutes(deps))
    .route('/insights', insightRoutes(deps))
    .route('/news', newsRoutes(deps))
    .route('/articles', articleRoutes(deps))
    .route('/feeds', feedRoutes(deps))
    .route('/openings', openingRoutes(deps))
    .route('/prepare', prepareRoutes(deps))
    .route('/', importRoutes(deps))
    .route('/accounts', accountRoutes(deps))
    .route('/', keepingRoutes(deps))
    .route('/uploads', uploadRoutes(deps))
    .route('/settings', settingsRoutes(deps))
    .route('/templates', templateRoutes(deps))
    .all('*', (c) => refuse(c, 'not-found'))
}

/** What the browser's typed client is made from. */
export type Api = ReturnType<typeof createApi>
