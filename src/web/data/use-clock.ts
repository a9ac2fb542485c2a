import { useSuspenseQuery } from '@tanstack/react-query'
import { queries } from '#web/data/queries.ts'
import { dayIn } from '#web/data/when.ts'

export interface Clock {
  readonly now: number
  readonly zone: string
  /** YYYY-MM-DD in that zone. */
  readonly today: string
  /** Whether the invented job hunt is shown. */
  readonly demo: boolean
}

/** The moment and the zone everything is seen in, as the server has it: with `--now` it is not the browser's. */
export function useClock(): Clock {
  const { data } = useSuspenseQuery(queries.clock)
  return { ...data, today: dayIn(data.now, data.zone) }
}
