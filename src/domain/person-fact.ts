import type { PersonId } from '#domain/ids.ts'

/** What a person said of somebody they know, that no mail tells. Each can be taken back. */
export type PersonSaying =
  /** `cares`: what they care about, so that the next mail can speak of it. */
  | { readonly type: 'note'; readonly about: 'anything' | 'cares'; readonly text: string }
  /** All of them; the latest counts. */
  | { readonly type: 'tags'; readonly tags: readonly string[] }
  /** Ideal and longest days between two contacts; null: as their relation says. The latest counts. */
  | { readonly type: 'interval'; readonly days: readonly [number, number] | null }
  /** They work elsewhere now: a door at a new company. */
  | {
      readonly type: 'moved'
      readonly company: string
      readonly title: string | null
      /** Where they are reached there, lower-cased. */
      readonly address: string | null
      /** YYYY-MM-DD */
      readonly on: string | null
      readonly shownBy: 'hand' | 'mail' | 'card'
    }
  /** A card of an address book has them elsewhere: a reason to ask, not yet said by anybody. */
  | {
      readonly type: 'seen-at'
      readonly company: string
      readonly title: string | null
      readonly address: string | null
    }
  /** It only looked as if they had moved there. */
  | { readonly type: 'not-moved'; readonly company: string }
  /** A new title where they are. */
  | { readonly type: 'title'; readonly title: string }
  /** Asked whether to forget them, after long silence: no. */
  | { readonly type: 'keep' }
  /** To be forgotten at this moment (epoch ms), unless it is taken back before. */
  | { readonly type: 'forget'; readonly at: number }

export interface PersonFact {
  readonly id: string
  /** Epoch ms; with `id` it orders facts. */
  readonly at: number
  /** An own address of theirs, lower-cased; where none is known, the id they go by. */
  readonly person: string
  readonly says: PersonSaying
  readonly removedAt: number | null
}

/** What is left of somebody who was forgotten: enough to know them again, too little to know who they were. */
export interface ForgottenPerson {
  /** Epoch ms. */
  readonly at: number
  readonly salt: string
  /** One for each address, each name at a company, each id. */
  readonly hash: string
}

/** Who is to be forgotten, in the clear for the last time. */
export interface PersonToForget {
  /** Own addresses, lower-cased; a relay's or a shared one is not theirs alone. */
  readonly addresses: readonly string[]
  /** As they are written: “Priya Nair”. */
  readonly names: readonly string[]
  /** Keys of the companies they were met at (`companyKey`): a name is only theirs there. */
  readonly companies: readonly string[]
  readonly ids: readonly PersonId[]
  /** Steps whose notes may speak of them, by any id. */
  readonly steps: readonly string[]
}
