import { useState } from 'react'
import { TextArea } from '#web/ui/field.tsx'

interface LineListProps {
  readonly label: string
  readonly hint: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}

/** Several short answers, one a line. What is typed stays as it is; what is kept has no empty lines. */
export function LineList({ label, hint, lines, onChange }: LineListProps) {
  const [typed, setTyped] = useState(() => lines.join('\n'))
  const shown = sameLines(linesOf(typed), lines) ? typed : lines.join('\n')

  return (
    <TextArea
      label={label}
      hint={hint}
      className="min-h-24"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(linesOf(event.target.value))
      }}
    />
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i])
}
