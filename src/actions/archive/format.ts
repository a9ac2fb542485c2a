import type { ArchiveCounts, ArchiveSection } from '#store/archive-sections.ts'

export const archiveFormat = 'ajar-archive'
/** Raised when an item changes its meaning or its needed fields; `upgrade.ts` then reads the one before. */
export const archiveVersion = 1

/**
 * An archive is a gzip of JSON lines in UTF-8. The first line is the header, then comes one line an item, sections in
 * the order of `archiveSections`, then the end: how many items there are of each section, and the SHA-256 of all bytes
 * before the end line.
 */
export interface ArchiveHeader {
  readonly format: typeof archiveFormat
  readonly version: number
  /** ISO, UTC. */
  readonly madeAt: string
  /** Sentences for whoever opens the file: what one will not find in it. */
  readonly leftOut: readonly string[]
}

export interface ArchiveLine {
  readonly section: ArchiveSection
  readonly item: unknown
}

export interface ArchiveEnd {
  readonly section: 'end'
  readonly counts: ArchiveCounts
  /** Lower-case hex. */
  readonly sha256: string
}

/** What an archive does not hold, and why nothing is lost by it. */
export const leftOut: readonly string[] = [
  'Passwords and keys: they belong to one computer and are asked for again.',
  'What is remembered of mail that has nothing to do with applications: it is kept as hashes that only one store can make. The next import reads each source again from its beginning.',
  'The mail files themselves, and attachments.',
]

/** Said as well where private pages were not asked for. */
export const privatePagesLeftOut =
  'What you wrote on private pages, unless you ask for it. It stays on this computer, in the daily copies as well.'

/** Why a file was not written or not taken, with a sentence for the person that says what to do. */
export interface ArchiveRefusal {
  readonly code:
    | 'not-found'
    | 'not-readable'
    | 'not-an-archive'
    | 'newer-version'
    | 'damaged'
    | 'exists'
    | 'not-writable'
    | 'disk-full'
    | 'store'
  readonly message: string
}

/** What is thrown while a file is read, and caught where it becomes a refusal. */
export class ArchiveError extends Error {
  readonly refusal: ArchiveRefusal

  constructor(code: ArchiveRefusal['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.refusal = { code, message }
  }
}
