/**
 * Writes an archive of today's format to `test/fixtures`: the demo, used in every way, as a person's archive would be.
 * Its name says the version and the shape. One is made whenever the format changes (a test asks for it), and all stay as
 * they are: a person's archive may be of any of them.
 *
 *   npx tsx scripts/archive-fixture.ts
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { backUp } from '#actions/backup.ts'
import { archiveFixtureName } from '../test/archive-shape.ts'
import { root, testApp } from '../test/test-app.ts'
import { must, useEverything } from '../test/whole-use.ts'

await using test = await testApp()
await useEverything(test.ctx())
const { path } = must(await backUp(test.ctx(), { to: test.path('archive.jsonl.gz') }, { privatePages: true }))

// Where the demo lay on the computer that made it is nobody's business.
const lines = gunzipSync(await readFile(path))
  .toString()
  .trimEnd()
  .split('\n')
const body = lines.slice(0, -1).map((line) => line.replaceAll(JSON.stringify(root).slice(1, -1), '/home/orla/'))
const text = body.map((line) => `${line}\n`).join('')
const end = JSON.parse(lines.at(-1) ?? '') as object
const sha256 = createHash('sha256').update(text).digest('hex')
const file = join(root, 'test', 'fixtures', archiveFixtureName())
await writeFile(file, gzipSync(`${text}${JSON.stringify({ ...end, sha256 })}\n`), { flag: 'wx' })
console.log(file)
