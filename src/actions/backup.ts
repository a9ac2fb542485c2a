import { join } from 'node:path'
import type { Result } from '#domain/result.ts'
import { leftOut, type ArchiveRefusal } from '#actions/archive/format.ts'
import { stampOf } from '#store/stamp.ts'
import { writeArchive, type WrittenArchive } from '#actions/archive/write-archive.ts'
import type { Ctx } from '#actions/context.ts'

export type BackupSummary = WrittenArchive & { readonly leftOut: readonly string[] }

/** Saves all facts of the owner as one file that another Ajar can take in, whatever database it has. */
export async function backUp(
  ctx: Ctx,
  place: { readonly to: string } | { readonly folder: string },
): Promise<Result<BackupSummary, ArchiveRefusal>> {
  const path = 'to' in place ? place.to : join(place.folder, `ajar-archive-${stampOf(ctx.now)}.jsonl.gz`)
  const written = await writeArchive(ctx, path)
  return written.ok ? { ok: true, value: { ...written.value, leftOut } } : written
}
