import type { ReactNode } from 'react'

/** Something to know, said calmly: a tinted block, never an alarm. `alert` is read out at once. */
export function Notice({ children, title, alert = false }: { children: ReactNode; title?: string; alert?: boolean }) {
  return (
    <div role={alert ? 'alert' : undefined} className="rounded-xl bg-tint px-4 py-3 text-[0.9375rem]">
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
