import type { Evidence } from '#domain/finding.ts'
import { companyLabel } from '#read/extract/company-host.ts'
import { isCompanyName, stripName } from '#read/extract/company-name.ts'
import { agreement, agrees } from '#read/extract/host-agreement.ts'
import { readCapitalised, titleWeight } from '#read/extract/names.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sender } from '#read/sender.ts'

export interface ToldClient {
  readonly name: string
  readonly evidence: Evidence
}

const article = String.raw`(?:the |a company called |die |der |das |den |dem |firma |la société |l['’]entreprise |le groupe |la |le |l['’]|el |los |il |lo |a |o |de |het )?`

/** What an agency calls the house it looks for, with the name behind it. */
const before: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:our|my) client,? ${article}`, 'gi'),
  /\b(?:retained|engaged|instructed|mandated) (?:by|with) (?:the )?/gi,
  new RegExp(
    String.raw`\b(?:unser|mein)(?:em|en|er|e)? (?:kunden?|kundin|mandanten?|mandantin|auftraggeber(?:in|s)?),? ${article}`,
    'gi',
  ),
  new RegExp(String.raw`\bim auftrag (?:der firma |der |des |von )`, 'gi'),
  new RegExp(String.raw`\b(?:notre|mon) client,? ${article}`, 'gi'),
  new RegExp(String.raw`\b(?:j['’]accompagne|nous accompagnons|pour le compte de|mandatée? par) ${article}`, 'gi'),
  new RegExp(String.raw`\b(?:nuestro|mi) cliente,? ${article}`, 'gi'),
  new RegExp(String.raw`\b(?:nosso|meu) cliente,? ${article}`, 'gi'),
  new RegExp(String.raw`\b(?:nostro|mio) cliente,? ${article}`, 'gi'),
  /\bin opdracht van (?:de |het )?/gi,
  /\bper conto (?:di |della |dello |dell['’]|del )/gi,
  new RegExp(String.raw`\b(?:onze|mijn) (?:opdrachtgever|klant),? ${article}`, 'gi'),
  /^[ \t]{0,3}(?:client|kunde|cliente|opdrachtgever|mandant)\s?:[ \t]{0,3}/gim,
]

const readUpTo = 4_000
const most = 6

/** The employers an agency's human names as clients: "retained by Dunraven Foods", "unser Kunde, die Holzner Landtechnik". At most six. */
export function toldClients(prepared: Prepared, sender: Sender): readonly ToldClient[] {
  const { text, zones } = prepared
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return []
  const label = companyLabel(sender.host)
  const source = text.slice(0, Math.min(own.end, own.start + readUpTo))
  const found: ToldClient[] = []
  for (const pattern of before)
    for (const match of source.matchAll(pattern)) {
      const at = match.index + match[0].length
      if (match.index < own.start || found.length >= most || !/[\p{Lu}\d]/u.test(source[at] ?? '')) continue
      const span = readCapitalised(source, at)
      const name = stripName(span?.value ?? '')
      if (span === null || !isCompanyName(name) || titleWeight(name) >= 2 || name.length < 3) continue
      // "On behalf of Waterschap Veenrand", written there: nobody stands between.
      if (label !== null && agreement(name, label) >= agrees) continue
      found.push({ name, evidence: prepared.evidenceInText(span.start, span.end) })
    }
  return found
}
