import type { Application } from '#domain/application.ts'
import { applicationIdOf, type Anchor, type ApplicationId } from '#domain/ids.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { Story } from '#domain/story.ts'
import { folded } from '#reflect/alike.ts'

/** "I should have told them about …": a story that waits to be written. */
export interface RaisedStory {
  readonly application: Anchor
  readonly applicationId: ApplicationId
  readonly company: string
  readonly line: string
  /** Epoch ms of the reflection. */
  readonly at: number
}

/** Lines of reflections that no story was made from; one that was made and removed again is not asked for twice. Latest first. */
export function raisedStories(
  reflections: readonly Reflection[],
  stories: readonly Story[],
  applications: ReadonlyMap<string, Application>,
): readonly RaisedStory[] {
  const made = new Set(stories.flatMap(({ origin, title }) => [folded(origin?.line ?? ''), folded(title)]))
  const raised: RaisedStory[] = []
  for (const { application: anchor, answers, startedAt } of reflections.toSorted(byLatest)) {
    const application = applications.get(applicationIdOf(anchor))
    for (const line of application ? (answers.storiesIShouldHaveTold ?? []) : []) {
      const words = folded(line)
      if (words === '' || made.has(words)) continue
      made.add(words)
      const { id: applicationId, company } = application as Application
      raised.push({ application: anchor, applicationId, company: company.value, line: line.trim(), at: startedAt })
    }
  }
  return raised
}

function byLatest(a: Reflection, b: Reflection): number {
  return b.startedAt - a.startedAt || (a.application < b.application ? -1 : 1)
}
