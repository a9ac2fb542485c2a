import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '#domain/result.ts'
import { archiveSections, type ArchiveCounts } from '#store/archive-sections.ts'
import { StoreError } from '#store/error.ts'
import { looksLikeSqlite, withCopy } from '#store/open-copy.ts'
import type { OwnerStore } from '#store/open.ts'
import { ArchiveError, type ArchiveRefusal } from '#actions/archive/format.ts'
import { checkArchive } from '#actions/archive/read-archive.ts'
import { stampOf } from '#store/stamp.ts'
import { writeArchive } from '#actions/archive/write-archive.ts'
import type { Ctx } from '#actions/context.ts'
import { copyRefusal } from '#actions/copy-refusal.ts'
import { forgetAgain } from '#actions/forget-person.ts'
import { exportData } from '#actions/export-data.ts'
import { storeRefusal } from '#actions/store-refusal.ts'
import { seeWorld } from '#actions/world.ts'

export interface RestoreSummary {
  /** Epoch ms. */
  readonly madeAt: number
  readonly counts: ArchiveCounts
  readonly applications: number
  /** The archive of what was there before; null when there was nothing. */
  readonly restorePoint: string | null
}

/** What stays on this computer loses nothing on the way back. */
const whole = { privatePages: true }

/** What was there before restores, by name; older ones are removed. */
const restorePointsKept = 5
const restorePointName = /^ajar-before-restore-[\dT]{15}(?:-\d{1,3})?\.jsonl\.gz$/

/**
 * Puts an archive in the place of all that the owner has; or what this owner has in a copy of the database, which is
 * brought up to date for it. The archive is read to its end first; then what is there is saved in the backups of
 * `dataDir`; then all is written in one transaction, and looked at before it counts: every item is there, and a history
 * and a plan can be made of them. Whatever goes wrong on the way, everything stays as it was.
 */
export async function restore(
  ctx: Ctx,
  path: string,
  dataDir: string,
): Promise<Result<RestoreSummary, ArchiveRefusal>> {
  if (!(await looksLikeSqlite(path))) return restoreArchive(ctx, path, join(dataDir, 'backups'))

  const opened = await withCopy(path, dataDir, { clock: () => ctx.now }, async (copy) => {
    const archive = join(dataDir, `copy-${stampOf(ctx.now)}-${process.pid}.jsonl.gz`)
    try {
      const written = await writeArchive({ ...ctx, owner: copy.forOwner(ctx.owner.id) }, archive, whole)
      return written.ok ? await restoreArchive(ctx, archive, join(dataDir, 'backups')) : written
    } finally {
      await rm(archive, { force: true })
    }
  })
  return opened.ok ? opened.value : err(copyRefusal(opened.error, path))
}

async function restoreArchive(ctx: Ctx, path: string, folder: string): Promise<Result<RestoreSummary, ArchiveRefusal>> {
  const checked = await checkArchive(path)
  if (!checked.ok) return checked

  try {
    const point = await makeRestorePoint(ctx, folder)
    if (!point.ok) return point

    const { madeAt, counts, parts } = checked.value
    const forgotten = await ctx.owner.forgottenPeople.list()
    let applications = 0
    await ctx.owner.archive.replace(parts(), async (view, written) => {
      const lost = archiveSections.filter((section) => written[section] !== counts[section])
      if (lost.length > 0) throw new Error(`A restore wrote more or fewer items of ${lost.join(', ')} than there are.`)
      applications = await makesSense(ctx, view)
    })
    // An older archive knows people who were forgotten since.
    await ctx.owner.forgottenPeople.keep(forgotten)
    await forgetAgain(ctx)
    return ok({ madeAt, counts, applications, restorePoint: point.value })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return err(refusal)
  }
}

async function makesSense(ctx: Ctx, view: OwnerStore): Promise<number> {
  try {
    const within = { ...ctx, owner: view }
    await exportData(within)
    return (await seeWorld(within)).history.applications.length
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new ArchiveError(
      'damaged',
      'No history can be made of what is in this archive. Nothing was changed; try an earlier archive.',
      { cause: error },
    )
  }
}

async function makeRestorePoint(ctx: Ctx, folder: string): Promise<Result<string | null, ArchiveRefusal>> {
  if ((await ctx.owner.dataVersion()) === 0) return ok(null)

  const stamp = stampOf(ctx.now)
  for (let i = 1; ; i++) {
    const name = `ajar-before-restore-${stamp}${i === 1 ? '' : `-${i}`}.jsonl.gz`
    const written = await writeArchive(ctx, join(folder, name), whole)
    if (!written.ok && written.error.code === 'exists' && i < restorePointsKept * 2) continue
    if (!written.ok) return written
    await removeOldPoints(folder)
    return ok(written.value.path)
  }
}

async function removeOldPoints(folder: string): Promise<void> {
  const points = (await readdir(folder)).filter((name) => restorePointName.test(name)).toSorted()
  for (const name of points.slice(0, -restorePointsKept)) await rm(join(folder, name))
}

function refusalOf(error: unknown): ArchiveRefusal | undefined {
  if (error instanceof ArchiveError) return error.refusal
  if (error instanceof StoreError && error.code === 'failed') {
    return {
      code: 'damaged',
      message: `The archive contradicts itself (${error.message}). Nothing was changed; try an earlier archive.`,
    }
  }
  return storeRefusal(error)
}
