import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'

const candidates = [
  process.env['AJAR_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Debian and others put it. */
const executablePath = candidates.find((path) => path !== undefined && path !== '' && existsSync(path))

/** False on a machine without Chromium, said aloud; on CI there must be one, so that the tests there fail without. */
export const canBrowse = executablePath !== undefined || process.env['CI'] === 'true'
if (!canBrowse) console.warn('no Chromium: end-to-end not run')

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium on this machine: apt-get install chromium')
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Does the same to each, two at once, as there are two cores at least: a page is drawn while another is judged. */
export async function twoAtOnce<T>(items: readonly T[], visit: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  const lane = async () => {
    for (const item of left) await visit(item)
  }
  await Promise.all([lane(), lane()])
}

/** What the page said in its console as a warning or an error: broken rules of the content policy among them. */
export function listenToConsole(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  return said
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

/** What axe finds, WCAG A and AA and its best practices, one line a place; empty is what is wanted. */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page)
  // The page's own policy forbids script from elsewhere; this is evaluated by the debugger, not added to the page.
  await page.evaluate(axe.source)
  const result = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run())
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 200)}\n${failureSummary}`),
  )
}

/** Colours are measured when nothing fades any more. */
async function settled(page: Page) {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
        .map((one) => one.finished.catch(() => undefined)),
    ),
  )
}
