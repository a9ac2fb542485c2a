import { expect, it } from 'vitest'
import { messageKey, ownerId } from '#domain/ids.ts'
import { each, readArchive } from '#store/contract/archive.ts'
import { aBoard, anOpening } from '#store/contract/boards.ts'
import { fill } from '#store/contract/fill.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import type { OwnerStore } from '#store/open.ts'
import { ownedTables } from '#store/schema.ts'

const anchor = messageKey('key-job')
const page = { readerVersion: 9, meVersion: '', after: null, limit: 100 }

/** All that can be read of an owner. */
async function readAll(owner: OwnerStore) {
  const sources = await owner.sources.list()
  const drafts = await owner.drafts.list()
  return {
    jobMail: await owner.messages.jobMail(),
    message: await owner.messages.get(anchor),
    bodies: await owner.messages.bodies([anchor]),
    count: await owner.messages.count(),
    old: await owner.messages.readBefore(9, ''),
    forgotten: await owner.forgotten.readBefore(page),
    siblings: await owner.forgotten.siblingsOf(['<chat@mail.example>']),
    bySource: await owner.forgotten.countBySource(),
    statistics: await owner.addresses.statistics(),
    sources,
    setAside: await Promise.all(sources.map(({ id }) => owner.sources.setAside(id))),
    imports: await owner.imports.list(),
    corrections: await owner.corrections.list(),
    entries: await owner.manual.list(),
    decisions: await owner.decisions.list(),
    interests: await owner.interests.list(),
    drafts,
    earlier: await Promise.all(drafts.map(({ id }) => owner.drafts.earlier(id))),
    outbox: await owner.outbox.list(),
    unfinished: await owner.outbox.unfinished(),
    reflections: await owner.reflections.list(),
    logs: await owner.interviewLogs.list(),
    feedback: await owner.feedback.list(),
    privatePages: await owner.privatePages.list(),
    updates: await owner.news.updates(),
    articles: await owner.news.articles(),
    shelf: await owner.shelf.all(),
    listed: await owner.shelf.list({ query: owner.id, limit: 9 }),
    ranked: await owner.shelf.withAnyWord(['anna', 'bert', 'a']),
    feeds: await owner.feeds.list(),
    fetches: await owner.fetchNotes.list(9),
    told: await owner.news.told(),
    boards: await owner.boards.list(),
    board: await owner.boards.get(aBoard.id),
    openings: await owner.boards.openings(),
    opening: await owner.boards.opening(anOpening().id),
    coolOffs: await owner.boards.coolOffs(),
    personFacts: await owner.personFacts.list(),
    forgottenPeople: await owner.forgottenPeople.list(),
    postings: await owner.postings.list(),
    requirementLists: await owner.postings.lists(),
    requirementVersions: await owner.postings.versionsOf(anchor),
    resumes: await owner.resumes.versions(),
    resume: await owner.resumes.present(),
    accounts: await owner.accounts.list(),
    stories: await owner.stories.list(),
    tellings: await owner.stories.tellings(),
    cards: await owner.practice.cards(),
    reviews: await owner.practice.reviews(),
    lists: await owner.practice.lists(),
    notes: await owner.interviewNotes.list(),
    settings: await owner.settings.get(),
    // What every owner's filling says.
    found: await owner.search.find('Kim interest', 9),
    foundName: await owner.search.find(owner.id, 9),
  }
}

/** Which tables and columns there are, as the database itself tells. */
const isOfTables = /sqlite_master|pg_catalog/
const isControl = (sql: string) =>
  /^(begin|commit|rollback|savepoint|release|pragma|insert into search_index \(search_index\) )/.test(sql) ||
  isOfTables.test(sql)

