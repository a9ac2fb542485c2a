import { useEffect, useState, useSyncExternalStore } from 'react'
import { ApiError } from '#web/data/client.ts'
import type { Journal } from '#web/autosave/journal.ts'
import { Autosaver, type Saved } from '#web/autosave/autosaver.ts'

/** An `Autosaver` for as long as the page is open; what is unsaved is saved when it is left or hidden. */
export function useAutosave<Value>(
  initial: { value: Value; version: number },
  save: (value: Value, version: number) => Promise<Saved>,
  journal?: Journal<Value>,
) {
  const [saver] = useState(() => new Autosaver({ ...initial, save, isConflict, journal }))
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot)

  useEffect(() => {
    saver.begin()
    const hidden = () => {
      if (document.visibilityState === 'hidden') void saver.flush()
    }
    const leaving = (event: BeforeUnloadEvent) => {
      if (saver.snapshot().state !== 'saved') event.preventDefault()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('beforeunload', leaving)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('beforeunload', leaving)
      void saver.flush()
    }
  }, [saver])

  return { saver, ...snapshot }
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'changed-since-read'
}
