import { join } from 'node:path'
import { ownerId, type OwnerId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Database } from '#store/database.ts'
import { storeError, type StoreErrorCode } from '#store/error.ts'
import { makeFolder } from '#store/folder.ts'
import { keyedHash, readOrMakeKey } from '#store/key.ts'
import type { Migration } from '#store/migration.ts'
import { migrations } from '#store/migrations/all.ts'
import type { OpenRefusal } from '#store/open-refusal.ts'
import { ownerCore } from '#store/owner-core.ts'
import { ownerStore, type OwnerStore } from '#store/owner-store.ts'
import { openSqlite } from '#store/sqlite.ts'
import { vaultIn } from '#store/vault.ts'
import type { StoreCopies, StoreHealth } from '#store/store-copies.ts'

export type { OpenRefusal } from '#store/open-refusal.ts'
export type { OwnerStore } from '#store/owner-store.ts'

/** On a person's own machine there is one owner. */
export const localOwner: OwnerId = ownerId('local')

/** What is kept. Rows never leave it, and only `forOwner` leads to them. */
export interface Store {
  /** SQLite lies in the data folder and is ours to back up; PostgreSQL is its administrator's. */
  readonly kind: Database['kind']
  /** Whole copies of the database; null where they are somebody else's work. */
  readonly copies: StoreCopies | null
  /** Looks through the database; takes a moment. */
  health(): Promise<StoreHealth>
  /** The same view for the same owner, so that what is remembered beside it stays useful. */
  forOwner(owner: OwnerId): OwnerStore
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface OpenOptions {
  /** Epoch ms: names the copies that are made before an upgrade. */
  readonly clock: () => number
  /** `postgres://…`: keeps everything but the key there, and nothing in SQLite. */
  readonly databaseUrl?: string
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
 * Opens the store in a folder, which is made (mode 0700) when it is not there: `ajar.sqlite`, `key`, `secrets/`,
 * `backups/`; or, with a database URL, only `key` and `secrets/`. Tables of an older version are brought up to date; SQLite's after a copy was made and
 * proven.
 */
export async function openStore(dataDir: string, options: OpenOptions): Promise<Result<Store, OpenRefusal>> {
  try {
    await makeFolder(dataDir)
    const key = await readOrMakeKey(dataDir)
    const opened = await openDatabase(dataDir, key, options)
    return opened.ok ? ok(storeOver(opened.value, key, dataDir)) : opened
  } catch (error) {
    const failure = storeError(error)
    if (failure.code === 'failed') throw failure
    return err({ code: failure.code, message: sentenceFor(failure.code, dataDir, failure.message) })
  }
}

async function openDatabase(
  dataDir: string,
  key: Uint8Array,
  options: OpenOptions,
): Promise<Result<Database, OpenRefusal>> {
  const { maxPages, onQuery } = options
  const common = {
    migrations: options.migrations ?? migrations,
    now: options.clock(),
    lockTimeoutMs: options.lockTimeoutMs ?? defaultLockTimeoutMs,
    key,
    ...(onQuery && { onQuery }),
  }
  if (options.databaseUrl === undefined) {
    return await openSqlite(dataDir, { ...common, ...(maxPages !== undefined && { maxPages }) })
  }
  // Most people have none, and every command would wait for its driver to load.
  const { openPostgres } = await import('#store/postgres.ts')
  return await openPostgres(options.databaseUrl, { ...common, dataDir })
}

function storeOver(database: Database, key: Uint8Array, dataDir: string): Store {
  const views = new Map<OwnerId, OwnerStore>()

  const newView = (owner: OwnerId) => {
    const hash = keyedHash(key, owner)
    const { searchIndex, afterErasing } = database
    const core = ownerCore({
      db: database.boundTo(owner),
      owner,
      hash,
      searchIndex,
      afterErasing,
      vault: vaultIn(dataDir, owner),
    })
    return ownerStore(core, database.afterWipe)
  }

  return {
    kind: database.kind,
    copies: database.copies,
    health: database.health,
    forOwner: (owner) => {
      const view = views.get(owner) ?? newView(owner)
      views.delete(owner)
      views.set(owner, view)
      const [oldest] = views.keys()
      if (views.size > viewsKept && oldest !== undefined) views.delete(oldest)
      return view
    },
    close: () => database.close(),
    [Symbol.asyncDispose]: () => database.close(),
  }
}

function sentenceFor(code: Exclude<StoreErrorCode, 'failed'>, dataDir: string, detail: string): string {
  const sentences = {
    'not-writable': `Ajar cannot write to its folder ${dataDir} (${detail}). Change the folder's rights, or name another with --data.`,
    locked: `Another program holds Ajar's data in ${dataDir}. Close it and try again.`,
    damaged: `Ajar's data in ${dataDir} cannot be read (${detail}). Copies made before upgrades lie in ${join(dataDir, 'backups')}.`,
    'disk-full': `The disk that holds ${dataDir} is full. Make room and try again; nothing was lost.`,
    unreachable: `Ajar's data in ${dataDir} cannot be reached (${detail}).`,
  } satisfies Record<typeof code, string>
  return sentences[code]
}
