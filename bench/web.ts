/**
 * What a page costs a person with a thousand applications on a slow computer: `npm run bench:web`. A generated hunt of
 * 1,000 applications is imported into a store of its own, the pages are built and served as people get them, and
 * Chromium opens each with an empty cache and its processor slowed down four times (CDP `setCPUThrottlingRate`).
 *
 * Interactive is the last of: first contentful paint, the page's heading standing there, and the end of the last task
 * of more than 50 ms before half a second in which no such task ran and nothing arrived. Then a button is pressed with
 * the mouse: how long until what it did was painted (Event Timing). Prints median and spread of five loads; scripts are
 * what the first load transferred. The server runs beside it, at full speed and with a warm store.
 */
import { join } from 'node:path'
import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
import { importMail } from '#actions/import-mail.ts'
import type { App } from '#app.ts'
import { openBrowser } from '../test/e2e/browser.ts'
import { buildPages, openRealHouse } from '../test/e2e/house.ts'
import { writeGeneratedHunt } from '../test/generated-hunt.ts'

const applications = 1000
const loads = Number(process.env['AJAR_LOADS'] ?? 5)
const slowdown = 4
const quietMs = 500
/** kB of compressed script that a first load may cost. */
const bound = 150
/** Inside the generated hunt: some noes are days old, some interviews still to come. */
const now = Date.UTC(2025, 3, 14, 8)

interface Load {
  readonly packed: number
  readonly unpacked: number
  /** Of everything else: data, styles, the page. */
  readonly otherPacked: number
  readonly requests: number
  readonly firstPaint: number
  readonly interactive: number
  readonly click: number
}

const pages = await buildPages()
const house = await openRealHouse(pages, now)
const browser = await openBrowser()
try {
  const mailbox = join(pages, 'hunt.mbox')
  await writeGeneratedHunt(mailbox, applications)
  const imported = await importMail(house.app.ctx(), mailbox)
  if (!imported.ok) throw new Error(imported.error.message)

  const found = await pathsOf(house.app)
  console.log(`${found.count} applications; processor slowed down ${slowdown} times; ${loads} loads of each page`)
  console.log(
    'page                 script kB packed (unpacked)  other kB  requests  painted ms  interactive ms       click ms',
  )
  const wanted = process.argv.slice(2)
  let tooMuch = 0
  for (const [name, path] of Object.entries(found.paths)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const measured: Load[] = []
    const context = await visitor(browser)
    // Once for the store and the server, uncounted.
    await load(context, `${house.base}${path}`)
    for (let i = 0; i < loads; i++) measured.push(await load(context, `${house.base}${path}`))
    await context.close()
    tooMuch += print(name, measured)
  }
  console.log(`bound: ${bound} kB of packed script at a first load; ${tooMuch} of the pages are over it`)
  process.exitCode = tooMuch > 0 ? 1 : 0
} finally {
  await browser.close()
  await house[Symbol.asyncDispose]()
}

