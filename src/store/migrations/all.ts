import type { Migration } from '#store/migration.ts'
import { first } from '#store/migrations/0001-first.ts'
import { search } from '#store/migrations/0002-search.ts'

/** In the order they are applied; new ones go to the end. */
export const migrations: readonly Migration[] = [first, search]
