import { describe, expect, it } from 'vitest'
import { facts, step } from '#write/builders.ts'
import { factsToInsert } from '#write/facts-to-insert.ts'
import { shipped } from '#write/fixtures/shipped.ts'

const around = {
  people: ['Priya Nair', 'Tom Reyes', 'Lena Vogt'],
  notes: ['Asked about  retries.\nLiked my answer.'],
  topics: [],
  told: [],
  sentences: [],
}

const none = { people: [], notes: [], topics: [], told: [], sentences: [] }

describe('facts to put into a mail', () => {
  it('are what was noted, the day, the others in the room, the role and the company, in the language of the words', () => {
    const of = (language: string) =>
      factsToInsert(facts(), step(), language, shipped.templates, around).map(({ kind, text }) => `${kind}: ${text}`)
    expect(of('en')).toEqual([
      'note: Asked about retries. Liked my answer.',
      'interview-day: Tuesday, 6 October',
      'meeting: technical interview',
      'people: Tom Reyes and Lena Vogt',
      'role: Backend Engineer',
      'company: Northwind',
      'applied-on: Monday, 14 September',
    ])
    expect(of('de')).toContainEqual(expect.stringMatching(/^interview-day: .*6\. Oktober$/))
    expect(of('de')).toContain('people: Tom Reyes und Lena Vogt')
  })

  it('are none that are not known', () => {
    const nothing = facts({ role: null, company: null, appliedOn: null, interview: null, interviews: [] })
    expect(factsToInsert(nothing, step(), 'en', shipped.templates, none)).toEqual([])
  })

  it('are topics of the talk, what was told, and sentences of the mails, each once', () => {
    const said = {
      ...none,
      topics: ['The ledger\nand its queue', 'The ledger and its queue'],
      told: ['My questions were sharp.'],
      sentences: [{ kind: 'thread', text: '“Your drawing stayed with us.”' }] as const,
    }
    const nothing = facts({ role: null, company: null, appliedOn: null, interview: null, interviews: [] })
    expect(factsToInsert(nothing, step(), 'en', shipped.templates, said)).toEqual([
      { kind: 'topic', text: 'The ledger and its queue' },
      { kind: 'told', text: 'My questions were sharp.' },
      { kind: 'thread', text: '“Your drawing stayed with us.”' },
    ])
  })
})
