import { describe, expect, it } from 'vitest'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { prepare } from '#read/prepare.ts'
import { readMessage } from '#read/read-message.ts'
import { tokenise } from '#read/tokens.ts'
import { unitsOf, unitsOfText } from '#read/words/units.ts'
import { likelihoodsOf, tellingSentence, wordsModel } from '#read/words/words-model.ts'
import { wordsTable } from '#read/words/words-table.ts'

const names = (text: string, language: 'en' | 'de' | null = 'en') =>
  unitsOf(prepare({ subject: '', text }), language).map(({ name }) => name)

const from = 'Hanna Brook <hanna@brookmill.example>'
const noInOwnWords = messageOf({
  id: 'own-words',
  language: 'en',
  kind: 'rejection',
  subject: 'the weaving post',
  from,
  body: `Hi Sam,

It was lovely to have you at the mill. We talked it over for a long time and in the end we gave the post to another candidate who already runs looms like ours.

Hanna`,
})

describe('what words are counted as', () => {
  it('meets meanings in one sentence, whatever their order', () => {
    const one = names('We chose another candidate.')
    const other = names('Another candidate is whom we chose.')

    expect(one).toEqual(expect.arrayContaining(['candidate+choosing', 'choosing+other']))
    expect(other).toEqual(expect.arrayContaining(['candidate+choosing', 'choosing+other']))
  })

  it('shares meanings among languages', () => {
    expect(names('Wir haben uns für eine andere Bewerberin entschieden.', 'de')).toEqual(
      expect.arrayContaining(['candidate+choosing', 'choosing+other']),
    )
  })

  it('does not meet meanings of different sentences', () => {
    expect(names('We chose. Another candidate.')).not.toContain('candidate+choosing')
  })

  it('leaves out what is quoted', () => {
    expect(names('Thanks!\n\nOn Mon, 9 Mar 2026 at 12:11, Sam wrote:\n> the candidate')).not.toContain('=candidate')
  })

  it('is the same for a quick look at plain words', () => {
    const subject = 'Your application'
    const text = 'Dear Sam,\n\nwe chose another candidate. Good luck!'
    const quick = `${subject}\n${text}`

    expect(unitsOfText(quick, tokenise(quick), 'en').map(({ name }) => name)).toEqual(
      unitsOf(prepare({ subject, text }), 'en').map(({ name }) => name),
    )
  })
})

describe('the table of words', () => {
  it('holds single beginnings of words, meanings and pairs of meanings: no sentence', () => {
    const units = wordsTable
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '))

    expect(units.filter((parts) => parts.length !== 2)).toEqual([])
    expect(units.filter(([name = '']) => !/^\^?(?:[^=+\s]{1,7}|=[a-zA-Z]+|[a-zA-Z]+\+[a-zA-Z]+)$/.test(name))).toEqual(
      [],
    )
  })

  it('stays small', () => {
    expect(wordsTable.length).toBeLessThan(300_000)
  })

  it('makes of a mail likelihoods that sum to one', () => {
    const units = unitsOf(prepare(noInOwnWords), 'en')
    const sum = likelihoodsOf(units, wordsModel()).reduce((total, likelihood) => total + likelihood, 0)

    expect(sum).toBeCloseTo(1)
  })
})

describe('a mail in words that no phrase knows', () => {
  it('is read, and shows the sentence that weighed most', () => {
    const finding = readMessage(noInOwnWords, { me: [me], zone })

    expect(finding.kind).toBe('rejection')
    expect(finding.evidence.map(({ quote }) => quote)).not.toEqual([])
    for (const { start, end, quote } of finding.evidence) expect(noInOwnWords.text.slice(start, end)).toBe(quote)
  })

  it('tells the sentence that speaks most for a kind', () => {
    const prepared = prepare(noInOwnWords)
    const sentence = prepared.sentences[tellingSentence('rejection', unitsOf(prepared, 'en')) ?? -1]

    expect(noInOwnWords.text.slice(sentence?.start, sentence?.end)).toContain('another candidate')
  })
})
