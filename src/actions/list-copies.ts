import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { heldSections, type HeldCounts, type StoreCopies } from '#store/store-copies.ts'
import { checkArchive } from '#actions/archive/read-archive.ts'
import type { Ctx } from '#actions/context.ts'
import type { CopyView } from '#actions/keeping-views.ts'

/** More than a person makes; each is looked into once. */
const listedAtMost = 60
const rememberedAtMost = 500
const archiveName = /^ajar-(?:(before-restore)|archive)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?:-\d{1,3})?\.jsonl\.gz$/

/** What was counted in a file that has not changed since: by path, size, time and owner. */
export type KnownCounts = Map<string, HeldCounts | null>

/** The copies of the database and the archives in the folder of backups, newest first. */
export async function listCopies(
  ctx: Ctx,
  folder: string,
  copies: StoreCopies | null,
  known: KnownCounts,
): Promise<readonly CopyView[]> {
  const names = await readdir(folder).catch(() => [] as string[])
  const found = [
    ...((await copies?.list()) ?? []).map(({ name, at, reason }) => ({ name, at, kind: reason })),
    ...names.flatMap(archiveNamed),
  ]
  const newest = found.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1)).slice(0, listedAtMost)

  const views: CopyView[] = []
  for (const { name, at, kind } of newest) {
    const path = join(folder, name)
    const file = await stat(path).catch(() => null)
    if (!file) continue
    const key = `${ctx.owner.id} ${name} ${file.size} ${file.mtimeMs}`
    const held = known.has(key) ? known.get(key) : await countIn(ctx, path, copies)
    if (known.size > rememberedAtMost) known.clear()
    known.set(key, held ?? null)
    views.push({ name, kind, at, bytes: file.size, held: held ?? null })
  }
  return views
}

async function countIn(ctx: Ctx, path: string, copies: StoreCopies | null): Promise<HeldCounts | null> {
  if (path.endsWith('.sqlite')) return copies?.count(basename(path), ctx.owner.id) ?? null
  const checked = await checkArchive(path)
  return checked.ok ? heldOf(checked.value.counts) : null
}

/** What of these counts a person would miss, listed one by one. */
export function heldOf(counts: HeldCounts): HeldCounts {
  return Object.fromEntries(heldSections.map((section) => [section, counts[section]])) as HeldCounts
}

function archiveNamed(name: string): { name: string; at: number; kind: 'saved' | 'before-restore' }[] {
  const match = archiveName.exec(name)
  if (!match) return []
  const [year = 0, month = 1, ...rest] = match.slice(2, 8).map(Number)
  return [{ name, at: Date.UTC(year, month - 1, ...rest), kind: match[1] ? 'before-restore' : 'saved' }]
}
