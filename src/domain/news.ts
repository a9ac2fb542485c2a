/** Something new about me since a date. */
export interface Update {
  readonly id: string
  /** YYYY-MM-DD */
  readonly on: string
  readonly kind: 'skill' | 'certificate' | 'project' | 'job' | 'talk' | 'other'
  readonly text: string
  readonly url: string | null
  readonly removedAt: number | null
}

/** A reading worth sharing. */
export interface Article {
  readonly id: string
  readonly addedAt: number
  readonly title: string
  readonly url: string
  /** Why it fits and for whom, in the person's words. */
  readonly note: string | null
  readonly removedAt: number | null
}

/** What a person was told in a mail, so that nobody hears the same twice. */
export interface Told {
  readonly personAddress: string
  /** Lower-cased company name, for "never to two at one company". */
  readonly company: string
  readonly itemId: string
  readonly at: number
}
