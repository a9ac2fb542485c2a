import { StoreError, type StoreErrorCode } from '#store/error.ts'

/** SQLSTATE codes, or the first two letters of a class. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const sqlStates: Readonly<Record<string, StoreErrorCode>> = {
  '08': 'unreachable', // connection_exception
  '25006': 'not-writable', // read_only_sql_transaction
  '28': 'unreachable', // invalid_authorization_specification, invalid_password
  '3D000': 'unreachable', // invalid_catalog_name
  '40': 'locked', // serialization_failure, deadlock_detected
  '42501': 'not-writable', // insufficient_privilege
  '53100': 'disk-full', // disk_full
  '53300': 'unreachable', // too_many_connections
  '55P03': 'locked', // lock_not_available
  '57014': 'locked', // query_canceled: the statement's timeout
  '57P': 'unreachable', // admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped
  '58030': 'damaged', // io_error
  XX001: 'damaged', // data_corrupted
  XX002: 'damaged', // index_corrupted
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ENOENT', // no socket file
])

/** What was thrown by the driver, as a StoreError whose message says what to do. `where` names the server. */
export function postgresError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error

  const { code: given } = Object(error) as { readonly code?: unknown }
  const state = typeof given === 'string' ? given : ''
  const detail = messageOf(error)
  const code = isOutage(error, state, detail)
    ? 'unreachable'
    : (sqlStates[state] ?? sqlStates[state.slice(0, 3)] ?? sqlStates[state.slice(0, 2)] ?? 'failed')
  return new StoreError(code, code === 'failed' ? detail : sentence(code, state, where, detail), { cause: error })
}

/** Trouble on the way to the server has no SQLSTATE. */
function isOutage(error: unknown, state: string, detail: string): boolean {
  if (networkCodes.has(state) || /^ERR_(?:TLS|SSL)|CERT|SELF_SIGNED/.test(state)) return true
  if (error instanceof AggregateError) return error.errors.length > 0
  return (
    state === '' &&
    /^(?:Connection terminated|timeout (?:expired|exceeded)|The server does not support SSL|Client )/.test(detail)
  )
}

function sentence(code: Exclude<StoreErrorCode, 'failed'>, state: string, where: string, detail: string): string {
  if (state === '3D000')
    return `There is no such database at ${where} (${detail}). Make it with createdb, owned by the role of AJAR_DATABASE_URL.`
  if (state === '53300')
    return `PostgreSQL at ${where} takes no more connections. Raise its max_connections, or close other programs.`
  if (state.startsWith('28'))
    return `PostgreSQL at ${where} does not let Ajar in (${detail}). Check the user and the password in AJAR_DATABASE_URL.`
  const sentences = {
    'disk-full': `The disk of PostgreSQL at ${where} is full. Make room there and try again; nothing was lost.`,
    locked: `Another program holds Ajar's data at ${where} (${detail}). Try again in a moment.`,
    damaged: `PostgreSQL at ${where} cannot read its own files (${detail}). Restore its last backup.`,
    'not-writable': `The role of AJAR_DATABASE_URL may not write at ${where} (${detail}). Let it own its database, and connect to the primary server.`,
    unreachable: `PostgreSQL cannot be reached at ${where} (${detail}). Start it, or correct AJAR_DATABASE_URL; nothing was lost.`,
  } satisfies Record<typeof code, string>
  return sentences[code]
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
