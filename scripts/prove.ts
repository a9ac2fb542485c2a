/**
 * The long proofs. `npm run prove` runs them whole; `npm run prove -- --sample` a seeded part of each, as CI does;
 * `--seed N` another part. Each proof prints how often it tried.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { buildWhatIsStale } from './build-what-is-stale.js'

const { values, positionals } = parseArgs({
  options: { sample: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})

await buildWhatIsStale()
const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.prove.config.ts', ...positionals],
  {
    stdio: 'inherit',
    env: { ...process.env, AJAR_PROVE: values.sample ? 'sample' : 'full', AJAR_SEED: values.seed },
  },
)
process.exitCode = run.status ?? 1
