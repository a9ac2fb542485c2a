import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Every program that serves puts what it is sent into a folder named after itself: nobody else's is touched. */
export function uploadsOfThisProcess(dataDir: string): string {
  return join(dataDir, 'uploads', String(process.pid))
}

/**
 * What programs that live no more left among the uploads goes: half-sent files, and mailboxes whose import was broken
 * off. They are copies of what the person has, and hold all their mail. A folder of our own number was another's: we
 * have just begun.
 */
export async function sweepUploads(dataDir: string): Promise<void> {
  const uploads = join(dataDir, 'uploads')
  const names = await readdir(uploads).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    if (!isOfLivingOther(name)) await rm(join(uploads, name), { recursive: true, force: true })
  }
}

function isOfLivingOther(name: string): boolean {
  if (!/^\d{1,10}$/.test(name)) return false
  const pid = Number(name)
  if (pid === process.pid || pid === 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It lives and is not ours to signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
