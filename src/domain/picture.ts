/** In the order they are shown. */
export const pictureKeys = [
  'funnel',
  'flow',
  'families',
  'ways-in',
  'answers',
  'gaps',
  'questions',
  'tripped',
  'stories',
  'fit',
  'feedback',
  'actions',
] as const
export type PictureKey = (typeof pictureKeys)[number]

/** One picture of the hunt: what it says in a sentence, what is drawn, the same as numbers, and one thing to do. */
export interface Picture {
  readonly key: PictureKey
  readonly title: string
  /** What was counted, with its number: “13 applications”. */
  readonly counted: string
  /** The conclusion, as a person would say it; where there is too little to see, what is missing. */
  readonly sentence: string
  /** What the drawing shows, for those who do not see it. */
  readonly alternative: string
  /** Null below the least number that says anything (`domain/03 §3.4`). */
  readonly drawing: Drawing | null
  readonly table: Table
  readonly todo: Todo | null
}

export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Where one can do something about it; each door knows its own way there. */
export type Place =
  | { readonly page: 'applications'; readonly show: 'all' | 'open' }
  | { readonly page: 'application' | 'reflection'; readonly id: string }
  | { readonly page: 'people' | 'practice' | 'stories' | 'today' }

export interface Todo {
  readonly words: string
  readonly place: Place
}

export type Drawing =
  | {
      readonly type: 'bars'
      /** `rising`: the later in the legend, the further one came; else the first part is what it is about. */
      readonly tone: 'rising' | 'falling'
      readonly legend: readonly string[]
      readonly bars: readonly Bar[]
    }
  | { readonly type: 'flow'; readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] }
  | {
      readonly type: 'days'
      readonly legend: readonly [answered: string, waiting: string]
      readonly median: number | null
      readonly rows: readonly DayRow[]
    }
  /** Means between two ends that have names; `isLow`: low enough, of enough, to be worked on. */
  | { readonly type: 'scale'; readonly from: number; readonly to: number; readonly rows: readonly ScaleRow[] }

/** A bar of parts, one for each word of the legend; its length is their sum. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
  /** What stands below the label: an action against a gap. */
  readonly beside?: string
}

/** `from` and `to` of a link are places in the list of nodes. */
export interface FlowNode {
  readonly label: string
  readonly n: number
  readonly isEnd: boolean
}

export interface FlowLink {
  readonly from: number
  readonly to: number
  readonly n: number
}

/** Days until the answer, and days of waiting so far, of one company's applications. */
export interface DayRow {
  readonly label: string
  readonly answered: readonly number[]
  readonly waiting: readonly number[]
}

export interface ScaleRow {
  readonly label: string
  readonly mean: number
  readonly n: number
  readonly isLow: boolean
}
