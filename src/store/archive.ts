import type { Correction } from '#domain/correction.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import type { Draft } from '#domain/draft.ts'
import type { Finding } from '#domain/finding.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { ParsedMessage, Place } from '#domain/message.ts'
import type { Article, Told, Update } from '#domain/news.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { AddressCount } from '#store/addresses.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { OwnerStore } from '#store/owner-store.ts'
import { readSections } from '#store/archive-read.ts'
import { replaceWith } from '#store/archive-write.ts'
import type { SettingsChange } from '#store/settings.ts'
import type { Source } from '#store/sources.ts'

/**
 * All facts of one owner, in the order in which they can be written again. Left out is what another store could not
 * use: hashes of other mail and the places to which sources were read belong to this store's key, and how far imports
 * came to this computer.
 */
export interface ArchiveSections {
  /** One: how many writes there were, so that new ids come behind the old ones. */
  readonly owner: { readonly turns: number }
  /** At most one: what was set, without the defaults. */
  readonly settings: SettingsChange
  readonly sources: Omit<Source, 'cursor' | 'fingerprint' | 'kept' | 'setAside'>
  readonly setAside: { readonly sourceId: string; readonly place: Place; readonly reason: string }
  readonly addresses: AddressCount
  readonly messages: {
    readonly message: ParsedMessage
    readonly finding: Finding
    readonly meVersion: string
    readonly sourceId: string | null
    readonly place: Place
  }
  readonly corrections: Correction
  readonly manual: ManualEntry
  readonly decisions: Decision
  readonly interests: Interest
  readonly drafts: Draft
  /** The words a draft had before, oldest first. */
  readonly draftVersions: Draft
  readonly reflections: Reflection
  readonly updates: Update
  readonly articles: Article
  readonly told: Told
}

export type ArchiveSection = keyof ArchiveSections

/** Parents before children. */
export const archiveSections = [
  'owner',
  'settings',
  'sources',
  'setAside',
  'addresses',
  'messages',
  'corrections',
  'manual',
  'decisions',
  'interests',
  'drafts',
  'draftVersions',
  'reflections',
  'updates',
  'articles',
  'told',
] as const satisfies readonly ArchiveSection[]

/** A stretch of one section. */
export type ArchivePart = {
  readonly [Section in ArchiveSection]: {
    readonly section: Section
    readonly items: readonly ArchiveSections[Section][]
  }
}[ArchiveSection]

export type ArchiveCounts = Readonly<Record<ArchiveSection, number>>

/** What an owner has, as a whole: out of this store, and into it. */
export interface Archive {
  /**
   * Hands out everything as it is at one moment, section by section in their order; the counts come first. Nobody
   * writes in between.
   */
  read(begin: (counts: ArchiveCounts) => Promise<void>, take: (part: ArchivePart) => Promise<void>): Promise<void>
  /**
   * Puts these parts in the place of all that the owner has, in one transaction. `check` sees the store as it would be;
   * whatever is thrown there or by `parts` leaves everything as it was. Returns what was counted in the tables.
   */
  replace(parts: AsyncIterable<ArchivePart>, check: (view: OwnerStore) => Promise<void>): Promise<ArchiveCounts>
}

/** A view inside a transaction looks, and would wait for itself if it wrote. */
function writesNothing(): never {
  throw new Error('This view of the store is for reading.')
}

export function archiveOf(core: OwnerCore, viewOver: (core: OwnerCore) => OwnerStore): Archive {
  return {
    read: (begin, take) =>
      core.snapshot((db) => {
        const within = { ...core, db, write: writesNothing }
        return readSections(within, viewOver(within), begin, take)
      }),
    replace: async (parts, check) => {
      const counts = await core.write('history', async (trx, turn) => {
        const within = { ...core, db: trx, write: writesNothing }
        return await replaceWith(within, turn, parts, () => check(viewOver(within)))
      })
      await core.afterErasing()
      return counts
    },
  }
}
