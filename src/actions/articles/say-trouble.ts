import type { Language } from '#domain/language.ts'
import { sayRefusal } from '#watch/say-refusal.ts'
import type { FetchRefusalCode } from '#watch/fetch.ts'

/** Troubles of reading that are not the fetcher's. `{}` stands for the address. */
const sentences = {
  off: {
    en: 'Watching is off, so nothing is read by itself. Turn it on under Articles.',
    de: 'Das Beobachten ist aus; von selbst wird nichts gelesen. Schalten Sie es unter Artikel ein.',
  },
  'not-a-feed': {
    en: 'There is no feed at {}. Give the address of the site, and Ajar looks for its feeds.',
    de: 'Unter {} ist kein Feed. Nennen Sie die Adresse der Website; Ajar sucht dann nach ihren Feeds.',
  },
  'no-feed-named': {
    en: 'The page at {} names no feed. Look on the site for “RSS” or “Feed”, and give that address.',
    de: 'Die Seite unter {} nennt keinen Feed. Suchen Sie dort nach „RSS“ oder „Feed“ und nennen Sie diese Adresse.',
  },
  'not-a-page': {
    en: 'What is at {} is no page of text. Give its title, and it is kept by that alone.',
    de: 'Unter {} ist keine Seite mit Text. Geben Sie den Titel an, dann wird sie unter diesem behalten.',
  },
  'not-opml': {
    en: 'This is no list of feeds. Other readers export one as an .opml file.',
    de: 'Das ist keine Liste von Feeds. Andere Leseprogramme geben eine als .opml-Datei aus.',
  },
  'too-soon': {
    en: 'This feed was read within the last hour. No feed is asked more often.',
    de: 'Dieser Feed wurde in der letzten Stunde gelesen. Öfter wird kein Feed gefragt.',
  },
} as const satisfies Record<string, Record<Language, string>>

export type ArticleTrouble = keyof typeof sentences

/** A trouble with a feed or a page, in a sentence that says what to do. */
export function sayTrouble(code: string, url: string, language: Language): string {
  const own = code in sentences ? sentences[code as ArticleTrouble] : null
  if (own === null) return sayRefusal({ code: code as FetchRefusalCode, url }, language)
  return own[language].replace('{}', () => (url.length > 120 ? `${url.slice(0, 120)}…` : url))
}
