import type { ReactNode } from 'react'

interface PartProps {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly empty?: string | null
  readonly action?: ReactNode
  readonly above?: ReactNode
  readonly children: ReactNode
}

export function Part({ id, title, lead, empty = null, action, above, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {lead && <p className="mb-3 text-[0.9375rem] text-muted">{lead}</p>}
      {above}
      {empty ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">{children}</ul>
      )}
    </section>
  )
}
