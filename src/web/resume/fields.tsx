import type { ShownField } from '#web/resume/shown-fields.ts'
import { texts } from '#web/resume/texts.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'

export type Thing = Readonly<Record<string, unknown>>

interface FieldsProps {
  readonly fields: readonly ShownField[]
  readonly value: Thing
  readonly errorOf: (name: string) => string | null
  readonly onChange: (value: Thing) => void
}

/** The fields of one thing of a résumé. What is not shown of it stays as it is. */
export function Fields({ fields, value, errorOf, onChange }: FieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {fields.map((field) => {
        const { name, label, input } = field
        const given = {
          label: texts.fields[label],
          error: errorOf(name),
          value: textOf(value[name]),
          onChange: (event: { readonly target: { readonly value: string } }) =>
            onChange(changed(value, field, event.target.value)),
        }
        if (input === 'line') return <TextField key={name} {...given} />
        if (input === 'date') return <TextField key={name} hint={texts.dateHint} {...given} />
        return (
          <div key={name} className="sm:col-span-2">
            <TextArea hint={input === 'lines' ? texts.linesHint : undefined} {...given} />
          </div>
        )
      })}
    </div>
  )
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join('\n')
  return typeof value === 'string' ? value : ''
}

/** An emptied field is left out, as JSON Resume has it. */
function changed(value: Thing, { name, input }: ShownField, said: string): Thing {
  const { [name]: _before, ...rest } = value
  if (said === '') return rest
  return { ...value, [name]: input === 'lines' ? said.split('\n') : said }
}
