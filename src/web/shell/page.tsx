import { useEffect, type ReactNode } from 'react'

interface PageProps {
  /** The sentence the page lets a person say. */
  readonly title: string
  /** For the window and the history, where the title alone would not do. */
  readonly windowTitle?: string
  readonly above?: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `reading` is as wide as a line that is read with ease. */
  readonly width?: 'reading' | 'wide'
}

/** A page: what it says first, then the rest. */
export function Page({ title, windowTitle, above, lead, actions, children, width = 'wide' }: PageProps) {
  useEffect(() => {
    document.title = `${windowTitle ?? title} – Ajar`
  }, [title, windowTitle])

  return (
    <div className={width === 'reading' ? 'mx-auto max-w-2xl' : ''}>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 sm:mb-10">
        <div className="max-w-2xl">
          {above && <div className="eyebrow mb-1.5">{above}</div>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <div className="mt-2.5 text-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </div>
  )
}
