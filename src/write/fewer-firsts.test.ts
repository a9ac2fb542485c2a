import { expect, it } from 'vitest'
import { check } from '#write/check/check.ts'
import { withFewerFirsts, type Written } from '#write/fewer-firsts.ts'

const part = (name: Written['name'], text: string, ...others: string[]): Written => ({ name, text, others })
const mail = [
  [part('greeting', 'Dear Priya,')],
  [part('thanks', 'I thank you for the time.'), part('acceptance', 'I accept the decision.', 'The decision is clear.')],
  [part('future', 'I would like to hear of other roles.', 'Please think of me.'), part('wish', 'I wish you well.')],
  [part('closing', 'Regards,')],
]
const textsOf = (paragraphs: readonly (readonly Written[])[]) => paragraphs.flat().map(({ text }) => text)

it('says parts from the end on in another way until fewer sentences begin with oneself', () => {
  expect(textsOf(withFewerFirsts(mail, /^I(?!\p{L})/u, []))).toEqual([
    'Dear Priya,',
    'I thank you for the time.',
    'The decision is clear.',
    'Please think of me.',
    'I wish you well.',
    'Regards,',
  ])
})

it('leaves what was picked where an earlier mail said the other, or the language is unknown', () => {
  const [, , future] = textsOf(withFewerFirsts(mail, /^I(?!\p{L})/u, ['Please think of me.'])).slice(1)
  expect(future).toBe('I would like to hear of other roles.')
  expect(withFewerFirsts(mail, null, [])).toBe(mail)
})

it('hears two sentences where a name that is not judged stands before the full stop', () => {
  const body =
    'Dear Priya,\n\nThank you for the talk about the role of Data Analyst. I accept your decision. What skill would you advise me to build?\n\nRegards,\nSam'
  const { findings } = check({
    step: 'feedback',
    language: 'en',
    subject: 'Data Analyst',
    body,
    to: ['priya@northwind.example'],
    facts: { role: 'Data Analyst', company: 'Northwind' },
  })
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('missing-acceptance')
})
