import { azulinoStory } from './azulino.ts'
import { corticaStory } from './cortica.ts'
import { avelarStory } from './avelar.ts'
import { lumiarStory } from './lumiar.ts'
import { ribeirinhoStory } from './ribeirinho.ts'
import { marulhoStory } from './marulho.ts'
import { salgueiroStory } from './salgueiro.ts'

export const portugal = [
  azulinoStory(),
  corticaStory(),
  avelarStory(),
  lumiarStory(),
  ribeirinhoStory(),
  marulhoStory(),
  salgueiroStory(),
]
