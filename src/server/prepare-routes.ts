import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { cardStates, ratings } from '#domain/practice.ts'
import { questionTypes } from '#domain/question-type.ts'
import { competencies } from '#domain/story.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseField, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const version = z.int().nonnegative()
const long = z.string().max(8_000)
const line = z.string().trim().max(500)
const byId = z.object({ id })

const storyWords = z.strictObject({
  title: z.string().max(300),
  situation: long,
  task: long,
  action: long,
  result: long,
  skills: z.array(line.min(1)).max(50),
  competencies: z.array(z.enum(competencies)).max(competencies.length),
  questions: z.array(line.min(1)).max(50),
})
const newStory = z.strictObject({
  words: storyWords.partial().optional(),
  from: z.strictObject({ applicationId: id, line: z.string().max(1000) }).optional(),
})
const told = z.strictObject({ applicationId: id, interviewId: id.nullable(), inWriting: z.boolean() })

const cardWords = z.strictObject({
  question: z.string().trim().min(1, 'What is the question?').max(500),
  answer: long,
  type: z.enum(questionTypes).nullable(),
  storyId: id.nullable(),
})
const cardChange = z.strictObject({
  change: cardWords.extend({ state: z.enum(cardStates) }).partial(),
  version,
})
const rating = z.strictObject({ rating: z.enum(ratings), version })
const settings = z.strictObject({
  newPerDay: z.number().optional(),
  reviewsPerDay: z.number().optional(),
  retention: z.number().optional(),
})
const notes = z.strictObject({ questionsToAsk: z.array(line.min(1)).max(50), notes: long, version })

/** A list of questions is short. Bytes. */
const largestList = 512 * 1024

/** Stories, practice, and the sheet of an interview. */
export function prepareRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.seePreparation(c.get('ctx'))))
    .get('/interviews/:id', valid('param', byId), async (c) => {
      const seen = await actions.seeInterviewSheet(c.get('ctx'), c.req.valid('param').id)
      return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.error)
    })
    .put('/interviews/:id/notes', valid('param', byId), valid('json', notes), async (c) => {
      const saved = await actions.saveInterviewNotes(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .route('/stories', storyRoutes(actions))
    .route('/practice', practiceRoutes(actions))
    .route('/cards', cardRoutes(actions))
}

function storyRoutes(actions: DoorDeps['actions']) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listStories(c.get('ctx'))))
    .post('/', valid('json', newStory), async (c) => {
      const { words, from } = c.req.valid('json')
      const added = await actions.addStory(c.get('ctx'), { words: words && given(words), from })
      if (added.ok) return c.json(added.value, 201)
      return added.error === 'not-found' ? refuse(c, added.error) : refuseField(c, added.error)
    })
    .put('/:id', valid('param', byId), valid('json', z.strictObject({ words: storyWords, version })), async (c) => {
      const saved = await actions.saveStory(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .delete('/:id', valid('param', byId), async (c) => {
      const removed = await actions.removeStory(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/:id/restored', valid('param', byId), async (c) => {
      const restored = await actions.restoreStory(c.get('ctx'), c.req.valid('param').id)
      return restored.ok ? c.json({ restored: true }, 200) : refuse(c, restored.error)
    })
    .post('/:id/told', valid('param', byId), valid('json', told), async (c) => {
      const noted = await actions.tellStory(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return noted.ok ? c.json(noted.value, 201) : refuse(c, noted.error)
    })
    .delete('/told/:id', valid('param', byId), async (c) => {
      const removed = await actions.untellStory(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
}

function practiceRoutes(actions: DoorDeps['actions']) {
  const more = z.object({ more: z.coerce.number().int().min(0).max(200).default(0) })
  return new Hono<DoorEnv>()
    .get('/', valid('query', more), async (c) =>
      c.json(await actions.seePractice(c.get('ctx'), c.req.valid('query').more)),
    )
    .post('/:id/ratings', valid('param', byId), valid('json', rating), async (c) => {
      const { rating: said, version: read } = c.req.valid('json')
      const rated = await actions.rateCard(c.get('ctx'), c.req.valid('param').id, said, read)
      return rated.ok ? c.json(rated.value, 201) : refuse(c, rated.error)
    })
    .delete('/ratings/:id', valid('param', byId), async (c) => {
      const undone = await actions.undoRating(c.get('ctx'), c.req.valid('param').id)
      return undone.ok ? c.json(undone.value, 200) : refuse(c, undone.error)
    })
    .put('/settings', valid('json', settings), async (c) => {
      const changed = await actions.changePracticeSettings(c.get('ctx'), given(c.req.valid('json')))
      return changed.ok ? c.json(changed.value, 200) : refuseField(c, changed.error)
    })
}

function cardRoutes(actions: DoorDeps['actions']) {
  const limit = bodyLimit({ maxSize: largestList, onError: (c) => refuse(c, 'too-large') })
  const name = z.object({ name: z.string().max(300).default('') })
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listCards(c.get('ctx'))))
    .post('/', valid('json', cardWords), async (c) => {
      const added = await actions.addCard(c.get('ctx'), c.req.valid('json'))
      return added.ok ? c.json(added.value, 201) : refuseField(c, added.error)
    })
    .put('/:id', valid('param', byId), valid('json', cardChange), async (c) => {
      const { change, version: read } = c.req.valid('json')
      const saved = await actions.saveCard(c.get('ctx'), c.req.valid('param').id, {
        change: given(change),
        version: read,
      })
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .delete('/:id', valid('param', byId), async (c) => {
      const removed = await actions.removeCard(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/:id/restored', valid('param', byId), async (c) => {
      const restored = await actions.restoreCard(c.get('ctx'), c.req.valid('param').id)
      return restored.ok ? c.json({ restored: true }, 200) : refuse(c, restored.error)
    })
    .post('/lists/preview', limit, async (c) => {
      const seen = await actions.previewQuestions(c.get('ctx'), new Uint8Array(await c.req.arrayBuffer()))
      return seen.ok ? c.json(seen.value, 200) : refuseTold(c, seen.error)
    })
    .post('/lists', limit, valid('query', name), async (c) => {
      const file = { name: c.req.valid('query').name, bytes: new Uint8Array(await c.req.arrayBuffer()) }
      const done = await actions.importQuestions(c.get('ctx'), file)
      return done.ok ? c.json(done.value, 201) : refuseTold(c, done.error)
    })
    .delete('/lists/:id', valid('param', byId), async (c) => {
      const undone = await actions.undoQuestions(c.get('ctx'), c.req.valid('param').id)
      return undone.ok ? c.json({ undone: true }, 200) : refuse(c, undone.error)
    })
}

/** Without what was not said. */
function given<T extends object>(said: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never
}
