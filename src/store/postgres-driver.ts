import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { postgresError } from '#store/postgres-error.ts'
import { toStored } from '#store/stored-text.ts'

export interface Limits {
  /** How long a write waits for another of the same owner, milliseconds. */
  readonly lockTimeoutMs: number
  /** How long one query may take, milliseconds. */
  readonly statementTimeoutMs: number
}

/** One for all owners, because queries that run often are compiled once for each adapter. */
const adapter = new PostgresAdapter()

/**
 * Kysely over a pool, bound to one owner: every query runs in a transaction that has told PostgreSQL whose it is, and
 * PostgreSQL shows it that owner's rows only. The setting ends with the transaction, so that the next user of the
 * connection does not inherit it, and a pooler between here and the server does no harm. Null is nobody: the store's
 * own tables.
 */
export function postgresDialect(pool: pg.Pool, where: string, owner: string | null, limits: Limits): Dialect {
  return {
    createAdapter: () => adapter,
    createDriver: () => new OwnerDriver(pool, where, settingsOf(owner, limits)),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** What a transaction begins with, in the same round trip. */
function settingsOf(owner: string | null, limits: Limits): string {
  const settings = {
    'ajar.owner': toStored(owner ?? ''),
    lock_timeout: String(Math.trunc(limits.lockTimeoutMs)),
    statement_timeout: String(Math.trunc(limits.statementTimeoutMs)),
    idle_in_transaction_session_timeout: String(Math.trunc(limits.statementTimeoutMs)),
  }
  const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
  return `select ${set.join(', ')}`
}

class OwnerDriver implements Driver {
  readonly #pool: pg.Pool
  readonly #where: string
  readonly #setting: string

  constructor(pool: pg.Pool, where: string, setting: string) {
    this.#pool = pool
    this.#where = where
    this.#setting = setting
  }

  init(): Promise<void> {
    return Promise.resolve()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    try {
      return new OwnerConnection(await this.#pool.connect(), this.#where, this.#setting)
    } catch (error) {
      throw postgresError(error, this.#where)
    }
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return (connection as OwnerConnection).begin(settings)
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as OwnerConnection).commit()
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as OwnerConnection).rollback()
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    ;(connection as OwnerConnection).release()
    return Promise.resolve()
  }

  /** The pool belongs to the store, and other owners go on using it. */
  destroy(): Promise<void> {
    return Promise.resolve()
  }
}

class OwnerConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #where: string
  readonly #setting: string
  #inTransaction = false
  /** A connection in an unknown state goes back to nobody. */
  #isBroken = false

  constructor(client: pg.PoolClient, where: string, setting: string) {
    this.#client = client
    this.#where = where
    this.#setting = setting
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings = {}): Promise<void> {
    const how = `${isolationLevel ? ` isolation level ${isolationLevel}` : ''} ${accessMode ?? ''}`.trimEnd()
    try {
      await this.#run(`begin${how}; ${this.#setting}`)
      this.#inTransaction = true
    } catch (error) {
      this.#isBroken = true
      throw error
    }
  }

  async commit(): Promise<void> {
    const { command } = await this.#run('commit')
    this.#inTransaction = false
    // A transaction in which something failed is rolled back by "commit", without an error.
    if (command !== 'COMMIT') throw new Error(`PostgreSQL answered a commit with ${command}.`)
  }

  /** Never throws: it is called after an error, which must not be hidden. */
  async rollback(): Promise<void> {
    this.#inTransaction = false
    await this.#run('rollback').catch(() => (this.#isBroken = true))
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return this.#execute(query)

    await this.begin()
    try {
      const result = await this.#execute<R>(query)
      await this.commit()
      return result
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  async #execute<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const values = query.parameters.map((value) => (typeof value === 'string' ? toStored(value) : value))
    const { command, rowCount, rows } = await this.#run(query.sql, values)
    const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE'
    return { rows: rows as R[], ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }) }
  }

  async #run(sql: string, values?: unknown[]): Promise<pg.QueryResult> {
    try {
      return await (values ? this.#client.query(sql, values) : this.#client.query(sql))
    } catch (error) {
      const known = postgresError(error, this.#where)
      if (known.code === 'unreachable') this.#isBroken = true
      throw known
    }
  }

  streamQuery(): never {
    throw new Error('The store reads whole answers.')
  }

  release(): void {
    this.#client.release(this.#isBroken)
  }
}
