/** July: an offer that is declined, a no that is taken back, a museum that falls silent. */
import { ostwindStory } from './ostwind.ts'
import { lindqvistStory } from './lindqvist.ts'
import { grauburgStory } from './grauburg.ts'
import { corvaneStory } from './corvane.ts'
import { seeblickStory } from './seeblick.ts'

export const july = [ostwindStory(), lindqvistStory(), grauburgStory(), corvaneStory(), seeblickStory()]
