/**
 * How people tell days and times of day in words, in the seven languages that are read. Without accents and in lower
 * case, as the texts are when they are searched.
 */

/** Hours and the minutes beside them. A word that means two numbers in two languages is not here. */
export const numberWords: Readonly<Record<string, number>> = {
  ...counted(1, 'one two three four five six seven eight nine ten eleven twelve'),
  ...counted(1, 'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn'),
  ...counted(17, 'siebzehn achtzehn neunzehn zwanzig'),
  ...counted(1, 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...counted(17, 'dix-sept dix-huit dix-neuf vingt'),
  ...counted(1, 'una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
  ...counted(1, 'una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'),
  ...counted(16, 'sedici diciassette diciotto diciannove venti'),
  ...counted(1, 'uma duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze'),
  ...counted(16, 'dezesseis dezessete dezoito dezenove vinte'),
  ...counted(16, 'dezasseis dezassete dezoito dezanove vinte'),
  ...counted(1, 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'),
  ...counted(17, 'zeventien achttien negentien twintig'),
  ein: 1,
  zehn: 10,
  trente: 30,
  treinta: 30,
  trenta: 30,
  trinta: 30,
}

function counted(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, first + i]))
}

/** 1 is Monday. */
export const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'monday mon montag lundi lunes lunedi segunda-feira segunda maandag',
    'tuesday tues tue dienstag mardi martes martedi terca-feira terca dinsdag',
    'wednesday wed mittwoch mercredi miercoles mercoledi quarta-feira quarta woensdag',
    'thursday thurs thur thu donnerstag jeudi jueves giovedi quinta-feira quinta donderdag',
    'friday fri freitag vendredi viernes venerdi sexta-feira sexta vrijdag',
    'saturday samstag sonnabend samedi sabado sabato zaterdag',
    'sunday sonntag dimanche domingo domenica zondag',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
)

/** Days from the one on which a mail was sent. */
export const nearDays: Readonly<Record<string, number>> = {
  today: 0,
  'this afternoon': 0,
  heute: 0,
  "aujourd'hui": 0,
  'cet apres-midi': 0,
  hoy: 0,
  'esta tarde': 0,
  oggi: 0,
  hoje: 0,
  vandaag: 0,
  vanmiddag: 0,
  tomorrow: 1,
  'morgen fruh': 1,
  'morgen vormittag': 1,
  'morgen nachmittag': 1,
  morgen: 1,
  morgenochtend: 1,
  morgenmiddag: 1,
  demain: 1,
  manana: 1,
  domani: 1,
  domattina: 1,
  amanha: 1,
  ubermorgen: 2,
  overmorgen: 2,
  'apres-demain': 2,
  'pasado manana': 2,
  dopodomani: 2,
  'depois de amanha': 2,
}

/** Which half of the day an hour of the clock face is in. */
export const afternoon =
  /\b(?:afternoon|evening|nachmittags?|abends?|de l'apres-midi|apres-midi|du soir|(?:de|por) la (?:tarde|noche)|[da] tarde|da noite|(?:del|di|nel) pomeriggio|pomeriggio|di sera|(?:'s |des )?(?:middags|avonds)|namiddag)\b/
export const morning =
  /\b(?:morning|morgens|vormittags?|fruh|du matin|(?:de|por) la manana|(?:da|de|pela) manha|(?:del|di|in) mattin[ao]|(?:'s )?ochtends|ochtend)\b/
