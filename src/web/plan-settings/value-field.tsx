import type { ReactNode } from 'react'
import type { PlanSettingLine } from '#actions/plan-settings.ts'
import { weekdayName } from '#web/data/when.ts'
import { texts } from '#web/plan-settings/texts.ts'
import { inputClass } from '#web/ui/field.tsx'

interface ValueFieldProps {
  readonly line: PlanSettingLine
  /** As the server reads it: `24`, `2-7`, `yes`, `2,3,4`, `09:30-11:30`. */
  readonly text: string
  readonly labelledBy: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly onText: (text: string) => void
  /** What is settled with one press is saved with it. */
  readonly onSave: (text: string) => void
}

/** The control that fits what a setting holds. */
export function ValueField({ line, text, labelledBy, describedBy, invalid, onText, onSave }: ValueFieldProps) {
  const { shape } = line
  const given = { 'aria-describedby': describedBy, 'aria-invalid': invalid }

  switch (shape.type) {
    case 'number':
      return (
        <Measured line={line}>
          <input
            {...given}
            aria-labelledby={labelledBy}
            inputMode="numeric"
            value={text}
            onChange={(event) => onText(event.target.value)}
            className={`${inputClass} !w-20`}
          />
        </Measured>
      )
    case 'range':
    case 'times': {
      const isTimes = shape.type === 'times'
      const [from = '', to = ''] = text.split('-')
      const one = (label: string, value: string, next: (value: string) => string) => (
        <label className="flex items-center gap-2">
          <span className="text-[0.9375rem] text-muted">{label}</span>
          <input
            {...given}
            {...(isTimes ? { type: 'time' } : { inputMode: 'numeric' as const })}
            value={value}
            onChange={(event) => onText(next(event.target.value))}
            className={`${inputClass} ${isTimes ? '!w-32' : '!w-20'}`}
          />
        </label>
      )
      return (
        <fieldset aria-labelledby={labelledBy}>
          <Measured line={line}>
            {one(texts.from, from, (value) => `${value}-${to}`)}
            {one(texts.to, to, (value) => `${from}-${value}`)}
          </Measured>
        </fieldset>
      )
    }
    case 'yes-no':
      return (
        <label className="flex min-h-10 items-center gap-2.5">
          <input
            {...given}
            type="checkbox"
            checked={text === 'yes'}
            onChange={(event) => onSave(event.target.checked ? 'yes' : 'no')}
            className="size-4.5 accent-accent"
          />
          {texts.yes}
        </label>
      )
    case 'weekdays': {
      const chosen = new Set(text.split(',').filter(Boolean))
      return (
        <fieldset aria-labelledby={labelledBy} className="flex flex-wrap gap-x-4 gap-y-1">
          {weekdays.map((day) => (
            <label key={day} className="flex min-h-10 items-center gap-2">
              <input
                {...given}
                type="checkbox"
                checked={chosen.has(day)}
                onChange={() => onSave(weekdays.filter((one) => chosen.has(one) !== (one === day)).join(','))}
                className="size-4.5 accent-accent"
              />
              {weekdayName(Number(day))}
            </label>
          ))}
        </fieldset>
      )
    }
  }
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The unit behind the numbers, and within which bounds they may be. */
function Measured({ line: { unit, shape }, children }: { line: PlanSettingLine; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {children}
      <span>{unit}</span>
      {'min' in shape && <span className="text-[0.9375rem] text-muted">{texts.between(shape.min, shape.max)}</span>}
    </div>
  )
}

/** A value as one reads it in a sentence: weekdays by name, a span with its dash. */
export function valueInWords({ shape, unit }: PlanSettingLine, text: string): string {
  if (shape.type === 'yes-no') return text === 'yes' ? texts.shownYes : texts.shownNo
  if (shape.type === 'weekdays')
    return text
      .split(',')
      .map((day) => weekdayName(Number(day)))
      .join(', ')
  return `${text.replace('-', '–')} ${unit}`.trim()
}
