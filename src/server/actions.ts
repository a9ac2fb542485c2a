import type { Choice, DecideRefusal } from '#actions/decide.ts'
import type { Ctx } from '#actions/context.ts'
import type {
  ApplicationRow,
  ApplicationView,
  DraftView,
  ImportProgress,
  MessageView,
  NewsView,
  ReflectionView,
  ReviewItemView,
  SetAsideView,
  SettingsView,
  SourceView,
  TodayView,
} from '#actions/views.ts'
import type { Outcome } from '#domain/application.ts'
import type { Change } from '#domain/correction.ts'
import type { InterviewMode, StatedReason } from '#domain/finding.ts'
import type { Update } from '#domain/news.ts'
import type { Relation } from '#domain/person.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import type { Result } from '#domain/result.ts'

/**
 * Everything the web can ask for. The composition root passes the real actions, the tests pass fakes; a route calls
 * one of these and lays the answer out, nothing more.
 */
export interface Actions {
  seeToday(ctx: Ctx): Promise<TodayView>
  listApplications(ctx: Ctx): Promise<readonly ApplicationRow[]>
  showApplication(ctx: Ctx, id: string): Promise<Result<ApplicationView, 'not-found'>>
  showMessage(ctx: Ctx, key: string): Promise<Result<MessageView, 'not-found'>>

