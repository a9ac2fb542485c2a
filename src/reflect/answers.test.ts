import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { isEmpty, mergeAnswers, parseAnswers, parseChanges } from '#reflect/answers.ts'
import { reflectionForm } from '#reflect/form.ts'
import { english } from '#reflect/words/en.ts'

const full: ReflectionAnswers = {
  friend: 'It was one afternoon of many.',
  mood: 3,
  fit: 4,
  fitWords: 'The work, less the place.',
  requirements: [
    { text: 'SQL', has: 'have' },
    { text: 'A driving licence', has: null },
  ],
  missingQualification: 'Kubernetes in production',
  learnable: 'yes',
  wentWell: 'The design part',
  couldBeBetter: 'Shorter answers\nAsk what they measure',
  questionsThatTrippedMeUp: ['How would you shard this?'],
  storiesIShouldHaveTold: ['The night the queue filled up'],
  expected: 'A talk about code',
  surprised: 'They asked about budgets',
  inMyHands: 'Examples',
  notInMyHands: 'An internal candidate',
  theySaid: 'Strong on code, thin on operations',
  reallyInterested: 'maybe',
  actions: [{ text: 'Read about sharding', due: '2026-11-09', done: false }],
  rose: 'Calm',
  thorn: 'Sharding',
  bud: 'A talk about queues',
}

describe('answers', () => {
  it('of every question pass as they are', () => {
    expect(parseAnswers(full)).toEqual({ ok: true, value: full })
    expect(Object.keys(full).toSorted()).toEqual(
      reflectionForm.flatMap((group) => group.fields.map((field) => field.key)).toSorted(),
    )
  })

  it('may all be left out', () => {
    expect(parseAnswers({})).toEqual({ ok: true, value: {} })
    expect(isEmpty({})).toBe(true)
    expect(isEmpty({ actions: [], rose: '' })).toBe(true)
    expect(isEmpty({ rose: 'Calm' })).toBe(false)
  })

  it('name every field that is wrong, all at once', () => {
    const parsed = parseAnswers({
      mood: 6,
      fit: 2.5,
      reallyInterested: 'perhaps',
      friend: 7,
      questionsThatTrippedMeUp: ['a', 1],
      actions: [
        { text: 'a', due: '2026-02-30' },
        { text: 'b', due: null },
      ],
      grade: 'A',
    })
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.error.map((problem) => problem.field)).toEqual([
      'mood',
      'fit',
      'reallyInterested',
      'friend',
      'questionsThatTrippedMeUp',
      'actions',
      'grade',
    ])
    expect(parsed.error.every((problem) => problem.message.endsWith('.'))).toBe(true)
  })

  it('are bounded in length and count', () => {
    expect(parseAnswers({ rose: 'x'.repeat(300) }).ok).toBe(true)
    expect(parseAnswers({ rose: 'x'.repeat(301) }).ok).toBe(false)
    expect(parseAnswers({ wentWell: 'x'.repeat(8_001) }).ok).toBe(false)
    expect(parseAnswers({ questionsThatTrippedMeUp: Array.from({ length: 21 }, (_, i) => `q${i}`) }).ok).toBe(false)
    const action = (text: string) => ({ text, due: null, done: false })
    expect(parseAnswers({ actions: [action('a'), action('b'), action('c')] }).ok).toBe(true)
    expect(parseAnswers({ actions: [action('a'), action('b'), action('c'), action('d')] }).ok).toBe(false)
  })

  it('drop empty lines of a list and keep line ends of a text', () => {
    expect(parseAnswers({ storiesIShouldHaveTold: ['', ' ', 'The queue'], wentWell: 'a\r\nb\rc' })).toEqual({
      ok: true,
      value: { storiesIShouldHaveTold: ['The queue'], wentWell: 'a\nb\nc' },
    })
  })

  it('are no answers when they are no object', () => {
    for (const input of [null, undefined, 3, 'text', []]) expect(parseAnswers(input).ok).toBe(false)
  })

  it('never throw, whatever comes in, and what passes passes again unchanged', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full), 'other'), fc.anything()), (input) => {
        const parsed = parseAnswers(input)
        expect(parsed.ok ? parseAnswers(parsed.value) : parsed).toEqual(parsed)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a save as one types', () => {
  it('replaces what changed, clears what was emptied, and leaves the rest', () => {
    const changes = parseChanges({ rose: 'Still calm', thorn: '  ', bud: null })
    expect(changes.ok && mergeAnswers(full, changes.value)).toEqual(
      (({ thorn: _thorn, bud: _bud, ...rest }) => ({ ...rest, rose: 'Still calm' }))(full),
    )
  })
})

describe('the form', () => {
  it('has words for every group, field and choice', () => {
    for (const group of reflectionForm) {
      expect(english.groups[group.key].title).not.toBe('')
      for (const field of group.fields) {
        const words = english.fields[field.key]
        expect(words.prompt).not.toBe('')
        const choices =
          field.answer.kind === 'choice'
            ? field.answer.choices
            : field.answer.kind === 'scale'
              ? ['1', '2', '3', '4', '5']
              : []
        for (const choice of choices) expect(words.choices?.[choice]).toBeTruthy()
      }
    }
  })

  it('begins with a kind word and asks whether one is really interested', () => {
    expect(reflectionForm[0]?.fields[0]?.key).toBe('friend')
    expect(english.fields.reallyInterested.choices).toEqual({ yes: 'Yes', maybe: 'Maybe', no: 'No' })
  })
})
