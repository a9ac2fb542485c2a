import { de } from './de/hunt.ts'
import { dev2EnDe } from './dev2-en-de/hunt.ts'
import { dev2ItFrEs } from './dev2-it-fr-es/hunt.ts'
import { dev2NlPt } from './dev2-nl-pt/hunt.ts'
import { en } from './en/hunt.ts'
import { frEs } from './fr-es/hunt.ts'
import { heldEnDe } from './held-en-de/hunt.ts'
import { heldFrEsIt } from './held-fr-es-it/hunt.ts'
import { heldNlPt } from './held-nl-pt/hunt.ts'
import { nasty } from './nasty/hunt.ts'
import type { Hunt } from './truth-types.ts'

export const hunts: readonly Hunt[] = [
  en,
  de,
  frEs,
  nasty,
  dev2NlPt,
  dev2ItFrEs,
  dev2EnDe,
  heldEnDe,
  heldFrEsIt,
  heldNlPt,
]
