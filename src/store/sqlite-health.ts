import { stat } from 'node:fs/promises'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { storeError } from '#store/error.ts'
import type { StoreHealth } from '#store/store-copies.ts'

/** Looks through the whole file for pages that do not fit together and rows that refer to nothing. */
export async function sqliteHealth(path: string): Promise<StoreHealth> {
  let database: DatabaseSyncInstance | undefined
  try {
    const { size } = await stat(path)
    database = new DatabaseSync(path, { readOnly: true })
    const [first] = database.prepare('pragma quick_check(1)').all() as { quick_check: string }[]
    if (first?.quick_check !== 'ok')
      return { isWell: false, says: `SQLite finds ${path} damaged: ${first?.quick_check}` }
    const dangling = database.prepare('pragma foreign_key_check').get()
    if (dangling) return { isWell: false, says: `Rows in ${path} refer to what is not there.` }
    const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
    return { isWell: true, says: `SQLite ${version}, ${(size / 1e6).toFixed(1)} MB, nothing wrong in it` }
  } catch (error) {
    return { isWell: false, says: `${path} cannot be looked through (${storeError(error).message}).` }
  } finally {
    database?.close()
  }
}
