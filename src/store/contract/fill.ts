import { messageKey, type StepId } from '#domain/ids.ts'
import { neverTried } from '#domain/account-health.ts'
import { Secret } from '#domain/secret.ts'
import { makeVoid } from '#domain/outbox-moves.ts'
import { aBoard, anOpening } from '#store/contract/boards.ts'
import { aForgotten, aKept, anAccount, aPlace, aQuote } from '#store/contract/samples.ts'
import { anApproved } from '#store/contract/outbox.ts'
import { aCard } from '#store/contract/practice.ts'
import { neverChecked } from '#domain/shelf.ts'
import { emptyStory } from '#domain/story.ts'
import { aList, aPosting } from '#store/contract/postings.ts'
import { aDraft } from '#store/contract/words.ts'
import type { OwnerStore } from '#store/open.ts'

const anchor = messageKey('key-job')

/** Uses every area, so that every table has a row of this owner; the same keys for each owner. */
export async function fill(owner: OwnerStore, word: string) {
  const source = await owner.sources.open({ kind: 'mbox', path: '/mail/all.mbox', name: word }, 1)
  const run = await owner.imports.start(source.id, 1)
  const addresses = { sentFrom: `${word}@home.example`, deliveredTo: [], to: [] }
  await owner.commitBatch({
    sourceId: source.id,
    cursor: word,
    seen: 2,
    kept: [{ ...aKept('job'), addresses }],
    forgotten: [aForgotten('chat')],
    setAside: [{ place: aPlace(1), reason: word }],
    run: { id: run.id, counts: { ...run.counts, seen: 2 } },
    now: 2,
  })
  const correction = await owner.corrections.add({ type: 'field', anchor, field: 'company', value: word }, 3)
  const entry = await owner.manual.add(
    { type: 'application', company: word, role: null, location: null, appliedOn: null },
    3,
  )
  await owner.tableImports.add({
    at: 3,
    name: word,
    format: 'generic',
    counts: { added: 1, updated: 0, linked: 0, known: 0, bad: 0 },
    entries: [],
    merges: [],
  })
  await owner.decisions.add({ stepId: 's_1' as StepId, at: 3, choice: 'skipped', until: null, reason: word })
  await owner.interests.set({ application: anchor, reallyInterested: 'yes', at: 3 })
  const draft = await owner.drafts.create({ ...aDraft, subject: word }, 3)
  await owner.drafts.edit(draft.id, 1, { body: word }, 4)
  const queued = await owner.outbox.enqueue(anApproved(draft, { draftVersion: 2 }))
  if (!queued.ok) throw new Error(queued.error)
  await owner.outbox.move(queued.value, makeVoid(queued.value, 'taken-back', 5))
  await owner.reflections.save({
    application: anchor,
    answers: { friend: word },
    readVersion: 0,
    finished: true,
    at: 3,
  })
  await owner.interviewLogs.save({
    id: 'h_interview1',
    application: anchor,
    interview: null,
    answers: { learned: word },
    readVersion: 0,
    finished: false,
    at: 3,
  })
  const quote = await owner.feedback.add(anchor, { ...aQuote, quote: word }, 3)
  await owner.privatePages.save({ application: anchor, on: '2026-05-01', text: word, readVersion: 0, at: 3 })
  const update = await owner.news.addUpdate({ on: '2026-05-01', kind: 'skill', text: word, url: null })
  const article = await owner.news.addArticle({ addedAt: 1, title: word, url: 'https://a.example', note: null })
  await owner.news.tell([{ personAddress: 'nora@brightwater.example', company: word, itemId: update.id, at: 3 }])
  await owner.boards.suggest([{ ...aBoard, company: word }])
  await owner.boards.put({ ...aBoard, company: word, state: 'confirmed' })
  await owner.boards.claim(aBoard.id, 1, 2)
  await owner.boards.commitReading(aBoard.id, { reading: aBoard.reading, nextAt: 3 }, [anOpening()])
  await owner.boards.putOpening(anOpening())
  const waits = { company: 'adatum', name: word, months: 6, appliesTo: 'any', source: null } as const
  await owner.boards.putCoolOff({ ...waits, changedAt: 3, removedAt: null })
  await owner.personFacts.add({ person: 'nora@brightwater.example', says: { type: 'tags', tags: [word] } }, 3)
  await owner.forgottenPeople.forget(
    { addresses: ['mara@tailspin.example'], names: ['Mara Klein'], companies: [], ids: [], steps: [] },
    3,
  )
  const posting = await owner.postings.add(aPosting(word))
  await owner.postings.saveList({ ...aList(word), postingId: posting.id, readVersion: 0 })
  await owner.resumes.save({ resume: { basics: { name: word } }, readVersion: 0, at: 3 })
  const feed = await owner.feeds.follow({ url: 'https://b.example/feed', title: word, siteUrl: null, addedAt: 1 })
  await owner.shelf.takeFromFeed(feed.id, [], neverChecked)
  await owner.fetchNotes.add({ at: 1, url: feed.url, purpose: 'feed', by: 'person', outcome: 'fresh', bytes: 9 })
  const saved = await owner.accounts.save({ ...anAccount, name: word }, new Secret(`open ${word}`), 3)
  if (saved.ok) await owner.accounts.noteHealth(saved.value.id, { ...neverTried, failures: 1 })
  const story = await owner.stories.add({ ...emptyStory, title: word }, { application: anchor, line: word }, 3)
  await owner.stories.tell({ storyId: story.id, application: anchor, place: 'interview', interview: null, at: 3 })
  const card = aCard(word)
  await owner.practice.takeList({ at: 3, name: word }, [card])
  const after = { ...card.schedule, reps: 1, state: 'learning' } as const
  await owner.practice.rate({ cardId: card.id, rating: 'good', at: 4, before: card.schedule, after }, 1)
  await owner.interviewNotes.save({ interview: anchor, questionsToAsk: [word], notes: word, version: 0, editedAt: 3 })
  await owner.settings.set({ name: word })
  return { source, run, correction, entry, draft, quote, update, article, feed, story, card, posting }
}
