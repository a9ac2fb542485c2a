import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf } from '#read/no-sentences/marks.ts'
import { saidIn } from '#read/no-sentences/said-in.ts'

/** None of these is among the sentences that the weights were fitted on. */
const told = [
  ['other-candidate', 'The committee chose a different applicant with more experience in hospitals.'],
  ['other-candidate', 'Wir haben einer anderen Kandidatin den Vorzug gegeben.'],
  ['other-candidate', 'Nous avons choisi une autre candidate, plus proche du métier.'],
  ['requirement', 'You lack the licence that the regulator requires.'],
  ['requirement', 'Uns fehlt bei Ihnen die nötige Erfahrung mit Ausschreibungen.'],
  ['requirement', 'Il faut un diplôme que vous n’avez pas encore.'],
  ['closed', 'The vacancy has been withdrawn because the budget was cut.'],
  ['closed', 'La vacante se ha cancelado por falta de presupuesto.'],
  ['internal', 'De functie is intern vervuld door een collega van de afdeling.'],
  ['internal', 'Die Stelle wird intern mit einer Kollegin aus dem eigenen Haus besetzt.'],
  ['location', 'We cannot sponsor a visa for this country.'],
  ['location', 'Abita troppo lontano e il lavoro richiede la residenza in zona.'],
  ['level', 'You are overqualified and would be bored.'],
  ['salary', 'Your salary expectations are beyond our budget.'],
  ['salary', 'A sua pretensão salarial está acima do nosso orçamento.'],
  ['feedback-offered', 'If you would like feedback, just call me.'],
  ['feedback-refused', 'Aus rechtlichen Gründen können wir keine Auskunft zu den Gründen geben.'],
  ['contact-refused', 'Please do not call or write about this decision.'],
  ['none', 'Thank you for taking the time to meet the team.'],
  ['none', 'Thank you for your interest in the Senior Internal Auditor position.'],
  ['none', 'Wir wünschen Ihnen alles Gute für Ihren weiteren Weg.'],
] as const

describe('what a sentence of a no says beside no', () => {
  it.each(told)('is %s in "%s"', (meaning, sentence) => {
    expect(saidIn(sentence).meaning).toBe(meaning)
  })

  it('is a share between nothing and all, the same each time, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (words) => {
        const said = saidIn(words)
        expect(said.share).toBeGreaterThan(0)
        expect(said.share).toBeLessThanOrEqual(1)
        expect(saidIn(words)).toEqual(said)
      }),
    )
  })

  it('is told by what words stand for, so that languages share it', () => {
    const inCommon = [...marksOf('Your salary is beyond our budget.')].filter((mark) =>
      marksOf('Ihr Wunschgehalt ist zu hoch für unser Budget.').has(mark),
    )
    expect(inCommon).toContain('<money>')
  })
})
