import { stat } from 'node:fs/promises'
import { err, ok, type Result } from '#domain/result.ts'
import { looksLikeSqlite, withCopy } from '#store/open-copy.ts'
import type { ArchiveCounts } from '#store/archive-sections.ts'
import type { ArchiveRefusal } from '#actions/archive/format.ts'
import { checkArchive } from '#actions/archive/read-archive.ts'
import type { Ctx } from '#actions/context.ts'
import { copyRefusal } from '#actions/copy-refusal.ts'

export interface LookedInto {
  /** Epoch ms; null where the file does not say. */
  readonly madeAt: number | null
  readonly counts: ArchiveCounts
  readonly bytes: number
}

/** Reads an archive, or what this owner has in a copy of the database, to its end. Changes nothing. */
export async function lookIntoCopy(
  ctx: Ctx,
  path: string,
  dataDir: string,
): Promise<Result<LookedInto, ArchiveRefusal>> {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  if (!(await looksLikeSqlite(path))) {
    const checked = await checkArchive(path)
    return checked.ok ? ok({ madeAt: checked.value.madeAt, counts: checked.value.counts, bytes }) : checked
  }
  const opened = await withCopy(path, dataDir, { clock: () => ctx.now }, async (copy) => {
    const { isWell } = await copy.health()
    return isWell ? await copy.forOwner(ctx.owner.id).archive.count() : null
  })
  if (!opened.ok) return err(copyRefusal(opened.error, path))
  if (!opened.value) return err(copyRefusal({ code: 'damaged', message: '' }, path))
  return ok({ madeAt: null, counts: opened.value, bytes })
}
