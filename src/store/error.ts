/** What can go wrong while something is written or read; a door turns each into a sentence. */
export type StoreErrorCode = 'disk-full' | 'locked' | 'damaged' | 'not-writable' | 'unreachable' | 'failed'

/** An outage of the store: thrown, because no caller in the middle of its work can answer it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

/** Primary result codes of SQLite (the low byte of an extended one). https://sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<number, StoreErrorCode>> = {
  3: 'not-writable', // SQLITE_PERM
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'not-writable', // SQLITE_READONLY
  11: 'damaged', // SQLITE_CORRUPT
  13: 'disk-full', // SQLITE_FULL
  14: 'not-writable', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
}

/** The shared-memory file beside a WAL could not grow: SQLite calls a full disk an I/O error there. */
const sharedMemoryTooSmall = 4874 // SQLITE_IOERR_SHMSIZE

const fileCodes: Readonly<Record<string, StoreErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  EISDIR: 'not-writable',
  ENOENT: 'not-writable',
  EEXIST: 'not-writable',
}

/** What was thrown by SQLite or the file system, as a StoreError; anything unknown is `failed` with its cause. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error

  const { code, errcode } = Object(error) as { readonly code?: unknown; readonly errcode?: unknown }
  const message = error instanceof Error ? error.message : String(error)
  if (typeof errcode === 'number') {
    const known = errcode === sharedMemoryTooSmall ? 'disk-full' : sqliteCodes[errcode & 0xff]
    return new StoreError(known ?? 'failed', message, { cause: error })
  }
  // A statement that was prepared before the disk was full says so only in words.
  if (message.includes('database or disk is full')) return new StoreError('disk-full', message, { cause: error })
  return new StoreError((typeof code === 'string' && fileCodes[code]) || 'failed', message, { cause: error })
}
