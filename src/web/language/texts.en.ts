export const en = {
  label: 'Language',
  browser: 'As the browser asks',
} as const
