import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { LogAnswers } from '#domain/interview-log.ts'
import { useKept } from '#web/autosave/use-kept.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'

/** A log under the pen, saved as one types. */
export function useLog(applicationId: string, log: string) {
  const client = useQueryClient()
  const query = queries.log(applicationId, log)
  const { data: view } = useSuspenseQuery(query)
  const param = { id: applicationId, log }

  return useKept<LogAnswers, typeof view>({
    view,
    keptIn: ({ answers, version }) => ({ value: answers, version }),
    put: (answers, version, finished) => {
      const json = { answers, version, ...(finished !== undefined && { finished }) }
      return read(api.applications[':id'].logs[':log'].$put({ param, json }))
    },
    fresh: () => read(api.applications[':id'].logs[':log'].$get({ param })),
    remember: (saved) => client.setQueryData(query.queryKey, saved),
  })
}
