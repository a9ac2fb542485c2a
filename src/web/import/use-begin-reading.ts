import { useQueryClient } from '@tanstack/react-query'
import { queries } from '#web/data/queries.ts'

/** Begins to read, and knows that it is being read before anything else is asked anew: half a plan is none. */
export function useBeginReading() {
  const client = useQueryClient()
  return async <Begun>(begin: () => Promise<Begun>): Promise<Begun> => {
    const begun = await begin()
    await client.fetchQuery({ ...queries.imports, staleTime: 0 })
    return begun
  }
}
