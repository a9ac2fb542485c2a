import { plainOf } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'

/** How people step back in an answer, in seven languages; text without accents, in lower case. */
const stepsBack =
  /(?<![a-z])(?:take myself out|take my name (?:off|out)|step(?:ping)? back from|withdraw (?:my|from)|i(?: have|'ve)? decided (?:not to (?:go|take|continue|pursue|move)|against)|i have to say no|i(?:'ll| will| am going to|'m going to)? (?:have to )?(?:pass on|turn (?:it|this|you) down|decline)|not (?:going to )?(?:take|pursue) (?:it|this|the)|bow out|ziehe (?:ich )?(?:meine|mich)|ziehe ich .{0,30}zuruck|mochte ich (?:nicht weiter|absagen|zuruckziehen)|muss ich (?:ihnen |dir |euch )?(?:leider )?absagen|sage (?:ich )?(?:leider )?ab\b|nehme (?:ich )?(?:das angebot|die stelle|es) (?:leider )?nicht|verzichte|(?:dois|vais|prefere|souhaite) (?:donc )?(?:decliner|renoncer|retirer|en rester la)|je (?:decline|renonce|retire|me retire)|m'arreter la|(?:tengo|voy) (?:que|a) (?:rechazar|declinar|retirar|renunciar|decir que no)|(?:me|os) retiro|retiro mi|renuncio a|prefiero no (?:seguir|continuar)|no voy a (?:seguir|continuar|aceptar)|declino|(?:devo|preferisco|ho deciso di) (?:rinunciare|declinare|ritirare|ritirarmi|non proseguire|fermarmi)|mi ritiro|ritiro la mia|rinuncio|(?:vou|tenho de|prefiro|decidi) (?:parar|desistir|recusar|retirar|nao (?:avancar|continuar|aceitar|seguir))|desisto|retiro a minha|trek (?:ik )?(?:mijn|me|mij)|trek mijn .{0,30}terug|ik doe het niet|zie (?:ik )?er(?:van)? (?:toch )?(?:van )?af|moet ik (?:helaas )?(?:afzeggen|bedanken)|ik bedank (?:voor|er)|ga er niet op in|haak (?:ik )?af)/

/** Whether the person's own answer takes them out of it. Moving a date is none, nor is a condition. */
export function withdrawsIn({ text, zones }: Prepared): boolean {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return false
  const words = plainOf(text.slice(own.start, Math.min(own.end, own.start + 2_500)))
  const found = stepsBack.exec(words)
  if (found === null) return false
  const before = words.slice(Math.max(0, found.index - 40), found.index)
  return !/(?<![a-z])(?:if|falls|wenn|si|se|als|mocht|before|bevor|never|nie|nunca|mai|jamais|nooit|termin|slot|date)\b[^.!?]*$/.test(
    before,
  )
}
