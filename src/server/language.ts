import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Ctx } from '#actions/context.ts'
import { languages, type Language } from '#domain/language.ts'

/** No browser sends as much; a longer header is read no further. */
const longestHeader = 1000

/** The first language a browser asks for that Ajar speaks: `de-CH` is German. English when there is none. */
export function acceptedLanguage(header: string | undefined): Language {
  const asked = parseAccept((header ?? '').slice(0, longestHeader)).filter(({ q }) => q > 0)
  const spoken = asked.flatMap(({ type }) => languages.find((each) => each === type.toLowerCase().split('-')[0]) ?? [])
  return spoken[0] ?? 'en'
}

/** What a request is answered in: what its person reads, or, before it is known who it is, what its browser asks. */
export function languageOf(c: Context): Language {
  const ctx = c.get('ctx') as Ctx | undefined
  return ctx?.language ?? acceptedLanguage(c.req.header('Accept-Language'))
}

const written = '<html lang="en">'

/** The page says which language it is in; its script takes the words from there. */
export function pageIn(html: string, language: Language): string {
  if (!html.includes(written)) throw new Error('the page does not say its language where the server looks for it')
  return html.replace(written, `<html lang="${language}">`)
}
