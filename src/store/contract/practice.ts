import { expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { PracticeCard } from '#domain/practice.ts'
import { emptyStory } from '#domain/story.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const anchor = messageKey('key-anchor')

export function aCard(question: string, change: Partial<PracticeCard> = {}): PracticeCard {
  return {
    id: `c_${question}`,
    question,
    answer: '',
    type: 'behavioural',
    storyId: null,
    state: 'active',
    application: anchor,
    schedule: {
      due: 10,
      stability: 0,
      difficulty: 0,
      scheduledDays: 0,
      learningSteps: 0,
      reps: 0,
      lapses: 0,
      state: 'new',
      lastReview: null,
    },
    version: 1,
    createdAt: 10,
    editedAt: 10,
    removedAt: null,
    ...change,
  }
}

/** Stories, where they were told, cards and their ratings, and what is prepared for an interview. */
export function practiceContract(context: () => Promise<ContractContext>): void {
  it('keeps a story as one types, and loses nothing to a second window', async () => {
    const { owner } = await context()
    const story = await owner.stories.add({ ...emptyStory, title: 'The full queue' }, null, 10)
    const words = { ...emptyStory, title: 'The night the queue filled up', skills: ['SQL'] }
    const edited = { ...story, ...words, version: 2, editedAt: 20 }
    expect(await owner.stories.edit(story.id, 1, words, 20)).toEqual({ ok: true, value: edited })
    expect(await owner.stories.edit(story.id, 1, words, 21)).toEqual({ ok: false, error: 'changed-since-read' })
    expect(await owner.stories.edit('st_none', 1, words, 21)).toEqual({ ok: false, error: 'not-found' })
    expect(await owner.stories.list()).toEqual([edited])

    expect(await owner.stories.remove(story.id, 30)).toBe(true)
    expect(await owner.stories.remove(story.id, 31)).toBe(false)
    expect(await owner.stories.list()).toEqual([{ ...edited, removedAt: 30 }])
    expect(await owner.stories.restore(story.id)).toBe(true)
    expect(await owner.stories.restore(story.id)).toBe(false)
  })

  it('notes where a story was told, and takes that back', async () => {
    const { owner } = await context()
    const telling = { storyId: 'st_1', application: anchor, place: 'application', interview: null, at: 5 } as const
    const told = await owner.stories.tell(telling)
    expect(await owner.stories.tellings()).toEqual([{ ...telling, id: told.id }])
    expect(await owner.stories.untell(told.id)).toBe(true)
    expect(await owner.stories.untell(told.id)).toBe(false)
  })

  it('keeps a card once, changes it, and rates it with its schedule whole', async () => {
    const { owner } = await context()
    const card = aCard('Why us?')
    expect(await owner.practice.keep(card)).toBe(true)
    expect(await owner.practice.keep({ ...card, answer: 'other' })).toBe(false)
    const changed = await owner.practice.change(card.id, 1, { answer: 'Because.', state: 'suspended' }, 20)
    const expected = { ...card, answer: 'Because.', state: 'suspended', version: 2, editedAt: 20 }
    expect(changed).toEqual({ ok: true, value: expected })
    expect(await owner.practice.change(card.id, 1, {}, 21)).toEqual({ ok: false, error: 'changed-since-read' })

    const after = { ...card.schedule, due: 99, stability: 3.173_4, difficulty: 5.282_4, reps: 1, lastReview: 30 }
    const rating = { cardId: card.id, rating: 'good', at: 30, before: card.schedule, after } as const
    expect(await owner.practice.rate(rating, 1)).toEqual({ ok: false, error: 'changed-since-read' })
    const rated = await owner.practice.rate(rating, 2)
    if (!rated.ok) throw new Error(rated.error)
    expect(await owner.practice.reviews()).toEqual([rated.value])
    expect(await owner.practice.cards()).toEqual([{ ...expected, schedule: after, version: 3 }])

    expect(await owner.practice.unrate(rated.value.id)).toMatchObject({ ok: true, value: { schedule: card.schedule } })
    expect(await owner.practice.unrate(rated.value.id)).toEqual({ ok: false, error: 'not-found' })
    expect(await owner.practice.reviews()).toEqual([])
  })

  it('takes back only the last rating of a card', async () => {
    const { owner } = await context()
    const card = aCard('Why us?')
    await owner.practice.keep(card)
    const first = { ...card.schedule, reps: 1 }
    const one = { cardId: card.id, rating: 'again', at: 30, before: card.schedule, after: first } as const
    const early = await owner.practice.rate(one, 1)
    await owner.practice.rate({ ...one, at: 31, before: first, after: { ...first, reps: 2 } }, 2)
    if (!early.ok) throw new Error(early.error)
    expect(await owner.practice.unrate(early.value.id)).toEqual({ ok: false, error: 'changed-since-read' })
    expect(await owner.practice.reviews()).toHaveLength(2)
  })

  it('lets one of two windows rate, and tells the other', async () => {
    const { owner, opened } = await context()
    const card = aCard('Why us?')
    await owner.practice.keep(card)
    await using other = await opened.again()
    const rating = { cardId: card.id, rating: 'good', at: 30, before: card.schedule, after: card.schedule } as const
    const results = await Promise.all([
      owner.practice.rate(rating, 1),
      other.forOwner(owner.id).practice.rate(rating, 1),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await owner.practice.reviews()).toHaveLength(1)
  })

  it('takes a list of questions, and back again what nobody has touched', async () => {
    const { owner } = await context()
    await owner.practice.keep(aCard('Known'))
    const list = await owner.practice.takeList({ at: 9, name: 'list.txt' }, [aCard('Known'), aCard('A'), aCard('B')])
    expect(list.cardIds).toEqual(['c_A', 'c_B'])
    await owner.practice.change('c_A', 1, { answer: 'mine' }, 20)
    expect(await owner.practice.undoList(list.id, 30)).toBe(true)
    expect(await owner.practice.undoList(list.id, 31)).toBe(false)
    expect((await owner.practice.cards()).map(({ id }) => id)).toEqual(['c_A', 'c_Known'])
    expect(await owner.practice.lists()).toEqual([{ ...list, undoneAt: 30 }])
  })

  it('keeps what is prepared for an interview as one types', async () => {
    const { owner } = await context()
    const notes = { interview: anchor, questionsToAsk: ['What is hard here?'], notes: '', version: 0, editedAt: 5 }
    expect(await owner.interviewNotes.save(notes)).toEqual({ ok: true, value: { ...notes, version: 1 } })
    expect(await owner.interviewNotes.save(notes)).toEqual({ ok: false, error: 'changed-since-read' })
    await owner.interviewNotes.save({ ...notes, notes: 'ring at the back', version: 1 })
    expect(await owner.interviewNotes.get(anchor)).toMatchObject({ notes: 'ring at the back', version: 2 })
  })

  it('keeps the load of practice among the settings', async () => {
    const { owner } = await context()
    await owner.settings.set({ practice: { newPerDay: 2 } })
    const set = await owner.settings.set({ practice: { retention: 0.85 } })
    expect(set.practice).toEqual({ newPerDay: 2, reviewsPerDay: 15, retention: 0.85 })
    await owner.settings.set({ name: 'Kim' })
    expect((await owner.settings.get()).practice).toEqual(set.practice)
  })
}
