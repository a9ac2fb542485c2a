import { addManual, removeManual } from '#actions/add-manual.ts'
import { addArticle, addUpdate, removeNews } from '#actions/add-news.ts'
import type { Ctx } from '#actions/context.ts'
import { correct, correctApplication, undoCorrection } from '#actions/correct.ts'
import { decide } from '#actions/decide.ts'
import { draftStep, editDraft } from '#actions/draft-step.ts'
import { recomposeDraft } from '#actions/recompose-draft.ts'
import { addFeedback, listFeedback, removeFeedback } from '#actions/feedback.ts'
import { listLogs, saveLog } from '#actions/interview-log.ts'
import { openPrivatePages, savePrivatePage } from '#actions/private-page.ts'
import { exportData } from '#actions/export-data.ts'
import { importCsv } from '#actions/import-csv.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { listNews } from '#actions/list-news.ts'
import { listReview } from '#actions/list-review.ts'
import { listSetAside, listSources } from '#actions/list-sources.ts'
import { saveReflection } from '#actions/reflect.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { search } from '#actions/search.ts'
import { seeToday } from '#actions/see-today.ts'
import { showApplication } from '#actions/show-application.ts'
import { messageKey } from '#domain/ids.ts'
import { approve } from '#domain/outbox.ts'
import { makeVoid } from '#domain/outbox-moves.ts'
import type { Result } from '#domain/result.ts'
import { isMailStep } from '#write/facts.ts'
import { seeWorld } from '#actions/world.ts'
import { Secret } from '#domain/secret.ts'
import { aCard } from '#store/contract/practice.ts'
import { anArticle } from '#store/contract/shelf.ts'
import { neverChecked } from '#domain/shelf.ts'
import { emptyStory } from '#domain/story.ts'
import { aBoard, anOpening } from '#store/contract/boards.ts'
import { aList, aPosting } from '#store/contract/postings.ts'
import { anAccount } from '#store/contract/samples.ts'
import { demoMailbox } from './test-app.ts'

/** Opens the account of whoever used everything; must be found nowhere. */
export const passwordInUse = 'correct horse battery staple'

/**
 * A person's whole use of Ajar: the demo imported, things put right and added, steps decided, words edited, an
 * interview reflected on, news told. Every refusal is a failure here.
 */
