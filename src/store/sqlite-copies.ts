import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { storeError } from '#store/error.ts'
import { hasCode } from '#store/folder.ts'
import { backUpSqlite } from '#store/sqlite-backup.ts'
import { beginWriting } from '#store/sqlite-lock.ts'
import { stampOf } from '#store/stamp.ts'
import type { ownedTables } from '#store/schema.ts'
import { heldSections, type HeldCounts, type StoreCopies, type StoreCopy } from '#store/store-copies.ts'

const copyName =
  /^ajar-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})-(?:(daily)|before-[\w-]{1,60}?)(?:-\d{1,3})?\.sqlite$/

/** Copies of the database at `path`, in `folder`, beside those that were made before upgrades. */
export function sqliteCopies(path: string, folder: string, lockTimeoutMs: number): StoreCopies {
  return {
    list: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return []
        throw storeError(error)
      })
      return names.flatMap(copyOf).toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    },

    make: async (now) => {
      // Holds the write lock, so that the copy is of one moment and is not begun anew by every write.
      const lock = new DatabaseSync(path)
      try {
        await beginWriting(lock, lockTimeoutMs)
        const made = await backUpSqlite(lock, path, folder, `ajar-${stampOf(now)}-daily`, () => lock.exec('rollback'))
        return { name: basename(made), at: now, reason: 'daily' }
      } catch (error) {
        throw storeError(error)
      } finally {
        lock.close()
      }
    },

    remove: async (name) => {
      if (copyOf(name).length === 0) throw new Error(`${name} is no copy of ours.`)
      await rm(join(folder, name), { force: true })
    },

    count: (name, owner) => {
      if (copyOf(name).length === 0) throw new Error(`${name} is no copy of ours.`)
      return countIn(join(folder, name), owner)
    },
  }
}

/** Where each lies; these tables are as old as the store. */
const tables = {
  messages: 'messages',
  corrections: 'corrections',
  manual: 'manual_entries',
  decisions: 'decisions',
  drafts: 'drafts',
  reflections: 'reflections',
  updates: 'updates',
  articles: 'articles',
} as const satisfies Record<keyof HeldCounts, (typeof ownedTables)[number]>

function countIn(path: string, owner: string): HeldCounts | null {
  try {
    const copy = new DatabaseSync(path, { readOnly: true })
    try {
      const counted = heldSections.map((section) => {
        const row = copy.prepare(`select count(*) as n from ${tables[section]} where owner_id = ?`).get(owner)
        return [section, (row as { n: number }).n]
      })
      return Object.fromEntries(counted) as HeldCounts
    } finally {
      copy.close()
    }
  } catch {
    return null
  }
}

function copyOf(name: string): StoreCopy[] {
  const match = copyName.exec(name)
  if (!match) return []
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return [{ name, at, reason: match[7] ? 'daily' : 'before-upgrade' }]
}
