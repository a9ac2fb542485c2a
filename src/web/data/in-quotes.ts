import { language } from '#web/data/language.ts'

/** The quotation marks of the page’s language: “…”, and „…“ in German. */
export const quoteMarks = language === 'de' ? { opens: '„', closes: '“' } : { opens: '“', closes: '”' }

/** Words as they stand elsewhere, between the quotation marks of the page’s language. */
export function inQuotes(words: string): string {
  return `${quoteMarks.opens}${words}${quoteMarks.closes}`
}
