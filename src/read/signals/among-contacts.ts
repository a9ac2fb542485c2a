import type { FindingKind } from '#domain/finding.ts'
import { plainOf } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'

/**
 * News in the mail of somebody who is known from an application. Such people write as people do: no stock phrase, but a
 * sentence that holds two things. From a stranger the same words would say nothing, so these are for known people only.
 */

/** Somebody was chosen … */
const chose = any([
  'went with|going with|go with|gone with|going ahead with|moving ahead with|chose|chosen|our choice|the choice (?:is|was|fell)|decided (?:on|for|in favou?r)|picked|settled on|offered (?:it|the (?:job|role|position|post))|(?:given|gave|goes|went) (?:it )?to|hired|named|fits? better|closer to|ahead of you|voted for|pipped|took the (?:job|role)|position (?:goes|has gone)',
  'entschieden|entscheidung (?:ist|fiel)|den zuschlag|wahl (?:ist|fiel)|ausgewahlt|gewahlt|genommen|nehmen|bekommt die|besetzt|besetzen|den vorzug|vorn(?:e)? (?:lag|gelegen)|weitermachen|weitergehen|gewonnen|fangt bei uns|zusage von',
  "choisi|choix|retenu|prefere|opte pour|porte sur|nous rejoint|rejoindra|confie|l'emporte|a emporte|poursuivre avec|continuer avec|continuons avec|avancons avec|pris quelqu'un|embauche",
  'elegido|eleccion|escogido|decidido por|decantado|optado|seleccionado|quedamos con|quedado con|contratado|incorpora(?:ra|mos)?|adelante con|seguimos con|apostado por|cogido a',
  'scelto|scelta|optato|preferito|preso|prendiamo|andiamo avanti con|proseguire con|proseguiamo con|selezionat|assunt|assunto|puntato su|affidat|caduta su|ricaduta su|entra da noi',
  'escolh(?:emos|ido|a|eu)|opt(?:amos|ou|ado)|recaiu|ficar com|ficamos com|selecionad|contrat(?:amos|ou|ado)|avancar com|avancamos com|seguir com|decidimos por|preferi(?:mos|u)|entregue a',
  'gekozen|kiezen voor|kiest voor|keuze|verder met|in zee met|aangenomen|gevallen op|geworden is|voorkeur|nemen we|heeft de baan|nieuwe baan bij ons|begint (?:maandag|straks|volgende)',
])
/** … who is somebody else. */
const another = any([
  'someone|somebody|another|the other|other (?:candidates|people|applicants)|a colleague|an internal|internal(?:ly)?|candidates? (?:who|with|from)|a candidate|the finalist|one of our own|else\\b|a person who|who (?:has|had|knows|already)',
  'jemand|andere|einen? (?:kolleg|bewerber|kandidat|intern)|intern|eine person|eigenen reihen|mitbewerb|kollegin|kollegen',
  "quelqu'un|une? autre|l'autre|autres? candidat|une personne|en interne|interne|collaborat|collegue|candidats? (?:qui|dont|ayant)|finaliste",
  'alguien|otr[oa]|una persona|candidat[oa]s? (?:que|con)|intern[oa]|companer[oa]|quien(?:es)?\\b|de dentro',
  'qualcun|altr[oa]|una persona|candidat[oi] (?:che|con)|intern[oa]|collega|chi (?:ha|conosce|gia)|una ragazza|un ragazzo',
  'alguem|outr[oa]|uma pessoa|candidat(?:o|a|ura)s? (?:que|com)|intern[oa]|colega|quem (?:ja|tem|tinha)|uma rapariga|um rapaz',
  'iemand|ander|een collega|een kandidaat|intern|kandidaten die|eigen gelederen',
])
/** Said of what may come, or has not come yet. */
const open = any([
  "if|whether|unless|not yet|have(?:n't| not) (?:decided|chosen)|before we|until we|once we|when we have|will be (?:decided|chosen)|in case|no decision",
  'falls|wenn|ob\\b|noch nicht|noch kein|bevor|sobald|bis wir|noch offen',
  'si |pas encore|avant de|avant que|des que|lorsque|au cas',
  'si |todavia no|aun no|antes de|cuando|en caso',
  'se |non ancora|prima di|appena|quando|nel caso',
  'se |ainda nao|antes de|quando|assim que|caso ',
  'als (?:we|wij|je|u|er)|nog niet|nog geen|voordat|zodra|of we|indien|mocht',
])
const stopped = any([
  '(?:on hold|frozen|paused|put a stop|no longer (?:exists|available|needed|hiring)|cancelled|withdrawn|pulled|called off|not (?:be )?fill(?:ing|ed)?|hiring (?:freeze|stop)|lost the budget|no budget)',
  '(?:eingefroren|auf eis|gestoppt|gestrichen|nicht (?:mehr )?besetzt|einstellungsstopp|ruht|entfallt|zuruckgestellt|ausgesetzt|kein budget|budget(?:sperre|stopp))',
  "(?:gele[rs]?\\b|geler|gel des|suspend|annul|supprime|n'existe plus|mis en pause|report(?:e|ons) sine die|plus de budget)",
  '(?:congelad|suspendid|paralizad|cancelad|anulad|ya no existe|en pausa|sin presupuesto|se cae)',
  '(?:congelat|sospes|bloccat|annullat|cancellat|non esiste piu|in pausa|senza budget|saltat)',
  '(?:congelad|suspens|cancelad|parad[oa]\\b|anulad|ja nao existe|em pausa|sem orcamento|sem verba)',
  '(?:bevroren|on hold|stilgelegd|stil\\b|geschrapt|vervallen|ingetrokken|vacaturestop|opgeschort|geen budget|niemand aannemen)',
])
const post = any([
  'role|position|post\\b|job\\b|opening|vacanc|hiring|search|headcount|recruit',
  'stelle|position|besetzung|ausschreibung|einstellung|verfahren|suche',
  'poste|recrutement|embauche|engagement',
  'puesto|vacante|proceso|contratacion|plaza',
  'posizione|ricerca|selezione|assunzion|ruolo|posto',
  'vaga|posicao|processo|contratac|lugar|funcao|recrutamento',
  'functie|vacature|plek|positie|procedure|werving',
])
const amount =
  /(?:[€£$]|\b(?:eur|euro|chf|gbp|usd)\b) ?\d{1,3}(?:[.,' ]?\d{3})|\d{1,3}(?:[.,' ]?\d{3})(?:[.,]\d{2})? ?(?:[€£$]|\b(?:eur|euros?|chf|gbp|usd|brutto|bruto|brut|lordi|gross|franken)\b)|\b\d{2,3}k\b/
