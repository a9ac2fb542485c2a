import { useSuspenseQuery } from '@tanstack/react-query'
import { queries } from '#web/data/queries.ts'
import { dayIn } from '#web/data/when.ts'

/** The moment and the zone everything is seen in, as the server has it: with `--now` it is not the browser's. */
export function useClock(): { readonly now: number; readonly zone: string; readonly today: string } {
  const { data } = useSuspenseQuery(queries.clock)
  return { ...data, today: dayIn(data.now, data.zone) }
}
