import type { ReactNode } from 'react'
import { quoteMarks } from '#web/data/in-quotes.ts'

/** Words of a mail, as they stand there, in quotation marks. */
export function Quote({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <blockquote className={`border-l-2 border-accent/50 pl-3 font-serif text-[0.9375rem] italic ${className}`}>
      {quoteMarks.opens}
      {children}
      {quoteMarks.closes}
    </blockquote>
  )
}
