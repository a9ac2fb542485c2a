import type { FieldProblem, ManualFactInput } from '#actions/add-manual.ts'
import type { ArticleInput, UpdateInput } from '#actions/add-news.ts'
import type { ArticleChange } from '#actions/articles/change-shelf.ts'
import type { Followed } from '#actions/articles/follow-feed.ts'
import type { ArticleSearch, ArticlesView, FetchRow } from '#actions/articles/list-articles.ts'
import type { FeedReading, TooSoon } from '#actions/articles/read-feeds.ts'
import type { PageInput, PageSaved } from '#actions/articles/save-page.ts'
import type { ArticlesFor } from '#actions/articles/suggest-articles.ts'
import type { LanguageChoice } from '#actions/choose-language.ts'
import type { Ctx } from '#actions/context.ts'
import type { ApplicationChange, Corrected, CorrectRefusal } from '#actions/correct.ts'
import type { PersonChange, PersonCorrected, PersonRefusal } from '#actions/correct-person.ts'
import type { ApproveChoice } from '#actions/approve-draft.ts'
import type { Choice, DecideRefusal } from '#actions/decide.ts'
import type { DraftEdit, DraftRefusal } from '#actions/draft-step.ts'
import type { DraftVersion } from '#actions/draft-versions.ts'
import type { RecomposeChoice, RecomposeRefusal } from '#actions/recompose-draft.ts'
import type { InDraft } from '#actions/own-model/rewrite-in-draft.ts'
import type { ModelRefusal, RewriteRequest, Rewritten } from '#actions/own-model/rewrite.ts'
import type { TemplateChange, TemplateRefusal, TemplateText, TemplateTried } from '#actions/own-template.ts'
import type { TemplateView } from '#actions/template-files.ts'
import type { OwnModelInput, OwnModelView } from '#actions/own-model/set-up.ts'
import type { PlanSettingLine, PlanSettingsPatch } from '#actions/plan-settings.ts'
import type { InsightsView } from '#actions/insights/see-insights.ts'
import type { TableSays } from '#actions/csv/open-table.ts'
import type { CardTick, ContactImportView, ContactsImported, ContactsPreview } from '#actions/import-contacts.ts'
import type { TableImported, TableImportView, TablePreview } from '#actions/import-csv.ts'
import type { Check } from '#actions/doctor.ts'
import type { Keeping } from '#actions/keeping.ts'
import type { Postings } from '#actions/postings/postings.ts'
import type { BoardsAtHand } from '#actions/openings/boards-at-hand.ts'
import type { Preparing } from '#actions/prepare/preparing.ts'
import type { FeedbackInput, FeedbackRefusal, FeedbackView } from '#actions/feedback.ts'
import type { LogRefusal, LogSave, LogView } from '#actions/interview-log.ts'
import type { PageRefusal, PageSave, PrivatePagesView, PrivatePageView } from '#actions/private-page.ts'
import type { ReflectionForm } from '#actions/reflection-form.ts'
import type { SearchView } from '#actions/search.ts'
import type { ReflectionRefusal, ReflectionSave } from '#actions/reflect.ts'
import type { PeopleActions } from '#actions/people-actions.ts'
import type { PersonRow, PersonView } from '#actions/person-views.ts'
import type { Answered, ReviewItemView } from '#actions/review-views.ts'
import type { AnswerRefusal } from '#actions/answer-review.ts'
import type { ApprovalView, OutboxView } from '#actions/see-outbox.ts'
import type { SettingsPatch } from '#actions/see-settings.ts'
import type {
  ApplicationRow,
  ApplicationView,
  DraftView,
  ImportProgress,
  MessageView,
  NewsView,
  ReflectionView,
  SetAsideView,
  SettingsView,
  SourceView,
  TodayView,
} from '#actions/views.ts'
import type { Connected, ConnectInput } from '#actions/connect-account.ts'
import type { ServerProposal } from '#actions/propose-servers.ts'
import type { SignInState } from '#actions/sign-ins.ts'
import type { TestMailSent } from '#actions/send-test-mail.ts'
import type { LiveAccountView } from '#actions/syncer.ts'
import type { ReflectionVisit } from '#actions/visit-reflection.ts'
import type { Change } from '#domain/correction.ts'
import type { Language } from '#domain/language.ts'
import type { PictureKey } from '#domain/picture.ts'
import type { Secret } from '#domain/secret.ts'
import type { SavedView } from '#domain/settings.ts'
import type { Result } from '#domain/result.ts'

