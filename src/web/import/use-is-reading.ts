import { useQuery } from '@tanstack/react-query'
import { queries, someRun } from '#web/data/queries.ts'

/** Whether mail is being read, until all it brought is shown. */
export function useIsReading(): boolean {
  const { data: runs } = useQuery(queries.imports)
  return someRun(runs)
}