  listReview(ctx: Ctx): Promise<readonly ReviewItemView[]>
  correct(ctx: Ctx, change: Change): Promise<Result<CorrectionMade, CorrectRefusal>>
  correctApplication(
    ctx: Ctx,
    applicationId: string,
    change: ApplicationChange,
  ): Promise<Result<CorrectionMade, CorrectRefusal>>
  undoCorrection(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  addManual(ctx: Ctx, fact: ManualFactInput): Promise<Result<ManualAdded, FieldRefusal>>
  removeManual(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  decide(ctx: Ctx, stepId: string, choice: Choice): Promise<Result<{ decisionId: string }, DecideRefusal>>
  draftStep(ctx: Ctx, stepId: string): Promise<Result<DraftView, 'not-found' | 'not-a-mail' | 'blocked'>>
  editDraft(ctx: Ctx, draftId: string, edit: DraftEdit): Promise<Result<DraftView, 'not-found' | 'changed-since-read'>>
  recomposeDraft(
    ctx: Ctx,
    draftId: string,
    choice: { readonly news?: readonly string[] | undefined },
  ): Promise<Result<DraftView, 'not-found' | 'not-a-mail' | 'blocked'>>
  draftAsEml(ctx: Ctx, draftId: string): Promise<Result<{ filename: string; eml: string }, 'not-found'>>

  /** The questions of the reflection form, as data. */
  reflectionForm(ctx: Ctx): Promise<ReflectionForm>
  openReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionView, 'not-found'>>
  saveReflection(
    ctx: Ctx,
    applicationId: string,
    save: ReflectionSave,
  ): Promise<Result<ReflectionView, 'not-found' | 'changed-since-read' | 'invalid'>>

  listNews(ctx: Ctx): Promise<NewsView>
  addUpdate(ctx: Ctx, update: UpdateInput): Promise<Result<{ id: string }, FieldRefusal>>
  addArticle(ctx: Ctx, article: ArticleInput): Promise<Result<{ id: string }, FieldRefusal>>
  removeNews(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>

  startImport(ctx: Ctx, path: string): Promise<Result<{ id: string }, ToldRefusal>>
  /** Running and lately ended imports, newest first. */
  listImports(ctx: Ctx): Promise<readonly ImportProgress[]>
  pauseImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  resumeImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>>
  listSources(ctx: Ctx): Promise<readonly SourceView[]>
  listSetAside(ctx: Ctx): Promise<readonly SetAsideView[]>
  /** Imports the demo job hunt; its progress is seen like that of any import. */
  loadDemo(ctx: Ctx): Promise<Result<{ id: string }, ToldRefusal>>

  seeSettings(ctx: Ctx): Promise<SettingsView>
  changeSettings(ctx: Ctx, patch: SettingsPatch): Promise<Result<SettingsView, FieldRefusal>>
}

export type CorrectRefusal = 'not-found' | 'nothing-to-change'

export interface CorrectionMade {
  readonly correctionId: string
  /** Where the application is found now: a merge or split may have moved it. */
  readonly applicationId: string | null
}

/** What can be said against the reading of one application, with application ids where the domain wants anchors. */
export type ApplicationChange =
  | { readonly field: 'company' | 'role' | 'location'; readonly value: string }
  | { readonly field: 'outcome'; readonly value: Outcome | null }
  | { readonly field: 'appliedOn' | 'closedOn'; readonly value: string | null }
  | { readonly mergeWith: string }
  | { readonly split: readonly string[] }
  | { readonly moveHere: string }

export interface ManualAdded {
  readonly id: string
  readonly applicationId: string | null
}

/** A refusal that names the field it is about. */
export interface FieldRefusal {
  readonly field: string
  readonly message: string
}

/** A refusal that brings its own sentence (a path that is no mailbox, a full disk). */
export interface ToldRefusal {
  readonly code: string
  readonly message: string
}

/** `ManualFact` as a door hands it in: an application by any id it ever had. */
export type ManualFactInput =
  | {
      readonly type: 'application'
      readonly company: string
      readonly role: string | null
      readonly location: string | null
      readonly appliedOn: string | null
    }
  | {
      readonly type: 'interview'
      readonly application: string
      readonly start: number
      readonly end: number | null
      readonly timeZone: string
      readonly mode: InterviewMode
      readonly round: string | null
      readonly people: readonly {
        readonly name: string
        readonly address: string | null
        readonly title: string | null
      }[]
    }
  | {
      readonly type: 'no'
      readonly application: string
      readonly at: number
      readonly outcome: 'rejected' | 'position-closed'
      readonly statedReason: StatedReason
      readonly by: { readonly name: string; readonly address: string | null; readonly relation: Relation } | null
      readonly feedbackGiven: boolean
    }
  | {
      readonly type: 'contact'
      readonly application: string
      readonly name: string
      readonly address: string | null
      readonly title: string | null
      readonly relation: Relation
    }
  | {
      readonly type: 'touch'
      readonly application: string | null
      readonly person: string
      readonly at: number
      readonly direction: 'incoming' | 'outgoing'
      readonly medium: 'mail' | 'call' | 'meeting' | 'other'
    }

export interface DraftEdit {
  readonly subject: string
  readonly body: string
  /** The version that was on the person's screen. */
  readonly version: number
}

/** The questions of the reflection, in the order they are asked. */
export interface ReflectionForm {
  readonly groups: readonly ReflectionGroup[]
}

export interface ReflectionGroup {
  readonly id: string
  readonly title: string
  readonly hint: string | null
  readonly questions: readonly ReflectionQuestion[]
}

export interface ReflectionQuestion {
  readonly field: keyof ReflectionAnswers
  readonly input: 'words' | 'line' | 'scale' | 'choice' | 'list' | 'actions'
  readonly label: string
  readonly hint: string | null
  /** For `choice`, and the words at the ends of a `scale`. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Asked in the two-minute form as well. */
  readonly quick: boolean
}

export interface ReflectionSave {
  readonly answers: ReflectionAnswers
  readonly version: number
  readonly finished?: boolean | undefined
}

export interface UpdateInput {
  readonly on: string
  readonly kind: Update['kind']
  readonly text: string
  readonly url: string | null
}

export interface ArticleInput {
  readonly title: string
  readonly url: string
  readonly note: string | null
}

export interface SettingsPatch {
  readonly addresses?: readonly string[] | undefined
  readonly name?: string | null | undefined
  readonly timeZone?: string | null | undefined
  readonly country?: string | null | undefined
}
