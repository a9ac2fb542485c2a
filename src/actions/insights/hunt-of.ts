import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import type { FeedbackQuote } from '#domain/feedback.ts'
import type { History } from '#domain/history.ts'
import { applicationIdOf, type Anchor, type ApplicationId } from '#domain/ids.ts'
import type { InterviewLog } from '#domain/interview-log.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { HistoryStatus } from '#domain/status.ts'
import type { Story, Telling } from '#domain/story.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { wayOf, type Way } from '#reflect/insights/way.ts'

/** Everything kept that the insights look at. */
export interface HuntParts {
  readonly history: Pick<History, 'applications'>
  readonly status: HistoryStatus
  /** Epoch ms, and the owner's zone. */
  readonly now: number
  readonly zone: string
  readonly reflections: readonly Reflection[]
  readonly logs: readonly Pick<InterviewLog, 'application' | 'answers' | 'startedAt'>[]
  readonly stories: readonly Pick<Story, 'id' | 'title' | 'removedAt'>[]
  readonly tellings: readonly Pick<Telling, 'storyId'>[]
  /** Oldest first. */
  readonly feedback: readonly Pick<FeedbackQuote, 'application' | 'tags' | 'view' | 'removedAt'>[]
}

/** What is kept, as the insights see it: one way an application, and what was written down about each. */
export function huntOf({
  history,
  status,
  now,
  zone,
  reflections,
  logs,
  stories,
  tellings,
  feedback,
}: HuntParts): Hunt {
  const ways = history.applications
    .toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) || (a.id < b.id ? -1 : 1))
    .flatMap((application) => {
      const its = status.applications.get(application.id)
      return (its && wayOf(application, its, zone)) ?? []
    })
  const about = finder(history.applications, ways)
  const told = new Map<string, number>()
  for (const { storyId } of tellings) told.set(storyId, (told.get(storyId) ?? 0) + 1)

  return {
    today: dayOf(now, zone),
    ways,
    reflections: reflections
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .flatMap(({ application, answers }) => about(application).map((its) => ({ ...its, answers }))),
    asked: logs
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .flatMap(({ application, answers }) =>
        about(application).flatMap(({ applicationId, company }) =>
          (answers.questions ?? []).map(({ text, type, answered, trippedUp }) => ({
            applicationId,
            company,
            text,
            type,
            answered,
            trippedUp,
          })),
        ),
      ),
    stories: stories
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, title }) => ({ title, told: told.get(id) ?? 0 })),
    feedback: feedback
      .filter(({ removedAt }) => removedAt === null)
      .toReversed()
      .flatMap(({ application, tags, view }) =>
        about(application).map(({ applicationId, company }) => ({ applicationId, company, tags, view })),
      ),
  }
}

/** What an anchor belongs to, at most one; an earlier mail may have moved the application's own since. */
function finder(applications: readonly Application[], ways: readonly Way[]) {
  const wayById = new Map(ways.map((way) => [way.applicationId, way]))
  const byId = new Map<ApplicationId, Application>()
  for (const one of applications) for (const id of [...one.formerIds, one.id]) byId.set(id, one)
  return (anchor: Anchor) => {
    const found = byId.get(applicationIdOf(anchor))
    return found ? [{ applicationId: found.id, company: found.company.value, way: wayById.get(found.id) ?? null }] : []
  }
}
