import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { useKept } from '#web/autosave/use-kept.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'

/** The answers under the pen, saved as one types. */
export function useReflection(applicationId: string) {
  const client = useQueryClient()
  const query = queries.reflection(applicationId)
  const { data: view } = useSuspenseQuery(query)
  const param = { id: applicationId }

  return useKept<ReflectionAnswers, typeof view>({
    view,
    keptIn: ({ answers, version }) => ({ value: answers, version }),
    put: (answers, version, finished) => {
      const json = { answers, version, ...(finished !== undefined && { finished }) }
      return read(api.applications[':id'].reflection.$put({ param, json }))
    },
    fresh: () => read(api.applications[':id'].reflection.$get({ param })),
    remember: (saved) => client.setQueryData(query.queryKey, saved),
  })
}

export type ReflectionEditing = ReturnType<typeof useReflection>
