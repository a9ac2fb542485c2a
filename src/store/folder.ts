import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folder readable by its owner only; one that is already there keeps the rights it was given. Level by
 * level, because Node's recursive `mkdir` never returns where a system refuses a new folder with "no such file"
 * (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path)
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return await mustBeFolder(folder, error)
    if (!hasCode(error, 'ENOENT') || dirname(folder) === folder) throw error

    await makeFolder(dirname(folder))
    await mkdir(folder, { mode: 0o700 }).catch(async (again: unknown) => {
      if (!hasCode(again, 'EEXIST')) throw again
      await mustBeFolder(folder, again)
    })
  }
}

async function mustBeFolder(path: string, error: unknown): Promise<void> {
  if (!(await stat(path)).isDirectory()) throw error
}

/**
 * Makes an empty file readable by its owner only, before SQLite would make one that others can read. A file that is
 * there is not even opened: closing it would take away the locks that this process holds on it through SQLite.
 */
export async function makePrivateFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.close()
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
