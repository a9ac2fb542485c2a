import type { Ref } from 'react'
import { markedText } from '#web/message/marked-text.ts'
import { OnPaper } from '#web/ui/field.tsx'
import { placeholdersIn } from '#web/words/placeholders.ts'

interface MarkedTextareaProps {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly id: string
  readonly lang: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className: string
  readonly 'aria-describedby'?: string | undefined
}

/**
 * A textarea as tall as its text, with the places left for one's own words marked. The marks lie in a copy of the text
 * behind it, set in the same type, so that the textarea stays the browser's own.
 */
export function MarkedTextarea({ ref, value, onChange, className, ...rest }: MarkedTextareaProps) {
  const type = 'whitespace-pre-wrap break-words font-sans text-base leading-relaxed'

  return (
    <div className="grid min-h-80 print:block print:min-h-0">
      <div aria-hidden="true" className={`${className} print:hidden ${type} col-start-1 row-start-1 text-transparent`}>
        {markedText(value, placeholdersIn(value)).map((stretch) =>
          stretch.marked ? (
            <mark key={stretch.start} className="!p-0 text-transparent">
              {stretch.text}
            </mark>
          ) : (
            stretch.text
          ),
        )}{' '}
      </div>
      <textarea
        ref={ref}
        {...rest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${className} ${type} col-start-1 row-start-1 resize-none overflow-hidden !bg-transparent`}
      />
      <OnPaper words={value} />
    </div>
  )
}
