import { modelKeyId } from '#store/model-key.ts'
import { accountRow } from '#store/accounts.ts'
import { countAddressesAgain } from '#store/addresses.ts'
import { archiveSections, type ArchiveCounts, type ArchivePart, type ArchiveSection } from '#store/archive-sections.ts'
import { boardRow, coolOffRow, openingRow } from '#store/boards.ts'
import { feedbackRow } from '#store/feedback.ts'
import { draftContent } from '#store/drafts.ts'
import { insertRows } from '#store/hot.ts'
import { interviewLogRow } from '#store/interview-logs.ts'
import { insertKept } from '#store/message-rows.ts'
import { notesRow } from '#store/interview-notes.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import { cardRow, listRow, reviewRow } from '#store/practice.ts'
import { storyRow, tellingRow } from '#store/stories.ts'
import { asRestored, outboxRow } from '#store/outbox.ts'
import { placeRow } from '#store/place.ts'
import { postingRow, requirementListRow } from '#store/postings.ts'
import { resumeRow } from '#store/resumes.ts'
import { privatePageRow } from '#store/private-pages.ts'
import { tableImportRow } from '#store/table-imports.ts'
import { ownedTables, type Schema } from '#store/schema.ts'
import { feedRow } from '#store/feeds.ts'
import { fetchRow } from '#store/fetch-notes.ts'
import { addedByHand } from '#domain/shelf.ts'
import { insertWith } from '#store/shelf.ts'
import { makeFindable } from '#store/search-rows.ts'
import { searchableLog, searchableReflection } from '#store/searchable.ts'

/** Inside a transaction: see `Archive.replace`. Returns what is in the tables then. */
export async function replaceWith(
  core: OwnerCore,
  turn: Turn,
  parts: AsyncIterable<ArchivePart>,
): Promise<ArchiveCounts> {
  for (const table of ownedTables) {
    if (!staying.has(table)) await core.db.deleteFrom(table).where('owner_id', '=', core.owner).execute()
  }
  await core.searchIndex.afterRemoving(core.db)
  let havePagesCome = false
  for await (const part of parts) {
    if (part.section === 'privatePages' && part.items.length > 0 && !havePagesCome) {
      await core.db.deleteFrom('private_pages').where('owner_id', '=', core.owner).execute()
      havePagesCome = true
    }
    await writePart(core, turn, part)
  }

  await core.db
    .deleteFrom('account_secrets')
    .where('owner_id', '=', core.owner)
    .where('account_id', '!=', modelKeyId)
    .where('account_id', 'not in', (eb) => eb.selectFrom('accounts').select('id').where('owner_id', '=', core.owner))
    .execute()

  const counts: [ArchiveSection, number][] = []
  for (const section of archiveSections) {
    const isOfOthers = section === 'privatePages' && !havePagesCome
    counts.push([section, isOfOthers ? 0 : await countRows(core, tableOf[section])])
  }
  return Object.fromEntries(counts) as ArchiveCounts
}

/**
 * The owner's own row stays: its data version must not go back to one that somebody has seen. So does what opens
 * accounts that come back as they were; beside any other server it cannot be opened. Private pages stay until others come
 * in their place: an archive without them is the usual one, and must not cost what it never held.
 */
const staying: ReadonlySet<keyof Schema> = new Set(['owners', 'account_secrets', 'private_pages'])

