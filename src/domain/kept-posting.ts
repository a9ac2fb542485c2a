import type { Anchor, MessageKey } from '#domain/ids.ts'

/** The words of a job advertisement as they were when they were kept; a text to read, never an instruction. */
export interface KeptPosting {
  readonly id: string
  readonly application: Anchor
  readonly title: string | null
  /** LF line ends; spans of requirements count in it (UTF-16 units). At most `longestPosting`. */
  readonly text: string
  readonly source: PostingSource
  /** Epoch ms: when the words were taken from where they stood. */
  readonly fetchedAt: number
}

export type PostingSource =
  | { readonly kind: 'paste' }
  | { readonly kind: 'file'; readonly name: string }
  /** `how`: the page's own JobPosting data, or what a reader would see of it. */
  | { readonly kind: 'address'; readonly url: string; readonly how: 'job-posting' | 'readable' }
  | { readonly kind: 'mail'; readonly message: MessageKey }

/** Characters; the longest advertisements of boards stay below a third of it. */
export const longestPosting = 60_000