export async function useEverything(ctx: Ctx): Promise<void> {
  must(await importMail(ctx, demoMailbox))
  must(await changeSettings(ctx, { name: 'Mara Lindqvist', timeZone: 'Europe/Berlin', country: 'de' }, ''))

  const rows = (await listApplications(ctx)).toSorted((a, b) => (a.company < b.company ? -1 : 1))
  const [first, second, third, fourth] = rows
  if (!first || !second || !third || !fourth) throw new Error('The demo has too few applications.')
  must(await correctApplication(ctx, first.id, { field: 'company', value: 'Corrected & Sons' }))
  must(await correctApplication(ctx, second.id, { field: 'appliedOn', value: '2026-03-01' }))
  must(await correctApplication(ctx, third.id, { mergeWith: fourth.id }))
  const regretted = must(await correctApplication(ctx, first.id, { field: 'role', value: 'Regretted' }))
  must(await undoCorrection(ctx, regretted.correctionId))
  must(await correct(ctx, { type: 'do-not-contact', address: 'nobody@elsewhere.example', value: true }))

  const added = must(
    await addManual(ctx, {
      type: 'application',
      company: 'By Telephone',
      role: 'Engineer',
      location: null,
      appliedOn: '2026-09-01',
    }),
  )
  must(
    await addManual(ctx, {
      type: 'no',
      application: added.applicationId,
      at: ctx.now - 5 * 86_400_000,
      outcome: 'rejected',
      statedReason: 'none',
      by: { name: 'Ines Okafor', address: 'ines@telephone.example', relation: 'recruiter' },
      feedbackGiven: false,
    }),
  )
  const table = 'Company,Role,Status,Applied on\nFrom a Table,Cook,Rejected,2026-08-01\n'
  must(await importCsv(ctx, { name: 'jobs.csv', bytes: new TextEncoder().encode(table) }))
  const mistaken = must(
    await addManual(ctx, { type: 'application', company: 'Mistaken', role: null, location: null, appliedOn: null }),
  )
  must(await removeManual(ctx, mistaken.id))

  must(await ctx.owner.accounts.save(anAccount, new Secret(passwordInUse), ctx.now))
  must(await addUpdate(ctx, { kind: 'skill', text: 'Learned Rust', on: '2026-10-01' }))
  const gone = must(await addUpdate(ctx, { kind: 'talk', text: 'A talk', on: '2026-10-02', url: 'https://t.example' }))
  must(await removeNews(ctx, gone.id))
  must(await addArticle(ctx, { title: 'On queues', url: 'https://a.example/queues', note: 'for whoever likes queues' }))

  await ctx.owner.boards.put({ ...aBoard, state: 'confirmed', decidedAt: ctx.now })
  const reading = { ...aBoard.reading, etag: '"7"', wholeAt: ctx.now }
  await ctx.owner.boards.commitReading(aBoard.id, { reading, nextAt: ctx.now + 1 }, [
    anOpening('1', { firstSeen: ctx.now - 1, lastSeen: ctx.now }),
    anOpening('2', { missing: 2, closedAt: ctx.now }),
  ])
  await ctx.owner.boards.putCoolOff({
    company: 'by telephone',
    name: 'By Telephone',
    months: 9,
    appliesTo: 'same-role',
    source: 'said on the telephone',
    changedAt: ctx.now,
    removedAt: null,
  })
  await ctx.owner.personFacts.add({ person: 'ines@telephone.example', says: { type: 'tags', tags: ['kind'] } }, ctx.now)
  await ctx.owner.forgottenPeople.forget(
    { addresses: ['mara@tailspin.example'], names: ['Mara Klein'], companies: [], ids: [], steps: [] },
    ctx.now,
  )

  const { steps } = await seeWorld(ctx)
  // Ids made by chance decide between steps of the same hour: those of what was added by hand stay out of the choice.
  const open = steps.filter(
    ({ state, applicationId }) => applicationId !== added.applicationId && (state === 'due' || state === 'upcoming'),
  )
  const [skipped, snoozed] = open.filter(({ kind }) => kind === 'reflect' || kind === 'reapply')
  const [written, rewritten] = open.filter((step) => isMailStep(step) && step.kind !== 'acknowledge')
  if (!skipped || !snoozed || !written || !rewritten) throw new Error('The demo has too few open steps.')
  must(await decide(ctx, skipped.id, { choice: 'skipped', reason: 'moved on' }))
  must(await decide(ctx, snoozed.id, { choice: 'snoozed', until: ctx.now + 3 * 86_400_000 }))

  const draft = must(await draftStep(ctx, written.id))
  const edited = must(
    await editDraft(ctx, draft.id, { subject: 'Thank you', body: 'My own words.', version: draft.version }),
  )
  const kept = [{ ruleId: 'missing-thanks', quote: '', because: 'They were thanked on the telephone.', at: ctx.now }]
  must(await editDraft(ctx, draft.id, { subject: 'Thank you', body: 'Better words.', version: edited.version, kept }))
  await approveAndTakeBack(ctx, draft.id)
  const other = must(await draftStep(ctx, rewritten.id))
  must(await recomposeDraft(ctx, other.id, {}))

  const anchor = messageKey('a posting hangs on an anchor')
  const posting = await ctx.owner.postings.add({ ...aPosting('You know SQL.'), application: anchor })
  const list = { ...aList('You know SQL.'), application: anchor, postingId: posting.id }
  must(await ctx.owner.postings.saveList({ ...list, readVersion: 0 }))
  must(await ctx.owner.resumes.save({ resume: { skills: [{ name: 'SQL' }] }, readVersion: 0, at: ctx.now }))

  const question = { id: 'q_whyus', text: 'Why us?', type: 'motivation', answered: 2, trippedUp: true }
  const log = { on: '2026-09-30', people: [{ name: 'Ines Okafor' }], questions: [question], learned: 'A small team.' }
  must(await saveLog(ctx, second.id, 'h_wholeuse1', { answers: log, version: 0, finished: true }))
  const said = {
    quote: 'You were a little quiet.',
    by: { name: 'Ines Okafor' },
    tags: ['communication'],
    view: 'agree',
  }
  must(await addFeedback(ctx, second.id, { ...said, about: { question: question.id } }))
  must(await removeFeedback(ctx, must(await addFeedback(ctx, second.id, { quote: 'Heard wrongly.' })).id))
  const { today } = must(await openPrivatePages(ctx, second.id))
  must(await savePrivatePage(ctx, second.id, { on: today.on, text: 'For nobody else.', version: 0 }))

  const requirements = [{ text: 'SQL', has: 'partly' }]
  const answers = { requirements, fit: 4, mood: 2, questionsThatTrippedMeUp: ['Why us?'], reallyInterested: 'no' }
  must(await saveReflection(ctx, second.id, { answers: { fit: 3 }, version: 0 }))
  must(await saveReflection(ctx, second.id, { answers, version: 1, finished: true }))
  must(await saveReflection(ctx, third.id, { answers: { friend: 'It was not you.' }, version: 0 }))
  await practise(ctx)
  await read(ctx)
}

async function read(ctx: Ctx): Promise<void> {
  const said = { url: 'https://queues.example/feed', siteUrl: 'https://queues.example/', addedAt: ctx.now }
  const feed = await ctx.owner.feeds.follow({ ...said, title: 'Notes on queues' })
  const health = { ...neverChecked, etag: '"1"', checkedAt: ctx.now, answeredAt: ctx.now, nextAt: ctx.now + 3_600_000 }
  const items = [
    anArticle('https://queues.example/rust', { feedId: feed.id, title: 'Rust for queues', addedAt: ctx.now }),
    anArticle('https://queues.example/old', { feedId: feed.id, title: 'Old queues', publishedAt: ctx.now - 9e8 }),
  ]
  await ctx.owner.shelf.takeFromFeed(feed.id, items, health)
  const found = await ctx.owner.shelf.list({ query: 'rust', limit: 1 })
  await ctx.owner.shelf.markRead(found.articles[0]?.id ?? '', ctx.now)
  await ctx.owner.fetchNotes.add({
    at: ctx.now,
    url: feed.url,
    purpose: 'feed',
    by: 'watching',
    outcome: 'fresh',
    bytes: 10,
  })
  await ctx.owner.settings.set({ watching: true })
}

