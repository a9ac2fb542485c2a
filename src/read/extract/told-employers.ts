import type { Evidence } from '#domain/finding.ts'
import { isCompanyName, stripName } from '#read/extract/company-name.ts'
import { readCapitalised, readCapitalisedBefore, titleWeight } from '#read/extract/names.ts'
import type { Prepared } from '#read/prepare.ts'

export interface ToldEmployer {
  readonly name: string
  readonly evidence: Evidence
  /** Said by somebody who stands between: the employer wants, has decided, has answered. */
  readonly byAnother: boolean
}

/** "Hotel Seeblick | hat deine Bewerbung geöffnet": what employers do with what was sent, in seven languages. */
const behind = [
  /\s(?:(?:has |have )?(?:just )?(?:viewed|opened|downloaded|looked at|read|seen) (?:at )?(?:your|the)|has updated the status|is no longer accepting|(?:would like|wants?|have asked) to (?:see|meet|interview) you|invites you)\b/gu,
  /\s(?:hat (?:sich )?(?:deine?n?|ihre?n?) (?:bewerbung|unterlagen|lebenslauf|profil)|möchte (?:sie|dich) )/giu,
  /\s(?:a (?:consulté|téléchargé|ouvert|lu|vu) (?:votre|ton)|vous invite|souhaite vous (?:rencontrer|voir))\b/gu,
  /\s(?:ha (?:aperto|visualizzato|visto|letto|scaricato) (?:il tuo|la tua|il suo|la sua)|vuole (?:conoscerti|vederti)|chiude con)/gu,
  /\s(?:ha (?:visto|leído|abierto|descargado|revisado) (?:tu|su)|(?:leyó|vio|abrió|revisó|descargó) (?:tu|su)|está esperando que|nos pidió)\s/gu,
  /\s(?:(?:viu|abriu|leu|visualizou|baixou|acedeu a) o (?:seu|teu)|(?:viu|abriu|leu|visualizou) (?:a )?(?:sua|tua|seu|teu))\s/gu,
  /\s(?:heeft (?:je|jouw|uw) (?:cv|sollicitatie|profiel|gegevens)|bekeek (?:je|uw)|vond (?:je|u) )/giu,
] as const

/** "… wurde an | Autohaus Perl übermittelt", "heard back from | Ashdown Castings". */
const before: readonly { readonly pattern: RegExp; readonly byAnother?: true }[] = [
  { pattern: /\b(?:viewed|downloaded|opened) by\s|\b(?:sent|submitted|forwarded) (?:on )?to:?\s/gi },
  { pattern: /\bon behalf of (?:the )?/gi },
  {
    pattern:
      /\b(?:unterwegs zu|wurde (?:an|von)|deine bewerbung an|dienststelle:|arbeitgeber:|unternehmen:|betrieb|firma:)\s/gi,
  },
  {
    pattern: /\b(?:consultée? par|transmise? à|envoyée? à|l'entreprise|le recruteur|employeur\s?:|entreprise\s?:)\s/gi,
  },
  { pattern: /\b(?:inviat[ao] a|inoltrat[ao](?: il suo cv)? a|l'azienda|azienda:|datore di lavoro:)\s/gi },
  { pattern: /\b(?:enviada? a:?|enviad[oa] para|la empresa|a empresa|empresa:|cliente:|transmitida a|compañía:)\s/gi },
  {
    pattern: /\b(?:verstuurd (?:naar|aan)|doorgestuurd naar|gesolliciteerd bij|werkgever:|opdrachtgever:|bedrijf:)\s/gi,
  },
  {
    pattern:
      /\b(?:(?:heard|hear|news|feedback|word|offer|call|came) (?:back )?from|off the phone with|spoken? to|spoke with|put (?:you|your cv) (?:forward )?(?:to|at|for))\s/gi,
    byAnother: true,
  },
  {
    pattern: /\b(?:nachricht von|rückmeldung von|gehört von|angebot von|entscheidung von)\s(?:der |dem |den )?/gi,
    byAnother: true,
  },
  { pattern: /\b(?:j'ai eu|point avec|retour de|des nouvelles de|retour)\s(?:la |le |l'|les )?/gi, byAnother: true },
  { pattern: /\b(?:riscontro (?:di|da)|risposta (?:di|da)|notizie da|sentito)\s/gi, byAnother: true },
  {
    pattern: /\b(?:contestado desde|respuesta de|hablamos con|hablé con|noticias de|feedback de|retorno d[aoe])\s/gi,
    byAnother: true,
  },
  {
    pattern: /\b(?:terugkoppeling(?: van)?|gehoord van|reactie van|contact gehad met|gesproken met)\s/gi,
    byAnother: true,
  },
  { pattern: /\b(?:resposta d[aoe]s?|falei com (?:a |o )?|novidades d[aoe]s?)\s/gi, byAnother: true },
]

const readUpTo = 3_000
const most = 8

/** Employers that a job site, a test house or an agency says did something, or was sent something. At most eight. */
export function toldEmployers(prepared: Prepared): readonly ToldEmployer[] {
  const found: ToldEmployer[] = []
  const own = prepared.zones.find(({ kind }) => kind === 'new')
  const end = own === undefined ? 0 : Math.min(own.end, own.start + readUpTo)
  const subject = prepared.subject.slice(0, 300)
  look(subject, (a, b) => prepared.evidenceInSubject(a, b), 0)
  look(prepared.text.slice(0, end), (a, b) => prepared.evidenceInText(a, b), own?.start ?? 0)
  return found

  function look(text: string, evidence: (a: number, b: number) => Evidence, from: number): void {
    for (const pattern of behind)
      for (const match of text.matchAll(pattern)) {
        if (match.index < from) continue
        add(readCapitalisedBefore(text, match.index, Math.max(from, match.index - 80)), false, evidence)
      }
    for (const { pattern, byAnother } of before)
      for (const match of text.matchAll(pattern)) {
        if (match.index < from) continue
        const at = match.index + match[0].length
        if (/[\p{Lu}\d]/u.test(text[at] ?? '')) add(readCapitalised(text, at), byAnother === true, evidence)
      }
  }

  function add(
    span: { readonly value: string; readonly start: number; readonly end: number } | null,
    byAnother: boolean,
    evidence: (a: number, b: number) => Evidence,
  ): void {
    if (span === null || found.length >= most) return
    const name = stripName(span.value.replace(/^(?:la|le|les|el|il|die|der|das|de|a|o|the)\s/i, ''))
    if (!isCompanyName(name) || titleWeight(name) >= 2 || name.length < 3) return
    found.push({ name, byAnother, evidence: evidence(span.start, span.end) })
  }
}
