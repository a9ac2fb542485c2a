import { correspondenceOf } from '../source/correspondence.ts'

/** Chiara Bonnet, ingegnere della qualità a Torino, cerca in Italia, Francia e Spagna da settembre 2025 a gennaio 2026. */
export const chiara = 'Chiara Bonnet <chiara.bonnet@postalibera.example>'
/** L'indirizzo di famiglia, che dà ai francesi. */
export const chiaraBis = 'Chiara Bonnet-Rinaldi <chiara@bonnet-rinaldi.example>'

export const box = correspondenceOf(chiara, 'it', 'thunderbird')
export const rome = 'Europe/Rome'
export const paris = 'Europe/Paris'
export const madrid = 'Europe/Madrid'
