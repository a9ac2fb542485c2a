import type { Fact } from '#domain/finding.ts'
import { companyDomainOf, companyLabel, writtenForm } from '#read/extract/company-host.ts'
import { cleanDisplayName } from '#read/extract/company-name.ts'
import type { Prepared } from '#read/prepare.ts'
import { looksLikePersonName, type Sender } from '#read/sender.ts'

const agencyWords =
  /\b(?:staffing|recruiters|recruitment (?:agency|consultan\w{1,3}|group|partners?|solutions)|talent solutions|executive search|headhunt\w{0,5}|personalberat\w{0,5}|personalvermittl\w{0,5}|personaldienstleist\w{0,6}|zeitarbeit|search partners|search & selection|cabinet de recrutement|consultora de selecci[óo]n|uitzendbureau|werving (?:&|en) selectie|interim)\b/i
const clientWords =
  /\b(?:(?:my|our|the|a) client(?:'s)?\b|one of (?:my|our) (?:\w{1,16} )?clients\b|retained by an? \w{1,16}\b|on behalf of (?:our|my|a) client|the client (?:has|have|decided|feels|would)|(?:mein|unser)(?:em|en|er)? (?:kunde\w?|mandant\w{0,2}|auftraggeber\w?)|im auftrag (?:unseres|meines|eines)|notre client|nuestro cliente|nosso cliente|il nostro cliente|onze (?:klant|opdrachtgever))\b/i

/** Where an agency's humans write from: `groundworkrec`, `kingsholm-exec`, `talentbridge`. */
const agencyHost =
  /^.{3,40}(?:recruit|recruiting|recruitment|recruiters|staffing|headhunters?|headhunting|personnel|talents?|search|exec|executive|rec)$|^(?:talent|recruit)[a-z-]{4,40}$/

/** The agency that writes for an employer, when the words or its own name show one. */
export function findAgency(prepared: Prepared, sender: Sender): Fact<string> | null {
  const signature = prepared.zones
    .filter((zone) => zone.kind === 'signature')
    .map((zone) => prepared.text.slice(zone.start, Math.min(zone.end, zone.start + 600)))
    .join('\n')
  const client = clientWords.exec(prepared.text)
  const byHost = sender.looksHuman && agencyHost.test(companyLabel(sender.host) ?? '')
  const byName = byHost || agencyWords.test(`${sender.name} ${sender.host.replace(/[.-]/g, ' ')} ${signature}`)
  if (client === null && !byName) return null
  if (sender.system !== null) return null
  const display = cleanDisplayName(sender.name)
  const named =
    display !== '' && !looksLikePersonName(sender.name, sender.local) ? display : companyNameOfDomain(sender, prepared)
  if (named === null) return null
  const evidence = client === null ? null : prepared.evidenceInText(client.index, client.index + client[0].length)
  return { value: named, confidence: client === null ? 0.6 : 0.8, evidence }
}

function companyNameOfDomain(sender: Sender, prepared: Prepared): string | null {
  const domain = companyDomainOf(sender)
  if (domain === null) return null
  const label = domain.split('.')[0] ?? ''
  const written = writtenForm(label, prepared)
  if (written !== null) return written.name
  return label
    .split('-')
    .map((part) => (part[0] ?? '').toUpperCase() + part.slice(1))
    .join(' ')
}
