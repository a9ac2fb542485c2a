import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { saveReflection } from '#actions/reflect.ts'
import { addCard, listCards, saveCard } from '#actions/prepare/cards.ts'
import { saveInterviewNotes } from '#actions/prepare/interview-notes.ts'
import { seeInterviewSheet } from '#actions/prepare/interview-sheet.ts'
import { seePreparation } from '#actions/prepare/overview.ts'
import { rateCard, seePractice, undoRating } from '#actions/prepare/practise.ts'
import { importQuestions, previewQuestions, undoQuestions } from '#actions/prepare/question-lists.ts'
import { addStory, listStories, removeStory, saveStory, tellStory } from '#actions/prepare/stories.ts'
import { seeWorld } from '#actions/world.ts'
import { importMail } from '#actions/import-mail.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const day = 86_400_000

async function demoHunt(): Promise<TestApp> {
  const test = await testApp()
  must(await importMail(test.ctx(), demoMailbox))
  return test
}

/** A no that was looked back at, and an interview ahead at the same company a fortnight later. */
async function lookedBack(test: TestApp) {
  const ctx = test.ctx()
  const { history } = await seeWorld(ctx)
  const past = history.applications.find(({ no, interviews }) => no && interviews.length > 0)
  if (!past) throw new Error('The demo has no no after an interview.')
  const answers = {
    questionsThatTrippedMeUp: ['How would you shard a table that outgrew its machine?'],
    storiesIShouldHaveTold: ['The night the queue filled up'],
  }
  must(await saveReflection(ctx, past.id, { answers, version: 0 }))
  return { past, ctx }
}

