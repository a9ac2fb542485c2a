import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/data/labels.de.ts'
import { en } from '#web/data/labels.en.ts'

const labels = inLanguage({ en, de })

export const stageLabel = labels.stage
export const outcomeLabel = labels.outcome
export const relationLabel = labels.relation
export const kindLabel = labels.kind
export const signalLabel = labels.signal
export const reasonLabel = labels.reason
export const modeLabel = labels.mode
export const stepLabel = labels.step
export const updateLabel = labels.update
