import type { Fetch } from '#watch/fetch.ts'

/** The one fetcher of the program, with all it stands on, only once something is to be fetched. */
export function fetcherWhenNeeded(): Fetch {
  let made: Promise<Fetch> | undefined
  return async (request) => {
    made ??= import('#watch/fetcher.ts').then(({ createFetcher }) => createFetcher())
    return (await made)(request)
  }
}
