import type { Draft } from '#domain/draft.ts'
import { mostFetchNotes } from '#domain/shelf.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { ArchiveChoice } from '#store/archive.ts'
import type { ArchiveCounts, ArchivePart } from '#store/archive-sections.ts'
import { draftContent } from '#store/drafts.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { OwnerStore } from '#store/owner-store.ts'
import { overridesOf } from '#store/settings.ts'

/** Mails handed out at a time: their bodies are most of an archive. */
const messagesAtOnce = 200

/** Inside a transaction: everything of the owner, counted first. */
export async function readSections(
  core: OwnerCore,
  view: OwnerStore,
  begin: (counts: ArchiveCounts) => Promise<void>,
  take: (part: ArchivePart) => Promise<void>,
  choice: ArchiveChoice,
): Promise<void> {
  const keys = await messageKeys(core)
  const small = await smallSections(core, view, choice)
  await begin(countsOf(small, keys.length))

  for (const part of small) {
    if (part.section === 'corrections') await takeMessages(view, keys, take)
    await take(part)
  }
}

/** Inside a transaction: how much there is of each section. */
export async function countSections(core: OwnerCore, view: OwnerStore): Promise<ArchiveCounts> {
  return countsOf(await smallSections(core, view, { privatePages: true }), await view.messages.count())
}

function countsOf(small: readonly ArchivePart[], messages: number): ArchiveCounts {
  const counted = Object.fromEntries(small.map(({ section, items }) => [section, items.length]))
  return { ...counted, messages } as ArchiveCounts
}

async function smallSections(
  core: OwnerCore,
  view: OwnerStore,
  choice: ArchiveChoice,
): Promise<readonly ArchivePart[]> {
  const sources = await view.sources.list()
  const drafts = await view.drafts.list()
  const settings = await overridesOf(core.db, core.owner)
  const turns = await turnsOf(core)

  const setAside = []
  for (const { id } of sources) {
    for (const { place, reason } of await view.sources.setAside(id)) setAside.push({ sourceId: id, place, reason })
  }
  const draftVersions = []
  for (const { id } of drafts) draftVersions.push(...(await view.drafts.earlier(id)))

  return [
    { section: 'owner', items: [{ turns }] },
    { section: 'settings', items: settings ? [settings] : [] },
    { section: 'forgottenPeople', items: await view.forgottenPeople.list() },
    {
      section: 'sources',
      items: sources.map(({ id, kind, path, name, seen, unreachable, addedAt, lastImportAt }) => ({
        id,
        kind,
        path,
        name,
        seen,
        unreachable,
        addedAt,
        lastImportAt,
      })),
    },
    { section: 'setAside', items: setAside },
    { section: 'addresses', items: await view.addresses.statistics() },
    { section: 'corrections', items: await view.corrections.list() },
    { section: 'manual', items: await view.manual.list() },
    { section: 'tableImports', items: await view.tableImports.list() },
    { section: 'decisions', items: await view.decisions.list() },
    { section: 'interests', items: await view.interests.list() },
    { section: 'drafts', items: drafts.map(inOrder) },
    { section: 'draftVersions', items: draftVersions.map(inOrder) },
    { section: 'outbox', items: await view.outbox.list() },
    { section: 'reflections', items: await view.reflections.list() },
    { section: 'interviewLogs', items: await view.interviewLogs.list() },
    { section: 'feedback', items: await view.feedback.list() },
    { section: 'privatePages', items: choice.privatePages ? await view.privatePages.list() : [] },
    { section: 'updates', items: await view.news.updates() },
    { section: 'articles', items: await view.shelf.all() },
    { section: 'feeds', items: await view.feeds.list() },
    { section: 'fetches', items: (await view.fetchNotes.list(2 * mostFetchNotes)).toReversed() },
    { section: 'told', items: await view.news.told() },
    { section: 'boards', items: await view.boards.list() },
    { section: 'openings', items: await view.boards.openings() },
    { section: 'coolOffs', items: await view.boards.coolOffs() },
    { section: 'personFacts', items: await view.personFacts.list() },
    { section: 'postings', items: await view.postings.list() },
    { section: 'requirementLists', items: await view.postings.lists() },
    { section: 'resumes', items: await view.resumes.versions() },
    { section: 'accounts', items: await view.accounts.list() },
    { section: 'stories', items: await view.stories.list() },
    { section: 'storyTellings', items: await view.stories.tellings() },
    { section: 'practiceCards', items: await view.practice.cards() },
    { section: 'practiceReviews', items: await view.practice.reviews() },
    { section: 'questionLists', items: await view.practice.lists() },
    { section: 'interviewNotes', items: await view.interviewNotes.list() },
  ]
}

/** Its fields in one order, whichever was edited last: the same facts make the same archive. */
function inOrder(draft: Draft): Draft {
  const { id, stepId, version, createdAt, editedAt } = draft
  return { id, stepId, ...draftContent(draft), version, createdAt, editedAt }
}

async function takeMessages(
  view: OwnerStore,
  keys: readonly MessageKey[],
  take: (part: ArchivePart) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < keys.length; from += messagesAtOnce) {
    const page = keys.slice(from, from + messagesAtOnce)
    const stored = new Map((await view.messages.whole(page)).map((message) => [message.head.key, message]))
    const items = page.flatMap((key) => {
      const found = stored.get(key)
      if (!found) return []
      const { head, text, html, calendars, size, finding, meVersion, sourceId, place } = found
      return [{ message: { ...head, text, html, calendars, size }, finding, meVersion, sourceId, place }]
    })
    await take({ section: 'messages', items })
  }
}

async function messageKeys({ db, owner }: OwnerCore): Promise<readonly MessageKey[]> {
  const rows = await db.selectFrom('messages').select('key').where('owner_id', '=', owner).orderBy('key').execute()
  return rows.map(({ key }) => key as MessageKey)
}

async function turnsOf({ db, owner }: OwnerCore): Promise<number> {
  const row = await db.selectFrom('owners').select('turns').where('owner_id', '=', owner).executeTakeFirst()
  return row?.turns ?? 0
}
