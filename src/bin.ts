import { fileURLToPath } from 'node:url'
import { main } from './main.ts'

// Ajar's data is the person's own: whatever it writes, only they may read.
process.umask(0o077)
process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL('../', import.meta.url)))
