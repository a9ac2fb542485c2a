/**
 * How people agree to a time, decline it, and say that they will meet, in seven languages. Matched against text in lower
 * case and without accents.
 */

const yes = [
  "perfect|that works|works (?:for me|perfectly|well|great)|suits me|is (?:fine|good|great|perfect|convenient)|sounds (?:good|great)|great|lovely|gladly|with pleasure|happy to|see you (?:then|there|on)|(?:i will|i'll) be there|confirm(?:ed|ing)?|looking forward|deal|it is",
  'passt|gerne?|sehr gern|einverstanden|abgemacht|bestatigen?|bestatige|ich komme|bin (?:dabei|ich da)|bis dann|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen)|freue? (?:mich|uns)|perfekt|prima|wunderbar|alles klar',
  "parfait|ca me va|ca nous va|me convient|nous convient|d'accord|c'est note|je confirme|nous confirmons|avec plaisir|volontiers|entendu|convenu|a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|je serai|au plaisir",
  'perfecto|me va (?:bien|genial|perfecto)|me viene (?:bien|genial|perfecto)|de acuerdo|confirmo|confirmamos|encantad[oa]|nos vemos|ahi estare|alli estare|vale|quedamos|genial|con mucho gusto',
  "perfetto|va (?:bene|benissimo)|mi va bene|confermo|confermiamo|con piacere|volentieri|ci vediamo|a (?:lunedi|martedi|mercoledi|giovedi|venerdi|domani)|ci saro|d'accordo|ottimo",
  'perfeito|pode ser|combinado|confirmo|confirmamos|confirmad[oa]|com (?:muito )?(?:gosto|prazer)|la estarei|estarei la|ate (?:segunda|terca|quarta|quinta|sexta|amanha|la)|otimo|optimo|esta otimo|fica (?:bem|marcad[oa]|combinado)|marcado',
  'prima|perfect|akkoord|afgesproken|graag|met plezier|tot dan|tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|past (?:me|mij)|komt (?:me |mij )?goed uit|ik ben er|bevestig|staat genoteerd|is goed|top',
]

const no = [
  "(?:can't|cannot|can not|won't|unable to) (?:make|do|come|manage|be)|doesn't work|does not work|not (?:available|possible|free)|i am away|i'm away|another (?:day|time|slot)|afraid (?:i|not)",
  'passt (?:mir |uns )?(?:leider )?nicht|kann (?:ich )?(?:da |leider |dann )?(?:leider )?nicht|leider (?:nicht|keine zeit|verhindert)|verhindert|geht (?:bei mir )?(?:leider )?nicht|anderer termin|anderen termin',
  'ne (?:me|nous) convient pas|ne peux pas|ne pourrai pas|pas (?:disponible|possible)|malheureusement|un autre (?:jour|creneau|horaire)|empeche',
  'no (?:puedo|podre|me va|me viene|es posible)|lamentablemente|por desgracia|imposible|otro (?:dia|horario)|otra hora',
  'non (?:posso|potro|riesco|mi va|e possibile)|purtroppo|impossibile|un altro (?:giorno|orario)',
  'nao (?:posso|consigo|poderei|da|vou poder|me e possivel)|infelizmente|impossivel|outro (?:dia|horario)|outra hora',
  'kan (?:ik )?(?:dan |helaas )?(?:helaas )?niet|helaas|niet (?:mogelijk|beschikbaar)|verhinderd|lukt (?:me |mij )?(?:helaas )?niet|ander moment|andere dag',
]

const meeting = [
  'meet|interview|call|ring you|talk|chat|speak|conversation|come (?:in|by|over|along|and see)|stop by|drop (?:in|by)|visit|join (?:me|us)|see you|zoom|teams|round|stage|panel|discuss|coffee|catch up|show you|waiting for you|expect you|look forward to',
  'gesprach|treffen|telefonat|telefonieren|anrufen|rufe?n? (?:ich|sie|dich|wir)|anruf|kennenlernen|kennen lernen|kommen sie|komm(?:st)? (?:doch|du|gern)|vorbei|besuch|termin|sehen uns|erwarten (?:sie|dich)|besprechen|einladen|lade|auswahl|probearbeit|hospit|videocall|austausch|unterhalten|zeit, (?:sich|mit)|zu uns',
  'rencontre|entretien|appel|appell|telephon|echang|rendez-vous|venez|venir|passez|visite|visio|discut|parler|recevoir|recevons|attend(?:ons|rai|s)|voir|cafe',
  'entrevist|llamada|llamo|llamar|hablar|hablamos|reuni|vernos|vemos|conocer|visita|pasate|pasarte|ven(?:ir)? |videollamada|charl|cita|quedar|quedamos|esper(?:amos|o)|cafe',
  'colloquio|chiamata|chiamo|telefonata|sentirci|sentiamo|incontr|conosc|vediamo|vederci|venire|venga|vieni|passi|passare|visita|videochiamata|parlare|parlarne|appuntamento|aspett(?:iamo|o)|caffe',
  'entrevista|ligo|ligar|chamada|ligacao|conversa|reuni|conhecer|encontr|venha|vem |vir |passar|visita|videochamada|videoconferencia|falar|falamos|espera(?:mos)?|marcad|bate-papo|cafe',
  'gesprek|bellen|bel (?:ik|je|u)|belafspraak|afspraak|ontmoet|kennis|kennismak|langs|langskom|komen|kom (?:je|gerust|maar|dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|eens)|bakkie|spreken|praten|bezoek|videogesprek|zien (?:we|elkaar)|verwacht(?:en)?|koffie|interview',
]

const of = (languages: readonly string[]) => new RegExp(`(?<![a-z])(?:${languages.join('|')})`)

export const agrees = of(yes)
export const declines = of(no)
export const speaksOfMeeting = of(meeting)
/** "Would you confirm?" asks for a word, not whether the time suits. */
export const asksToConfirm = /confirm|bestatig|conferm|bevestig|rsvp/
/** "Does that work?", said without a question mark as well. */
export const asksWhetherItSuits =
  /(?:let me know|tell me|say) (?:if|whether)|(?:would|does|do|could|can|might) (?:that|this|it|you|the|mon|tues|wednes|thurs|fri)|(?:passt|ginge|geht|klappt) (?:das|es|ihnen|dir|der)|ob (?:das|ihnen|dir|es)|dites-moi si|dis-moi si|(?:vous|te) (?:va|convient)|convient(?:-il|-elle)|(?:te|le|os) (?:va|viene|iria|vendria|parece)|(?:dime|digame) si|(?:ti|le|vi) (?:va|andrebbe)|fammi sapere se|mi faccia sapere se|(?:diga|diz|avise|avisa)-?(?:me)? se|(?:da|serve|pode ser|convem|daria)[^.!?]{0,30}\?|(?:schikt|past|lukt|komt)[^.!?]{0,40}\?|laat (?:me|mij|maar)? ?weten of/
