/**
 * Each tab says by itself whether it shows the demo, so that another one, or the terminal, goes on with one's own
 * data: by a header, or in the address where the browser follows a link. Undefined where it does not say.
 */
export function tabShowsDemo(request: Request): boolean | undefined {
  const said = request.headers.get('x-ajar-demo') ?? new URL(request.url).searchParams.get('demo')
  return said === 'on' ? true : said === 'off' ? false : undefined
}