async function visitor(from: Browser): Promise<BrowserContext> {
  const context = await from.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(house.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.close()
  return context
}

/** Every page with the richest content the hunt has for it. */
async function pathsOf({ actions, ctx }: App) {
  const rows = await actions.listApplications(ctx())
  const { due, soon } = await actions.seeToday(ctx())
  const step = [...due, ...soon].find(({ kind }) => kind === 'feedback' || kind === 'follow-up')
  const row = rows.find(({ id, interviews }) => interviews > 0 && id === step?.application.id) ?? rows[0]
  const view = row && (await actions.showApplication(ctx(), row.id))
  const message = view?.ok ? view.value.timeline.find(({ messageKey }) => messageKey !== null)?.messageKey : null
  const person = (await actions.listPeople(ctx()))[0]
  if (!row || !step || !message || !person) throw new Error('the generated hunt has nothing to show')

  const at = `/applications/${row.id}`
  return {
    count: rows.length,
    paths: {
      today: '/',
      applications: '/applications',
      application: at,
      mail: `${at}?message=${encodeURIComponent(message)}`,
      reflection: `${at}/reflection`,
      words: `/words/${step.id}`,
      people: '/people',
      person: `/people/${encodeURIComponent(person.id)}`,
      review: '/review',
      search: '/search?q=engineer',
      import: '/import',
      insights: '/insights',
      news: '/news',
      settings: '/settings',
      'settings/plan': '/settings/plan',
      keeping: '/keeping',
    },
  }
}

async function load(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  const network = await listenToNetwork(client)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(observe)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(hasSettled, quietMs, { polling: 100, timeout: 120_000 })
  const times = await page.evaluate(() => {
    const { heading, lastTask } = window.ajarBench
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    return { firstPaint: paint, interactive: Math.max(paint, heading, lastTask) }
  })

  // A button that every page has, light or dark; where a dialog lies over the page, the one that closes it.
  const over = page.locator('dialog[open] button')
  await ((await over.count()) > 0 ? over : page.locator('header button')).first().click({ force: true })
  await page.waitForFunction(() => window.ajarBench.click > 0, null, { polling: 50, timeout: 30_000 })
  const click = await page.evaluate(() => window.ajarBench.click)
  const transferred = network()
  await page.close()
  return { ...transferred, ...times, click }
}

/** What arrived, by what it is: bytes on the wire and unpacked. */
async function listenToNetwork(client: CDPSession) {
  const types = new Map<string, string>()
  const unpacked = new Map<string, number>()
  const heads = new Map<string, number>()
  const packed = new Map<string, number>()
  client.on('Network.requestWillBeSent', ({ requestId, type }) => types.set(requestId, type ?? 'Other'))
  client.on('Network.dataReceived', ({ requestId, dataLength }) =>
    unpacked.set(requestId, (unpacked.get(requestId) ?? 0) + dataLength),
  )
  client.on('Network.responseReceived', ({ requestId, response }) => heads.set(requestId, response.encodedDataLength))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    packed.set(requestId, encodedDataLength - (heads.get(requestId) ?? 0)),
  )
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })

  return () => {
    const sum = (of: Map<string, number>, isScript: boolean) =>
      [...of].reduce((total, [id, bytes]) => total + ((types.get(id) === 'Script') === isScript ? bytes : 0), 0)
    return {
      packed: sum(packed, true),
      unpacked: sum(unpacked, true),
      otherPacked: sum(packed, false),
      requests: packed.size,
    }
  }
}

declare global {
  interface Window {
    ajarBench: { heading: number; lastTask: number; lastArrival: number; click: number }
  }
}

/** Runs in the page before anything of it. */
function observe(): void {
  const seen = { heading: 0, lastTask: 0, lastArrival: 0, click: 0 }
  window.ajarBench = seen
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.lastTask = Math.max(seen.lastTask, task.startTime + task.duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.lastArrival = Math.max(seen.lastArrival, one.startTime + one.duration)
  }).observe({ type: 'resource', buffered: true })
  new PerformanceObserver((list) => {
    for (const event of list.getEntries()) if (event.name === 'click') seen.click = event.duration
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const whenHeading = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return
    seen.heading = performance.now()
    whenHeading.disconnect()
  })
  whenHeading.observe(document, { childList: true, subtree: true })
}

/** Runs in the page. */
function hasSettled(quiet: number): boolean {
  const { heading, lastTask, lastArrival } = window.ajarBench
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
  return isPainted && heading > 0 && performance.now() - Math.max(heading, lastTask, lastArrival) >= quiet
}

/** 1 when the page is over the bound. */
function print(name: string, measured: readonly Load[]): 0 | 1 {
  const middle = (of: keyof Load) => sorted(of)[Math.floor(measured.length / 2)] ?? Number.NaN
  const sorted = (of: keyof Load) => measured.map((one) => one[of]).toSorted((a, b) => a - b)
  const spread = (of: keyof Load) =>
    `${middle(of).toFixed(0)} (${sorted(of)[0]?.toFixed(0)} to ${sorted(of).at(-1)?.toFixed(0)})`
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  const packed = middle('packed')
  console.log(
    [
      name.padEnd(20),
      `${kB(packed)} (${kB(middle('unpacked'))})`.padEnd(28),
      kB(middle('otherPacked')).padStart(8),
      String(middle('requests')).padStart(9),
      middle('firstPaint').toFixed(0).padStart(11),
      spread('interactive').padStart(21),
      spread('click').padStart(15),
    ].join(' '),
  )
  return packed > bound * 1000 ? 1 : 0
}
