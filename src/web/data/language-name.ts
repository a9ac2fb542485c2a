import { language } from '#web/data/language.ts'

const names = new Intl.DisplayNames([language], { type: 'language' })

/** A language in the words of the page: “German”. */
export function languageName(code: string): string {
  return names.of(code) ?? code
}
