import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OwnerId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { ArchiveChoice } from '#store/archive.ts'
import type { StoreCopies } from '#store/store-copies.ts'
import { leftOut, privatePagesLeftOut, type ArchiveRefusal } from '#actions/archive/format.ts'
import { backUp } from '#actions/backup.ts'
import type { Ctx } from '#actions/context.ts'
import type { Importer } from '#actions/importer.ts'
import type { KeepingView, LookView, RestoredView, SavedView } from '#actions/keeping-views.ts'
import { heldOf, listCopies, type KnownCounts } from '#actions/list-copies.ts'
import { lookIntoCopy } from '#actions/look-into-copy.ts'
import { restore } from '#actions/restore.ts'

export interface KeepingParts {
  readonly dataDir: string
  /** Of this process: what is made to be downloaded lies there until it was. */
  readonly uploadsFolder: string
  readonly copies: StoreCopies | null
  readonly importer: Importer
  /** Whose data nobody needs to keep. */
  readonly demoOwner: OwnerId
}

export type KeepingRefusal = ArchiveRefusal | { readonly code: 'demo' | 'busy'; readonly message: string }

/** A file to restore from: one of the listed copies by name, or one that was sent and what its sender calls it. */
export type RestoreSource = { readonly copy: string } | { readonly path: string; readonly name: string }

export interface Keeping {
  seeKeeping(ctx: Ctx): Promise<KeepingView>
  /** Makes the file and proves it; it waits to be taken by its name, and only the last one does. */
  saveArchive(ctx: Ctx, choice: ArchiveChoice): Promise<Result<SavedView, KeepingRefusal>>
  /** Where a saved file waits; `taken` puts it away. */
  takeArchive(name: string): Promise<Result<{ path: string; bytes: number; taken: () => Promise<void> }, 'not-found'>>
  lookIntoCopy(ctx: Ctx, from: RestoreSource): Promise<Result<LookView, KeepingRefusal>>
  restoreCopy(ctx: Ctx, from: RestoreSource): Promise<Result<RestoredView, KeepingRefusal>>
}

const leaveDemoFirst = {
  code: 'demo',
  message: 'You are looking at the demo, which is invented. Leave it first, then save or restore what is yours.',
} as const

/** Saving and going back, as a page needs it: by the names of copies, one file at a time, and never over the demo. */
export function keeping({ dataDir, uploadsFolder, copies, importer, demoOwner }: KeepingParts): Keeping {
  const folder = join(dataDir, 'backups')
  const outgoing = join(uploadsFolder, 'saved')
  const known: KnownCounts = new Map()

  const list = (ctx: Ctx) => listCopies(ctx, folder, copies, known)
  const fileOf = async (ctx: Ctx, from: RestoreSource) => {
    if ('path' in from) return ok({ path: from.path, name: from.name, at: null })
    const found = (await list(ctx)).find(({ name }) => name === from.copy)
    return found ? ok({ path: join(folder, found.name), name: found.name, at: found.at }) : err(gone(from.copy))
  }

  return {
    seeKeeping: async (ctx) => {
      const found = await list(ctx)
      const counts = await ctx.owner.archive.count()
      return {
        copiedBy: copies ? 'ajar' : 'others',
        lastDailyAt: found.find(({ kind }) => kind === 'daily')?.at ?? null,
        copies: found,
        held: heldOf(counts),
        folder,
        leftOut: [...leftOut, privatePagesLeftOut],
        privatePages: counts.privatePages,
      }
    },

    saveArchive: async (ctx, choice) => {
      if (ctx.owner.id === demoOwner) return err(leaveDemoFirst)
      await rm(outgoing, { recursive: true, force: true })
      await mkdir(outgoing, { recursive: true, mode: 0o700 })
      const saved = await backUp(ctx, { folder: outgoing }, choice)
      if (!saved.ok) return saved
      const { path, bytes, counts } = saved.value
      return ok({ name: basename(path), bytes, held: heldOf(counts) })
    },

    takeArchive: async (name) => {
      const path = join(outgoing, basename(name))
      const file = await stat(path).catch(() => null)
      if (!file?.isFile()) return err('not-found')
      return ok({ path, bytes: file.size, taken: () => rm(path, { force: true }) })
    },

    lookIntoCopy: async (ctx, from) => {
      if (ctx.owner.id === demoOwner) return err(leaveDemoFirst)
      const file = await fileOf(ctx, from)
      if (!file.ok) return file
      const { path, name, at } = file.value
      const looked = await lookIntoCopy(ctx, path, dataDir)
      if (!looked.ok) return err(calling(looked.error, path, name))
      const { madeAt, counts, bytes } = looked.value
      const heldNow = heldOf(await ctx.owner.archive.count())
      return ok({ name, madeAt: madeAt ?? at, bytes, held: heldOf(counts), heldNow })
    },

    restoreCopy: async (ctx, from) => {
      if (ctx.owner.id === demoOwner) return err(leaveDemoFirst)
      const file = await fileOf(ctx, from)
      if (!file.ok) return file
      const { path, name, at } = file.value
      const done = await importer.whileNoneRuns(ctx, () => restore(ctx, path, dataDir))
      if (!done.ok) return done
      if (!done.value.ok) return err(calling(done.value.error, path, name))
      const { madeAt, applications, restorePoint } = done.value.value
      const isDatabase = path.endsWith('.sqlite')
      return ok({
        madeAt: isDatabase ? at : madeAt,
        applications,
        restorePoint: restorePoint && basename(restorePoint),
      })
    },
  }
}

function gone(name: string): ArchiveRefusal {
  return { code: 'not-found', message: `There is no copy ${name} any more.` }
}

/** Where a sent file lies meanwhile is nothing to the person who sent it. */
function calling<Refusal extends ArchiveRefusal>(refusal: Refusal, path: string, name: string): Refusal {
  return { ...refusal, message: refusal.message.replaceAll(path, name) }
}
