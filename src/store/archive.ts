import { countSections, readSections } from '#store/archive-read.ts'
import type { ArchiveCounts, ArchivePart } from '#store/archive-sections.ts'
import { replaceWith } from '#store/archive-write.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { OwnerStore } from '#store/owner-store.ts'

export interface ArchiveChoice {
  /** Whether pages that were written for oneself alone come along; they do not unless asked for. */
  readonly privatePages: boolean
}

/** What an owner has, as a whole: out of this store, and into it. */
export interface Archive {
  /** How much there is of each section at one moment. */
  count(): Promise<ArchiveCounts>
  /**
   * Hands out everything as it is at one moment, section by section in their order; the counts come first. Nobody
   * writes in between.
   */
  read(
    begin: (counts: ArchiveCounts) => Promise<void>,
    take: (part: ArchivePart) => Promise<void>,
    choice?: ArchiveChoice,
  ): Promise<void>
  /**
   * Puts these parts in the place of all that the owner has, in one transaction. `check` sees the store as it would be,
   * and what was counted in its tables (of private pages, which stay unless others come in their place: those that
   * came); whatever is thrown there or by `parts` leaves everything as it was.
   */
  replace(
    parts: AsyncIterable<ArchivePart>,
    check: (view: OwnerStore, counts: ArchiveCounts) => Promise<void>,
  ): Promise<void>
}

/** A view inside a transaction looks, and would wait for itself if it wrote. */
function writesNothing(): never {
  throw new Error('This view of the store is for reading.')
}

export function archiveOf(core: OwnerCore, viewOver: (core: OwnerCore) => OwnerStore): Archive {
  return {
    count: () =>
      core.snapshot((db) => {
        const within = { ...core, db, write: writesNothing }
        return countSections(within, viewOver(within))
      }),
    read: (begin, take, choice = { privatePages: false }) =>
      core.snapshot((db) => {
        const within = { ...core, db, write: writesNothing }
        return readSections(within, viewOver(within), begin, take, choice)
      }),
    replace: async (parts, check) => {
      await core.write('history', async (trx, turn) => {
        const within = { ...core, db: trx, write: writesNothing }
        await check(viewOver(within), await replaceWith(within, turn, parts))
      })
      await core.afterErasing()
    },
  }
}
