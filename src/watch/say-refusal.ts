import type { Language } from '#domain/language.ts'
import type { FetchRefusal, FetchRefusalCode } from '#watch/fetch.ts'

/** `{}` stands for the host, or for the address where there is none. */
const sentences = {
  'no-address': {
    en: '“{}” is no address of a page; one starts with https://.',
    de: '„{}“ ist keine Adresse einer Seite; eine beginnt mit https://.',
  },
  'not-web': {
    en: '“{}” is no web address. Ajar reads only what starts with https:// or http://.',
    de: '„{}“ ist keine Web-Adresse. Ajar liest nur, was mit https:// oder http:// beginnt.',
  },
  'has-login': {
    en: 'There is a user name in the address of {}. Take it out; Ajar logs in nowhere.',
    de: 'In der Adresse von {} steht ein Benutzername. Nehmen Sie ihn heraus; Ajar meldet sich nirgends an.',
  },
  'odd-port': {
    en: 'The port in the address of {} is none that web pages use, so Ajar did not go there.',
    de: 'Der Port in der Adresse von {} ist keiner für Webseiten; Ajar ist nicht dorthin gegangen.',
  },
  'not-public': {
    en: '{} is inside this computer or its own network. Ajar only goes to addresses of the open internet.',
    de: '{} liegt in diesem Computer oder seinem eigenen Netz. Ajar geht nur zu Adressen im offenen Internet.',
  },
  'no-such-host': {
    en: 'There is no server called {}. Check the name, and whether this computer is online.',
    de: 'Einen Server namens {} gibt es nicht. Prüfen Sie den Namen, und ob dieser Computer online ist.',
  },
  unreachable: {
    en: 'The connection to {} did not come about or broke off. Try again later.',
    de: 'Die Verbindung zu {} kam nicht zustande oder brach ab. Versuchen Sie es später noch einmal.',
  },
  'not-trusted': {
    en: 'The certificate of {} cannot be trusted, so nothing was read from there.',
    de: 'Dem Zertifikat von {} ist nicht zu trauen; von dort wurde nichts gelesen.',
  },
  slow: {
    en: '{} took too long to answer. Try again later.',
    de: '{} hat zu lange gebraucht. Versuchen Sie es später noch einmal.',
  },
  'too-large': {
    en: 'What {} sends is larger than Ajar reads, so nothing of it was kept.',
    de: 'Was {} sendet, ist größer, als Ajar liest; davon wurde nichts behalten.',
  },
  garbled: {
    en: 'The answer of {} is damaged and could not be read.',
    de: 'Die Antwort von {} ist beschädigt und nicht lesbar.',
  },
  'redirect-loop': {
    en: '{} sends from one address to the next in a circle.',
    de: '{} schickt von einer Adresse zur nächsten im Kreis.',
  },
  'too-many-redirects': {
    en: '{} sends on again and again, and Ajar stopped following.',
    de: '{} schickt immer weiter; Ajar ist nicht länger gefolgt.',
  },
  redirected: {
    en: '{} sends on to another address, where an answer of its own was expected.',
    de: '{} schickt zu einer anderen Adresse weiter, wo eine eigene Antwort erwartet war.',
  },
  robots: {
    en: '{} asks programs not to read this page (robots.txt). You can still read it yourself, and keep its title by hand.',
    de: '{} bittet Programme, diese Seite nicht zu lesen (robots.txt). Sie selbst können sie lesen und ihren Titel von Hand behalten.',
  },
  wait: {
    en: '{} asked not to be asked again so soon. Ajar waits as long as it said.',
    de: '{} hat gebeten, nicht so bald wieder gefragt zu werden. Ajar wartet so lange.',
  },
  crowded: {
    en: 'Many requests to {} are waiting for their turn already. Try again later.',
    de: 'Viele Anfragen an {} warten schon. Versuchen Sie es später noch einmal.',
  },
  forbidden: {
    en: '{} does not let Ajar read this. It may want a log-in, or keep programs out.',
    de: '{} lässt Ajar dies nicht lesen. Vielleicht ist eine Anmeldung nötig, oder Programme sind unerwünscht.',
  },
  'not-found': {
    en: 'There is nothing at this address of {}. It may have moved.',
    de: 'Unter dieser Adresse von {} ist nichts. Vielleicht ist es umgezogen.',
  },
  gone: {
    en: '{} says that this is gone for good.',
    de: '{} sagt, dass es dies nicht mehr gibt.',
  },
  'too-many': {
    en: '{} has had too many requests for now. Ajar tries again later.',
    de: '{} hatte vorerst zu viele Anfragen. Ajar versucht es später noch einmal.',
  },
  'server-trouble': {
    en: '{} has trouble of its own at the moment. Ajar tries again later.',
    de: '{} hat gerade selbst Schwierigkeiten. Ajar versucht es später noch einmal.',
  },
  'odd-answer': {
    en: '{} answered in a way that Ajar does not understand.',
    de: '{} hat geantwortet, wie Ajar es nicht versteht.',
  },
  stopped: { en: 'Reading from {} was stopped.', de: 'Das Lesen von {} wurde abgebrochen.' },
} as const satisfies Record<FetchRefusalCode, Record<Language, string>>

const longestName = 120

/** A refusal in a sentence: what happened, and what can be done. */
export function sayRefusal(refusal: Pick<FetchRefusal, 'code' | 'url'>, language: Language): string {
  return sentences[refusal.code][language].replace('{}', () => placeOf(refusal))
}

function placeOf({ code, url }: Pick<FetchRefusal, 'code' | 'url'>): string {
  const host = code !== 'not-web' && URL.canParse(url) ? new URL(url).hostname : ''
  const name = host === '' ? url : host
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name
}
