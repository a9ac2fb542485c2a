/**
 * Whether résumés of elsewhere are taken in whole: for each JSON Resume in the folder that `AJAR_CORPORA` names, its
 * fields that are refused. Nothing of them is kept or printed but the paths of fields.
 *
 *   AJAR_CORPORA=… npx tsx bench/resumes.ts
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseResume } from '#domain/resume.ts'

const folder = process.env['AJAR_CORPORA']
if (folder === undefined) throw new Error('AJAR_CORPORA names the folder with the résumés.')

const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.resume.json'))
let whole = 0
for (const name of files) {
  const parsed = parseResume(JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown)
  if (parsed.ok) whole++
  else console.log(name, parsed.error.map(({ path, trouble }) => `${path} ${trouble}`).join(', '))
}
console.log(`${whole} of ${files.length} taken in`)
