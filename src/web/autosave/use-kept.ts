import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useAutosave } from '#web/autosave/use-autosave.ts'

interface KeptOptions<Value, View> {
  /** What is kept, as the pages know it. */
  readonly view: View
  readonly keptIn: (view: View) => { readonly value: Value; readonly version: number }
  /** Saves it and gives what is kept then. */
  readonly put: (value: Value, version: number, finished?: boolean) => Promise<View>
  /** What is kept, from the server. */
  readonly fresh: () => Promise<View>
  /** Lets the pages know. */
  readonly remember: (view: View) => void
}

/** Something under the pen that is kept as a whole and saved as one types; other windows are noticed. */
export function useKept<Value, View>({ view, keptIn, put, fresh, remember }: KeptOptions<Value, View>) {
  const client = useQueryClient()
  const opened = keptIn(view)
  const putAndRemember = async (value: Value, version: number, finished?: boolean) => {
    const saved = await put(value, version, finished)
    remember(saved)
    return keptIn(saved)
  }

  const { saver, ...snapshot } = useAutosave<Value>(opened, (value, version) => putAndRemember(value, version))

  const { state, version } = snapshot
  useEffect(() => {
    if (state === 'saved' && opened.version > version) saver.adopt(opened.value, opened.version)
  }, [saver, state, version, opened])

  return {
    ...snapshot,
    view,
    change: (value: Value) => saver.change(value),
    flush: () => saver.flush(),
    keepMine: async () => saver.keepMine(keptIn(await fresh()).version),
    takeTheirs: async () => {
      const theirs = await fresh()
      remember(theirs)
      const { value, version: last } = keptIn(theirs)
      saver.adopt(value, last)
    },
    /** “Good enough”: everything is saved and put away. False when it could not be saved. */
    finish: async () => {
      if (!(await saver.flush())) return false
      const { value, version: last } = saver.snapshot()
      const saved = await putAndRemember(value, last, true)
      saver.adopt(saved.value, saved.version)
      await client.invalidateQueries()
      return true
    },
  }
}
