import type { Migration } from '#store/migration.ts'
import { first } from '#store/migrations/0001-first.ts'

/** In the order they are applied; new ones go to the end. */
export const migrations: readonly Migration[] = [first]
