import type { Language } from '#domain/language.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { PlanSettingShape, PlanSettingValue, PlanUnit } from '#plan/plan-defaults.ts'

/**
 * A setting as people type it: `24`, `2-7`, `yes`, `2,3,4`, `09:30-11:30`. Refuses what cannot be understood or lies
 * outside the bounds, with a sentence that names them.
 */
export function readPlanSetting(
  text: string,
  shape: PlanSettingShape,
  language: Language,
): Result<PlanSettingValue, string> {
  const value = parse(text.trim().slice(0, 40), shape)
  return value === null ? err(wanted[language](shape)) : ok(value)
}

/** The same, the other way round: what `readPlanSetting` would read. */
export function planSettingText(value: PlanSettingValue, shape: PlanSettingShape): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  return value.join(shape.type === 'weekdays' ? ',' : '-')
}

function parse(text: string, shape: PlanSettingShape): PlanSettingValue | null {
  switch (shape.type) {
    case 'number': {
      const value = whole(text)
      return value !== null && value >= shape.min && value <= shape.max ? value : null
    }
    case 'range': {
      const parts = text.split('-').map((part) => whole(part.trim()))
      const [from, to] = parts
      if (parts.length !== 2 || from === undefined || from === null || to === undefined || to === null) return null
      return from >= shape.min && from <= to && to <= shape.max ? [from, to] : null
    }
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : null
    case 'weekdays': {
      const days = text.split(',').map((part) => whole(part.trim()) ?? 0)
      return days.every((day) => day >= 1 && day <= 7) ? [...new Set(days)].toSorted((a, b) => a - b) : null
    }
    case 'times': {
      const times = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
      if (times === null) return null
      const [from, to] = [text.slice(0, 5), text.slice(6)]
      return from < to ? [from, to] : null
    }
  }
}

function whole(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

const units: Readonly<Record<Language, Readonly<Record<PlanUnit, string>>>> = {
  en: { hours: 'hours', days: 'days', months: 'months', people: 'people', mails: 'mails' },
  de: { hours: 'Stunden', days: 'Tage', months: 'Monate', people: 'Menschen', mails: 'Mails' },
}

/** What a shape takes, in a sentence. */
const wanted: Readonly<Record<Language, (shape: PlanSettingShape) => string>> = {
  en: (shape) => {
    if (shape.type === 'number')
      return `It wants a whole number of ${units.en[shape.unit]} from ${shape.min} to ${shape.max}.`
    if (shape.type === 'range')
      return `It wants two whole numbers of ${units.en[shape.unit]} like ${shape.min}-${shape.max}, between ${shape.min} and ${shape.max}, the smaller one first.`
    if (shape.type === 'yes-no') return 'It wants yes or no.'
    return shape.type === 'weekdays'
      ? 'It wants weekdays as numbers, 1 (Monday) to 7 (Sunday), like 2,3,4.'
      : 'It wants two times of day, the earlier one first, like 09:30-11:30.'
  },
  de: (shape) => {
    if (shape.type === 'number')
      return `Gebraucht wird eine ganze Zahl (${units.de[shape.unit]}) von ${shape.min} bis ${shape.max}.`
    if (shape.type === 'range')
      return `Gebraucht werden zwei ganze Zahlen (${units.de[shape.unit]}) wie ${shape.min}-${shape.max}, zwischen ${shape.min} und ${shape.max}, die kleinere zuerst.`
    if (shape.type === 'yes-no') return 'Gebraucht wird yes (ja) oder no (nein).'
    return shape.type === 'weekdays'
      ? 'Gebraucht werden Wochentage als Zahlen, 1 (Montag) bis 7 (Sonntag), wie 2,3,4.'
      : 'Gebraucht werden zwei Uhrzeiten, die frühere zuerst, wie 09:30-11:30.'
  },
}

/** Names the unit of a value, where it has one. */
export function planUnitName(shape: PlanSettingShape, language: Language): string {
  return 'unit' in shape ? units[language][shape.unit] : ''
}
