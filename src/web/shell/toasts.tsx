import { useEffect, useState, useSyncExternalStore } from 'react'
import X from 'lucide-react/icons/x'
import { saidStore, unsay, type Said } from '#web/shell/say.ts'
import { texts } from '#web/shell/texts.ts'

/** Longer while it can be undone: reaching it by keyboard takes time. */
const shownFor = { plain: 6000, undo: 15_000 }

/** Where `say` is seen and heard. It stays as long as the pointer or the focus rests on it. */
export function Toasts() {
  const all = useSyncExternalStore(saidStore.subscribe, saidStore.read)
  const [held, setHeld] = useState(false)

  return (
    // Nothing is done here by pressing; it only waits while somebody is reading.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={texts.messages}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 sm:inset-x-auto sm:bottom-6 sm:right-6 sm:w-96"
    >
      <ul aria-live="polite" className="flex flex-col gap-2">
        {all.map((said) => (
          <Toast key={said.id} said={said} held={held} />
        ))}
      </ul>
    </section>
  )
}

function Toast({ said, held }: { said: Said; held: boolean }) {
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => unsay(said.id), said.undo ? shownFor.undo : shownFor.plain)
    return () => clearTimeout(timer)
  }, [said, held])

  return (
    <li className="rising pointer-events-auto flex items-center gap-1 rounded-xl bg-ink py-1.5 pl-4 pr-1.5 text-paper shadow-over">
      <span className="flex-1 py-1.5 text-[0.9375rem] leading-snug">{said.text}</span>
      {said.undo && (
        <button
          type="button"
          onClick={() => {
            unsay(said.id)
            said.undo?.()
          }}
          className="min-h-9 rounded-lg px-3 text-[0.9375rem] font-semibold underline underline-offset-4 hover:bg-paper/15 focus-visible:outline-paper"
        >
          {texts.undo}
        </button>
      )}
      <button
        type="button"
        aria-label={texts.dismiss}
        onClick={() => unsay(said.id)}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-lg hover:bg-paper/15 focus-visible:outline-paper"
      >
        <X size={16} aria-hidden />
      </button>
    </li>
  )
}
