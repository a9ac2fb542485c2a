import type { ReactNode } from 'react'

interface BlockProps {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A part of the sheet under its heading. */
export function Block({ id, title, hint, children }: BlockProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="mt-0.5 text-[0.9375rem] text-muted">{hint}</p>}
      {children}
    </section>
  )
}
