import type { Finding } from '#domain/finding.ts'
import type { JobMail } from '#domain/history.ts'
import type { MessageHead } from '#domain/message.ts'
import { hot } from '#store/hot.ts'
import { dataVersionOf, type OwnerCore } from '#store/owner-core.ts'

/**
 * Heads and findings of all kept messages. Only rows written since the last look are read and parsed; when the count
 * shows that some are gone, all are.
 */
export function jobMailCache(core: OwnerCore): () => Promise<readonly JobMail[]> {
  const { db, owner } = core
  let seen: { readonly version: number; readonly byKey: Map<string, JobMail>; readonly sorted: readonly JobMail[] } = {
    version: 0,
    byKey: new Map(),
    sorted: [],
  }

  return async () => {
    const version = await dataVersionOf(core)
    if (version === seen.version) return seen.sorted

    const changed = await selectSince(db, { owner, revision: seen.version })
    const [held] = await countRows(db, { owner })
    const byKey = new Map(seen.byKey)
    for (const row of changed) byKey.set(row.key, parse(row))
    if (byKey.size !== held?.n) {
      byKey.clear()
      for (const row of await selectSince(db, { owner, revision: -1 })) byKey.set(row.key, parse(row))
    } else if (changed.length === 0) {
      seen = { ...seen, version }
      return seen.sorted
    }

    seen = { version, byKey, sorted: [...byKey.keys()].toSorted().map((key) => byKey.get(key) as JobMail) }
    return seen.sorted
  }
}

function parse(row: { readonly head: string; readonly finding: string }): JobMail {
  return { head: JSON.parse(row.head) as MessageHead, finding: JSON.parse(row.finding) as Finding }
}

const selectSince = hot<{ owner: string; revision: number }, { key: string; head: string; finding: string }>(
  (db, slot) =>
    db
      .selectFrom('messages')
      .select(['key', 'head', 'finding'])
      .where('owner_id', '=', slot('owner'))
      .where('revision', '>', slot('revision')),
)

const countRows = hot<{ owner: string }, { n: number }>((db, slot) =>
  db
    .selectFrom('messages')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
    .where('owner_id', '=', slot('owner')),
)
