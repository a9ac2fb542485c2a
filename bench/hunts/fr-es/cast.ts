import { correspondenceOf } from '../source/correspondence.ts'

/** Inès Castellà, contrôleuse de gestion à Lyon, cherche en France, en Belgique et en Espagne, de janvier à mai 2026. */
export const ines = 'Inès Castellà <ines.castella@posteclaire.example>'
/** Pour le courrier d'Espagne. */
export const inesEnCasa = 'Inés Castellà Morel <ines@castella-morel.example>'

export const box = correspondenceOf(ines, 'fr', 'gmail')
export const { got, gotRe, sent, sentRe } = box
