import { StoreError, storeError } from '#store/error.ts'
import type { SqliteHandle } from '#store/sqlite-dialect.ts'

/** Between two tries, ms: short, as a transaction holds the lock for milliseconds. */
const pauseMs = 4

/**
 * Begins a transaction that may write, with the write lock from its start: one that reads first and asks for the lock
 * later fails at once when another process wrote in between. Waits by giving the event loop back, not inside SQLite,
 * so that a server goes on answering, and a second store of this very process can finish what it holds the lock for.
 */
export async function beginWriting(handle: SqliteHandle, timeoutMs: number): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs
  for (;;) {
    handle.exec('pragma busy_timeout = 0')
    try {
      handle.exec('begin immediate')
      return
    } catch (error) {
      const known = storeError(error)
      if (known.code !== 'locked') throw known
      if (performance.now() >= giveUpAt) throw new StoreError('locked', 'Another program is writing.', { cause: error })
    } finally {
      handle.exec(`pragma busy_timeout = ${Math.trunc(timeoutMs)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
