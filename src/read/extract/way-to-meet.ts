import type { InterviewMode } from '#domain/finding.ts'
import { fold } from '#read/tokens.ts'

type Way = Exclude<InterviewMode, 'unknown'>

/** A sign of one way to meet, of folded words (lower case, no diacritics), and how much it says. */
interface Sign {
  readonly way: Way
  readonly weight: number
  readonly words: RegExp
}

const certain = 4
const strong = 3
const likely = 2
const hint = 1

const longestRead = 8_000
/** Hits of one sign that are counted. */
const mostHits = 2

/** Outside of words: JavaScript's `\b` is enough once the words are folded. */
const signs: readonly Sign[] = [
  {
    way: 'video',
    weight: certain,
    words:
      /\b(?:meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|zoom\.us|zoomgov\.com|webex\.com|whereby\.com|gotomeet\w{0,8}|bluejeans|chime\.aws|meet\.jit\.si|hirevue|microsoft teams|ms teams|google meet|webex|jitsi|whereby|bigbluebutton|skype|facetime)\b/g,
  },
  {
    way: 'video',
    weight: strong,
    words:
      /\b(?:zoom|video ?(?:call|chat|conference|interview|meeting|link|konferenz|gesprach|anruf|termin|verbindung|appel|llamada|conferencia|chiamata|chiamate|chamada|gesprek|vergadering|bellen|overleg|colloquio|entrevista|entretien|telefonie|telefonat|schalte)\w{0,3}|(?:per|par|por|via|by|over|on|in|a|uber|su|em|op) (?:video|visio|teams|meet|zoom|webex)|visio(?:conference|conf)?|videollamada\w{0,2}|videochiamata|videochamada|beeldbellen|chamada de video|appel video|llamada de video|conferencia de video|chiamata video|entretien (?:en )?visio|online ?(?:gesprach|gesprek|termin|interview|meeting|bewerbungsgesprach)|(?:interview|meeting|talk|call|gesprach|entretien|entrevista|colloquio|reuniao|reunion) (?:online|en ligne|on line|virtual|virtuel|virtuale)|virtual (?:interview|meeting|call)|(?:lien|link|enlace|collegamento) (?:de connexion|de la reunion|da reuniao|teams|zoom|meet|per il collegamento|zum gesprach|zur besprechung))\b/g,
  },
  {
    way: 'video',
    weight: likely,
    words:
      /\b(?:remote(?:ly)?|virtually|(?:join|meeting|dial in|einwahl|zugangs) ?(?:link|daten)|camera (?:on|off)|webcam|screen ?shar\w{1,4}|bildschirm teilen|en ligne|em linha|in linea|teams|(?:the|this|den|diesen|ce|le|este|el|il|de|deze|o) link (?:is|to|for|zum|ist|below|unten|ci dessous|pour|abajo|para|qui|sotto|hieronder|volgt|abaixo))\b/g,
  },
  {
    way: 'onsite',
    weight: certain,
    words:
      /\b(?:in person|in-person|face to face|personlich\w{0,3} (?:gesprach|kennenlernen|vorstellung\w{0,12}|treffen|termin)|gesprek op (?:kantoor|locatie)|on-?site|on site|vor ort|in prasenz|in presenza|di persona|en persona|presencial(?:mente)?|en presentiel|presentiel|sur place|sur site|ter plaatse|op locatie|fysiek|pessoalmente|in loco|de visu)\b/g,
  },
  {
    way: 'onsite',
    weight: strong,
    words:
      /\b(?:(?:at|in|to|visit|round|see) our (?:\w{1,14} )?(?:offices?|shop|premises|site|workshop|studio|branch|warehouse|depot|factory|plant|building|headquarters|hq|store|clinic|school|yard|kitchen|lab(?:oratory)?|place)|(?:bei|zu) uns (?:im|in|am|ins|an|auf|vorbei|hier|nach)|(?:in|an) unser(?:em|er|en|e|s)? (?:\w{1,20} )?(?:buro|raumen|raumlichkeiten|haus|hause|werk|werkstatt|filiale|kanzlei|praxis|niederlassung|standort|zentrale|geschaftsstelle|betrieb|atelier|laden|schule|klinik)|(?:dans|a|en) (?:nos|notre) (?:\w{1,14} )?(?:bureaux|locaux|ateliers|atelier|agence|siege|usine|magasin|boutique|etablissement|cabinet)|au siege|(?:en|a|por) nuestr[ao]s? (?:\w{1,14} )?(?:oficinas?|instalaciones|sede|tienda|taller|fabrica|planta|despacho|centro|locales)|(?:nas?|nos?|as|aos?) noss[ao]s? (?:\w{1,14} )?(?:instalacoes|escritorios?|sede|loja|fabrica|oficina|atelier)|(?:presso|nella|alla|in) (?:la )?nostra (?:\w{1,14} )?(?:sede|azienda|officina|bottega|filiale)|(?:presso|nei|ai) (?:i )?nostri (?:uffici|locali)|in sede|in azienda|in ufficio|(?:bij|naar) ons (?:op|in|aan|langs|kantoor|toe)|bij ons|op (?:ons |het )?kantoor|in onze? (?:\w{1,14} )?(?:kantoor|winkel|werkplaats|vestiging|studio|loods))\b/g,
  },
  {
    way: 'onsite',
    weight: strong,
    words:
      /\b(?:(?:come|stop|pop|call|swing) (?:by|over|in|round|along|up|down|to)|drop (?:by|in)|show you (?:round|around)|look (?:round|around)|(?:glad|happy|pleased|like|love) to see you|ring the bell|visitor'?s? (?:badge|pass|parking)|photo id|sign in at|report to|ask for (?:me|us|\w{2,14}) at|(?:meet|pick|collect) you (?:at|in|from|up)|kommen sie|komm(?:t|en)? (?:bitte |einfach )?(?:zu uns|vorbei)|melden sie sich (?:bitte )?(?:am|an|bei|im)|klingeln|anfahrt|parkplatz\w{0,2}|parken|besucher\w{0,12}|hinkommen|vorbei ?kommen|vorbei ?schauen|vous presenter|presentez vous|presentez-vous|vous accueill\w{1,8}|nous vous attend\w{1,5}|parking|venir (?:nous|au|a|dans|chez)|passer (?:nous|au|a|chez|nous voir)|le esperamos|te esperamos|os esperamos|la esperamos|preguntar? por|pregunte por|acercarte|acercarse|venir a|aguardamos a sua|esperamos por si|esperamos voce|estacionar|chieda di|chiedi di|la aspettiamo|ti aspettiamo|venire (?:da|in|a|qui)|passare (?:da|in)|langs ?(?:te )?kom\w{0,3}|kom(?:t u| je| langs| maar)|u kunt parkeren|parkeren|meld (?:je|u) (?:bij|aan))\b/g,
  },
  {
    way: 'onsite',
    weight: likely,
    words:
      /\b(?:reception|front desk|lobby|empfang|pforte|foyer|accueil|recepcion|rececao|recepcao|portineria|receptie|balie|entrance|eingang|address|adresse|adres|direccion|indirizzo|morada|endereco|reisekosten|travel (?:costs?|expenses?)|frais de deplacement|reiskosten|gastos de viaje|spese di viaggio|despesas de deslocacao|see you (?:at|in) the|haupteingang|entree principale|badge|\d{1,2}(?:st|nd|rd|th) floor|(?:ground|first|second|third|top) floor|\d{1,2}\. (?:stock|og|etage|obergeschoss)|etage|erdgeschoss|obergeschoss|stockwerk|(?:raum|zimmer|sitzungszimmer|besprechungsraum|room|meeting room|salle|sala|zaal|vergaderzaal|lokaal|aula|stanza|kamer) (?:[a-z]{0,2}\.?\d{1,4}|[a-z]\b)|suite \d{1,4}|\d{1,2}(?:er|e|eme|o|a)? (?:etage|andar|piso|piano|planta|verdieping)|verdieping|primo piano|gebaude|batiment|edificio|gebouw|building|poligono|werk \d|besprechungszimmer|sitzungszimmer|boardroom|zone industrielle|zona industrial|gewerbegebiet|industrieterrein)\b/g,
  },
  {
    way: 'onsite',
    weight: strong,
    words:
      /\b(?:\d{1,5}[a-z]? (?:\w{2,20} ){1,3}(?:street|st|avenue|ave|road|rd|blvd|lane|drive|square|quay|wharf|row|terrace|yard|court|parade|hill|mews)|\w{3,30}(?:str\.|strasse|platz|weg|allee|gasse|ufer|damm|ring|steig|markt|hof|straat|laan|plein|kade|gracht|singel|dijk|dreef|lei) \d{1,4}|(?:an der|am|auf der|in der|zur|zum) \w{3,20} \d{1,3}|(?:\d{1,4}(?: bis| ter)?,? )?(?:rue|avenue|boulevard|quai|impasse|allee|chemin) (?:de |du |des |d'|de la |de l')?\w{2,20}|(?:calle|avenida|avda|plaza|paseo|ronda|carretera|carrer|passeig|camino) (?:de |del |de la |d'|dels? )?\w{2,20}|(?:rua|largo|praca|travessa|alameda|estrada) (?:d[aoe]s? )?\w{2,20}|(?:via|viale|piazza|corso|vicolo|piazzale|strada|largo) (?:d[aeio]l?l?[aeo]? )?[a-z]{3,20},? \d{1,4})\b/g,
  },
  {
    way: 'phone',
    weight: certain,
    words:
      /\b(?:(?:by|over|on|via) (?:the )?(?:tele)?phone|phone ?(?:call|interview|screen|chat|conversation|screening)|telephone (?:call|interview|conversation|screen)|telefoninterview|telefongesprach\w{0,2}|telefontermin\w{0,2}|telefonat\w{0,2}|am telefon|per telefon|telefonisch\w{0,3}|par telephone|au telephone|(?:entretien|echange|appel|point|rendez-vous|entrevue) telephonique|por telefono|al telefono|(?:entrevista|llamada|conversacion|contacto) telefonica|telefonicamente|por telefone|ao telefone|(?:entrevista|conversa|chamada|contacto) telefonica|telefonema|(?:colloquio|intervista|chiamata) telefonic[ao]|telefonata|via telefono|telefoongesprek|telefonische kennismaking|telefonisch|via de telefoon|aan de telefoon)\b/g,
  },
  {
    way: 'phone',
    weight: strong,
    words:
      /\b(?:(?:i|we|she|he|they)(?:'ll| will| would|'d)? (?:call|ring|phone|give) you(?: a (?:call|ring|bell))?|(?:call|ring|phone) (?:you (?:at|on|around|then|from)|your (?:mobile|cell|number))|will (?:call|ring|phone) you|give you a (?:call|ring|bell)|(?:ich |wir )?ruf\w{0,4} (?:sie|dich|ihnen)(?: dann| um| am)? (?:\w{1,10} ){0,4}an|rufen sie an|sie an(?:rufen|zurufen)|dich an(?:rufen|zurufen)|anrufe?|rufe (?:sie|dich)|(?:je|nous|on) (?:vous |t')?(?:appelle|telephone)\w{0,5}|vous appell?er\w{0,4}|t'appelle\w{0,4}|(?:te|le|la|os|lo) llam(?:o|are|aremos|amos|ara|aran)|llamarte|llamarle|(?:ligo|ligamos|ligarei|ligaremos|telefono|telefonamos)(?:-lhe|-te)?|te ligo|lhe ligo|ligar-lhe\w{0,4}|vou ligar|(?:la|ti|vi) (?:chiamo|chiamero|chiameremo|chiamiamo|telefono|telefonero)|(?:ik |wij |we )?(?:bel|bellen) (?:je|u|jou)|je bellen|u bellen|you'll get a call|tel:\+?\d{3,14}|best number|which number|what number|numero (?:pour vous|donde|per)|unter welcher nummer|welk nummer|qual (?:o )?(?:melhor )?numero)\b/g,
  },
  {
    way: 'phone',
    weight: hint,
    words: /\b(?:a (?:quick |short |brief )?call|phone|telephone|telefon|telefono|telefone|telefoon)\b/g,
  },
]

/** "Instead of coming in", "nicht vor Ort": the way that is not taken. */
const notSo =
  /\b(?:instead of|rather than|no longer|unless|not|statt|anstatt|anstelle|nicht|kein|au lieu d[eu']?|plutot que|pas|en lugar de|en vez de|em vez de|em lugar de|in plaats van|niet|geen|invece (?:di|che|del|della)|non|no|nao)\b(?: [^\s,.;:!?]{1,20}){0,3}/g

/**
 * How people meet, by the links and words of an invitation or the place of a calendar entry, in seven languages: the
 * way most of its words speak of. `unknown` where they say nothing, or next to nothing.
 */
export function wayToMeet(text: string): InterviewMode {
  const words = fold(text.slice(0, longestRead)).replaceAll('’', "'").replace(/\s+/g, ' ')
  const affirmed = words.replace(notSo, ' ; ')
  const points: Record<Way, number> = { video: 0, onsite: 0, phone: 0 }
  for (const { way, weight, words: sign } of signs) {
    const hits = affirmed.match(sign)?.length ?? 0
    points[way] += weight * Math.min(mostHits, hits)
  }
  const [best, second] = (Object.entries(points) as [Way, number][]).toSorted(([, a], [, b]) => b - a)
  if (best === undefined || best[1] <= hint || best[1] === second?.[1]) return 'unknown'
  return best[0]
}

/** What a calendar entry tells of a meeting, each as written; empty where it does not. */
export interface ToldMeeting {
  readonly place: string
  readonly link: string
  readonly words: string
}

/** "Marianne will call 07700 900412": a number in the place's stead. */
const numberToCall = /\+?\d[\d ()/-]{7,24}\d/
/** A place to go to: "Larkrise Trust, 9 Canal Walk, Leeds". */
const addressLike = /^[^@:/\n]{3,80}[,\d][^@/\n]{1,160}$/

/**
 * How people meet by a calendar entry: its place decides, then its link, then what is written about it. A place that
 * reads like an address is one to go to.
 */
export function wayOfMeeting({ place, link, words }: ToldMeeting): InterviewMode {
  const byPlace = wayToMeet(place)
  if (byPlace !== 'unknown') return byPlace
  if (/^\s*https?:/i.test(place) || link.trim() !== '') return wayToMeet(`${place}\n${link}\n${words}`)
  if (numberToCall.test(place)) return 'phone'
  return addressLike.test(place.trim()) ? 'onsite' : wayToMeet(words)
}
