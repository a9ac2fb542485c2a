import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Puts a `.br` and a `.gz` beside every script and style, as small as they get: the server hands out what fits. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle: async ({ dir }) => {
      if (dir === undefined) throw new Error('the pages are built into no folder')
      const names = await readdir(dir, { recursive: true })
      for (const name of names.filter((each) => /\.(?:js|css|svg)$/.test(each))) {
        const path = join(dir, name)
        const bytes = await readFile(path)
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
        await writeFile(`${path}.br`, await inBrotli(bytes, { params }))
        await writeFile(`${path}.gz`, await inGzip(bytes, { level: 9 }))
      }
    },
  }
}
