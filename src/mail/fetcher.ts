import type { MailSource } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'

/** Fetches one place after the other. Close it: a packed source stands open in between. */
export interface Fetcher {
  fetch(place: Place): Promise<RawMessage | null>
  close(): Promise<void>
}

/** A source that reads forward stays where it is between two places, so that places in its order cost one pass. */
export function fetcherOf(source: MailSource): Fetcher {
  if (!source.fetchMany) return { fetch: (place) => source.fetch(place), close: () => Promise.resolve() }

  let wanted: Place
  function* places() {
    for (;;) yield wanted
  }
  const answers = source.fetchMany(places())[Symbol.asyncIterator]()
  return {
    fetch: async (place) => {
      wanted = place
      const { done, value } = await answers.next()
      return done ? null : value
    },
    close: async () => {
      await answers.return?.()
    },
  }
}
