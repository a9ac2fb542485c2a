import type { Migration } from '#store/migration.ts'
import { first } from '#store/migrations/0001-first.ts'
import { search } from '#store/migrations/0002-search.ts'
import { tableImports } from '#store/migrations/0003-table-imports.ts'
import { accounts } from '#store/migrations/0004-accounts.ts'
import { outbox } from '#store/migrations/0005-outbox.ts'
import { practice } from '#store/migrations/0006-practice.ts'
import { boards } from '#store/migrations/0007-boards.ts'
import { people } from '#store/migrations/0008-people.ts'
import { postings } from '#store/migrations/0009-postings.ts'
import { shelf } from '#store/migrations/0010-shelf.ts'
import { afterInterviews } from '#store/migrations/0011-after-interviews.ts'
import { openingWords } from '#store/migrations/0012-opening-words.ts'

/** In the order they are applied; new ones go to the end. */
export const migrations: readonly Migration[] = [
  first,
  search,
  tableImports,
  accounts,
  outbox,
  practice,
  boards,
  people,
  postings,
  shelf,
  afterInterviews,
  openingWords,
]