export function isolationContract(context: () => Promise<ContractContext>): void {
  it('has an owner in every table that holds what a person has', async () => {
    const { owner, opened } = await context()
    await fill(owner, 'anna')
    const counts = await opened.rowCounts()
    const owned = [...counts].filter(([, owners]) => owners !== null)
    expect(owned.map(([table]) => table).toSorted()).toEqual([...ownedTables].toSorted())
    for (const [table, owners] of owned)
      expect([table, owners?.get(owner.id) ?? 0]).toEqual([table, expect.any(Number)])
    for (const [table, owners] of owned) expect(owners?.get(owner.id), table).toBeGreaterThan(0)
  })

  it('binds the owner in every query', async () => {
    const { owner, opened } = await context()
    const before = opened.queries.length
    await fill(owner, 'anna')
    await readAll(owner)
    await owner.archive.replace(each((await readArchive(owner)).parts), () => Promise.resolve())
    await owner.messages.forget([anchor])
    await owner.wipe()
    const queries = opened.queries.slice(before).filter(({ sql }) => !isControl(sql))
    expect(queries.length).toBeGreaterThan(60)

    // The look for any owner at all, after a wipe, is the store's own, where the copies are its own.
    const allowed = opened.store.kind === 'sqlite' ? ['select "owner_id" from "owners" limit ?'] : []
    const unbound = queries.filter(({ sql, values }) => !sql.includes('"owner_id"') || !values.includes(owner.id))
    expect(unbound.map(({ sql }) => sql)).toEqual(allowed)
  })

  it('shows an owner nothing of another, with the same keys and the ids known', async () => {
    const { owner: anna, opened } = await context()
    const bert = opened.store.forOwner(ownerId('bert'))
    const empty = await readAll(bert)
    const hers = await fill(anna, 'anna')
    const before = await readAll(anna)

    expect(await readAll(bert)).toEqual(empty)
    expect(await bert.dataVersion()).toBe(0)
    expect(await bert.sources.get(hers.source.id)).toBeUndefined()
    expect(await bert.sources.setAside(hers.source.id)).toEqual([])
    expect(await bert.imports.get(hers.run.id)).toBeUndefined()
    expect(await bert.corrections.get(hers.correction.id)).toBeUndefined()
    expect(await bert.manual.get(hers.entry.id)).toBeUndefined()
    expect(await bert.drafts.get(hers.draft.id)).toBeUndefined()
    expect(await bert.drafts.earlier(hers.draft.id)).toEqual([])
    expect(await bert.reflections.get(anchor)).toBeUndefined()
    expect(bert.forgotten.idOf(anchor)).not.toBe(anna.forgotten.idOf(anchor))

    expect(await bert.corrections.undo(hers.correction.id, 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await bert.manual.remove(hers.entry.id, 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await bert.drafts.edit(hers.draft.id, 2, { body: '' }, 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await bert.drafts.remove(hers.draft.id)).toBe(false)
    expect(await bert.reflections.remove(anchor)).toBe(false)
    expect(await bert.interviewLogs.get('h_interview1')).toBeUndefined()
    expect(await bert.interviewLogs.remove('h_interview1')).toBe(false)
    expect(await bert.feedback.edit(hers.quote.id, { quote: 'mine' }, 9)).toBeUndefined()
    expect(await bert.feedback.remove(hers.quote.id, 9)).toBe(false)
    expect(await bert.feedback.restore(hers.quote.id)).toBe(false)
    expect(await bert.privatePages.remove(anchor, '2026-05-01')).toBe(false)
    expect(await bert.news.removeUpdate(hers.update.id, 9)).toBe(false)
    expect(await bert.news.removeArticle(hers.article.id, 9)).toBe(false)
    expect(await bert.news.restore(hers.article.id)).toBe(false)
    expect(await bert.shelf.get(hers.article.id)).toBeUndefined()
    expect(await bert.shelf.choose(hers.article.id, false)).toBe(false)
    expect(await bert.shelf.markRead(hers.article.id, 9)).toBe(false)
    expect(await bert.feeds.get(hers.feed.id)).toBeUndefined()
    expect(await bert.feeds.unfollow(hers.feed.id, 9)).toBe(false)
    expect(await bert.stories.remove(hers.story.id, 9)).toBe(false)
    expect(await bert.stories.edit(hers.story.id, 1, hers.story, 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await bert.practice.change(hers.card.id, 2, { answer: '' }, 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await bert.interviewNotes.get(anchor)).toBeUndefined()
    expect(await bert.postings.remove(hers.posting.id)).toBe(false)
    expect(await bert.messages.forget([anchor])).toBe(0)
    expect(await bert.imports.pauseSilentSince(99, 99)).toBe(0)
    await bert.sources.remove(hers.source.id)
    await bert.sources.update(hers.source.id, { name: 'mine' })
    await bert.imports.end(hers.run.id, 'failed', 9)
    await fill(bert, 'bert')
    await bert.messages.updateFindings([], 'me-2')

    expect(await readAll(anna)).toEqual(before)
  })

  it('wipes one owner to the last row and leaves the others', async () => {
    const { owner: anna, opened } = await context()
    const bert = opened.store.forOwner(ownerId('bert'))
    await fill(anna, 'anna')
    await fill(bert, 'bert')
    const before = await readAll(bert)

    await anna.wipe()

    for (const [table, owners] of await opened.rowCounts())
      expect([table, owners?.get(anna.id) ?? 0]).toEqual([table, 0])
    expect(await readAll(bert)).toEqual(before)
    expect(await anna.messages.jobMail()).toEqual([])

    await fill(anna, 'anna again')
    expect((await anna.settings.get()).name).toBe('anna again')
  })

  it('gives the same view for the same owner', async () => {
    const { owner, opened } = await context()
    expect(opened.store.forOwner(owner.id)).toBe(owner)
  })
}
