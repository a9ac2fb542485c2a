import { describe, expect, it } from 'vitest'
import { prepare } from '#read/prepare.ts'
import { toldNoIn } from '#read/signals/told-no.ts'

const toldNo = (text: string) => toldNoIn(prepare({ subject: 'Re: the role', text }))

describe('a no that only the person’s own answer shows', () => {
  it.each([
    'Thank you for calling instead of writing. I am sorry it is not going to be me, but I am glad you found the right one.',
    'Hi Anna, a pity, but thank you for being so clear. Should another role come up, you know where I am.',
    'Liebe Frau Kern, schade, aber danke für Ihren Anruf. Falls sich noch etwas ergibt, melden Sie sich gern.',
    'Bonjour, dommage, mais merci de votre franchise. Bonne continuation à toute l’équipe.',
    'Hola, qué lástima. Gracias por decírmelo tan claro.',
    'Cara Elena, peccato! Grazie per la telefonata e per la sincerità.',
    'Cara Helena, obrigada por me dizer. Se um dia mudar, estou por cá no verão.',
    'Beste Wouter, dank voor je telefoontje. Jammer dat Gijs voor de andere kandidaat kiest.',
  ])('is heard: %s', (text) => {
    expect(toldNo(text)).not.toBeNull()
  })

  it.each([
    'Hi Anna, Thursday at 3 works for me. Looking forward to it!',
    'Thank you for letting me know. I will wait to hear from you next week.',
    'Sorry for the delay, my train was late. Thank you for telling me about the team.',
    'Schade, aber ich muss den Termin leider verschieben. Danke für Ihre Geduld.',
    'Bonjour, je retire ma candidature. Dommage, mais merci de votre franchise.',
    'Thank you so much for the interview today, I enjoyed meeting the team.',
    'Gracias por la entrevista de ayer, me encantó conocer al equipo.',
    'Dank voor het leuke gesprek van gisteren!',
  ])('is not heard: %s', (text) => {
    expect(toldNo(text)).toBeNull()
  })
})
