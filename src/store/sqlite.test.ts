import { describe } from 'vitest'
import { storeContract } from '#store/contract.ts'
import { openSqliteForContract } from '#store/sqlite-harness.ts'

describe('the store on SQLite', () => {
  storeContract({ open: openSqliteForContract })
})
