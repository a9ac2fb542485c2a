import type { Correction } from '#domain/correction.ts'
import type { JobMail, ReviewQuestion } from '#domain/history.ts'
import type { SamePersonQuestion } from '#domain/person.ts'
import { inReviewOrder, weightOf, type Asked } from '#plan/review-order.ts'
import { whoMayBeOne } from '#read/history/same-people.ts'
import type { Ctx } from '#actions/context.ts'
import { peopleInTouch, sketchOf, type PeopleInTouch } from '#actions/people-in-touch.ts'
import { answersTo, answersToSamePerson, refTo, type PossibleAnswer } from '#actions/review-answers.ts'
import type { ReviewItemView } from '#actions/review-views.ts'
import { reviewText, samePersonText } from '#actions/review-texts.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** So many pairs of people are asked about at once: each is small, and there is a page of people. */
const mostPairs = 50
const quotesShown = 3

/** Each doubt as a question with its answers, what would change a plan soonest first. */
export async function listReview(ctx: Ctx): Promise<readonly ReviewItemView[]> {
  return (await openQuestions(ctx, await seeWorld(ctx))).map(({ view }) => view)
}

/** How many questions `listReview` asks: the one number on every page and in the terminal. */
export function countQuestions(world: World, corrections: readonly Correction[]): number {
  return world.history.review.length + pairsAsked(world, corrections).length
}

function pairsAsked(world: World, corrections: readonly Correction[]): readonly SamePersonQuestion[] {
  return whoMayBeOne(world.history, corrections)
    .filter(({ people }) => people.every((id) => world.people.has(id)))
    .slice(0, mostPairs)
}

export interface OpenQuestion {
  readonly view: ReviewItemView
  readonly answers: readonly PossibleAnswer[]
}

export async function openQuestions(ctx: Ctx, world: World): Promise<readonly OpenQuestion[]> {
  const [mail, corrections] = await Promise.all([ctx.owner.messages.jobMail(), ctx.owner.corrections.list()])
  const byKey = new Map(mail.map((item) => [item.head.key, item]))
  const all = peopleInTouch(world)
  const asked = [
    ...world.history.review.map((question) => aboutMail(world, question, byKey.get(question.messageKey))),
    ...pairsAsked(world, corrections).flatMap((question) => aboutPeople(world, all, question)),
  ]
  return inReviewOrder(asked, world.now)
}

function aboutMail(world: World, question: ReviewQuestion, item: JobMail | undefined): OpenQuestion & Asked {
  const answers = answersTo(world, question, item)
  const link = item && world.links.get(item.head.key)
  const weighed = {
    question: question.question,
    kind: link?.kind ?? item?.finding.kind ?? null,
    rival: item?.finding.runnerUp?.kind ?? null,
    field: question.disputed?.field ?? null,
  }
  return {
    ...weighed,
    id: question.id,
    at: item?.head.date ?? null,
    answers,
    view: {
      id: question.id,
      question: question.question,
      text: reviewText(world, question, item),
      weight: weightOf(weighed),
      message: item
        ? {
            key: item.head.key,
            from: item.head.from?.name || item.head.from?.address || '',
            subject: item.head.subject,
            date: item.head.date,
            kind: link?.kind ?? item.finding.kind,
            rival: item.finding.runnerUp?.kind ?? null,
            applicationId: link?.applicationId ?? null,
            evidence: item.finding.evidence.filter(({ quote }) => quote.trim() !== '').slice(0, quotesShown),
          }
        : null,
      candidates: question.candidates.filter((id) => world.applications.has(id)).map((id) => refTo(world, id)),
      people: null,
      answers: answers.map(({ view }) => view),
    },
  }
}

function aboutPeople(
  world: World,
  all: PeopleInTouch,
  question: SamePersonQuestion,
): readonly (OpenQuestion & Asked)[] {
  const [one, other] = question.people.map((id) => world.people.get(id))
  if (!one || !other) return []
  const answers = answersToSamePerson(world, question)
  const sketches = { one: sketchOf(world, all, one), other: sketchOf(world, all, other) }
  const asked = { question: 'same-person' as const, kind: null, rival: null, field: null }
  return [
    {
      ...asked,
      id: question.id,
      at: Math.max(sketches.one.lastAt ?? 0, sketches.other.lastAt ?? 0),
      answers,
      view: {
        id: question.id,
        question: 'same-person',
        text: samePersonText[world.language],
        weight: weightOf(asked),
        message: null,
        candidates: [],
        people: { likeness: question.likeness, ...sketches },
        answers: answers.map(({ view }) => view),
      },
    },
  ]
}
