import type { texts } from '#web/templates/texts.ts'

export type TemplateName = keyof (typeof texts)['names']

export const templateNames: readonly string[] = [
  'common',
  'acknowledge',
  'follow-up',
  'feedback',
  'keep-in-touch',
  'ask-status',
  'call-sheet',
] satisfies readonly TemplateName[]

/** `en/follow-up.txt` → `follow-up` */
export function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.txt$/, '')
}
