import { describe, expect, it } from 'vitest'
import { placeholderPattern } from '#domain/draft.ts'
import { messageKey } from '#domain/ids.ts'
import { facts, situations, step } from '#write/builders.ts'
import { check } from '#write/check/check.ts'
import { ruleIds } from '#write/check/rule-table.ts'
import { ruleTexts } from '#write/check/texts/rule-texts.ts'
import type { CheckedMail } from '#write/check/types.ts'
import { compose } from '#write/fixtures/shipped.ts'

const personal = {
  en: 'Your point that a queue is a promise to the next team has stayed with me since we spoke.',
  de: 'Ihr Gedanke, dass eine Warteschlange ein Versprechen an das nächste Team ist, beschäftigt mich bis heute.',
}

const news = {
  en: 'Since then I have passed an exam in distributed systems, and your question about retries was in it.',
  de: 'Seither habe ich eine Prüfung in verteilten Systemen bestanden, und Ihre Frage nach Wiederholungen kam darin vor.',
}

function mail(sentence: string, changes: Partial<CheckedMail> = {}): CheckedMail {
  return {
    step: 'follow-up',
    language: 'en',
    subject: 'Re: Backend Engineer at Northwind',
    body: `Dear Priya,\n\nThank you for our interview on 6 October. ${personal.en} I respect your decision.\n\n${sentence} Please keep me in mind when a similar role opens at Northwind.\n\nKind regards,\nSam Okafor\nsam@okafor.example\n`,
    facts: { recipientName: 'Priya Nair', company: 'Northwind', role: 'Backend Engineer', interviewDate: '2026-10-06' },
    ...changes,
  }
}

const ids = (checked: CheckedMail) => check(checked).findings.map((finding) => finding.ruleId)

