import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { ownerId, type OwnerId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { storeError, type StoreErrorCode } from '#store/error.ts'
import { makeFolder } from '#store/folder.ts'
import { keyedHash, readOrMakeKey } from '#store/key.ts'
import { tieToKey } from '#store/key-tie.ts'
import type { Migration } from '#store/migrate.ts'
import { migrations } from '#store/migrations/all.ts'
import { ownerCore } from '#store/owner-core.ts'
import { ownerStore, type OwnerStore } from '#store/owner-store.ts'
import type { Schema } from '#store/schema.ts'
import { emptySqliteLog, openSqlite } from '#store/sqlite.ts'

export type { OwnerStore } from '#store/owner-store.ts'

/** On a person's own machine there is one owner. */
export const localOwner: OwnerId = ownerId('local')

/** What is kept. Rows never leave it, and only `forOwner` leads to them. */
export interface Store {
  /** The same view for the same owner, so that what is remembered beside it stays useful. */
  forOwner(owner: OwnerId): OwnerStore
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Why there is no store, with a sentence for the person. */
export interface OpenRefusal {
  readonly code: 'not-writable' | 'newer-schema' | 'locked' | 'damaged' | 'disk-full'
  readonly message: string
}

export interface OpenOptions {
  /** Epoch ms: names the copies that are made before an upgrade. */
  readonly clock: () => number
  /** How long a write waits for another program's, milliseconds. */
  readonly lockTimeoutMs?: number
  /** For tests of upgrades and of a full disk. */
  readonly migrations?: readonly Migration[]
  readonly maxPages?: number
  /** For tests: sees every query. */
  readonly onQuery?: (sql: string, values: readonly unknown[]) => void
}

const defaultLockTimeoutMs = 10_000
/** Views kept at hand; the hosted service has thousands of owners, and each view remembers that owner's job mail. */
const viewsKept = 64

/**
 * Opens the store in a folder, which is made (mode 0700) when it is not there: `ajar.sqlite`, `key`, `backups/`.
 * Tables of an older version are brought up to date after a copy was made and proven.
 */
export async function openStore(dataDir: string, options: OpenOptions): Promise<Result<Store, OpenRefusal>> {
  const { lockTimeoutMs = defaultLockTimeoutMs } = options
  try {
    await makeFolder(dataDir)
    const key = await readOrMakeKey(dataDir)
    const opened = await openSqlite(dataDir, {
      migrations: options.migrations ?? migrations,
      now: options.clock(),
      lockTimeoutMs,
      ...(options.maxPages !== undefined && { maxPages: options.maxPages }),
      ...(options.onQuery && { onQuery: options.onQuery }),
    })
    if (!opened.ok) return opened
    try {
      await tieToKey(opened.value, key)
    } catch (error) {
      await opened.value.destroy()
      throw error
    }
    return ok(storeOver({ db: opened.value, key, backups: join(dataDir, 'backups'), lockTimeoutMs }))
  } catch (error) {
    const failure = storeError(error)
    if (failure.code === 'failed') throw failure
    return err({ code: failure.code, message: sentenceFor(failure.code, dataDir, failure.message) })
  }
}

interface Opened {
  readonly db: Kysely<Schema>
  readonly key: Uint8Array
  readonly backups: string
  readonly lockTimeoutMs: number
}

function storeOver({ db, key, backups, lockTimeoutMs }: Opened): Store {
  const views = new Map<OwnerId, OwnerStore>()
  const afterErasing = () => emptySqliteLog(db, lockTimeoutMs)

  /** Copies made before upgrades hold what was wiped; with the last owner they go too. */
  const afterWipe = async () => {
    const left = await db.selectFrom('owners').select('owner_id').limit(1).executeTakeFirst()
    if (!left) await rm(backups, { recursive: true, force: true })
  }

  return {
    forOwner: (owner) => {
      const view =
        views.get(owner) ?? ownerStore(ownerCore({ db, owner, hash: keyedHash(key, owner), afterErasing }), afterWipe)
      views.delete(owner)
      views.set(owner, view)
      const [oldest] = views.keys()
      if (views.size > viewsKept && oldest !== undefined) views.delete(oldest)
      return view
    },
    close: () => db.destroy(),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

function sentenceFor(code: Exclude<StoreErrorCode, 'failed'>, dataDir: string, detail: string): string {
  const sentences = {
    'not-writable': `Ajar cannot write to its folder ${dataDir} (${detail}). Change the folder's rights, or name another with --data.`,
    locked: `Another program holds Ajar's data in ${dataDir}. Close it and try again.`,
    damaged: `Ajar's data in ${dataDir} cannot be read (${detail}). Copies made before upgrades lie in ${join(dataDir, 'backups')}.`,
    'disk-full': `The disk that holds ${dataDir} is full. Make room and try again; nothing was lost.`,
  } satisfies Record<typeof code, string>
  return sentences[code]
}
