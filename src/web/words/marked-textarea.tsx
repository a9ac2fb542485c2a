import { useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react'
import { OnPaper } from '#web/ui/field.tsx'
import { stretchesOf, type Mark, type MarkLook } from '#web/words/marks.ts'

interface MarkedTextareaProps {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly id: string
  readonly lang: string
  readonly value: string
  readonly marks: readonly Mark[]
  readonly onChange: (value: string) => void
  /** A press at a place in the text, UTF-16 units. */
  readonly onPress: (at: number) => void
  readonly className: string
  readonly 'aria-describedby'?: string | undefined
  /** Where one begins when the page opens. */
  readonly isStart?: boolean
  /** What stands below the active mark. */
  readonly below?: ReactNode
}

const looks = {
  place: '!p-0 bg-mark',
  block: 'finding finding-grave',
  error: 'finding finding-grave',
  warn: 'finding finding-light',
  info: 'finding finding-detail',
} as const satisfies Record<MarkLook, string>

/**
 * A textarea as tall as its text, with stretches of it marked. The marks lie in a copy of the text behind it, set in the
 * same type, so that the textarea stays the browser's own: its undo, its spelling, its keys.
 */
export function MarkedTextarea({
  ref,
  value,
  marks,
  onChange,
  onPress,
  className,
  below,
  isStart = false,
  'aria-describedby': describedBy,
  ...rest
}: MarkedTextareaProps) {
  const type = 'whitespace-pre-wrap break-words font-sans text-base leading-relaxed'
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => field.current!, [])

  return (
    <div className="relative">
      <div className="grid min-h-80 print:block print:min-h-0">
        <div
          ref={copy}
          aria-hidden="true"
          className={`${className} print:hidden ${type} col-start-1 row-start-1 text-transparent`}
        >
          {stretchesOf(value, marks).map(({ start, text, look, isActive }) =>
            look === null ? (
              text
            ) : (
              <span key={start} data-active={isActive || undefined} className={`${looks[look]} text-transparent`}>
                {text}
              </span>
            ),
          )}{' '}
        </div>
        <textarea
          ref={field}
          {...rest}
          aria-describedby={describedBy}
          data-start={isStart || undefined}
          spellCheck
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onClick={({ currentTarget: { selectionStart, selectionEnd } }) => {
            if (selectionStart === selectionEnd) onPress(selectionStart)
          }}
          className={`${className} ${type} col-start-1 row-start-1 resize-none overflow-hidden !bg-transparent`}
        />
        <OnPaper words={value} />
      </div>
      {below && <Below copy={copy}>{below}</Below>}
    </div>
  )
}

/** Stands below the line that the active mark ends in. */
function Below({ copy, children }: { copy: { readonly current: HTMLDivElement | null }; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const active = [...(copy.current?.querySelectorAll<HTMLElement>('[data-active]') ?? [])].at(-1)
    const lines = active?.getClientRects()
    const last = lines?.item(lines.length - 1)
    const from = copy.current?.getBoundingClientRect()
    if (last && from && box.current) box.current.style.top = `${last.bottom - from.top + 6}px`
  })
  useLayoutEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  return (
    <div
      ref={box}
      className="absolute inset-x-2 z-10 scroll-mb-24 scroll-mt-20 sm:right-auto sm:left-6 sm:w-[26rem] sm:max-w-[calc(100%-3rem)]"
    >
      {children}
    </div>
  )
}
