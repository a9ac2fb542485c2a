import type { Speech } from '#write/check/engine/speech.ts'

/**
 * What the check needs to know of the language beside what it learned from sentences (`model/`): groups A, B, D and F of
 * `domain/02`.
 */
export const dutch: Speech = {
  language: 'nl',
  meanings: {},
  rules: {},
  acts: {
    thanks: { says: ['((bedankt|dank|dankbaar|waardeer*|bedank))'] },
    acceptance: {
      says: [
        '((respecteer|accepteer|begrijp|aanvaard) ..7 (besluit|keuze|dat|ander)|(besluit|keuze|dat) ..3 (respecteer|accepteer|begrijp)|(kozen|namen|gekozen|aangenomen) ..3 (ander|iemand))',
      ],
    },
    future: { says: ['((toekomst*|later|volgend*|contact|denk|gedachten|bewaar))'] },
    release: { says: ['((genoeg|volstaat|haast|hoeft|begrijp|liever|probleem))'] },
    news: { says: ['((sindsdien|afgerond|gehaald|cursus|certificaat|artikel|boek))'] },
    ask: { says: ['((raad|advies|weten|helpen|vertel*|twijfel*))'] },
    definite: { says: [] },
    advice: {
      says: [
        '((advies|adviseer*|adviser*|raad|raden|aanrad*|tip|tips|verbeter*|oefen*|leren|leer|vaardighe*|ontwikkel*|beginnen|begin|oppakken|werken|versterken))',
        '(aanbood|aangeboden|aanbod)',
      ],
    },
    feedback: { says: ['((feedback|terugkoppeling|reactie))'] },
    broad: { says: [] },
    'yes-no': { says: [] },
    feeling: { says: ['((teleur*|verdrietig|jammer|pijn|kapot))'] },
    praise: {
      says: ['((ongelofelijk*|fantastisch*|buitengewoon*|geweldig*|magisch*|subliem*|geniaal*|uitzonderlijk*))'],
    },
    contrast: { says: ['(maar|echter|toch|hoewel|alleen|ook al|evenwel)'] },
    'kind-turn': {
      says: [
        '((begrijp*|respecteer*|accepteer*|dank*|fijn|plezier|contact|aardig|vriendelijk|geleerd|graag|blij|loonde))',
      ],
    },
    when: {
      says: [
        '((januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(maandag|dinsdag|woensdag|donderdag|vrijdag)|(eerste|tweede|laatste) (gesprek|ronde)|gisteren|vorige week|vorige maand|deze zomer)',
      ],
    },
    sorry: { says: ['((sorry|spijt|excus*))'] },
  },
  negations: ['niet', 'geen', 'nooit', 'zonder', 'noch', 'niets'],
  doubting: [],
  hedges: [],
  common: '',
  firstPerson: ['ik'],
  stopWords:
    'de het een en ik je jullie voor van in op dat is met mijn me niet aan om te bij heb was er u uw bedankt'.split(
      ' ',
    ),
  slips: {},
  slipPhrases: [],
  instead: {},
  baits:
    /^\s*(?:dringend\w*|urgent|belangrijk|snelle vraag|korte vraag|vraagje|vraag|hallo|hoi|opvolging|nieuws|update|lees dit|kans)\s*[!?.]*\s*$/i,
  atCompany: /(?:functie|baan|plek|gesprek)(?: [\p{L} ]{2,40})? bij (\p{Lu}[\p{L}\d&.-]+)/gu,
  scareWords:
    /^(?:selectie|procedure|proces|beslissing|besluit|keuze|beoordeling|gesprek|waardering|professionaliteit)$/i,
  wordy: {},
  profanity: {
    strong: ['kut*', 'hoer*', 'klootza*', 'lul*', 'godverdomme', 'tering*', 'kanker*'],
    mild: ['shit', 'rot*', 'klote*', 'idioot', 'idioten', 'sukkel*', 'stom*'],
  },
  insensitive: [],
}
