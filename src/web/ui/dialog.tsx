import { useEffect, useId, useRef, type ReactNode } from 'react'
import X from 'lucide-react/icons/x'
import { texts } from '#web/ui/texts.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** `side` stands at the right and is as tall as the window: for reading. */
  readonly place?: 'middle' | 'side'
}

const places = {
  middle: 'mx-auto mt-[min(10dvh,6rem)] max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] rounded-2xl',
  side: 'mr-0 ml-auto h-dvh max-h-none w-[min(42rem,100vw)] max-w-none border-l border-line',
} as const

/**
 * A dialog over the page. It is the browser's own: the rest of the page is inert, focus stays inside and goes back to
 * where it came from, Escape closes.
 */
export function Dialog({ open, onClose, title, lead, children, place = 'middle' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (!open) {
      dialog.close()
      return
    }
    dialog.showModal()
    // What is to be done in it, or what it is about when it is for reading; the browser would choose the cross.
    const first =
      place === 'side' ? null : dialog.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea, button)')
    const start = first ?? dialog.querySelector<HTMLElement>('h2')
    start?.focus()
  }, [open, place])

  return (
    // The keyboard closes it with Escape; a press beside it is for those with a pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`dialog flex-col bg-surface p-0 text-ink shadow-over open:flex ${places[place]}`}
    >
      {open && (
        <>
          <div className="flex items-start justify-between gap-4 px-5 pt-5 sm:px-7 sm:pt-6">
            <div>
              <h2 id={`${id}-title`} tabIndex={-1} className="text-xl outline-none">
                {title}
              </h2>
              {lead && <div className="mt-1 text-[0.9375rem] text-muted">{lead}</div>}
            </div>
            <button
              type="button"
              onClick={onClose}
              aria-label={texts.close}
              className="-mr-2 -mt-1 inline-flex size-10 shrink-0 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
            >
              <X size={20} aria-hidden />
            </button>
          </div>
          <div className="dialog-body overflow-y-auto px-5 pb-6 pt-4 sm:px-7 sm:pb-7">{children}</div>
        </>
      )}
    </dialog>
  )
}
