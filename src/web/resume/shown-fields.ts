import type { ResumeList } from '#domain/resume-fields.ts'
import type { texts } from '#web/resume/texts.ts'

export type FieldLabel = keyof typeof texts.fields

export interface ShownField {
  readonly name: string
  readonly label: FieldLabel
  /** `lines` is a list of texts, one a line. */
  readonly input: 'line' | 'words' | 'lines' | 'date'
}

export type ShownList = Extract<ResumeList, 'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'projects'>

const line = (name: string, label = name as FieldLabel): ShownField => ({ name, label, input: 'line' })
const words = (name: FieldLabel): ShownField => ({ name, label: name, input: 'words' })
const lines = (name: FieldLabel): ShownField => ({ name, label: name, input: 'lines' })
const date = (name: FieldLabel): ShownField => ({ name, label: name, input: 'date' })

export const shownBasics: readonly ShownField[] = [
  line('name'),
  line('label'),
  line('email'),
  line('phone'),
  line('url'),
  words('summary'),
]

/** What of each list is edited here, in the order a person would tell it; the rest is carried along. */
export const shownLists = {
  work: [
    line('position'),
    line('name', 'company'),
    line('location'),
    line('url'),
    date('startDate'),
    date('endDate'),
    words('summary'),
    lines('highlights'),
  ],
  education: [
    line('studyType'),
    line('area'),
    line('institution'),
    line('score'),
    date('startDate'),
    date('endDate'),
    lines('courses'),
  ],
  skills: [line('name'), line('level'), lines('keywords')],
  languages: [line('language'), line('fluency')],
  certificates: [line('name'), line('issuer'), date('date'), line('url')],
  projects: [
    line('name'),
    line('url'),
    date('startDate'),
    date('endDate'),
    words('description'),
    lines('highlights'),
    lines('keywords'),
  ],
} as const satisfies Record<ShownList, readonly ShownField[]>
