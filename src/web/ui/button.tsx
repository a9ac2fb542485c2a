import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'quiet' | 'plain'

const shape =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 py-1.5 text-[0.9375rem] font-medium leading-snug transition-colors select-none disabled:opacity-60'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-edge/60 bg-surface text-ink hover:border-edge hover:bg-sunken',
  plain: 'px-2.5 text-muted hover:bg-sunken hover:text-ink',
} as const satisfies Record<ButtonLook, string>

/** The same look for links that act like buttons. */
export function buttonClass(look: ButtonLook = 'quiet', more = ''): string {
  return `${shape} ${looks[look]} ${more}`
}

export function Button({
  look = 'quiet',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}
