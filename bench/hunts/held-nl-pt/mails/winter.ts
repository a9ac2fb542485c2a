import { dijkhuisStory } from './dijkhuis.ts'
import { polderStory } from './polder.ts'
import { gemeenteStory } from './gemeente.ts'
import { zilverStory } from './zilver.ts'
import { brouwStory } from './brouw.ts'

export const winter = [dijkhuisStory(), polderStory(), gemeenteStory(), zilverStory(), brouwStory()]
