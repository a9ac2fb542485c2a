import { fold } from '#write/check/engine/fold.ts'
import type { Hit, Look } from '#write/check/engine/gather.ts'
import { blanked, guillemets } from '#write/check/engine/prepare.ts'

const openPlaces: readonly RegExp[] = [
  /\[(?!\d{1,3}\])[^[\]\n]{2,80}\](?!\()/g,
  /\{\{?[^{}\n]{1,60}\}\}?/g,
  /<(?!https?:|mailto:)[\p{L}][\p{L}\p{N} _.-]{1,40}>/gu,
  /\b(?:TODO|TBD|XXX+|FIXME|Lorem ipsum|(?:FIRST|LAST|COMPANY|JOB|ROLE|YOUR) ?_?(?:NAME|TITLE|COMPANY))\b/g,
  /%[A-Z_]{3,30}%|\$\{?[A-Z_]{3,30}\}?/g,
  /_{4,}/g,
  /^(?:dear|hi|hello|hey|sehr geehrte[rs]?(?: frau| herr)?|liebe[rs]?(?: frau| herr)?|guten tag(?: frau| herr)|hallo(?: frau| herr)|bonjour(?: madame| monsieur)|hola|estimad[oa](?: sra?\.?)?|beste|geachte(?: heer| mevrouw)?) +[,:]/gim,
  /\((?:insert|add|name|company|hier einfügen|einfügen|insérer|insertar|invullen)[^()\n]{0,60}\)/gi,
]

/** A gap left open, another company's name, a greeting to somebody else (`domain/02` A). */
export function names({ mail, facts, body, listener }: Look): Hit[] {
  const hits: Hit[] = []
  for (const [field, text] of [
    ['subject', mail.subject ?? ''],
    ['body', body.own],
  ] as const) {
    const seen: { start: number; end: number }[] = guillemets(text, mail.language).filter((each) => !each.isQuotation)
    for (const { start, end } of seen) hits.push({ ruleId: 'placeholder-left', field, start, end })
    for (const pattern of openPlaces) {
      for (const match of text.matchAll(pattern)) {
        const place = { start: match.index, end: match.index + match[0].length }
        if (seen.some((each) => each.start < place.end && place.start < each.end)) continue
        seen.push(place)
        hits.push({ ruleId: 'placeholder-left', field, ...place })
      }
    }
    for (const company of facts.otherCompanies ?? []) {
      if (company.trim().length < 2 || isPartOf(company, facts.company) || isPartOf(company, facts.role)) continue
      const at = placeOf(company, field === 'body' ? blanked(text, [...body.titles, ...body.links]) : text)
      if (at >= 0) hits.push({ ruleId: 'wrong-company', field, start: at, end: at + company.length })
    }
  }
  if (facts.company && !hits.some(({ ruleId }) => ruleId === 'wrong-company')) {
    const mentions = fold(`${mail.subject ?? ''}\n${body.own}`)
    const own = fold(facts.company)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1)
    if (!own.some((word) => mentions.includes(word))) {
      for (const match of blanked(body.own, body.titles).matchAll(listener.speech.atCompany)) {
        const name = match[1] ?? ''
        const start = match.index + match[0].length - name.length
        const known = fold(`${facts.role ?? ''} ${facts.recipientName ?? ''}`)
        if (name.length < 3 || known.includes(fold(name))) continue
        // “The interview in October” names a month.
        if (listener.hear(name).sentences.some((sentence) => sentence.acts.has('when'))) continue
        hits.push({ ruleId: 'wrong-company', start, end: start + name.length })
        break
      }
    }
  }
  const wrong = wrongGreeting(body.own.slice(0, body.greetingEnd), facts.recipientName)
  if (wrong !== null) hits.push({ ruleId: 'wrong-name', ...wrong })
  return hits
}

function isPartOf(name: string, other: string | null | undefined): boolean {
  return other !== null && other !== undefined && fold(other).includes(fold(name))
}

function placeOf(name: string, text: string): number {
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at)
    const behind = text.slice(at + name.length, at + name.length + 1)
    // A name that is also a word counts only as it is written: “Stripe”, not “stripe”.
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind) && text[at] === name[0]) return at
  }
  return -1
}

const greetingWords = new Set(
  'dear hi hello hey good morning afternoon evening day guten tag morgen abend hallo liebe lieber liebes sehr geehrte geehrter geehrtes frau herr herrn mr mrs ms miss mx dr prof professor bonjour cher chere madame monsieur hola estimado estimada buenos buenas dias tardes querido querida sr sra senor senora don dona beste geachte heer mevrouw mijnheer goedemorgen goedemiddag goedendag dag there all team everyone everybody hiring manager managers committee sir or madam sirs recruiting recruiter recruiters damen und herren zusammen alle recruitment people talent panel moin servus and the to whom it may concern hr department interview interviewteam bewerbungsteam personalabteilung folks friends again salut equipe equipo à a de la le van von der den du colleagues board dipl ing jur nat phil med mag team'.split(
    ' ',
  ),
)

function wrongGreeting(greeting: string, name: string | null | undefined): { start: number; end: number } | null {
  if (name === null || name === undefined || name.trim() === '' || name.includes('@')) return null
  if (/[[{<«]/.test(greeting)) return null
  const wanted = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
  const found = [...greeting.matchAll(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu)].filter(
    (match) => !greetingWords.has(fold(match[0])) && match[0].length > 1,
  )
  if (found.length === 0 || wanted.length === 0) return null
  const fits = found.some((match) =>
    fold(match[0])
      .split(/['-]/)
      .some((part) =>
        wanted.some(
          (word) =>
            word === part ||
            (part.length >= 3 && (word.startsWith(part) || (word.length >= 3 && part.startsWith(word)))),
        ),
      ),
  )
  if (fits || found.some((match) => !/^\p{Lu}/u.test(match[0]))) return null
  const first = found[0]!
  const last = found.at(-1)!
  return { start: first.index, end: last.index + last[0].length }
}