async function writePart(core: OwnerCore, turn: Turn, part: ArchivePart): Promise<void> {
  const { db, owner } = core
  const owned = { owner_id: owner }
  switch (part.section) {
    case 'owner':
      for (const { turns } of part.items) await raiseTurns(core, turns)
      return
    case 'settings':
      return insertSettings(
        db,
        part.items.map((change) => ({ ...owned, overrides: JSON.stringify(change) })),
      )
    case 'forgottenPeople':
      return insertForgottenPeople(
        db,
        part.items.map(({ hash, salt, at }) => ({ ...owned, hash, salt, at })),
      )
    case 'sources':
      return insertSources(
        db,
        part.items.map(({ addedAt, lastImportAt, ...source }) => ({
          ...owned,
          id: source.id,
          kind: source.kind,
          path: source.path,
          name: source.name,
          fingerprint: null,
          cursor: null,
          seen: source.seen,
          unreachable: source.unreachable,
          added_at: addedAt,
          last_import_at: lastImportAt,
        })),
      )
    case 'setAside':
      return insertSetAside(
        db,
        part.items.map(({ sourceId, place, reason }) => ({
          ...owned,
          source_id: sourceId,
          ...placeRow(place),
          reason,
        })),
      )
    case 'addresses':
      return countAddressesAgain(core, part.items)
    case 'messages':
      return insertKept(core, turn, part.items)
    case 'corrections':
      return insertCorrections(
        db,
        part.items.map(({ id, at, change, undoneAt }) => ({
          ...owned,
          id,
          at,
          change: JSON.stringify(change),
          undone_at: undoneAt,
        })),
      )
    case 'manual':
      return insertManual(
        db,
        part.items.map(({ id, at, fact, removedAt }) => ({
          ...owned,
          id,
          at,
          fact: JSON.stringify(fact),
          removed_at: removedAt,
        })),
      )
    case 'tableImports':
      return insertTableImports(
        db,
        part.items.map((item) => tableImportRow(core.owner, item)),
      )
    case 'decisions':
      return insertDecisions(
        db,
        part.items.map(({ id, stepId, at, choice, until, reason }) => ({
          ...owned,
          id,
          step_id: stepId,
          at,
          choice,
          until,
          reason,
        })),
      )
    case 'interests':
      return insertInterests(
        db,
        part.items.map(({ application, reallyInterested, at }) => ({
          ...owned,
          application,
          really_interested: reallyInterested,
          at,
        })),
      )
    case 'drafts':
      return insertDrafts(
        db,
        part.items.map((draft) => ({
          ...owned,
          id: draft.id,
          step_id: draft.stepId,
          version: draft.version,
          content: JSON.stringify(draftContent(draft)),
          created_at: draft.createdAt,
          edited_at: draft.editedAt,
        })),
      )
    case 'draftVersions':
      return insertDraftVersions(
        db,
        part.items.map((draft) => ({
          ...owned,
          draft_id: draft.id,
          version: draft.version,
          content: JSON.stringify(draftContent(draft)),
          edited_at: draft.editedAt,
        })),
      )
    case 'outbox':
      return insertOutbox(
        db,
        part.items.map((mail) => outboxRow(owner, asRestored(mail))),
      )
    case 'reflections':
      await makeFindable(core, part.items.map(searchableReflection))
      return insertReflections(
        db,
        part.items.map(({ application, answers, version, startedAt, editedAt, finishedAt }) => ({
          ...owned,
          application,
          answers: JSON.stringify(answers),
          version,
          started_at: startedAt,
          edited_at: editedAt,
          finished_at: finishedAt,
        })),
      )
    case 'interviewLogs':
      await makeFindable(core, part.items.map(searchableLog))
      return insertInterviewLogs(
        db,
        part.items.map((log) => interviewLogRow(owner, log)),
      )
    case 'feedback':
      return insertFeedback(
        db,
        part.items.map((quote) => feedbackRow(owner, quote)),
      )
    case 'privatePages':
      return insertPrivatePages(
        db,
        part.items.map((page) => privatePageRow(owner, page)),
      )
    case 'updates':
      return insertUpdates(
        db,
        part.items.map(({ id, on, kind, text, url, removedAt }) => ({
          ...owned,
          id,
          on_day: on,
          kind,
          text,
          url,
          removed_at: removedAt,
        })),
      )
    case 'articles':
      return insertWith(
        core,
        part.items.map((item) => ({ ...addedByHand, ...item })),
      )
    case 'feeds':
      return insertFeeds(
        db,
        part.items.map((item) => feedRow(owner, item)),
      )
    case 'fetches':
      return insertFetches(
        db,
        part.items.map((item) => fetchRow(owner, item)),
      )
    case 'told':
      return insertTold(
        db,
        part.items.map(({ personAddress, company, itemId, at }) => ({
          ...owned,
          person_address: personAddress,
          company,
          item_id: itemId,
          at,
        })),
      )
    case 'boards':
      return insertBoards(
        db,
        part.items.map((item) => boardRow(owner, item)),
      )
    case 'openings':
      return insertOpenings(
        db,
        part.items.map((item) => openingRow(owner, item)),
      )
    case 'coolOffs':
      return insertCoolOffs(
        db,
        part.items.map((item) => coolOffRow(owner, item)),
      )
    case 'personFacts':
      return insertPersonFacts(
        db,
        part.items.map(({ id, at, person, says, removedAt }) => ({
          ...owned,
          id,
          at,
          person,
          says: JSON.stringify(says),
          removed_at: removedAt,
        })),
      )
    case 'postings':
      return insertPostings(
        db,
        part.items.map((item) => postingRow(owner, item)),
      )
    case 'requirementLists':
      return insertRequirementLists(
        db,
        part.items.map((item) => requirementListRow(owner, item)),
      )
    case 'resumes':
      return insertResumes(
        db,
        part.items.map((item) => resumeRow(owner, item)),
      )
    case 'accounts':
      return insertAccounts(
        db,
        part.items.map((item) => accountRow(owner, item)),
      )
    case 'stories':
      return insertStories(
        db,
        part.items.map((item) => storyRow(owner, item)),
      )
    case 'storyTellings':
      return insertTellings(
        db,
        part.items.map((item) => tellingRow(owner, item)),
      )
    case 'practiceCards':
      return insertCards(
        db,
        part.items.map((item) => cardRow(owner, item)),
      )
    case 'practiceReviews':
      return insertReviews(
        db,
        part.items.map((item) => reviewRow(owner, item)),
      )
    case 'questionLists':
      return insertLists(
        db,
        part.items.map((item) => listRow(owner, item)),
      )
    case 'interviewNotes':
      return insertNotes(
        db,
        part.items.map((item) => notesRow(owner, item)),
      )
  }
}

