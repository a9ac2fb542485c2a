import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import type { ServerDeps } from '#server/deps.ts'
import { acceptedLanguage, pageIn } from '#server/language.ts'

/**
 * The built browser app. Files under assets/ carry a hash of their content in their name and may be kept for ever;
 * any other page is the app itself, which finds its way by the address. Scripts and styles go out compressed, as they
 * lie there since the build.
 */
export function webApp({ webFolder: folder, contextFor }: Pick<ServerDeps, 'webFolder' | 'contextFor'>) {
  const page = async (c: Context) => {
    const accepted = acceptedLanguage(c.req.header('Accept-Language'))
    const { language = accepted } = await contextFor(c.req.raw, accepted)
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Accept-Language')
    return c.html(pageIn(await readFile(join(folder, 'index.html'), 'utf8'), language))
  }

  return new Hono()
    .use(
      '/assets/*',
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (_path, c) => keep(c, 'public, max-age=31536000, immutable'),
      }),
    )
    .all('/assets/*', (c) => c.notFound())
    .on('GET', ['/', '/index.html'], page)
    .use('*', serveStatic({ root: folder, precompressed: true, onFound: (_path, c) => keep(c, 'no-cache') }))
    .get('*', page)
}

/** `Vary` also where nothing was compressed: a cache must not hand that to the next browser as all there is. */
function keep(c: Context, cacheControl: string): void {
  c.header('Cache-Control', cacheControl)
  c.header('Vary', 'Accept-Encoding')
}
