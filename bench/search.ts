/**
 * How fast words are found among 10,000 kept mails of 250 words, on SQLite and, where its binaries are, on PostgreSQL:
 * `npm run bench:search`. Prints milliseconds of each query (median of nine) and what taking the mails in cost.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aKept, aMessage } from '#store/contract/samples.ts'
import { localOwner, openStore, type OwnerStore } from '#store/open.ts'
import { postgresIsHere, startPostgres } from '../test/servers/postgres.ts'
import * as texts from './mailbox-texts.ts'
import { Seeded } from './seeded.ts'

const mails = 10_000
const wordsInMail = 250
const queries = ['northwind', 'interview', 'w', 'thank you', 'interview kafka', 'nobodywrotethis', 'Zürich inter']

let random = new Seeded(7)
const common = [...texts.chatter, ...texts.listSentences, 'Dear Kim, thank you for the interview']
  .join(' ')
  .split(/\s+/)
  .filter(Boolean)

/** Half common words, half from a tail of thirty thousand: about what mail is like. */
function someText(): string {
  return Array.from({ length: wordsInMail }, () =>
    random.chance(0.5) ? random.pick(common) : `word${Math.floor(30_000 ** random.next())}`,
  ).join(' ')
}

async function fill(owner: OwnerStore): Promise<void> {
  random = new Seeded(7)
  for (let from = 0; from < mails; from += 200) {
    const batch = Array.from({ length: 200 }, (_, i) =>
      aKept(`m${from + i}`, {
        message: aMessage(`m${from + i}`, {
          date: from + i,
          text: `${someText()} ${random.chance(0.01) ? 'Northwind Zürich Kafka' : ''}`,
        }),
      }),
    )
    await owner.messages.keepMany('src-1', batch)
  }
}

async function measure(name: string, databaseUrl?: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-search-'))
  const opened = await openStore(folder, { clock: () => Date.now(), ...(databaseUrl !== undefined && { databaseUrl }) })
  if (!opened.ok) throw new Error(opened.error.message)
  await using store = opened.value
  const owner = store.forOwner(localOwner)

  const start = performance.now()
  await fill(owner)
  console.log(`${name}: ${mails} mails kept in ${Math.round(performance.now() - start)} ms`)

  for (const query of queries) {
    const times: number[] = []
    let total = 0
    for (let run = 0; run < 9; run++) {
      const before = performance.now()
      total = (await owner.search.find(query, 50)).total
      times.push(performance.now() - before)
    }
    const median = times.toSorted((a, b) => a - b)[4] ?? 0
    console.log(`${name}: ${query.padEnd(18)} ${median.toFixed(1).padStart(7)} ms  ${total} found`)
  }
  await rm(folder, { recursive: true, force: true })
}

await measure('SQLite')
if (await postgresIsHere()) {
  await using server = await startPostgres()
  await measure('PostgreSQL', await server.newDatabase())
} else console.log('no PostgreSQL: not run')
