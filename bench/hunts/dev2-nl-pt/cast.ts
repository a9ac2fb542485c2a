import { correspondenceOf } from '../source/correspondence.ts'

/** Beatriz Lobo, planner in Rotterdam en geboren in Porto, zoekt in Nederland en Portugal, februari tot juni 2026. */
export const bia = 'Beatriz Lobo <beatriz.lobo@postduif.example>'
/** Voor post uit Portugal. */
export const biaEmCasa = 'Beatriz Lobo Visser <bia@lobo-visser.example>'

export const box = correspondenceOf(bia, 'nl', 'gmail')
export const lisbon = 'Europe/Lisbon'
export const amsterdam = 'Europe/Amsterdam'
