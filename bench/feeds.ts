/**
 * How feeds and lists of feeds that nobody here wrote are read: `AJAR_CORPORA=… npx tsx bench/feeds.ts`. The samples
 * come with what they hold, as JSON; of each kind the items that have an address are counted and must all be found.
 */
import { join } from 'node:path'
import { mostItems, readFeed } from '#watch/read-feed.ts'
import { readOpml } from '#watch/opml.ts'
import { readTarGz } from './tar.ts'

const corpora = process.env['AJAR_CORPORA']
if (!corpora) {
  console.log('AJAR_CORPORA names no folder of feeds: nothing was measured.')
  process.exit(0)
}

const files = new Map<string, string>()
for (const { name, bytes } of readTarGz(join(corpora, 'feeds', 'feedsmith.tar.gz'))) {
  files.set(name, Buffer.from(bytes).toString('utf8'))
}

interface Held {
  readonly feed?: { readonly items?: readonly object[]; readonly entries?: readonly object[] }
  readonly items?: readonly object[]
  readonly entries?: readonly object[]
}

let isKept = true
const counts = { documents: 0, feeds: 0, held: 0, items: 0, dated: 0, worded: 0 }
for (const [name, text] of files) {
  if (!name.endsWith('.xml')) continue
  counts.documents++
  const truth = JSON.parse(files.get(name.replace(/\.xml$/, '.json')) ?? '{}') as Held
  const held = (truth.items ?? truth.entries ?? truth.feed?.items ?? truth.feed?.entries ?? []).filter((item) =>
    /"(?:link|links|guid)":/.test(JSON.stringify(item)),
  ).length
  const read = readFeed(text, 'https://feeds.example/feed', Date.UTC(2026, 10, 23))
  if (!read.ok) {
    console.log(`not read: ${name.split('/').at(-1)}`)
    isKept = false
    continue
  }
  const { items } = read.value
  counts.feeds++
  counts.held += held
  counts.items += items.length
  counts.dated += items.filter(({ publishedAt }) => publishedAt !== null).length
  counts.worded += items.filter((item) => item.text !== '').length
  if (items.length < Math.min(held, mostItems)) {
    console.log(`${name.split('/').at(-1)}: ${items.length} of ${held} items`)
    isKept = false
  }
}
console.log(
  `${counts.feeds} of ${counts.documents} feeds read; ${counts.items} items, of ${counts.held} with an address in the samples; ${counts.dated} dated, ${counts.worded} with words`,
)

let lists = 0
let listed = 0
let named = 0
for (const [name, text] of files) {
  if (!name.endsWith('.opml')) continue
  lists++
  const read = readOpml(text)
  const inFile = new Set([...text.matchAll(/xmlUrl="(https?:[^"]{1,2000})"/g)].map(([, url]) => url)).size
  named += inFile
  listed += read.ok ? read.value.length : 0
  if (!read.ok || read.value.length < inFile) isKept = false
}
console.log(`${lists} lists of feeds: ${listed} of ${named} feeds found`)
if (!isKept) process.exitCode = 1
