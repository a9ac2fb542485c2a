import { language } from '#web/data/language.ts'

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const

/** “1.2 MB”. */
export function fileSize(bytes: number): string {
  const [unit, size] = units.find(([, each]) => bytes >= each) ?? (['byte', 1] as const)
  const locale = { en: 'en-GB', de: 'de-DE' }[language]
  const maximumFractionDigits = bytes / size < 10 && size > 1e3 ? 1 : 0
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(bytes / size)
}
