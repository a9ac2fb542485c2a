/**
 * Reads captured answers of job boards and prints, a vendor, how many roles were read of those that are there, and how
 * many pages that must yield nothing yielded something. Copies nothing.
 *
 *   AJAR_CORPORA=folder npx tsx bench/boards.ts
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isVendor, type BoardAddress } from '#domain/board.ts'
import { htmlToText } from '#mail/html-text.ts'
import { boardReaders } from '#watch/boards/all-boards.ts'
import { readJobPage } from '#watch/boards/job-page.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

const corpora = process.env['AJAR_CORPORA']
if (!corpora) {
  console.log('AJAR_CORPORA names no folder: nothing measured.')
  process.exit(0)
}
const today = '2026-08-09'
const folder = mkdtempSync(join(tmpdir(), 'ajar-boards-'))
try {
  execFileSync('tar', ['xzf', join(corpora, 'boards', 'boards.tar.gz'), '-C', folder])
  let wrong = 0
  for (const vendor of readdirSync(folder)) if (isVendor(vendor)) wrong += readVendor(vendor)
  wrong += readPages()
  console.log(wrong === 0 ? 'all as expected' : `${wrong} not as expected`)
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function readVendor(vendor: BoardAddress['vendor']): number {
  const reader = boardReaders[vendor]
  const address = { vendor, host: `x.${vendor}.example`, tenant: 'x', site: 'x' }
  let wrong = 0
  for (const file of filesIn(join(folder, vendor))) {
    const text = readFileSync(file, 'utf8')
    const first = reader.first(address)
    const ask = file.endsWith('.json') && first.otherwise ? first.otherwise : first
    const page = reader.take({ status: 200, contentType: '', text }, address, ask, today)
    const read = new Set(page.ok ? page.value.postings.map(({ id }) => id) : [])
    const expected = idsIn(text, vendor)
    const lacks = { place: 0, day: 0, words: 0 }
    if (page.ok) {
      for (const { places, workplace, postedOn, text: words, html } of page.value.postings) {
        if (places.length === 0 && workplace === null) lacks.place++
        if (postedOn === null) lacks.day++
        if (!(words ?? (html ? htmlToText(html) : ''))) lacks.words++
      }
    }
    const isRight = page.ok && read.size === expected
    if (!isRight) wrong++
    const without = `without place ${lacks.place}, day ${lacks.day}, words ${lacks.words}`
    console.log(
      `${vendor.padEnd(16)} ${read.size}/${expected} roles  ${without}${isRight ? '' : '  <-'}${page.ok ? '' : ` ${page.error}`}`,
    )
  }
  return wrong
}

/** Counted by other means than the reader's: the vendor's own ids, each once. */
function idsIn(text: string, vendor: BoardAddress['vendor']): number {
  if (vendor === 'personio')
    return new Set([...text.matchAll(/<position>\s*<id>(\d+)<\/id>/g)].map(([, id]) => id)).size
  const json = JSON.parse(text) as Record<string, unknown>
  const rows = (Array.isArray(json) ? json : Object.values(json).find(Array.isArray)) as Record<string, unknown>[]
  const name = { workable: 'shortcode', rippling: 'uuid', workday: 'externalPath' }[vendor as string] ?? 'id'
  return new Set(rows.map((row) => row[name])).size
}

function readPages(): number {
  const [own, other] = ['snippets', 'extruct-samples'].map((name) =>
    filesIn(join(folder, 'jsonld', name)).filter((file) => file.endsWith('.html')),
  )
  let wrong = 0
  for (const file of own ?? []) {
    const html = readFileSync(file, 'utf8')
    const expected = html.split('"JobPosting"').length - 1
    const { postings } = readJobPage(html, 'https://company.example/jobs', today)
    const isRight = postings.length === expected
    if (!isRight) wrong++
    console.log(`pages            ${postings.length}/${expected} roles  ${basename(file)}${isRight ? '' : '  <-'}`)
  }
  let empty = 0
  for (const file of other ?? []) {
    const { postings } = readJobPage(readFileSync(file, 'utf8'), 'https://company.example/', today)
    if (postings.length === 0) empty++
    else console.log(`pages            ${postings.length} roles where none is: ${basename(file)}  <-`)
  }
  console.log(`pages            ${empty}/${other?.length ?? 0} pages that must yield nothing yield nothing`)
  return wrong + (other?.length ?? 0) - empty
}

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
  )
}
