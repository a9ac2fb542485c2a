import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/**
 * The built browser app. Files under assets/ carry a hash of their content in their name and may be kept for ever;
 * any other page is the app itself, which finds its way by the address.
 */
export function webApp(folder: string) {
  return new Hono()
    .use(
      '/assets/*',
      serveStatic({
        root: folder,
        onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
      }),
    )
    .all('/assets/*', (c) => c.notFound())
    .use('*', serveStatic({ root: folder, onFound: (_path, c) => c.header('Cache-Control', 'no-cache') }))
    .get('*', async (c) => {
      c.header('Cache-Control', 'no-cache')
      return c.html(await readFile(join(folder, 'index.html'), 'utf8'))
    })
}