const insertSettings = insertRows('settings')
const insertSources = insertRows('sources')
const insertSetAside = insertRows('set_aside')
const insertCorrections = insertRows('corrections')
const insertManual = insertRows('manual_entries')
const insertTableImports = insertRows('table_imports')
const insertDecisions = insertRows('decisions')
const insertInterests = insertRows('interests')
const insertDrafts = insertRows('drafts')
const insertDraftVersions = insertRows('draft_versions')
const insertOutbox = insertRows('outbox')
const insertReflections = insertRows('reflections')
const insertInterviewLogs = insertRows('interview_logs')
const insertFeedback = insertRows('feedback_quotes')
const insertPrivatePages = insertRows('private_pages')
const insertUpdates = insertRows('updates')
const insertFeeds = insertRows('feeds')
const insertFetches = insertRows('fetches')
const insertTold = insertRows('told')
const insertBoards = insertRows('boards')
const insertOpenings = insertRows('openings')
const insertCoolOffs = insertRows('cool_offs')
const insertForgottenPeople = insertRows('forgotten_people')
const insertPersonFacts = insertRows('person_facts')
const insertPostings = insertRows('postings')
const insertRequirementLists = insertRows('requirement_lists')
const insertResumes = insertRows('resumes')
const insertAccounts = insertRows('accounts')
const insertStories = insertRows('stories')
const insertTellings = insertRows('story_tellings')
const insertCards = insertRows('practice_cards')
const insertReviews = insertRows('practice_reviews')
const insertLists = insertRows('question_lists')
const insertNotes = insertRows('interview_notes')

/** Ids are made from the count of writes: those to come must not fall among those that came along. */
async function raiseTurns({ db, owner }: OwnerCore, turns: number): Promise<void> {
  await db.updateTable('owners').set({ turns }).where('owner_id', '=', owner).where('turns', '<', turns).execute()
}

const tableOf = {
  owner: 'owners',
  settings: 'settings',
  forgottenPeople: 'forgotten_people',
  sources: 'sources',
  setAside: 'set_aside',
  addresses: 'address_counts',
  messages: 'bodies',
  corrections: 'corrections',
  manual: 'manual_entries',
  tableImports: 'table_imports',
  decisions: 'decisions',
  interests: 'interests',
  drafts: 'drafts',
  draftVersions: 'draft_versions',
  outbox: 'outbox',
  reflections: 'reflections',
  interviewLogs: 'interview_logs',
  feedback: 'feedback_quotes',
  privatePages: 'private_pages',
  updates: 'updates',
  articles: 'articles',
  feeds: 'feeds',
  fetches: 'fetches',
  told: 'told',
  boards: 'boards',
  openings: 'openings',
  coolOffs: 'cool_offs',
  personFacts: 'person_facts',
  postings: 'postings',
  requirementLists: 'requirement_lists',
  resumes: 'resumes',
  accounts: 'accounts',
  stories: 'stories',
  storyTellings: 'story_tellings',
  practiceCards: 'practice_cards',
  practiceReviews: 'practice_reviews',
  questionLists: 'question_lists',
  interviewNotes: 'interview_notes',
} as const satisfies Record<ArchiveSection, keyof Schema>

async function countRows({ db, owner }: OwnerCore, table: (typeof tableOf)[ArchiveSection]): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
    .where('owner_id', '=', owner)
    .executeTakeFirstOrThrow()
  return row.n
}
