import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, DatabaseSync } from '@photostructure/sqlite'
import { StoreError } from '#store/error.ts'
import { makeFolder, makePrivateFile } from '#store/folder.ts'
import type { SqliteHandle } from '#store/sqlite-dialect.ts'

/** Copies made before upgrades that are kept; older ones are removed. */
const copiesKept = 5
const upgradeCopyName = /^ajar-[\w-]{1,60}-before-[\w-]{1,60}\.sqlite$/

/**
 * Copies a database that may be in use and shows that the copy is good: it is opened again, SQLite finds nothing
 * wrong in it, and every table has as many rows as the original. Only then does it get its name. The caller sees to
 * it that nobody writes until `copied` is called. `original` is an open connection to the database at `from`. Returns
 * the copy's path.
 */
export async function backUpSqlite(
  original: SqliteHandle,
  from: string,
  folder: string,
  name: string,
  copied: () => void = () => undefined,
): Promise<string> {
  await makeFolder(folder)
  const path = await freePath(folder, name)
  const unproven = `${path}.unproven`
  await rm(unproven, { force: true })
  await makePrivateFile(unproven)

  const rows = rowCounts(original)
  // A connection of its own: SQLite copies nothing through one that holds the write lock.
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(source, unproven)
  } finally {
    source.close()
  }
  copied()
  proveCopy(rows, unproven)
  await rename(unproven, path)
  await removeOldCopies(folder)
  return path
}

function proveCopy(rows: ReadonlyMap<string, number>, path: string): void {
  const copy = new DatabaseSync(path)
  try {
    // One file that stands alone, without a WAL beside it.
    copy.exec('pragma journal_mode = delete')
    const verdict = copy.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    if (verdict.length !== 1 || verdict[0]?.integrity_check !== 'ok') {
      throw new StoreError('damaged', `The copy that was just made is not whole: ${verdict[0]?.integrity_check}`)
    }
    const copied = rowCounts(copy)
    for (const [table, count] of rows) {
      if (copied.get(table) === count) continue
      throw new StoreError('damaged', `The copy that was just made lacks rows of ${table}.`)
    }
  } finally {
    copy.close()
  }
}

function rowCounts(handle: SqliteHandle): ReadonlyMap<string, number> {
  const tables = handle.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
  return new Map(
    tables.map(({ name }) => {
      const { n } = handle.prepare(`select count(*) as n from "${name.replaceAll('"', '""')}"`).get() as { n: number }
      return [name, n]
    }),
  )
}

/** A copy never takes the place of another, also when the clock was set to the same moment twice. */
async function freePath(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  let free = `${name}.sqlite`
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}.sqlite`
  return join(folder, free)
}

/** By when the file was written, as the name may tell of a clock that was set. */
async function removeOldCopies(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => upgradeCopyName.test(name))
  const copies = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  const newestFirst = copies.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
  for (const { name } of newestFirst.slice(copiesKept)) await rm(join(folder, name))
}
