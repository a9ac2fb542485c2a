import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, DatabaseSync } from '@photostructure/sqlite'
import { StoreError } from '#store/error.ts'
import { makeFolder, makePrivateFile } from '#store/folder.ts'
import type { SqliteHandle } from '#store/sqlite-dialect.ts'

/** Copies made before migrations that are kept; older ones are removed. */
const copiesKept = 5

/**
 * Copies a database that may be in use and shows that the copy is good: it is opened again, SQLite finds nothing
 * wrong in it, and every table has as many rows as the original. Only then does it get its name. The caller sees to
 * it that nobody writes meanwhile. `original` is an open connection to the database at `from`. Returns the copy's path.
 */
export async function backUpSqlite(
  original: SqliteHandle,
  from: string,
  folder: string,
  name: string,
): Promise<string> {
  await makeFolder(folder)
  const path = join(folder, `${name}.sqlite`)
  const unproven = `${path}.unproven`
  await rm(unproven, { force: true })
  await makePrivateFile(unproven)

  // A connection of its own: SQLite copies nothing through one that holds the write lock.
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(source, unproven)
  } finally {
    source.close()
  }
  proveCopy(original, unproven)
  await rename(unproven, path)
  await removeOldCopies(folder)
  return path
}

function proveCopy(original: SqliteHandle, path: string): void {
  const copy = new DatabaseSync(path)
  try {
    // One file that stands alone, without a WAL beside it.
    copy.exec('pragma journal_mode = delete')
    const verdict = copy.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    if (verdict.length !== 1 || verdict[0]?.integrity_check !== 'ok') {
      throw new StoreError('damaged', `The copy made before the upgrade is not whole: ${verdict[0]?.integrity_check}`)
    }
    const [rows, copied] = [rowCounts(original), rowCounts(copy)]
    for (const [table, count] of rows) {
      if (copied.get(table) === count) continue
      throw new StoreError('damaged', `The copy made before the upgrade lacks rows of ${table}.`)
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

async function removeOldCopies(folder: string): Promise<void> {
  const copies = (await readdir(folder)).filter((name) => /^ajar-[\w-]{1,80}\.sqlite$/.test(name)).toSorted()
  for (const name of copies.slice(0, -copiesKept)) await rm(join(folder, name))
}
