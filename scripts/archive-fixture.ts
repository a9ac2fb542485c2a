/**
 * Writes `test/fixtures/archive-vN.jsonl.gz` for today's version of the format: the demo, used in every way, as a
 * person's archive would be. Each version's archive is made once, when the version goes out, and stays as it is.
 *
 *   npx tsx scripts/archive-fixture.ts
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { archiveVersion } from '#actions/archive/format.ts'
import { backUp } from '#actions/backup.ts'
import { root, testApp } from '../test/test-app.ts'
import { must, useEverything } from '../test/whole-use.ts'

await using test = await testApp()
await useEverything(test.ctx())
const { path } = must(await backUp(test.ctx(), { to: test.path('archive.jsonl.gz') }))

// Where the demo lay on the computer that made it is nobody's business.
const lines = gunzipSync(await readFile(path))
  .toString()
  .trimEnd()
  .split('\n')
const body = lines.slice(0, -1).map((line) => line.replaceAll(JSON.stringify(root).slice(1, -1), '/home/orla/'))
const text = body.map((line) => `${line}\n`).join('')
const end = JSON.parse(lines.at(-1) ?? '') as object
const sha256 = createHash('sha256').update(text).digest('hex')
const file = join(root, 'test', 'fixtures', `archive-v${archiveVersion}.jsonl.gz`)
await writeFile(file, gzipSync(`${text}${JSON.stringify({ ...end, sha256 })}\n`), { flag: 'wx' })
console.log(file)
