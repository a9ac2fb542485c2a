import { useId, type ComponentProps, type ReactNode } from 'react'

export const inputClass =
  'block min-h-11 w-full rounded-lg border border-edge bg-surface px-3 py-2 text-base leading-snug text-ink aria-invalid:border-accent aria-invalid:border-2'

interface FieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with it, said in a sentence. */
  readonly error?: string | null | undefined
  readonly children: (given: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
  }) => ReactNode
}

/** A label, one control, a hint and what is wrong, tied together for those who hear them. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : ''
  const errorId = error ? `${id}-error` : ''
  const describedBy = `${hintId} ${errorId}`.trim() || undefined

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-[0.9375rem] font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': Boolean(error) })}
      {hint && (
        <p id={hintId} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} role="alert" className="mt-1 text-sm font-medium text-accent">
          {error}
        </p>
      )}
    </div>
  )
}

type Given = Omit<FieldProps, 'children'>

export function TextField({
  label,
  hint,
  error,
  className = '',
  ...rest
}: Given & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(given) => (
        <>
          <input {...given} {...rest} className={`${inputClass} ${className}`} />
          <OnPaper words={rest.value} />
        </>
      )}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  error,
  className = '',
  ...rest
}: Given & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(given) => (
        <>
          <textarea rows={3} {...given} {...rest} className={`${inputClass} field-sizing-content ${className}`} />
          <OnPaper words={rest.value} />
        </>
      )}
    </Field>
  )
}

/** A field's words as print shows them: whole, and over as many pages as they need; a field would be cut. */
export function OnPaper({ words }: { words: unknown }) {
  return <div className="hidden min-h-6 whitespace-pre-wrap print:block">{typeof words === 'string' ? words : ''}</div>
}

interface SelectProps<Value extends string> extends Given, Omit<ComponentProps<'select'>, 'id' | 'onChange' | 'value'> {
  readonly value: Value | ''
  readonly options: readonly { readonly value: Value | ''; readonly label: string }[]
  readonly onChange: (value: Value | '') => void
}

/** The browser's own list: it knows every keyboard and every telephone. */
export function SelectField<Value extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(given) => (
        <select
          {...given}
          {...rest}
          value={value}
          onChange={(event) => onChange(event.target.value as Value | '')}
          className={`${inputClass} pr-8`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Options of a `SelectField` from a map of labels. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }))
}
