import { join } from 'node:path'
import type { Result } from '#domain/result.ts'
import type { ArchiveRefusal } from '#actions/archive/format.ts'
import { stampOf } from '#store/stamp.ts'
import { notInIt, writeArchive, type WrittenArchive } from '#actions/archive/write-archive.ts'
import type { ArchiveChoice } from '#store/archive.ts'
import type { Ctx } from '#actions/context.ts'

export type BackupSummary = WrittenArchive & { readonly leftOut: readonly string[] }

/**
 * Saves all facts of the owner as one file that another Ajar can take in, whatever database it has; private pages only
 * when asked for.
 */
export async function backUp(
  ctx: Ctx,
  place: { readonly to: string } | { readonly folder: string },
  choice: ArchiveChoice = { privatePages: false },
): Promise<Result<BackupSummary, ArchiveRefusal>> {
  const path = 'to' in place ? place.to : join(place.folder, `ajar-archive-${stampOf(ctx.now)}.jsonl.gz`)
  const written = await writeArchive(ctx, path, choice)
  return written.ok ? { ok: true, value: { ...written.value, leftOut: notInIt(choice) } } : written
}
