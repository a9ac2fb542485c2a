import type { ReactNode } from 'react'

/** Words of a mail, as they stand there. */
export function Quote({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <blockquote className={`border-l-2 border-accent/50 pl-3 font-serif text-[0.9375rem] italic ${className}`}>
      {children}
    </blockquote>
  )
}