const wanted = any([
  "offer|like you to|want you|have you (?:on|join|with)|you're hired|join us|proposal|contract",
  'angebot|mochten (?:wir )?(?:sie|dich)|wollen (?:wir )?(?:sie|dich)|vertrag|anbieten|fur (?:sie|dich) entschieden|willkommen',
  "proposition|proposons|c'est vous qu'on veut|contrat|nous vous voulons|embauch|vous rejoindre|prend",
  'oferta|ofrec|queremos que|contrato|propuesta|incorpor',
  'offert|propost|contratto|vorremmo (?:averti|averla|te|lei)|assumer',
  'oferta|propost|contrato|queremos que|oferec|contratar',
  'aanbod|voorstel|contract|willen je|willen u|in het team|aannemen',
])
const work = any([
  'exercise|take-?home|case study|the case|small case|task|assignment|challenge|brief attached|test\\b',
  'aufgabe|fallstudie|probeaufgabe|case\\b|ubung|test\\b|hausaufgabe',
  'etude de cas|cas pratique|exercice|test\\b|mise en situation',
  'caso practico|ejercicio|prueba|reto\\b|test\\b',
  'esercizio|caso (?:pratico|studio)|prova|test\\b|compito',
  'estudo de caso|exercicio|desafio|teste?\\b|caso pratico|prova',
  'case\\b|opdracht|casus|oefening|test\\b|toets',
])
const handIn = any([
  'by (?:mon|tues|wednes|thurs|fri|satur|sun|\\d|the)|send (?:it|them|me)|hand in|submit|spend (?:more|no|about)|an evening|hours? (?:on|for)|within',
  'bis (?:zum|mon|diens|mitt|donners|frei|sams|sonn|\\d)|abgeben|abgabe|zuruckschick|schick(?:en)? (?:sie|mir|uns)|stunden? zeit|innerhalb',
  "avant (?:le|lun|mar|mer|jeu|ven)|d'ici|rendre|renvoy|retourn|envoy",
  'antes del?|hasta el|enviar|envia|mandar|entregar|devolver',
  'entro|consegn|inviar|invia|rimand|mandar',
  'ate (?:ao?|dia|\\d|seg|ter|qua|qui|sex)|entreg|envi|mand|devolv',
  'inleveren|voor (?:\\d|maan|dins|woens|donder|vrij)|terugstur|opstur|insturen|uiterlijk|uurtjes?',
])

function any(languages: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${languages.join('|')})`)
}

const readUpTo = 3_000
const most = 40

export type NewsAmongContacts = Extract<FindingKind, 'rejection' | 'position-closed' | 'offer' | 'assessment'>

/** What a known human's own words tell, with the sentence; null for what is only talk. */
export function newsAmongContacts({
  text,
  zones,
  forwarded,
}: Prepared): { readonly kind: NewsAmongContacts; readonly from: number; readonly to: number } | null {
  const part = zones.find(({ kind }) => kind === (forwarded === null ? 'new' : 'forwarded'))
  if (part === undefined) return null
  const words = text.slice(part.start, Math.min(part.end, part.start + readUpTo))
  const whole = plainOf(words)
  const isOffer = amount.test(whole) && wanted.test(whole) && !/\?/.test(whole.slice(0, 80))
  let at = 0
  let n = 0
  for (const raw of words.split(/(?<=[.!?;])\s|\n\n/)) {
    const from = part.start + words.indexOf(raw, at)
    at = from - part.start + raw.length
    const sentence = plainOf(raw)
    if (++n > most) break
    if (sentence.length < 12 || sentence.endsWith('?')) continue
    const to = from + raw.trimEnd().length
    if (isOffer && (amount.test(sentence) || wanted.test(sentence))) return { kind: 'offer', from, to }
    if (open.test(sentence)) continue
    if (chose.test(sentence) && another.test(sentence)) return { kind: 'rejection', from, to }
    if (stopped.test(sentence) && post.test(sentence)) return { kind: 'position-closed', from, to }
    if (work.test(sentence) && handIn.test(whole)) return { kind: 'assessment', from, to }
  }
  return null
}
