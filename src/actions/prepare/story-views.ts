import { dayOf } from '#domain/days.ts'
import { applicationIdOf } from '#domain/ids.ts'
import { isWhole, type Story, type Telling } from '#domain/story.ts'
import { storyGaps } from '#reflect/stories/story-gaps.ts'
import { raisedStories } from '#reflect/stories/raised-stories.ts'
import { storiesFor } from '#reflect/stories/stories-for.ts'
import { heardBefore, type Audience } from '#reflect/stories/who-heard.ts'
import type { Known } from '#actions/prepare/known.ts'
import type { StoriesView, StoryToTell, StoryView, TellingPlace, ToldView } from '#actions/prepare/views.ts'
import type { World } from '#actions/world.ts'

/** Places offered for "told where"; the latest are those one means. */
const mostPlaces = 200

export function storiesView(known: Known): StoriesView {
  const { world, stories, everyStory, asked, reflections } = known
  return {
    stories: stories
      .map((story) => storyView(known, story))
      .toSorted((a, b) => b.editedAt - a.editedAt || (a.id < b.id ? -1 : 1)),
    raised: raisedStories(reflections, everyStory, world.applications).map(({ applicationId, company, line, at }) => ({
      applicationId,
      company,
      line,
      on: dayOf(at, world.zone),
    })),
    gaps: storyGaps(asked, everyStory).map(({ text, type, asked: all }) => ({
      text,
      type,
      asked: all.map(({ applicationId, company, at }) => ({ applicationId, company, on: dayOf(at, world.zone) })),
    })),
    places: placesOf(world),
    skills: [...new Set(stories.flatMap(({ skills }) => skills))].toSorted((a, b) => a.localeCompare(b)),
    competencies: [...new Set(stories.flatMap(({ competencies }) => competencies))].toSorted(),
  }
}

export function storyView({ world, tellings }: Pick<Known, 'world' | 'tellings'>, story: Story): StoryView {
  const { origin } = story
  const from = origin && world.applications.get(applicationIdOf(origin.application))
  return {
    id: story.id,
    title: story.title,
    situation: story.situation,
    task: story.task,
    action: story.action,
    result: story.result,
    skills: story.skills,
    competencies: story.competencies,
    questions: story.questions,
    isDraft: !isWhole(story),
    version: story.version,
    editedAt: story.editedAt,
    origin: origin && { applicationId: from?.id ?? null, company: from?.company.value ?? null, line: origin.line },
    told: tellings
      .filter(({ storyId }) => storyId === story.id)
      .flatMap((telling) => toldView(world, telling) ?? [])
      .toReversed(),
  }
}

function toldView(world: World, { id, application: anchor, place, interview, at }: Telling): ToldView | null {
  const application = world.applications.get(applicationIdOf(anchor))
  if (!application) return null
  const heard = application.interviews.find((one) => one.id === interview)
  return {
    id,
    applicationId: application.id,
    company: application.company.value,
    place,
    interviewId: interview,
    people: namesOf(world, heard?.people ?? []),
    at,
  }
}

function placesOf({ history, now }: World): readonly TellingPlace[] {
  return history.applications
    .toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, mostPlaces)
    .map(({ id, company, role, interviews }) => ({
      applicationId: id,
      company: company.value,
      role: role?.value ?? null,
      interviews: interviews
        .filter(({ cancelled, start }) => !cancelled && start <= now)
        .map((interview) => ({ id: interview.id, start: interview.start, round: interview.round })),
    }))
}

/** Stories to tell to these people, with a word where they heard one before. */
export function storiesToTell(known: Known, text: string, audience: Audience, most = 2): readonly StoryToTell[] {
  return storiesFor(text, known.stories, most).map(({ story, because, skill }) => {
    const [heard] = heardBefore(story.id, known.tellings, audience, known.world.applications)
    return {
      id: story.id,
      title: story.title,
      because,
      skill,
      heard: heard
        ? { company: heard.company, at: heard.telling.at, people: namesOf(known.world, heard.people) }
        : null,
    }
  })
}

function namesOf({ people }: World, ids: readonly string[]): string[] {
  return ids.flatMap((id) => people.get(id)?.name ?? [])
}
