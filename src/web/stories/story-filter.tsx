import type { StoriesView, StoryView } from '#actions/prepare/views.ts'
import { texts as shared } from '#web/prepare/texts.ts'
import { texts } from '#web/stories/texts.ts'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

interface StoryFilterState {
  readonly words: string
  /** A skill, or a competency by its name. */
  readonly shows: string
  readonly which: 'all' | 'drafts' | 'untold'
}

export const noFilter: StoryFilterState = { words: '', shows: '', which: 'all' }

export function fitsFilter(story: StoryView, { words, shows, which }: StoryFilterState): boolean {
  const text = [story.title, story.situation, story.task, story.action, story.result, ...story.questions]
    .join(' ')
    .toLowerCase()
  return (
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (shows === '' || story.skills.includes(shows) || (story.competencies as readonly string[]).includes(shows)) &&
    (which === 'all' || (which === 'drafts' ? story.isDraft : story.told.length === 0))
  )
}

interface StoryFilterProps {
  readonly view: StoriesView
  readonly filter: StoryFilterState
  readonly onChange: (filter: StoryFilterState) => void
}

/** Words, what it shows, and drafts or stories nobody heard yet. */
export function StoryFilter({ view, filter, onChange }: StoryFilterProps) {
  const shows = [
    { value: '', label: texts.all },
    ...view.skills.map((skill) => ({ value: skill, label: skill })),
    ...view.competencies.map((one) => ({ value: one as string, label: shared.competency[one] })),
  ]
  return (
    <search className="mb-5 grid gap-4 sm:grid-cols-3" aria-label={texts.filter}>
      <TextField
        label={texts.search}
        type="search"
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.target.value })}
      />
      <SelectField
        label={texts.skill}
        value={filter.shows}
        options={shows}
        onChange={(value) => onChange({ ...filter, shows: value })}
      />
      <SelectField
        label={texts.show}
        value={filter.which}
        options={optionsOf(texts.shows)}
        onChange={(which) => onChange({ ...filter, which: which || 'all' })}
      />
    </search>
  )
}
