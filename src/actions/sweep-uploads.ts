import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Every program that serves puts what it is sent into a folder named after itself: nobody else's is touched. */
export function uploadsOfThisProcess(dataDir: string): string {
  return join(dataDir, 'uploads', String(process.pid))
}

/**
 * What programs that live no more left among the uploads goes: half-sent files, and mailboxes whose import was broken
 * off. They are copies of what the person has, and hold all their mail. `isBeginning`: this program has just begun, so
 * that a folder of its own number was another's.
 */
export async function sweepUploads(dataDir: string, isBeginning: boolean): Promise<void> {
  const uploads = join(dataDir, 'uploads')
  const names = await readdir(uploads).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    if (isOurs(name) ? isBeginning : !isOfLivingOther(name))
      await rm(join(uploads, name), { recursive: true, force: true })
  }
}

function isOurs(name: string): boolean {
  return name === String(process.pid)
}

function isOfLivingOther(name: string): boolean {
  if (!/^\d{1,10}$/.test(name)) return false
  const pid = Number(name)
  if (pid === 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It lives and is not ours to signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
