import { lazy, Suspense, useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import type { KeyCommand } from '#web/keys/key-table.ts'
import { pagePaths } from '#web/keys/page-paths.ts'
import { onShowKeys } from '#web/keys/show.ts'
import { texts } from '#web/keys/texts.ts'
import { useKeys } from '#web/keys/use-keys.ts'
import { walkList } from '#web/keys/walk-list.ts'
import type { Deed } from '#web/palette/choices.ts'
import { lastUndo, say } from '#web/shell/say.ts'
import { turnTheme } from '#web/shell/theme-toggle.tsx'

// None of them is needed before it is asked for.
const Palette = lazy(async () => ({ default: (await import('#web/palette/palette.tsx')).Palette }))
const KeysDialog = lazy(async () => ({ default: (await import('#web/keys/keys-dialog.tsx')).KeysDialog }))
const AddApplicationDialog = lazy(async () => ({
  default: (await import('#web/applications/add-application-dialog.tsx')).AddApplicationDialog,
}))

type Open = 'keys' | 'palette' | 'add-application' | null

/** What can open over any page: the palette, the keys, and what the palette does. Hears the keys as well. */
export function Overlays() {
  const router = useRouter()
  const client = useQueryClient()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  useEffect(() => onShowKeys(() => setOpen('keys')), [])

  const go = (path: string) => router.history.push(path)
  const run: Record<KeyCommand, () => void> = {
    'to-today': () => go(pagePaths['to-today']),
    'to-applications': () => go(pagePaths['to-applications']),
    'to-people': () => go(pagePaths['to-people']),
    'to-prepare': () => go(pagePaths['to-prepare']),
    'to-review': () => go(pagePaths['to-review']),
    'to-insights': () => go(pagePaths['to-insights']),
    'to-news': () => go(pagePaths['to-news']),
    'to-outbox': () => go(pagePaths['to-outbox']),
    'to-import': () => go(pagePaths['to-import']),
    'to-settings': () => go(pagePaths['to-settings']),
    search: () => {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]')
      if (router.state.location.pathname === pagePaths.search && field) field.select()
      else go(pagePaths.search)
    },
    next: () => walkList(1),
    previous: () => walkList(-1),
    write: () => void write(),
    undo: () => (lastUndo() ?? (() => say(texts.noUndo)))(),
    help: () => setOpen('keys'),
  }
  /** The words of the step one stands on, else of the first mail that is due; the pen is in the hand there. */
  const write = async () => {
    const item = document.activeElement?.closest('article, li')
    const link = item?.querySelector<HTMLAnchorElement>('a[href^="/words/"]')
    if (link) return router.history.push(link.pathname, { write: true })
    const { due } = await client.fetchQuery(queries.today)
    const step = due.find(({ medium, kind }) => medium !== 'none' && kind !== 'reflect' && kind !== 'reapply')
    if (step === undefined) return say(texts.noMailDue)
    router.history.push(`/words/${encodeURIComponent(step.id)}`, { write: true })
  }
  const doIt = (deed: Deed) => {
    if (deed.type === 'go') {
      go(deed.path)
      return
    }
    switch (deed.action) {
      case 'add-application':
        return setOpen('add-application')
      case 'import':
        return go(pagePaths['to-import'])
      case 'read-table':
        return go('/applications/read-table')
      case 'keeping':
        return go('/keeping')
      case 'theme':
        return turnTheme()
      case 'keys':
        return setOpen('keys')
      case 'undo':
        return run.undo()
    }
  }
  useKeys({ onCommand: (command) => run[command](), onPalette: () => setOpen('palette') })

  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette onChoose={doIt} onClose={close} />}
      {open === 'keys' && <KeysDialog open onClose={close} />}
      {open === 'add-application' && <AddApplicationDialog open onClose={close} />}
    </Suspense>
  )
}
