import { clairvalStory } from './clairval.ts'
import { transalpinStory } from './transalpin.ts'
import { verrieresStory } from './verrieres.ts'
import { batiferStory } from './batifer.ts'
import { bioceaneStory } from './bioceane.ts'
import { ateliersStory } from './ateliers.ts'

export const france = [
  clairvalStory(),
  transalpinStory(),
  verrieresStory(),
  batiferStory(),
  ateliersStory(),
  bioceaneStory(),
]
