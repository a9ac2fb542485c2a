import { afterAll, beforeAll, describe } from 'vitest'
import { storeContract } from '#store/contract.ts'
import { postgresIsHere, startPostgres, type PostgresServer } from '../servers/postgres.ts'
import { openPostgresStore } from './harness.ts'

describe.runIf(await postgresIsHere())('the store on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  storeContract({ open: () => openPostgresStore(server) })
})
