import type { CopyView, KeepingView } from '#actions/keeping-views.ts'
import type { Check } from '#actions/doctor.ts'
import { aKeeping, now, someHeld } from '#server/builders.ts'

const day = 86_400_000

/** A fortnight of use: a copy each day, one restore, one saved file, and one copy that went bad. */
export function someKeeping(): KeepingView {
  const daily = Array.from({ length: 9 }, (_, i): CopyView => {
    const at = now - i * day - 3_600_000
    return {
      name: `ajar-${i}-daily.sqlite`,
      kind: 'daily',
      at,
      bytes: 2_400_000 - i * 40_000,
      held: i === 6 ? null : someHeld({ messages: 312 - i * 4 }),
    }
  })
  const others: CopyView[] = [
    { name: 'saved', kind: 'saved', at: now - 2.2 * day, bytes: 610_000, held: someHeld({ drafts: 2 }) },
    { name: 'point', kind: 'before-restore', at: now - 2.1 * day, bytes: 600_000, held: someHeld() },
    { name: 'empty', kind: 'before-upgrade', at: now - 40 * day, bytes: 90_000, held: nothing },
  ]
  return aKeeping({ lastDailyAt: now - 3_600_000, copies: [...daily, ...others].toSorted((a, b) => b.at - a.at) })
}

const nothing = someHeld({
  messages: 0,
  corrections: 0,
  manual: 0,
  decisions: 0,
  drafts: 0,
  reflections: 0,
  updates: 0,
  articles: 0,
})

export const someChecks: readonly Check[] = [
  { name: 'folder', state: 'fine', says: '/home/sam/.local/share/ajar, readable by you alone', todo: null },
  { name: 'store', state: 'fine', says: 'SQLite 3.50.4, 2.4 MB, nothing wrong in it', todo: null },
  { name: 'disk', state: 'look', says: 'Only 300 MB free.', todo: 'Make room on the disk of /home/sam.' },
  { name: 'clock', state: 'wrong', says: 'The clock says 1970-01-01 00:10.', todo: 'Set the clock of this computer.' },
]
