import { copyFile, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, DatabaseSync } from '@photostructure/sqlite'
import type { Result } from '#domain/result.ts'
import { storeError } from '#store/error.ts'
import { hasCode, makeFolder, makePrivateFile } from '#store/folder.ts'
import { openStore, type OpenOptions, type OpenRefusal, type Store } from '#store/open.ts'

const magic = 'SQLite format 3\0'

/** Whether a file begins as a SQLite database does; false where it cannot be read. */
export async function looksLikeSqlite(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0)
      return bytesRead === magic.length && buffer.toString('latin1') === magic
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/**
 * Opens a copy of a database as a store of its own: copied once more into a folder inside `dataDir`, brought up to
 * date there, and gone when `use` is done. The copy itself is only read.
 */
export async function withCopy<T>(
  path: string,
  dataDir: string,
  options: Pick<OpenOptions, 'clock'>,
  use: (store: Store) => Promise<T>,
): Promise<Result<T, OpenRefusal>> {
  await makeFolder(dataDir)
  const folder = await mkdtemp(join(dataDir, 'copy-'))
  try {
    await copySqlite(path, join(folder, 'ajar.sqlite'))
    // What was counted of addresses is found by this key only.
    await copyFile(join(dataDir, 'key'), join(folder, 'key')).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error
    })
    const opened = await openStore(folder, options)
    if (!opened.ok) return opened

    await using store = opened.value
    return { ok: true, value: await use(store) }
  } catch (error) {
    const failure = storeError(error)
    if (failure.code === 'damaged') return { ok: false, error: { code: 'damaged', message: failure.message } }
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function copySqlite(from: string, to: string): Promise<void> {
  await makePrivateFile(to)
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(source, to)
  } finally {
    source.close()
  }
}
