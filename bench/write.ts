/**
 * What a keystroke costs in the page of words: `npm run bench:write`. The demo is imported, a mail of 200 words with
 * findings in it is opened in Chromium, and keys are pressed in its middle, 30 ms apart; once at full speed and once with
 * the processor slowed down four times (CDP `setCPUThrottlingRate`; the worker is slowed down as well).
 *
 * Printed, p50 and p99: what the page itself does on a key, until React has written (`key`), until the next frame is
 * through (`painted`), and what the check takes on its own thread (`check`). Then the scripts: what this page loads beyond
 * Today, and the check, which loads behind it. Fails when a check takes 15 ms or more at full
 * speed (p99), or half of the keys do; the slowest keys tell of whatever else the computer does, so its load is printed.
 */
import { cpus, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { importMail } from '#actions/import-mail.ts'
import { seeToday } from '#actions/see-today.ts'
import { countWords } from '#write/count-words.ts'
import { openBrowser } from '../test/e2e/browser.ts'
import { buildPages, demoMailbox, openRealHouse } from '../test/e2e/house.ts'
import { must } from '../test/whole-use.ts'

const keys = Number(process.env['AJAR_KEYS'] ?? 300)
const bound = 15
const typed = 'I have thought about what you said of timetables and of maps, and it stays with me. '

const house = await openRealHouse(await buildPages())
const browser = await openBrowser()
try {
  const { app } = house
  must(await importMail(app.ctx(), demoMailbox))
  const step = (await seeToday(app.ctx())).due.find(({ kind }) => kind === 'follow-up')
  if (!step) throw new Error('the demo has lost its follow-up')
  const draft = must(await app.actions.draftStep(app.ctx(), step.id))
  const body = ofWords(draft.body, 200)
  must(await app.actions.editDraft(app.ctx(), draft.id, { subject: draft.subject, body, version: draft.version }))

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(house.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(house.base)
  await page.waitForLoadState('networkidle')
  const today = await scriptsOf(page)

  await page.addInitScript(observe)
  await page.goto(`${house.base}/words/${step.id}`)
  await page.locator('.finding').first().waitFor()
  await page.waitForLoadState('networkidle')
  const words = await scriptsOf(page)
  console.log(
    `${countWords(body)} words, ${keys} keys 30 ms apart; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`,
  )
  console.log('                    key p50   p99     painted p50   p99     check p50   p99')
  const fast = await press(page, 'at full speed')
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await press(page, 'four times slower')

  const beyond = [...words].filter(([name]) => !today.has(name))
  const check = beyond.filter(([name]) => name.includes('check-worker'))
  const kB = (some: readonly (readonly [string, number])[]) =>
    (some.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1)
  console.log(`script beyond Today, packed: ${kB(beyond.filter((one) => !check.includes(one)))} kB with the page, `)
  console.log(`and the check behind it, on its own thread: ${kB(check)} kB`)
  process.exitCode = fast.check < bound && fast.key < bound ? 0 : 1
} finally {
  await browser.close()
  await house[Symbol.asyncDispose]()
}

/** The draft with sentences before its second paragraph until it has so many words; some of them are minded. */
function ofWords(text: string, wanted: number): string {
  const more = [
    'To be fair, the questions about projections were harder than I had expected.',
    'You spoke of printing maps, and of the people who read them in the snow.',
    'I just wanted to say that the talk about tiles and their edges was a pleasure.',
    'Since then I have drawn one map of my own street on paper, by hand.',
  ]
  const [greeting = '', ...rest] = text.replace(/«[^»]*»/, 'Your glaciologist has stayed with me.').split('\n\n')
  const added: string[] = []
  const whole = () => [greeting, added.join(' '), ...rest].filter(Boolean).join('\n\n')
  for (let at = 0; countWords(whole()) < wanted && at < 100; at++) added.push(more[at % more.length]!)
  return whole()
}

async function press(page: Page, name: string): Promise<{ key: number; check: number }> {
  const field = page.getByLabel('Text', { exact: true })
  await field.evaluate((area) => {
    const { value } = area as HTMLTextAreaElement
    ;(area as HTMLTextAreaElement).focus()
    ;(area as HTMLTextAreaElement).setSelectionRange(value.indexOf('\n\n') + 2, value.indexOf('\n\n') + 2)
    window.ajarKeys = { key: [], painted: [] }
    performance.clearMeasures('ajar:check')
  })
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press(typed[at % typed.length] === ' ' ? 'Space' : typed[at % typed.length]!)
    await page.waitForTimeout(30)
  }
  await page.waitForTimeout(500)
  const measured = await page.evaluate(() => ({
    ...window.ajarKeys,
    check: performance.getEntriesByName('ajar:check').map(({ duration }) => duration),
  }))
  const column = (of: readonly number[]) =>
    `${quantile(of, 0.5).toFixed(1).padStart(8)}${quantile(of, 0.99).toFixed(1).padStart(6)} ms`
  console.log(
    [
      name.padEnd(18),
      column(measured.key),
      column(measured.painted),
      `${column(measured.check)} (${measured.check.length} checks)`,
    ].join('  '),
  )
  return { key: quantile(measured.key, 0.5), check: quantile(measured.check, 0.99) }
}

function quantile(of: readonly number[], share: number): number {
  const sorted = of.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Scripts this page has loaded, the workers' among them, by name with their packed size in bytes. */
async function scriptsOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const loaded = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize }) => [name, encodedBodySize] as const),
  )
  return new Map(loaded)
}

declare global {
  interface Window {
    ajarKeys: { key: number[]; painted: number[] }
  }
}

/** Runs in the page before anything of it. */
function observe(): void {
  window.ajarKeys = { key: [], painted: [] }
  let began = 0
  window.addEventListener('keydown', () => (began = performance.now()), { capture: true })
  window.addEventListener('input', () => {
    const since = began
    // React writes in a microtask of its own, which is before this one.
    queueMicrotask(() => queueMicrotask(() => window.ajarKeys.key.push(performance.now() - since)))
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => window.ajarKeys.painted.push(performance.now() - since))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  })
}