/**
 * Everything the web can ask for. The composition root passes the real actions, the tests pass fakes; a route calls
 * one of these and lays the answer out, nothing more.
 */
export interface Actions extends Keeping, PeopleActions, Postings, Preparing, BoardsAtHand {
  seeToday(ctx: Ctx): Promise<TodayView>
  listApplications(ctx: Ctx): Promise<readonly ApplicationRow[]>
  exportCsv(ctx: Ctx, ids?: readonly string[]): Promise<string>
  previewCsv(ctx: Ctx, bytes: Uint8Array, says: TableSays): Promise<Result<TablePreview, ToldRefusal>>
  importCsv(
    ctx: Ctx,
    file: { readonly name: string; readonly bytes: Uint8Array },
    says: TableSays,
  ): Promise<Result<TableImported, ToldRefusal>>
  previewContacts(ctx: Ctx, bytes: Uint8Array): Promise<Result<ContactsPreview, ToldRefusal>>
  importContacts(
    ctx: Ctx,
    file: { readonly name: string; readonly bytes: Uint8Array },
    ticks: readonly CardTick[],
  ): Promise<Result<ContactsImported, ToldRefusal>>
  listContactImports(ctx: Ctx): Promise<readonly ContactImportView[]>
  undoTableImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  listTableImports(ctx: Ctx): Promise<readonly TableImportView[]>
  listViews(ctx: Ctx): Promise<readonly SavedView[]>
  saveView(ctx: Ctx, view: SavedView): Promise<Result<SavedView, 'too-many'>>
  removeView(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  showApplication(ctx: Ctx, id: string): Promise<Result<ApplicationView, 'not-found'>>
  showMessage(ctx: Ctx, key: string): Promise<Result<MessageView, 'not-found'>>

  listPeople(ctx: Ctx): Promise<readonly PersonRow[]>
  showPerson(ctx: Ctx, id: string): Promise<Result<PersonView, 'not-found'>>
  correctPerson(ctx: Ctx, id: string, change: PersonChange): Promise<Result<PersonCorrected, PersonRefusal>>
  /** `limit`: mails and reflections to show. */
  search(ctx: Ctx, query: string, limit: number): Promise<SearchView>

  listReview(ctx: Ctx): Promise<readonly ReviewItemView[]>
  answerReview(
    ctx: Ctx,
    questionId: string,
    answerId: string,
    text: string | null,
  ): Promise<Result<Answered, AnswerRefusal>>
  undoAnswer(ctx: Ctx, ids: readonly string[]): Promise<Result<true, 'not-found'>>
  correct(ctx: Ctx, change: Change): Promise<Result<Corrected, CorrectRefusal>>
  correctApplication(ctx: Ctx, id: string, change: ApplicationChange): Promise<Result<Corrected, CorrectRefusal>>
  undoCorrection(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  addManual(ctx: Ctx, fact: ManualFactInput): Promise<Result<ManualAdded, FieldProblem>>
  removeManual(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  decide(ctx: Ctx, stepId: string, choice: Choice): Promise<Result<{ decisionId: string }, DecideRefusal>>
  draftStep(ctx: Ctx, stepId: string): Promise<Result<DraftView, DraftRefusal>>
  editDraft(ctx: Ctx, draftId: string, edit: DraftEdit): Promise<Result<DraftView, 'not-found' | 'changed-since-read'>>
  /** Writes the words anew; with `news`, with these and no others in them. */
  recomposeDraft(ctx: Ctx, draftId: string, choice: RecomposeChoice): Promise<Result<DraftView, RecomposeRefusal>>
  listDraftVersions(ctx: Ctx, draftId: string): Promise<Result<readonly DraftVersion[], 'not-found'>>
  restoreDraft(
    ctx: Ctx,
    draftId: string,
    version: number,
    readVersion: number,
  ): Promise<Result<DraftView, 'not-found' | 'changed-since-read'>>
  draftAsEml(ctx: Ctx, draftId: string): Promise<Result<{ filename: string; eml: string }, 'not-found'>>

  reflectionForm(ctx: Ctx): Promise<ReflectionForm>
  visitReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionVisit, 'not-found'>>
  openReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionView, 'not-found'>>
  saveReflection(
    ctx: Ctx,
    applicationId: string,
    save: ReflectionSave,
  ): Promise<Result<ReflectionView, ReflectionRefusal>>

  seeInsights(ctx: Ctx): Promise<InsightsView>
  insightAsCsv(ctx: Ctx, key: PictureKey): Promise<string>
  openLog(ctx: Ctx, applicationId: string, id: string): Promise<Result<LogView, 'not-found'>>
  saveLog(ctx: Ctx, applicationId: string, id: string, save: LogSave): Promise<Result<LogView, LogRefusal>>
  removeLog(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  putLogOfferAway(ctx: Ctx, interviewId: string, choice: 'skipped' | 'reopened'): Promise<Result<true, 'not-found'>>
  openPrivatePages(ctx: Ctx, applicationId: string): Promise<Result<PrivatePagesView, 'not-found'>>
  savePrivatePage(ctx: Ctx, applicationId: string, save: PageSave): Promise<Result<PrivatePageView, PageRefusal>>
  removePrivatePage(ctx: Ctx, applicationId: string, on: string): Promise<Result<true, 'not-found'>>
  addFeedback(ctx: Ctx, applicationId: string, input: FeedbackInput): Promise<Result<FeedbackView, FeedbackRefusal>>
  changeFeedback(
    ctx: Ctx,
    id: string,
    input: Omit<FeedbackInput, 'messageKey'>,
  ): Promise<Result<FeedbackView, FeedbackRefusal>>
  removeFeedback(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  restoreFeedback(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  listNews(ctx: Ctx): Promise<NewsView>
  addUpdate(ctx: Ctx, update: UpdateInput): Promise<Result<{ readonly id: string }, FieldProblem>>
  addArticle(ctx: Ctx, article: ArticleInput): Promise<Result<{ readonly id: string }, FieldProblem>>
  removeNews(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  restoreNews(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  /** The shelf of articles, the feeds it comes from, and whether they are read by themselves. */
  listArticles(ctx: Ctx, search: ArticleSearch): Promise<ArticlesView>
  /** What left for the internet. */
  listFetches(ctx: Ctx): Promise<readonly FetchRow[]>
  suggestArticles(ctx: Ctx, personId?: string): Promise<readonly ArticlesFor[]>
  putInDraft(ctx: Ctx, stepId: string, articleId: string): Promise<Result<DraftView, RecomposeRefusal>>
  changeArticle(ctx: Ctx, id: string, change: ArticleChange): Promise<Result<true, 'not-found'>>
  followFeed(ctx: Ctx, address: string): Promise<Result<Followed, ToldRefusal>>
  readFeedNow(ctx: Ctx, id: string): Promise<Result<FeedReading, 'not-found' | TooSoon>>
  savePage(ctx: Ctx, page: PageInput): Promise<Result<PageSaved, ToldRefusal>>
  unfollowFeed(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  followAgain(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  takeOpml(ctx: Ctx, text: string): Promise<Result<{ readonly followed: number }, ToldRefusal>>
  giveOpml(ctx: Ctx): Promise<string>
  setWatching(ctx: Ctx, watching: boolean): Promise<{ readonly watching: boolean }>

  /** `upload`: what was sent by the browser, by the name of its content and what to call it. */
  startImport(ctx: Ctx, path: string, upload?: Upload): Promise<Result<{ id: string }, ToldRefusal>>
  /** A number that grows with every change of what is kept. */
  dataVersion(ctx: Ctx): Promise<number>
  /** Running and lately ended imports, newest first. */
  listImports(ctx: Ctx): Promise<readonly ImportProgress[]>
  pauseImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  resumeImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  listSources(ctx: Ctx): Promise<readonly SourceView[]>
  listSetAside(ctx: Ctx): Promise<readonly SetAsideView[]>
  seeOutbox(ctx: Ctx): Promise<OutboxView>
  /** Exactly what would leave, and what stands in the way. */
  seeApproval(ctx: Ctx, draftId: string): Promise<Result<ApprovalView, 'not-found'>>
  approve(ctx: Ctx, draftId: string, choice: ApproveChoice): Promise<Result<{ id: string }, ToldRefusal>>
  takeApprovalBack(ctx: Ctx, id: string): Promise<Result<{ id: string }, ToldRefusal>>
  /** Without waiting for its hour. */
  sendItNow(ctx: Ctx, id: string): Promise<Result<{ id: string }, ToldRefusal>>
  settleUncertain(
    ctx: Ctx,
    id: string,
    said: 'arrived' | 'send-again' | 'let-go',
  ): Promise<Result<{ id: string }, ToldRefusal>>

  /** Imports the demo job hunt; its progress is seen like that of any import. */
  /** Live mailboxes, how they are, and how far a reading is. */
  listAccounts(ctx: Ctx): Promise<readonly LiveAccountView[]>
  proposeServers(ctx: Ctx, address: string, mayAsk: boolean): Promise<ServerProposal>
  /** Logs in, keeps the account, and begins to read it. */
  connectAccount(ctx: Ctx, input: ConnectWith): Promise<Result<Connected, ToldRefusal>>
  /** Gives the address at which the person says yes in their browser. */
  beginSignIn(ctx: Ctx, client: SignInWith): Promise<Result<{ readonly id: string; readonly url: string }, ToldRefusal>>
  seeSignIn(ctx: Ctx, id: string): Promise<Result<SignInState, 'not-found'>>
  /** To itself, and to nobody else. */
  sendTestMail(ctx: Ctx, address: string): Promise<Result<TestMailSent, ToldRefusal>>
  readAccount(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  removeAccount(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  loadDemo(ctx: Ctx): Promise<Result<{ id: string }, ToldRefusal>>
  /** Whether this is the invented job hunt. */
  isDemo(ctx: Ctx): boolean

  /** Looks at what the program stands on; takes a moment. */
  checkHouse(ctx: Ctx): Promise<readonly Check[]>

  seeSettings(ctx: Ctx): Promise<SettingsView>
  listTemplates(ctx: Ctx): Promise<readonly TemplateView[]>
  openTemplate(ctx: Ctx, path: string): Promise<Result<TemplateText, 'not-found'>>
  saveTemplate(ctx: Ctx, path: string, change: TemplateChange): Promise<Result<TemplateText, TemplateRefusal>>
  dropTemplate(ctx: Ctx, path: string, before: string | null): Promise<Result<TemplateText, TemplateRefusal>>
  tryTemplate(
    ctx: Ctx,
    path: string,
    text: string,
    register: 'plain' | 'warm' | 'formal',
  ): Promise<Result<TemplateTried, 'not-found'>>
  /** Null: off. */
  seeOwnModel(ctx: Ctx): Promise<OwnModelView | null>
  setUpOwnModel(ctx: Ctx, input: OwnModelInput): Promise<Result<OwnModelView, FieldProblem>>
  turnOwnModelOff(ctx: Ctx): Promise<void>
  /** What would leave for the person's own model; nothing is sent. */
  prepareDraftRewrite(
    ctx: Ctx,
    draftId: string,
    words: InDraft,
  ): Promise<Result<RewriteRequest, ModelRefusal | 'not-found'>>
  /** Sends what was shown; the draft stays as it is. */
  sendDraftRewrite(
    ctx: Ctx,
    draftId: string,
    words: InDraft,
    shown: Pick<RewriteRequest, 'address' | 'request'>,
  ): Promise<Result<Rewritten, ModelRefusal | 'not-found'>>
  seePlanSettings(ctx: Ctx): Promise<readonly PlanSettingLine[]>
  changePlanSettings(ctx: Ctx, patch: PlanSettingsPatch): Promise<Result<readonly PlanSettingLine[], FieldProblem>>
  seeLanguage(ctx: Ctx): Promise<LanguageChoice>
  chooseLanguage(ctx: Ctx, language: Language | null): Promise<LanguageChoice>
  changeSettings(ctx: Ctx, patch: SettingsPatch): Promise<Result<SettingsView, FieldProblem>>
}

/** The password, or a sign-in that was said yes to. */
export interface ConnectWith extends Omit<ConnectInput, 'password'> {
  readonly password: Secret | { readonly signIn: string }
}

/** The person's own registration with a provider. */
export interface SignInWith {
  readonly issuer: string
  readonly scope: string
  readonly clientId: string
  readonly clientSecret: string | null
}

export interface Upload {
  readonly content: string
  readonly name: string
}

interface ManualAdded {
  readonly id: string
  readonly applicationId: string | null
}

/** A refusal that brings its own sentence (a path that is no mailbox, a full disk). */
export interface ToldRefusal {
  readonly code: string
  readonly message: string
}
