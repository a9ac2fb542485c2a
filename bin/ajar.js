#!/usr/bin/env node
// The entry on a person's machine. In a checkout it first builds what is stale; in a package there is only dist/.
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Ajar needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(2)
}

const root = new URL('../', import.meta.url)
if (existsSync(new URL('src/bin.ts', root))) {
  const { buildWhatIsStale } = await import('../scripts/build-what-is-stale.js')
  await buildWhatIsStale()
}
await import('../dist/bin.js')
