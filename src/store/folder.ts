import { mkdir, open } from 'node:fs/promises'

/** Makes the folder readable by its owner only; one that is already there keeps the rights it was given. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

/** Makes an empty file readable by its owner only, before SQLite would make one that others can read. */
export async function makePrivateFile(path: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  await file.close()
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
