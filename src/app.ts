import { rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { addArticle, addUpdate, removeNews, restoreNews } from '#actions/add-news.ts'
import { addManual, removeManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { chooseLanguage, seeLanguage } from '#actions/choose-language.ts'
import { approveDraft } from '#actions/approve-draft.ts'
import { sendItNow, settleUncertain, takeApprovalBack } from '#actions/change-outbox.ts'
import { correct, correctApplication, undoCorrection } from '#actions/correct.ts'
import { answerReview, undoAnswer } from '#actions/answer-review.ts'
import { correctPerson } from '#actions/correct-person.ts'
import { decide } from '#actions/decide.ts'
import { draftAsEml, draftStep, editDraft } from '#actions/draft-step.ts'
import { listDraftVersions, restoreDraft } from '#actions/draft-versions.ts'
import { prepareDraftRewrite, sendDraftRewrite } from '#actions/own-model/rewrite-in-draft.ts'
import { seeOwnModel, setUpOwnModel, turnOwnModelOff } from '#actions/own-model/set-up.ts'
import { dropTemplate, openTemplate, saveTemplate, tryTemplate } from '#actions/own-template.ts'
import { listTemplates } from '#actions/template-files.ts'
import { recomposeDraft } from '#actions/recompose-draft.ts'
import { Importer } from '#actions/importer.ts'
import { fetcherWhenNeeded } from '#actions/fetcher-when-needed.ts'
import { exportCsv } from '#actions/export-csv.ts'
import { importContacts, listContactImports, previewContacts } from '#actions/import-contacts.ts'
import { importCsv, listTableImports, previewCsv, undoTableImport } from '#actions/import-csv.ts'
import { listViews, removeView, saveView } from '#actions/saved-views.ts'
import { doctor } from '#actions/doctor.ts'
import { keeping, type Keeping } from '#actions/keeping.ts'
import { listApplications } from '#actions/list-applications.ts'
import { insightAsCsv, seeInsights } from '#actions/insights/see-insights.ts'
import { listNews } from '#actions/list-news.ts'
import { forgetDue } from '#actions/forget-person.ts'
import { peopleActions } from '#actions/people-actions.ts'
import { listPeople } from '#actions/list-people.ts'
import { listReview } from '#actions/list-review.ts'
import { listSetAside, listSources } from '#actions/list-sources.ts'
import { addFeedback, changeFeedback, removeFeedback, restoreFeedback } from '#actions/feedback.ts'
import { openLog, removeLog, saveLog } from '#actions/interview-log.ts'
import { putLogOfferAway } from '#actions/log-offers.ts'
import { openPrivatePages, removePrivatePage, savePrivatePage } from '#actions/private-page.ts'
import { openReflection, saveReflection } from '#actions/reflect.ts'
import { visitReflection } from '#actions/visit-reflection.ts'
import { outboxTools, type OutboxTools } from '#actions/outbox/tools.ts'
import { postings } from '#actions/postings/postings.ts'
import { boardsAtHand } from '#actions/openings/boards-at-hand.ts'
import { readBoardsDue } from '#actions/openings/read-boards.ts'
import { preparing } from '#actions/prepare/preparing.ts'
import { prepareDemo } from '#actions/prepare-demo.ts'
import { reflectionForm } from '#actions/reflection-form.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { search } from '#actions/search.ts'
import { seeApproval, seeOutbox } from '#actions/see-outbox.ts'
import { changePlanSettings, seePlanSettings } from '#actions/plan-settings.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { seeToday } from '#actions/see-today.ts'
import {
  changeArticle,
  followAgain,
  giveOpml,
  setWatching,
  takeOpml,
  unfollowFeed,
} from '#actions/articles/change-shelf.ts'
import { followFeed } from '#actions/articles/follow-feed.ts'
import { listArticles, listFetches } from '#actions/articles/list-articles.ts'
import { putInDraft } from '#actions/articles/put-in-draft.ts'
import { readFeedNow, readFeedsDue } from '#actions/articles/read-feeds.ts'
import { savePage } from '#actions/articles/save-page.ts'
import { suggestArticles } from '#actions/articles/suggest-articles.ts'
import { showApplication } from '#actions/show-application.ts'
import { showMessage } from '#actions/show-message.ts'
import { showPerson } from '#actions/show-person.ts'
import { sendTestMail } from '#actions/send-test-mail.ts'
import { SignIns } from '#actions/sign-ins.ts'
import { Syncer } from '#actions/syncer.ts'
import { sweepUploads, uploadsOfThisProcess } from '#actions/sweep-uploads.ts'
import { ownerId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Actions, Upload } from '#server/actions.ts'
import { keepDoing, timetable } from '#jobs/keep-doing.ts'
import { backupIfDue } from '#jobs/daily-backup.ts'
import { tabShowsDemo } from '#server/demo-tab.ts'
import { localOwner, openStore, type OpenRefusal, type Store } from '#store/open.ts'
import type { Fetch } from '#watch/fetch.ts'
import { demoMoment } from './demo-moment.ts'

export interface AppOptions {
  readonly dataDir: string
  /** `postgres://…` to keep everything there; SQLite in the data folder otherwise. */
  readonly databaseUrl?: string | undefined
  /** Where the program lies: the demo's mailbox and the built pages are below it. */
  readonly root: string
  /** This computer's zone. */
  readonly zone: string
  /** The zone said for this run, which goes before a saved one. */
  readonly zoneSaid?: string | undefined
  readonly clock: () => number
  /** Another moment and zone to look at the demo in than those of its story. */
  readonly demoAt?: { readonly now?: number; readonly zoneSaid?: string }
  /** For tests: what stands in for the open internet. */
  readonly outside?: Fetch | undefined
}

/** Everything wired, on one screen. */
export interface App {
  readonly store: Store
  readonly importer: Importer
  readonly actions: Actions
  readonly ctx: () => Ctx
  /** The invented job hunt: an owner of its own in the same store, with the clock stopped inside the story. */
  readonly demoCtx: () => Ctx
  /** What the pages show, in the language the person chose, else the one their browser accepts. */
  readonly pageCtx: (request: Request, accepted: Language) => Promise<Ctx>
  /** Whether a tab that has not chosen shows the demo. */
  readonly demo: { byDefault: boolean }
  readonly demoMailbox: string
  readonly webFolder: string
  /** Where the browser's mailboxes go until they are read: this process's own. */
  readonly uploadsFolder: string
  /** Clears away what earlier runs left there, before anything is sent to this one. */
  readonly sweepUploads: () => Promise<void>
  /** Clears away what programs that live no more left there, every hour. */
  readonly keepSwept: (report: (error: unknown) => void) => { readonly stop: () => Promise<void> }
  /** Copies the database once a day from now on; where it is PostgreSQL, that is not ours to do. */
  readonly keepBackups: (report: (error: unknown) => void) => { readonly stop: () => Promise<void> }
  /** Sends what is approved and due from now on, each minute and at once when something is approved. */
  readonly keepSending: (report: (error: unknown) => void) => { readonly stop: () => Promise<void> }
  /** Reads live mailboxes from now on, each when it is due and when its server says that mail came. */
  readonly keepReading: (report: (error: unknown) => void) => { readonly stop: () => Promise<void> }
  /** Reads what the person follows, each when it is due, where they turned watching on. */
  readonly keepWatching: (report: (error: unknown) => void) => { readonly stop: () => Promise<void> }
  /** The one way out to addresses nobody configured. */
  readonly fetch: Fetch
  /** Has readings that go on end at the next batch. */
  readonly stopReading: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * What the browser sent was copied to be read once. Of a mailbox only job mail is kept, so the copy goes when it was
 * read to its end; a stopped import keeps it to go on. It is known by its content: sent again, it is the same source.
 */
async function startImport(
  { importer, dataDir }: Pick<ActionParts, 'importer' | 'dataDir'>,
  ctx: Ctx,
  path: string,
  upload: Upload | undefined,
): ReturnType<Importer['start']> {
  const uploads = join(dataDir, 'uploads')
  if (upload === undefined) {
    const isPutAway = !relative(uploads, path).startsWith('..') && !(await stat(path).catch(() => null))
    return isPutAway ? err(sendItAgain) : importer.start(ctx, path)
  }
  const [own = '', sent = ''] = relative(uploads, path).split(sep)
  // How far a reading came is told by names below it, so these must not be the sender's.
  const named = join(dirname(path), upload.content)
  await rename(path, named)
  const started = await importer.start(ctx, named, {
    as: { path: join(uploads, upload.content), name: upload.name },
    whenDone: () => rm(join(uploads, own, sent), { recursive: true, force: true }),
  })
  if (!started.ok) await rename(named, path)
  return started
}

const sendItAgain = {
  code: 'not-found',
  message: 'The copy you sent was put away. Choose the file again: what is known of it already is not read twice.',
} as const

const demoOwner = ownerId('demo')
const leaveDemoFirst = {
  code: 'demo',
  message: 'You are looking at the demo. Leave it first, then import your own mail.',
}

const stayInDemo = {
  code: 'demo',
  message: 'You are looking at the demo, which asks nobody. Leave it first, then follow what you read.',
}

export async function openApp({
  dataDir,
  databaseUrl,
  root,
  zone,
  zoneSaid,
  clock,
  demoAt,
  outside,
}: AppOptions): Promise<Result<App, OpenRefusal>> {
  const opened = await openStore(dataDir, { clock, ...(databaseUrl !== undefined && { databaseUrl }) })
  if (!opened.ok) return opened

  const store = opened.value
  const importer = new Importer()
  const syncer = new Syncer(importer)
  const uploadsFolder = uploadsOfThisProcess(dataDir)
  const demo = { byDefault: false }
  const tools = outboxTools(clock)
  const fetch = outside ?? fetcherWhenNeeded()
  const signIns = new SignIns(tools.newName)
  const sending: ActionParts['sending'] = { look: null }
  const demoMailbox = join(root, 'demo', 'mailbox.mbox')
  const templates = { shipped: join(root, 'templates'), own: join(dataDir, 'templates') }
  const ctx = () => ({ owner: store.forOwner(localOwner), now: clock(), zone, zoneSaid, templates })
  const demoCtx = () => ({ owner: store.forOwner(demoOwner), ...demoMoment, ...demoAt, templates })

  return ok({
    store,
    importer,
    actions: {
      ...actionsOf({
        personCtx: ctx,
        importer,
        syncer,
        dataDir,
        demoCtx,
        demoMailbox,
        sending,
        signIns,
        tools,
        fetch,
      }),
      ...keeping({ dataDir, uploadsFolder, copies: store.copies, importer, demoOwner }),
      // Of the person's, whatever job hunt the pages show.
      checkHouse: ({ language = 'en' }) =>
        doctor({
          dataDir,
          house: () => Promise.resolve(store),
          ctx: () => Promise.resolve({ ...ctx(), language }),
          homeZone: zone,
          now: clock(),
        }),
    },
    ctx,
    demoCtx,
    pageCtx: async (request, accepted) => {
      const { chosen } = await seeLanguage(ctx())
      return { ...((tabShowsDemo(request) ?? demo.byDefault) ? demoCtx() : ctx()), language: chosen ?? accepted }
    },
    demo,
    demoMailbox,
    webFolder: join(root, 'dist', 'web'),
    uploadsFolder,
    sweepUploads: () => sweepUploads(dataDir, true),
    keepSwept: (report) =>
      keepDoing(
        timetable.sweeping,
        async () => {
          await sweepUploads(dataDir, false)
          await forgetDue(ctx())
        },
        report,
      ),
    keepBackups: (report) => {
      const { copies } = store
      return copies
        ? keepDoing(timetable.copying, () => backupIfDue(copies, clock()), report)
        : { stop: async () => {} }
    },
    stopReading: () => syncer.close(),
    keepReading: (report) => {
      const read = async () => {
        await syncer.readWhatIsDue(ctx())
        await syncer.listen(ctx, report)
      }
      const kept = keepDoing(timetable.reading, read, report)
      return {
        stop: async () => {
          await kept.stop()
          await syncer.stopListening()
        },
      }
    },
    fetch,
    keepWatching: (report) => {
      const feeds = keepDoing(timetable.watching, () => readFeedsDue({ ctx: ctx(), fetch }), report)
      const boards = keepDoing(timetable.watching, () => readBoardsDue({ ctx: ctx(), fetch }), report)
      return { stop: async () => void (await Promise.all([feeds.stop(), boards.stop()])) }
    },
    keepSending: (report) => {
      const kept = keepDoing(timetable.sending, () => runOutbox(ctx(), tools), report)
      sending.look = () => void kept.look()
      return kept
    },
    close: async () => {
      await signIns.close()
      await syncer.close()
      await importer.close()
      await rm(uploadsFolder, { recursive: true, force: true })
      await store.close()
    },
  })
}

interface ActionParts extends Pick<App, 'importer' | 'demoCtx' | 'demoMailbox'> {
  readonly personCtx: App['ctx']
  readonly syncer: Syncer
  /** Has the outbox gone over at once, where it is kept going. */
  readonly sending: { look: (() => void) | null }
  readonly signIns: SignIns
  readonly tools: OutboxTools
  readonly fetch: Fetch
  readonly dataDir: string
}

type OtherActions = Omit<Actions, keyof Keeping | 'checkHouse'>

function actionsOf({
  personCtx,
  importer,
  syncer,
  dataDir,
  demoCtx,
  demoMailbox,
  sending,
  signIns,
  tools,
  fetch,
}: ActionParts): OtherActions {
  const thenLook = async <T, E>(done: Promise<Result<T, E>>): Promise<Result<T, E>> => {
    const result = await done
    if (result.ok) sending.look?.()
    return result
  }
  return {
    ...preparing,
    ...boardsAtHand(fetch, demoOwner),
    ...postings(fetch),
    seeOutbox,
    seeApproval,
    approve: (ctx, draftId, choice) => thenLook(approveDraft(ctx, draftId, choice, tools.newName)),
    takeApprovalBack,
    sendItNow: (ctx, id) => thenLook(sendItNow(ctx, id)),
    settleUncertain: (ctx, id, said) => thenLook(settleUncertain(ctx, id, said)),
    seeToday,
    listApplications,
    exportCsv,
    previewCsv,
    importCsv: async (ctx, file, says) =>
      ctx.owner.id === demoOwner ? err(leaveDemoFirst) : importCsv(ctx, file, says),
    previewContacts,
    importContacts: async (ctx, file, ticks) =>
      ctx.owner.id === demoOwner ? err(leaveDemoFirst) : importContacts(ctx, file, ticks),
    listContactImports,
    undoTableImport,
    listTableImports,
    listViews,
    saveView,
    removeView,
    showApplication,
    showMessage,
    listPeople,
    showPerson,
    correctPerson,
    ...peopleActions,
    search,
    listReview,
    answerReview,
    undoAnswer,
    correct,
    correctApplication,
    undoCorrection,
    addManual,
    removeManual,
    decide,
    draftStep,
    editDraft,
    recomposeDraft,
    listDraftVersions,
    listTemplates,
    openTemplate,
    saveTemplate,
    dropTemplate,
    tryTemplate,
    seeOwnModel,
    setUpOwnModel,
    turnOwnModelOff,
    prepareDraftRewrite,
    sendDraftRewrite,
    restoreDraft,
    draftAsEml,
    reflectionForm,
    openReflection,
    visitReflection,
    saveReflection,
    seeInsights,
    insightAsCsv,
    openLog,
    saveLog,
    removeLog,
    putLogOfferAway,
    openPrivatePages,
    savePrivatePage,
    removePrivatePage,
    addFeedback,
    changeFeedback,
    removeFeedback,
    restoreFeedback,
    listNews,
    addUpdate,
    addArticle,
    removeNews,
    restoreNews,
    listArticles,
    listFetches,
    suggestArticles,
    putInDraft,
    changeArticle,
    // The demo is at a moment of its own; what it fetched would be out of it.
    followFeed: async (ctx, address) =>
      ctx.owner.id === demoOwner ? err(stayInDemo) : followFeed({ ctx, fetch }, address),
    readFeedNow: (ctx, id) => readFeedNow({ ctx, fetch }, id),
    savePage: async (ctx, page) => (ctx.owner.id === demoOwner ? err(stayInDemo) : savePage({ ctx, fetch }, page)),
    unfollowFeed,
    followAgain,
    takeOpml,
    giveOpml,
    setWatching,
    // Real mail has no place among the invented: it would be read at the story's moment, and out of sight afterwards.
    startImport: async (ctx, path, upload) =>
      ctx.owner.id === demoOwner ? err(leaveDemoFirst) : startImport({ importer, dataDir }, ctx, path, upload),
    dataVersion: (ctx) => ctx.owner.dataVersion(),
    listImports: (ctx) => Promise.resolve(importer.list(ctx)),
    pauseImport: (ctx, id) => Promise.resolve(importer.pause(ctx, id)),
    resumeImport: (ctx, id) => importer.resume(ctx, id),
    listSources,
    listSetAside,
    listAccounts: (ctx) => syncer.list(ctx),
    proposeServers: (ctx, address, mayAsk) => syncer.propose(ctx, address, mayAsk),
    connectAccount: async (ctx, { password, ...said }) => {
      if (ctx.owner.id === demoOwner) return err(leaveDemoFirst)
      if (!('signIn' in password)) return syncer.connect(ctx, { ...said, password })
      const tokens = signIns.tokensOf(ctx, password.signIn)
      const connected = tokens.ok ? await syncer.connect(ctx, { ...said, password: tokens.value }) : tokens
      if (connected.ok) await signIns.forget(ctx, password.signIn)
      return connected
    },
    beginSignIn: async (ctx, client) => (ctx.owner.id === demoOwner ? err(leaveDemoFirst) : signIns.begin(ctx, client)),
    seeSignIn: async (ctx, id) => signIns.see(ctx, id),
    sendTestMail: (ctx, address) => sendTestMail(ctx, tools, address),
    readAccount: (ctx, id) => syncer.readNow(ctx, id),
    removeAccount: (ctx, id) => syncer.remove(ctx, id),
    loadDemo: async () => {
      const atWork = importer.list(demoCtx()).find(({ state }) => state === 'running')
      if (atWork) return ok({ id: atWork.id })
      await prepareDemo(demoCtx(), demoMailbox)
      return importer.start(demoCtx(), demoMailbox)
    },
    isDemo: (ctx) => ctx.owner.id === demoOwner,
    seePlanSettings,
    changePlanSettings,
    // The language is the person's, whatever job hunt the pages show.
    seeLanguage: () => seeLanguage(personCtx()),
    chooseLanguage: (_ctx, language) => chooseLanguage(personCtx(), language),
    seeSettings: (ctx) => seeSettings(ctx, dataDir),
    changeSettings: (ctx, patch) => changeSettings(ctx, patch, dataDir),
  }
}