async function practise(ctx: Ctx): Promise<void> {
  const { history } = await seeWorld(ctx)
  const interviewed = history.applications.find(({ interviews }) => interviews.length > 0)
  const interview = interviewed?.interviews[0]
  if (!interviewed || !interview) throw new Error('The demo has no interview.')
  const words = {
    ...emptyStory,
    title: 'The night the queue filled up',
    skills: ['SQL'],
    competencies: ['teamwork'],
  } as const
  const story = await ctx.owner.stories.add(words, { application: interviewed.anchor, line: 'the queue' }, ctx.now)
  const telling = {
    storyId: story.id,
    application: interviewed.anchor,
    place: 'interview',
    interview: interview.id,
  } as const
  await ctx.owner.stories.tell({ ...telling, at: interview.start })
  const card = aCard('Why did you leave?', { createdAt: ctx.now, editedAt: ctx.now })
  await ctx.owner.practice.takeList({ at: ctx.now, name: 'questions.txt' }, [card, aCard('What is hard for you?')])
  const after = { ...card.schedule, due: ctx.now + 86_400_000, reps: 1, state: 'review', lastReview: ctx.now } as const
  must(await ctx.owner.practice.rate({ cardId: card.id, rating: 'good', at: ctx.now, before: card.schedule, after }, 1))
  const notes = { interview: interview.anchor, questionsToAsk: ['What is hard here?'], notes: 'Ring at the back.' }
  must(await ctx.owner.interviewNotes.save({ ...notes, version: 0, editedAt: ctx.now }))
  await ctx.owner.settings.set({ practice: { newPerDay: 2 } })
}

/** As an outbox would hold it: what is not at an end does not outlive a restore. */
async function approveAndTakeBack(ctx: Ctx, draftId: string): Promise<void> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) throw new Error('The draft is gone.')
  const approval = {
    readVersion: draft.version,
    from: { name: 'Mara Lindqvist', address: 'mara@home.example' },
    accountId: 'acc_1',
    way: 'send',
    sendAt: ctx.now + 3_600_000,
    messageId: '<whole-use@home.example>',
    basis: { follows: messageKey('the no'), outcome: 'rejected', heard: 2, wrote: 1 },
    judged: [{ ruleId: 'missing-thanks', severity: 'error', quote: '' }],
    because: [],
    now: ctx.now,
  } as const
  const queued = must(await ctx.owner.outbox.enqueue(must(approve(draft, approval))))
  await ctx.owner.outbox.move(queued, makeVoid(queued, 'taken-back', ctx.now))
}

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Everything that a person can see, at one moment. */
export async function seeEverything(ctx: Ctx): Promise<unknown> {
  const rows = await listApplications(ctx)
  const drafts = await ctx.owner.drafts.list()
  return {
    export: await exportData(ctx),
    today: await seeToday(ctx),
    applications: rows,
    each: await Promise.all(rows.map(async ({ id }) => must(await showApplication(ctx, id)))),
    review: await listReview(ctx),
    sources: await listSources(ctx),
    setAside: await listSetAside(ctx),
    drafts,
    outbox: await ctx.owner.outbox.list(),
    earlier: await Promise.all(drafts.map(({ id }) => ctx.owner.drafts.earlier(id))),
    reflections: await ctx.owner.reflections.list(),
    stories: await ctx.owner.stories.list(),
    tellings: await ctx.owner.stories.tellings(),
    cards: await ctx.owner.practice.cards(),
    ratings: await ctx.owner.practice.reviews(),
    lists: await ctx.owner.practice.lists(),
    notes: await ctx.owner.interviewNotes.list(),
    logs: await Promise.all(rows.map(async ({ id }) => must(await listLogs(ctx, id)))),
    feedback: await listFeedback(ctx),
    news: await listNews(ctx),
    told: await ctx.owner.news.told(),
    boards: await ctx.owner.boards.list(),
    openings: await ctx.owner.boards.openings(),
    coolOffs: await ctx.owner.boards.coolOffs(),
    shelf: await ctx.owner.shelf.all(),
    feeds: await ctx.owner.feeds.list(),
    fetches: await ctx.owner.fetchNotes.list(99),
    foundOnShelf: await ctx.owner.shelf.list({ query: 'queues', limit: 9 }),
    decisions: await ctx.owner.decisions.list(),
    interests: await ctx.owner.interests.list(),
    settings: await seeSettings(ctx, ''),
    searches: await Promise.all(['thank', 'interview with', 'Rust', 'it was not you'].map((q) => search(ctx, q, 200))),
  }
}
