import type { Query, QueryClient } from '@tanstack/react-query'

const versionKey = ['data-version']

/** What was kept when everything was last read anew; undefined before that. */
let shown: number | undefined

/** Reads anew what is shown, all of it or what is chosen, and marks the rest as stale; done when it is there. */
export async function readAnew(client: QueryClient, predicate: (query: Query) => boolean = () => true): Promise<void> {
  await client.invalidateQueries({ predicate })
  shown = versionIn(client) ?? shown
}

/** Whether the pages may show less than is kept. */
export function isBehind(client: QueryClient): boolean {
  shown ??= versionIn(client)
  return versionIn(client) !== shown
}

function versionIn(client: QueryClient): number | undefined {
  return client.getQueryData<{ readonly version: number }>(versionKey)?.version
}
