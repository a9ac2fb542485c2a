import { useState, type ReactNode } from 'react'
import { TextArea, TextField } from '#web/ui/field.tsx'

interface ListFieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly items: readonly string[]
  readonly onChange: (items: string[]) => void
}

/** Several short answers, one a line. What is typed stays as it is; what is kept has no empty lines. */
export function LinesField({ items, onChange, ...rest }: ListFieldProps) {
  const typing = useTyped(items, '\n', onChange)
  return <TextArea {...rest} {...typing} className="min-h-20" />
}

/** The same in one line, with commas between. */
export function CommasField({ items, onChange, ...rest }: ListFieldProps) {
  const typing = useTyped(items, ', ', onChange)
  return <TextField {...rest} {...typing} />
}

function useTyped(items: readonly string[], between: '\n' | ', ', onChange: (items: string[]) => void) {
  const [typed, setTyped] = useState(() => items.join(between))
  const parts = (text: string) =>
    text
      .split(between.trim() || between)
      .map((part) => part.trim())
      .filter(Boolean)
  const same = JSON.stringify(parts(typed)) === JSON.stringify(items)
  return {
    value: same ? typed : items.join(between),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value)
      onChange(parts(target.value))
    },
  }
}
