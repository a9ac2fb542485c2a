import { useEffect, useRef } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { queries, someRun } from '#web/data/queries.ts'
import { isBehind, readAnew } from '#web/data/read-anew.ts'

/**
 * Reads everything anew when something else changed it: another window, or the command line. Only once it has come to
 * rest: an import changes it every second, and half a mailbox is worth no page. What this server reads itself is
 * watched here as well, so that its end is seen on every page.
 */
export function useWatchChanges(): void {
  const client = useQueryClient()
  const { data: runs } = useQuery(queries.imports)
  const { data, dataUpdatedAt } = useQuery(queries.dataVersion)
  const isReading = someRun(runs)
  const version = data?.version
  const before = useRef<{ version: number | undefined; at: number }>({ version: undefined, at: 0 })

  useEffect(() => {
    // The same number, asked once more.
    const isAtRest = before.current.version === version && before.current.at < dataUpdatedAt
    before.current = { version, at: dataUpdatedAt }
    if (version === undefined || !isBehind(client)) return
    // What another window began to read shows its progress here.
    if (!isAtRest) void client.invalidateQueries(queries.imports, { cancelRefetch: false })
    else if (!isReading) void readAnew(client)
  }, [client, version, dataUpdatedAt, isReading])
}
