/**
 * What of JSON Resume 1.0.0 (https://jsonresume.org/schema) is known here, as one table: what is checked, edited and
 * typed follows it. Whatever else a document holds is carried along untouched.
 *
 * A field is a `text`, a `date` (YYYY, YYYY-MM or YYYY-MM-DD), a `link`, `texts` (several), a thing, or a list of
 * things of one kind.
 */
export const resumeFields = {
  basics: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'text',
    phone: 'text',
    url: 'link',
    summary: 'text',
    location: { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' },
    profiles: [{ network: 'text', username: 'text', url: 'link' }],
  },
  work: [
    {
      name: 'text',
      position: 'text',
      location: 'text',
      description: 'text',
      url: 'link',
      startDate: 'date',
      endDate: 'date',
      summary: 'text',
      highlights: 'texts',
    },
  ],
  volunteer: [
    {
      organization: 'text',
      position: 'text',
      url: 'link',
      startDate: 'date',
      endDate: 'date',
      summary: 'text',
      highlights: 'texts',
    },
  ],
  education: [
    {
      institution: 'text',
      url: 'link',
      area: 'text',
      studyType: 'text',
      startDate: 'date',
      endDate: 'date',
      score: 'text',
      courses: 'texts',
    },
  ],
  awards: [{ title: 'text', date: 'date', awarder: 'text', summary: 'text' }],
  certificates: [{ name: 'text', date: 'date', issuer: 'text', url: 'link' }],
  publications: [{ name: 'text', publisher: 'text', releaseDate: 'date', url: 'link', summary: 'text' }],
  skills: [{ name: 'text', level: 'text', keywords: 'texts' }],
  languages: [{ language: 'text', fluency: 'text' }],
  interests: [{ name: 'text', keywords: 'texts' }],
  references: [{ name: 'text', reference: 'text' }],
  projects: [
    {
      name: 'text',
      description: 'text',
      highlights: 'texts',
      keywords: 'texts',
      startDate: 'date',
      endDate: 'date',
      url: 'link',
      roles: 'texts',
      entity: 'text',
      type: 'text',
    },
  ],
} as const

export type ResumeField = 'text' | 'date' | 'link' | 'texts' | ResumeThing | readonly [ResumeThing]
export interface ResumeThing {
  readonly [name: string]: ResumeField
}

export type ResumeSection = keyof typeof resumeFields
export type ResumeList = Exclude<ResumeSection, 'basics'>

/** Null and the empty text stand for a field that is left out: several editors write them. */
type ValueOf<Field> = Field extends 'text' | 'date' | 'link'
  ? string | null
  : Field extends 'texts'
    ? readonly string[] | null
    : Field extends readonly [infer Thing]
      ? readonly ThingOf<Thing>[] | null
      : ThingOf<Field> | null

type ThingOf<Fields> = { readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> }

/** A résumé; beside these fields it may hold others. */
export type Resume = ThingOf<typeof resumeFields>
export type ResumeItem<Section extends ResumeList> = ThingOf<(typeof resumeFields)[Section][0]>
