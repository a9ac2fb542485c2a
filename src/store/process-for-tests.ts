/**
 * A second process for the store's tests: `node --import tsx process-for-tests.ts COMMAND FOLDER WORD COUNT`. Prints a
 * line for each write that was reported as done.
 */
import { writeSync } from 'node:fs'
import { aForgotten, aKept } from '#store/contract/samples.ts'
import { localOwner, openStore } from '#store/open.ts'

const [, , command, folder = '', word = '', count = '0'] = process.argv

const opened = await openStore(folder, { clock: () => 0 })
if (!opened.ok) {
  writeSync(1, `refused ${opened.error.code} ${opened.error.message}\n`)
  process.exit(3)
}
const owner = opened.value.forOwner(localOwner)
writeSync(1, 'opened\n')

if (command === 'import') {
  const source = await owner.sources.open({ kind: 'mbox', path: `/mail/${word}.mbox`, name: word }, 1)
  const start = source.cursor === null ? 0 : Number(source.cursor)
  for (let i = start; i < start + Number(count); i++) {
    const names = Array.from({ length: 20 }, (_, j) => `${word}-${i}-${j}`)
    await owner.commitBatch({
      sourceId: source.id,
      cursor: i + 1,
      seen: (i + 1) * 40,
      kept: names.map((name) => aKept(`${name}-job`)),
      forgotten: names.map((name) => aForgotten(`${name}-other`)),
      setAside: [],
      now: i,
    })
    writeSync(1, `done ${i + 1}\n`)
  }
}
if (command === 'correct') {
  for (let i = 0; i < Number(count); i++) {
    await owner.corrections.add({ type: 'do-not-contact', address: `${word}-${i}@home.example`, value: true }, i)
    writeSync(1, `done ${i + 1}\n`)
  }
}
await opened.value.close()
writeSync(1, 'closed\n')
