import { useEffect } from 'react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'

/** The answers under the pen, saved as one types. */
export function useReflection(applicationId: string) {
  const client = useQueryClient()
  const query = queries.reflection(applicationId)
  const { data: opened } = useSuspenseQuery(query)
  const put = async (answers: ReflectionAnswers, version: number, finished?: boolean) => {
    const json = { answers, version, ...(finished !== undefined && { finished }) }
    const saved = await read(api.applications[':id'].reflection.$put({ param: { id: applicationId }, json }))
    client.setQueryData(query.queryKey, saved)
    return saved
  }

  const { saver, ...snapshot } = useAutosave<ReflectionAnswers>(
    { value: opened.answers, version: opened.version },
    (answers, version) => put(answers, version),
  )

  const { state, version } = snapshot
  useEffect(() => {
    if (state === 'saved' && opened.version > version) saver.adopt(opened.answers, opened.version)
  }, [saver, state, version, opened])

  const fresh = () => read(api.applications[':id'].reflection.$get({ param: { id: applicationId } }))
  return {
    ...snapshot,
    finishedAt: opened.finishedAt,
    change: (answers: ReflectionAnswers) => saver.change(answers),
    flush: () => saver.flush(),
    keepMine: async () => saver.keepMine((await fresh()).version),
    takeTheirs: async () => {
      const theirs = await fresh()
      client.setQueryData(query.queryKey, theirs)
      saver.adopt(theirs.answers, theirs.version)
    },
    /** “Good enough”: everything is saved and the form is put away. False when it could not be saved. */
    finish: async () => {
      if (!(await saver.flush())) return false
      const { value, version: last } = saver.snapshot()
      const saved = await put(value, last, true)
      saver.adopt(saved.answers, saved.version)
      await client.invalidateQueries()
      return true
    },
  }
}

export type ReflectionEditing = ReturnType<typeof useReflection>
