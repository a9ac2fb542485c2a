import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { main } from './main.ts'

// Ajar's data is the person's own: whatever it writes, only they may read.
process.umask(0o077)
// What is garbage is collected before the heap has grown by more than this part of what lives: an import peaks at two
// thirds of the memory, for no more time.
setFlagsFromString('--heap-growing-percent=40')
process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL('../', import.meta.url)))