describe('the check', () => {
  it.each([
    ['contest-decision', 'Bitte nehmen Sie meine Unterlagen noch einmal in die Hand.'],
    ['comparison', 'Wer auch immer die Stelle bekommen hat, mir hätte er kaum das Wasser reichen können.'],
    ['disbelief', 'Die Absage kann ich bis heute nicht begreifen.'],
    ['process-complaint', 'Nach all den Runden hätte man mir früher Bescheid geben können.'],
  ])('hears %s in German', (rule, sentence) => {
    const body = `Guten Tag Frau Nair,\n\nvielen Dank für das Gespräch am 6. Oktober. Die Entscheidung respektiere ich. ${sentence}\n\nViele Grüße\nSam Okafor\n`
    expect(ids(mail('', { language: 'de', body }))).toContain(rule)
  })

  it.each([
    ['contest-decision', 'It would be worth taking another look at my application.'],
    ['process-complaint', 'I sat in your lobby for two hours, and nobody came to fetch me.'],
    ['comparison', 'Whoever you took can hardly have shipped what I have.'],
    ['why-not-me', 'Could you walk me through how you came to your conclusion?'],
    ['self-defence', 'The connection kept failing, so my answers came across badly.'],
    ['fit-insistence', 'You will hardly find anyone who knows this stack as well.'],
    ['prove-wrong', 'A rival of yours has already made me an offer, and one day you will come to regret it.'],
    ['legalistic', 'Please send me a copy of the notes you hold about me.'],
    ['pleading', 'I would do anything to join you.'],
  ])('hears %s in “%s”', (rule, sentence) => {
    expect(ids(mail(sentence))).toContain(rule)
  })

  it.each([
    'I do not intend to contest the decision.',
    'If you had a concern or question regarding my candidacy, I would be glad to hear it, and no answer is fine too.',
    'Naturally I was disappointed.',
    'I wish the person you chose every success.',
    'I have since read “Why nobody chose the best candidate”, and thought of you.',
  ])('lets pass “%s”', (sentence) => {
    expect(ids(mail(sentence))).toEqual([])
  })

  const elsewhere = {
    fr: [
      'Bonjour Priya,\n\nMerci pour l’entretien du 6 octobre au sujet du poste. J’accepte votre choix. ',
      'Pensez à moi pour de futurs postes. Votre façon de laisser le chêne choisir sa coupe m’a appris quelque chose.\n\nCordialement,\nSam Okafor\nsam@okafor.example\n',
    ],
    es: [
      'Hola, Priya:\n\nGracias por la entrevista del 6 de octubre para el puesto. Acepto su elección. ',
      'Cuenten conmigo para futuras vacantes. Su manera de escuchar la madera antes de cortarla me enseñó algo.\n\nUn saludo,\nSam Okafor\nsam@okafor.example\n',
    ],
    nl: [
      'Beste Priya,\n\nBedankt voor het gesprek van 6 oktober over de functie. Jullie keuze accepteer ik. ',
      'Denk aan mij bij toekomstige functies. Hoe jij eerst naar het hout luistert voor je zaagt, daar heb ik iets van geleerd.\n\nGroet,\nSam Okafor\nsam@okafor.example\n',
    ],
  } as const
  const told = (language: keyof typeof elsewhere, sentence: string) => {
    const [before, behind] = elsewhere[language]
    return ids(mail('', { language, subject: 'Re: Northwind', body: `${before}${sentence} ${behind}` }))
  }

  it.each([
    ['fr', 'why-not-me', 'Expliquez-moi pourquoi vous avez refusé ma candidature.'],
    ['fr', 'legalistic', 'Mon avocate vous enverra un courrier.'],
    ['es', 'prove-wrong', 'Un día se arrepentirán de esto.'],
    ['es', 'form-letter-jab', 'Su respuesta la escribió una máquina para todo el mundo.'],
    ['nl', 'contest-decision', 'Geef mij alstublieft nog een tweede kans.'],
    ['nl', 'self-defence', 'Ik was die dag ziek en had nauwelijks geslapen.'],
  ] as const)('hears in %s %s in “%s”', (language, rule, sentence) => {
    expect(told(language, sentence)).toContain(rule)
  })

  it.each([
    ['fr', 'Je ne cherche pas à contester votre décision.'],
    ['es', 'Me gustaría aprender más sobre la madera.'],
    ['nl', 'Een woord over mijn zwakke punten zou me helpen.'],
  ] as const)('lets pass in %s “%s”', (language, sentence) => {
    expect(told(language, sentence)).toEqual([])
  })

  it('takes what stands in French marks of quotation for words, and a gap for a gap', () => {
    expect(told('fr', 'J’ai lu « Le bois et le temps » pour vous.')).not.toContain('placeholder-left')
    expect(told('fr', '«Une phrase à vous» manque.')).toContain('placeholder-left')
  })

  it('says nothing of a subject that nobody has given yet', () => {
    const subjects = (subject: string | null) => ids(mail('', { subject })).filter((id) => id.startsWith('subject'))
    expect(subjects(null)).toEqual([])
    expect(subjects('')).toEqual(['subject-empty'])
  })

  it('asks of words beside a new application only what every mail needs', () => {
    const body =
      'Dear Priya,\n\nOn 6 October we spoke about the post. Thank you again for that hour and your advice on oak. My papers went out to you yesterday, and it would be a pleasure to meet you all again in the workshop by the river, whatever the day.\n\nKind regards,\nSam Okafor\nsam@okafor.example\n'
    expect(ids(mail('', { step: 'reapply', body }))).toEqual([])
  })

  it('judges only one’s own words, not the quoted mail below', () => {
    const { body } = mail('')
    expect(
      ids(mail('', { body: `${body}\nOn 12 October Priya wrote:\n> Why did you not answer? You must reconsider!!` })),
    ).toEqual([])
  })

  it('blocks what is left open, another company’s name and a greeting to somebody else', () => {
    const checked = mail('See [link] about Contoso.', {
      facts: { recipientName: 'Tom Reed', company: 'Northwind', otherCompanies: ['Contoso'] },
    })
    expect(ids(checked)).toEqual(expect.arrayContaining(['placeholder-left', 'wrong-company', 'wrong-name']))
    expect(check(checked).verdict).toBe('block')
  })

  it('points at the very words, and offers others', () => {
    const checked = mail('I ask you to reconsider.')
    const finding = check(checked).findings.find(({ ruleId }) => ruleId === 'contest-decision')!
    expect(checked.body.slice(finding.start, finding.end)).toBe('reconsider')
    expect(checked.body.slice(finding.fix!.start, finding.fix!.end).trim()).toBe('I ask you to reconsider.')
  })

  it('says each rule in both languages of the pages', () => {
    for (const texts of Object.values(ruleTexts)) {
      for (const id of ruleIds) for (const text of texts[id]) expect(text.length, id).toBeGreaterThan(5)
    }
  })

  it.each(Object.entries(situations))('finds nothing in Ajar’s own words: %s', (name, situation) => {
    for (const language of checkedLanguages) {
      for (const formality of ['formal', 'informal'] as const) {
        for (let wording = 0; wording < 6; wording++) {
          const given = facts(situation.facts)
          const asked = { ...given, language, recipient: { ...given.recipient, formality } }
          const taken = step({ ...situation.step, follows: messageKey(`no-${wording}`) })
          const words = compose(taken, asked, { wording })
          const own = name.includes('nothing new') ? news[language] : personal[language]
          const body = words.body.replace(placeholderPattern, own)
          const report = check({
            step: taken.kind,
            language,
            subject: words.subject,
            body,
            to: [given.recipient.address!],
            facts: {
              recipientName: given.recipient.full,
              recipientRelation: given.recipient.relation,
              company: given.company,
              role: given.role,
              interviewDate: given.interview?.day ?? null,
            },
          })
          expect(
            report.findings.map(({ ruleId, start, end }) => `${ruleId}: ${body.slice(start, end)}`),
            body,
          ).toEqual([])
        }
      }
    }
  })
})

const checkedLanguages = ['en', 'de'] as const
