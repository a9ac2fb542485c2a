import type { Speech } from '#write/check/engine/speech.ts'

/**
 * What the check needs to know of the language beside what it learned from sentences (`model/`): groups A, B, D and F of
 * `domain/02`.
 */
export const spanish: Speech = {
  language: 'es',
  meanings: {},
  rules: {},
  acts: {
    thanks: { says: ['((gracias|agradezco|agradecid*|gratitud))'] },
    acceptance: {
      says: [
        '((respeto|acepto|entiendo|comprendo|tomo nota) ..7 (decision|eleccion|otro|otra|ello)|(elegido|cogido|contratado|elegisteis|cogisteis|eligieron|prefirieron|dado) ..3 (otro|otra|alguien|colega))',
      ],
    },
    future: { says: ['((futur*|adelante|proxim*|contacto|cuenten|contad|tenedme|tengame|guarde*|acuerd*))'] },
    release: { says: ['((basta|obligad*|prisa|preocup*|entender*|prefier*|tranquil*))'] },
    news: { says: ['((desde entonces|terminado|conseguido|curso|certificado|articulo|libro|sacado))'] },
    ask: { says: ['((consejo|aconseja*|saber|ayudar*|digame|dudar))'] },
    definite: { says: [] },
    advice: {
      says: [
        '((aconsej*|consejo*|recomend*|suger*|sugier*|mejor*|trabajar*|aprend*|habilidad*|reforz*|practic*|desarroll*|empez*|empiez*|priorizar*))',
        '(ofrec*)',
      ],
    },
    feedback: {
      says: ['((comentarios|opinion|feedback|valoracion))'],
      unless: ['((ayudaron|ayudo|sirvieron|sirvio))'],
    },
    broad: { says: [] },
    'yes-no': { says: [] },
    feeling: { says: ['((decepcion*|triste|pena|lastima|dolor|hundid*))'] },
    praise: { says: ['((increible*|fantastic*|extraordinari*|maravill*|magic*|sublime*|genial*|excepcional*))'] },
    contrast: { says: ['(pero|aunque|sin embargo|no obstante|si bien|solo que)'] },
    'kind-turn': {
      says: [
        '((entiendo|comprendo|respeto|acepto|gracias|agradable|placer|contacto|amable|aprendi|gusto|gustaria|contento|contenta))',
      ],
    },
    when: {
      says: [
        '((enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(lunes|martes|miercoles|jueves|viernes) pasado|(primera|segunda|ultima) (entrevista|ronda)|ayer|semana pasada|mes pasado|este verano)',
      ],
    },
    sorry: { says: ['((siento|perdon|disculp*))'] },
  },
  negations: ['no', 'nunca', 'ningún', 'ninguna', 'sin', 'ni', 'jamás'],
  doubting: [],
  hedges: [],
  common: '',
  firstPerson: ['yo'],
  stopWords: 'el la los las de y que en un una para por con su mi me le lo se del al es no gracias como más'.split(' '),
  slips: {},
  slipPhrases: [],
  instead: {},
  baits:
    /^\s*(?:urgente\w*|importante|pregunta rápida|una pregunta|pregunta|hola|buenas|seguimiento|novedades|léame|por favor|oportunidad)\s*[!?.]*\s*$/i,
  atCompany:
    /(?:puesto|plaza|empleo|entrevista)(?: [\p{L} ]{2,40})? en (\p{Lu}[\p{L}\d&.-]+)(?= (?:el|la|y|para)|[.,])/gu,
  scareWords: /^(?:selección|proceso|decisión|elección|evaluación|entrevista|valoración|profesionalidad)$/i,
  wordy: {},
  profanity: {
    strong: ['puta*', 'gilipoll*', 'cabrón*', 'hijoputa*', 'joder', 'cojon*'],
    mild: ['mierda', 'coño', 'idiota*', 'imbécil*', 'estúpid*', 'capull*'],
  },
  insensitive: [],
}