describe('preparing for an interview', () => {
  it('goes from what tripped one up to a card, to the sheet of the next interview', async () => {
    await using test = await demoHunt()
    const { past, ctx } = await lookedBack(test)
    const next = must(
      await addManual(ctx, {
        type: 'interview',
        application: past.id,
        start: ctx.now + 3 * day,
        end: null,
        timeZone: 'Europe/Berlin',
        mode: 'video',
        round: 'technical',
        people: [],
      }),
    )
    const { interviews } = await seePreparation(ctx)
    const ahead = interviews.find(({ start }) => start === ctx.now + 3 * day)
    if (!ahead) throw new Error(`The interview ${next.id} is not ahead.`)
    expect(ahead.toPractise).toBe(1)

    const sheet = must(await seeInterviewSheet(ctx, ahead.id))
    expect(sheet.likely[0]).toMatchObject({
      text: 'How would you shard a table that outgrew its machine?',
      trippedUp: true,
      because: [{ kind: 'same-company' }, expect.anything()],
    })
    expect(sheet.lessons.map(({ text }) => text)).toContain('The night the queue filled up')
    expect(sheet.cards).toMatchObject([{ state: 'planned' }])
    const on = sheet.cards[0]?.on ?? ''
    expect(Date.parse(on)).toBeLessThan(sheet.start)

    const { now } = await seePractice(ctx)
    const [card] = now
    expect(card).toMatchObject({ because: 'interview', interview: { company: past.company.value } })
    const rated = must(await rateCard(ctx, card?.id ?? '', 'good', card?.version ?? -1))
    expect((await seePractice(ctx)).now).toEqual([])
    expect(must(await seeInterviewSheet(ctx, ahead.id)).cards[0]?.state).not.toBe('no-room')

    must(await undoRating(ctx, rated.reviewId))
    expect((await seePractice(ctx)).now.map(({ id }) => id)).toEqual([card?.id])
  })

  it('raises a story from a reflection, and tells who heard it before', async () => {
    await using test = await demoHunt()
    const { past, ctx } = await lookedBack(test)
    const { raised } = await listStories(ctx)
    expect(raised).toMatchObject([{ applicationId: past.id, line: 'The night the queue filled up' }])

    const line = raised[0]?.line ?? ''
    const story = must(await addStory(ctx, { from: { applicationId: past.id, line } }))
    expect(story).toMatchObject({ title: line, isDraft: true, origin: { company: past.company.value } })
    const { id: _id, isDraft: _draft, version, editedAt: _at, origin: _origin, told: _told, ...words } = story
    const parts = { situation: 'a', task: 'b', action: 'c', result: 'd', questions: ['How would you shard a table?'] }
    const saved = must(await saveStory(ctx, story.id, { words: { ...words, ...parts }, version }))
    expect(saved.isDraft).toBe(false)
    expect(await saveStory(ctx, story.id, { words, version })).toEqual({ ok: false, error: 'changed-since-read' })

    const last = past.interviews.at(-1)
    must(await tellStory(ctx, story.id, { applicationId: past.id, interviewId: last?.id, inWriting: false }))
    const { stories } = await listStories(ctx)
    expect(stories[0]?.told).toMatchObject([{ company: past.company.value, place: 'interview' }])
    must(
      await addManual(ctx, {
        type: 'interview',
        application: past.id,
        start: ctx.now + 3 * day,
        end: null,
        timeZone: 'Europe/Berlin',
        mode: 'video',
        round: 'technical',
        people: [],
      }),
    )
    const ahead = (await seePreparation(ctx)).interviews.find(({ applicationId }) => applicationId === past.id)
    const sheet = must(await seeInterviewSheet(ctx, ahead?.id ?? ''))
    expect(sheet.likely[0]?.stories).toMatchObject([
      { id: story.id, because: 'answers', heard: { company: past.company.value } },
    ])

    must(await removeStory(ctx, story.id))
    expect(await listStories(ctx)).toMatchObject({ stories: [], raised: [] })
  })

  it('lays out the interviews that the mail tells of, each with how to get there', async () => {
    await using test = await demoHunt()
    const ctx = test.ctx()
    const { interviews } = await seePreparation(ctx)
    expect(interviews.length).toBeGreaterThan(0)
    for (const { id } of interviews) {
      const sheet = must(await seeInterviewSheet(ctx, id))
      expect(sheet.mails.length).toBeGreaterThan(0)
      expect([sheet.link, sheet.place, sheet.phone].filter(Boolean).length).toBeGreaterThan(0)
      expect(sheet.likely.every(({ because }) => because.length > 0)).toBe(true)
      expect(sheet.people.every(({ name }) => name !== '')).toBe(true)
    }
    const first = interviews[0]?.id ?? ''
    must(await saveInterviewNotes(ctx, first, { questionsToAsk: ['What is hard here?'], notes: 'Ring.', version: 0 }))
    expect(must(await seeInterviewSheet(ctx, first)).notes).toEqual({
      questionsToAsk: ['What is hard here?'],
      notes: 'Ring.',
      version: 1,
    })
    expect(await seeInterviewSheet(ctx, 'i_nowhere')).toEqual({ ok: false, error: 'not-found' })
  })

  it('takes in a list of questions, and back what nobody touched', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    must(await addCard(ctx, { question: 'Why us?', answer: 'Mine.', type: null, storyId: null }))
    const bytes = new TextEncoder().encode(
      'Frage;Antwort\nWhy us?;Theirs\nWarum jetzt?;Weil.\nWas fällt Ihnen schwer?;\n',
    )
    const seen = must(await previewQuestions(ctx, bytes))
    expect(seen.questions.map(({ question, isKnown }) => [question, isKnown])).toEqual([
      ['Why us?', true],
      ['Warum jetzt?', false],
      ['Was fällt Ihnen schwer?', false],
    ])
    const list = must(await importQuestions(ctx, { name: 'fragen.csv', bytes }))
    expect(list.added).toBe(2)
    const { cards } = await listCards(ctx)
    expect(cards.find(({ question }) => question === 'Why us?')?.answer).toBe('Mine.')
    const touched = cards.find(({ question }) => question === 'Warum jetzt?')
    must(await saveCard(ctx, touched?.id ?? '', { change: { answer: 'Darum.' }, version: touched?.version ?? -1 }))
    must(await undoQuestions(ctx, list.id))
    expect((await listCards(ctx)).cards.map(({ question }) => question).toSorted()).toEqual(['Warum jetzt?', 'Why us?'])
    expect(await previewQuestions(ctx, new TextEncoder().encode('\n\n'))).toMatchObject({ ok: false })
  })

  it('leaves nothing behind of a question that is still being typed', async () => {
    await using test = await demoHunt()
    const { past, ctx } = await lookedBack(test)
    const answers = { questionsThatTrippedMeUp: ['How would you shard'] }
    must(await saveReflection(ctx, past.id, { answers, version: 1 }))
    expect((await listCards(ctx)).cards.map(({ question }) => question)).toEqual(['How would you shard'])
    expect(await ctx.owner.practice.cards()).toEqual([])
  })

  it('rests, wakes and forgets nothing of a card', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const card = must(await addCard(ctx, { question: 'Why us?', answer: '', type: null, storyId: null }))
    must(await rateCard(ctx, card.id, 'good', card.version))
    const later = test.ctx(ctx.now + 400 * day)
    expect((await seePractice(later)).now).toHaveLength(1)
    const [due] = (await seePractice(later)).now
    must(await saveCard(later, card.id, { change: { state: 'suspended' }, version: due?.version ?? -1 }))
    expect((await seePractice(later)).now).toEqual([])
    const asleep = (await listCards(later)).cards[0]
    must(await saveCard(later, card.id, { change: { state: 'active' }, version: asleep?.version ?? -1 }))
    expect((await seePractice(later)).now[0]).toMatchObject({ reps: 1, due: due?.due })
  })
})

describe('the file of a question list', () => {
  it('is read on the command line as on the page', async () => {
    await using test = await testApp()
    await writeFile(test.path('questions.txt'), 'Why us?\nWhy now?\n')
    expect(
      must(await previewQuestions(test.ctx(), new TextEncoder().encode('Why us?\nWhy now?\n'))).questions,
    ).toHaveLength(2)
  })
})
