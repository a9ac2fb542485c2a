import type { Speech } from '#write/check/engine/speech.ts'

/**
 * What the check needs to know of the language beside what it learned from sentences (`model/`): groups A, B, D and F of
 * `domain/02`.
 */
export const french: Speech = {
  language: 'fr',
  meanings: {},
  rules: {},
  acts: {
    thanks: { says: ['((merci|remercie*|reconnaissan*|gratitude))'] },
    acceptance: {
      says: [
        '((respecte|accepte|comprends|prends acte) ..7 (decision|choix|autre|cela|avis)|(choisi|retenu|pris|engage) ..3 (autre|quelqu))',
      ],
    },
    future: { says: ['((futur*|avenir|prochain*|contact|pensez|pense|gardez|garde))'] },
    release: { says: ['((suffi*|oblige|presse|souci|grave|comprendr*|prefer*))'] },
    news: { says: ['((depuis|termine|obtenu|formation|certificat|article|livre|passe mon))'] },
    ask: { says: ['((conseil*|savoir|aiderait|aider|dites|hesiter))'] },
    definite: { says: [] },
    advice: {
      says: [
        '((conseil*|recommand*|sugger*|amelior*|travailler*|apprendre|competence*|renforc*|progress*|developp*|commenc*|priorit*|piste*))',
        '(propose|proposer|proposiez|offert)',
      ],
    },
    feedback: { says: ['((retour|avis|feedback))'] },
    broad: { says: [] },
    'yes-no': { says: [] },
    feeling: { says: ['((decu|decue|triste|peine|regrette|dommage|blesse|effondre*))'] },
    praise: {
      says: ['((incroyable*|fantastique*|extraordinaire*|merveilleu*|magique*|sublime*|genial*|exceptionnel*))'],
    },
    contrast: { says: ['(mais|cependant|toutefois|pourtant|neanmoins|bien que|meme si|seulement)'] },
    'kind-turn': {
      says: [
        '((comprends|respecte|accepte|merci|agreable|plaisir|contact|chaleureux|gentil*|appris|volontiers|heureu*))',
      ],
    },
    when: {
      says: [
        '((janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(lundi|mardi|mercredi|jeudi|vendredi) dernier|(premier|deuxieme|second|dernier) (entretien|tour)|hier|semaine derniere|mois dernier|cet ete|au printemps)',
      ],
    },
    sorry: { says: ['((desole|desolee|pardon|excuse*))'] },
  },
  negations: ['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
  doubting: [],
  hedges: [],
  common: '',
  firstPerson: ['je', 'j'],
  stopWords: 'le la les de des et vous je pour que un une est mon votre dans en avec qui ne pas du au j merci'.split(
    ' ',
  ),
  slips: {},
  slipPhrases: [],
  instead: {},
  baits:
    /^\s*(?:urgent\w*|important|petite question|une question|question|bonjour|salut|relance|suivi|des nouvelles|nouvelles|lisez[- ]moi|svp|opportunité)\s*[!?.]*\s*$/i,
  atCompany: /(?:poste|place|emploi|entretien)(?: [\p{L}'’ ]{2,40})? chez (\p{Lu}[\p{L}\d&.-]+)/gu,
  scareWords:
    /^(?:sélection|selection|procédure|processus|décision|choix|expertise|évaluation|entretien|appréciation|retour|professionnalisme)$/i,
  wordy: {},
  profanity: {
    strong: ['connard*', 'enculé*', 'salope*', 'putain*', 'enfoiré*', 'ordure*', 'foutre'],
    mild: ['merde', 'bordel', 'con', 'conne', 'cons', 'foutu', 'chier', 'idiot*', 'débile*', 'crétin*', 'imbécile*'],
  },
  insensitive: [],
}
