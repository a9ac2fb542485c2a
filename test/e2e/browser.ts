import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Debian and others put it; null when this machine has none. */
export function chromiumPath(): string | null {
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

export function openBrowser(executablePath: string): Promise<Browser> {
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface AxeFinding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly string[]
}

interface AxeResult {
  readonly violations: readonly {
    id: string
    help: string
    nodes: readonly { html: string; failureSummary: string }[]
  }[]
}

/** What axe finds against WCAG 2.2 A and AA and its best practices; empty is what is wanted. */
export async function axeFindings(page: Page): Promise<AxeFinding[]> {
  // The page's own policy forbids script from elsewhere; this is evaluated by the debugger, not added to the page.
  await page.evaluate(axeSource)
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } }
    return axe.run()
  })
  return result.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map((node) => `${node.html.slice(0, 200)} – ${node.failureSummary}`),
  }))
}
