import type pg from 'pg'
import { postgresError } from '#store/postgres-error.ts'
import { tablesLeftOpen } from '#store/postgres-safety.ts'
import type { StoreHealth } from '#store/store-copies.ts'

/** Whether the server answers, takes writes, and still keeps owners apart. */
export async function postgresHealth(pool: pg.Pool, where: string): Promise<StoreHealth> {
  try {
    const client = await pool.connect()
    try {
      const { rows } = await client.query<{ version: string; is_standby: boolean; bytes: number }>(
        `select current_setting('server_version') as version, pg_is_in_recovery() as is_standby,
           pg_database_size(current_database()) as bytes`,
      )
      const open = await tablesLeftOpen(client)
      const [server] = rows
      if (open.length > 0) {
        return { isWell: false, says: `PostgreSQL at ${where} does not keep the owners of ${open.join(', ')} apart.` }
      }
      if (server?.is_standby) return { isWell: false, says: `PostgreSQL at ${where} is a standby and takes no writes.` }
      return {
        isWell: true,
        says: `PostgreSQL ${server?.version} at ${where}, ${((server?.bytes ?? 0) / 1e6).toFixed(1)} MB`,
      }
    } finally {
      client.release()
    }
  } catch (error) {
    return { isWell: false, says: postgresError(error, where).message }
  }
}
