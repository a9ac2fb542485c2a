import type { OwnerId } from '#domain/ids.ts'
import { modelKeyOf, type ModelKey } from '#store/model-key.ts'
import { archiveOf, type Archive } from '#store/archive.ts'
import { accountsOf, type Accounts } from '#store/accounts.ts'
import { addressesOf, type Addresses } from '#store/addresses.ts'
import { boardsOf, type Boards } from '#store/boards.ts'
import { commitBatch, type BatchOutcome, type ImportBatch } from '#store/commit-batch.ts'
import { correctionsOf, type Corrections } from '#store/corrections.ts'
import { decisionsOf, type Decisions } from '#store/decisions.ts'
import { draftsOf, type Drafts } from '#store/drafts.ts'
import { forgottenPeopleOf, type ForgottenPeople } from '#store/forgotten-people.ts'
import { feedsOf, type Feeds } from '#store/feeds.ts'
import { fetchNotesOf, type FetchNotes } from '#store/fetch-notes.ts'
import { feedbackOf, type Feedback } from '#store/feedback.ts'
import { forgottenOf, type Forgotten } from '#store/forgotten.ts'
import { importsOf, type Imports } from '#store/imports.ts'
import { interestsOf, type Interests } from '#store/interests.ts'
import { interviewLogsOf, type InterviewLogs } from '#store/interview-logs.ts'
import { manualOf, type ManualEntries } from '#store/manual.ts'
import { messagesOf, type Messages } from '#store/messages.ts'
import { newsOf, type News } from '#store/news.ts'
import { outboxOf, type Outbox } from '#store/outbox.ts'
import { postingsOf, type Postings } from '#store/postings.ts'
import { resumesOf, type Resumes } from '#store/resumes.ts'
import { dataVersionOf, type OwnerCore } from '#store/owner-core.ts'
import { interviewNotesOf, type InterviewNotesStore } from '#store/interview-notes.ts'
import { practiceOf, type Practice } from '#store/practice.ts'
import { storiesOf, type Stories } from '#store/stories.ts'
import { personFactsOf, type PersonFacts } from '#store/person-facts.ts'
import { privatePagesOf, type PrivatePages } from '#store/private-pages.ts'
import { reflectionsOf, type Reflections } from '#store/reflections.ts'
import { ownedTables } from '#store/schema.ts'
import { searchOf, type Search } from '#store/search.ts'
import { shelfOf, type Shelf } from '#store/shelf.ts'
import { settingsOf, type Settings } from '#store/settings.ts'
import { tableImportsOf, type TableImports } from '#store/table-imports.ts'
import { sourcesOf, type Sources } from '#store/sources.ts'

/** One owner's view: the only way to any row (DESIGN, principle 8). */
export interface OwnerStore {
  readonly id: OwnerId
  readonly messages: Messages
  readonly forgotten: Forgotten
  readonly addresses: Addresses
  readonly sources: Sources
  readonly accounts: Accounts
  readonly modelKey: ModelKey
  readonly imports: Imports
  readonly corrections: Corrections
  readonly manual: ManualEntries
  readonly tableImports: TableImports
  readonly decisions: Decisions
  readonly interests: Interests
  readonly drafts: Drafts
  readonly outbox: Outbox
  readonly reflections: Reflections
  readonly interviewLogs: InterviewLogs
  readonly feedback: Feedback
  readonly privatePages: PrivatePages
  readonly news: News
  readonly shelf: Shelf
  readonly feeds: Feeds
  readonly fetchNotes: FetchNotes
  readonly stories: Stories
  readonly practice: Practice
  readonly interviewNotes: InterviewNotesStore
  readonly boards: Boards
  readonly personFacts: PersonFacts
  readonly forgottenPeople: ForgottenPeople
  readonly postings: Postings
  readonly resumes: Resumes
  readonly settings: Settings
  readonly archive: Archive
  readonly search: Search
  /** A stretch of a source and the cursor behind it, whole or not at all. */
  commitBatch(batch: ImportBatch): Promise<BatchOutcome>
  /** Grows with every write that can change the history or the plan, by any process; equal means nothing changed. */
  dataVersion(): Promise<number>
  /** Deletes everything of this owner. */
  wipe(): Promise<void>
}

export function ownerStore(core: OwnerCore, afterWipe: () => Promise<void>): OwnerStore {
  const messages = messagesOf(core)
  return {
    id: core.owner,
    messages,
    forgotten: forgottenOf(core),
    addresses: addressesOf(core, () => messages.jobMail()),
    sources: sourcesOf(core),
    accounts: accountsOf(core),
    modelKey: modelKeyOf(core),
    imports: importsOf(core),
    corrections: correctionsOf(core),
    manual: manualOf(core),
    tableImports: tableImportsOf(core),
    decisions: decisionsOf(core),
    interests: interestsOf(core),
    drafts: draftsOf(core),
    outbox: outboxOf(core),
    reflections: reflectionsOf(core),
    interviewLogs: interviewLogsOf(core),
    feedback: feedbackOf(core),
    privatePages: privatePagesOf(core),
    news: newsOf(core),
    shelf: shelfOf(core),
    feeds: feedsOf(core),
    fetchNotes: fetchNotesOf(core),
    stories: storiesOf(core),
    practice: practiceOf(core),
    interviewNotes: interviewNotesOf(core),
    boards: boardsOf(core),
    personFacts: personFactsOf(core),
    forgottenPeople: forgottenPeopleOf(core),
    postings: postingsOf(core),
    resumes: resumesOf(core),
    settings: settingsOf(core),
    search: searchOf(core),
    archive: archiveOf(core, (within) => ownerStore(within, afterWipe)),
    commitBatch: (batch) => commitBatch(core, batch),
    dataVersion: () => dataVersionOf(core),
    wipe: async () => {
      await core.write('history', async (trx) => {
        for (const table of ownedTables) await trx.deleteFrom(table).where('owner_id', '=', core.owner).execute()
        await core.searchIndex.afterRemoving(trx)
      })
      await core.vault.destroy()
      await core.afterErasing()
      await afterWipe()
    },
  }
}
