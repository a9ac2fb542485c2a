/** May: two German employers with systems of their own kind, and the first British one. */
import { kellerbachStory } from './kellerbach.ts'
import { northfoldStory } from './northfold.ts'
import { hansekontorStory } from './hansekontor.ts'
import { brightmoorStory } from './brightmoor.ts'

export const may = [kellerbachStory(), northfoldStory(), hansekontorStory(), brightmoorStory()]
