import type { Migration } from '#store/migration.ts'

/**
 * Frozen: a change of the tables is a new file. The words of a posting stand apart from what is compared of it, and a
 * board says when the roles on it last changed, so that what fits is not looked at anew after every write.
 */
export const openingWords: Migration = {
  name: '0012-opening-words',
  sqlite: [
    `alter table openings add column words text`,
    `alter table boards add column openings_version integer not null default 0`,
  ],
}
