import { applicationIdOf } from '#domain/ids.ts'
import type { PracticeCard } from '#domain/practice.ts'
import { previews } from '#reflect/practice/schedule.ts'
import type { QueuedCard } from '#reflect/practice/queue.ts'
import type { Known } from '#actions/prepare/known.ts'
import type { CardView, QueuedCardView } from '#actions/prepare/views.ts'

export function cardView({ world, stories }: Known, card: PracticeCard): CardView {
  const story = stories.find(({ id }) => id === card.storyId)
  const application = card.application ? world.applications.get(applicationIdOf(card.application)) : undefined
  return {
    id: card.id,
    question: card.question,
    answer: card.answer,
    type: card.type,
    state: card.state,
    story: story
      ? {
          id: story.id,
          title: story.title,
          situation: story.situation,
          task: story.task,
          action: story.action,
          result: story.result,
          skills: story.skills,
          competencies: story.competencies,
          questions: story.questions,
        }
      : null,
    applicationId: application?.id ?? null,
    company: application?.company.value ?? null,
    due: card.schedule.due,
    isNew: card.schedule.state === 'new',
    reps: card.schedule.reps,
    version: card.version,
  }
}

export function queuedView(known: Known, { card, because, interview }: QueuedCard): QueuedCardView {
  const ahead = known.ahead.find((one) => one.interview.id === interview)
  return {
    ...cardView(known, card),
    because,
    interview: ahead
      ? { id: ahead.interview.id, company: ahead.application.company.value, start: ahead.interview.start }
      : null,
    comesBack: previews(card.schedule, known.world.now, known.world.settings.practice),
  }
}
