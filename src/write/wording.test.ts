import { describe, expect, it } from 'vitest'
import { placeholderPattern } from '#domain/draft.ts'
import { wordsFor, writtenLanguages } from '#write/languages.ts'
import { fill, pick } from '#write/wording.ts'
import { partNames, slots, type Words } from '#write/words/words.ts'

describe('a wording', () => {
  const values = { role: 'Nurse', company: 'Acme Inc.', date: 'Tuesday' }

  it('takes its facts, and is passed over when one is not known', () => {
    expect(fill('The {role} role on {date}.', values, 'formal')?.text).toBe('The Nurse role on Tuesday.')
    expect(fill('With {given}.', values, 'formal')).toBeNull()
  })

  it('leaves out an optional stretch whose fact is not known, or was all said before', () => {
    const wording = 'Thank you[ for the {role} role][ with {given}].'
    expect(fill(wording, values, 'formal')?.text).toBe('Thank you for the Nurse role.')
    expect(fill(wording, values, 'formal', new Set(['role']))?.text).toBe('Thank you.')
  })

  it('speaks formally or not', () => {
    expect(fill('{Sie haben|du hast} Zeit.', {}, 'formal')?.text).toBe('Sie haben Zeit.')
    expect(fill('{Sie haben|du hast} Zeit.', {}, 'informal')?.text).toBe('du hast Zeit.')
  })

  it('does not end a sentence twice', () => {
    expect(fill('I liked {company}.', values, 'formal')?.text).toBe('I liked Acme Inc.')
    expect(fill('At {company} I learned.', values, 'formal')?.text).toBe('At Acme Inc. I learned.')
  })

  it('reads nothing into what a fact contains', () => {
    expect(fill('The {role} role.', { role: '{date} [x] $& $1' }, 'formal')?.text).toBe('The {date} [x] $& $1 role.')
  })
})

describe('picking a wording', () => {
  const wordings = ['The first one is here.', 'The second one is here.', 'A third one is there.']
  const choice = (shift: number, earlierTexts: string[] = []) => ({ seed: 'no', shift, earlierTexts })

  it('moves on by one with each shift', () => {
    const texts = [0, 1, 2].map((shift) => pick('p', wordings, {}, 'formal', choice(shift))?.text)
    expect(new Set(texts).size).toBe(3)
    expect(pick('p', wordings, {}, 'formal', choice(3))?.text).toBe(texts[0])
  })

  it('passes over one that was used, and takes it again only when all were', () => {
    const first = pick('p', wordings, {}, 'formal', choice(0))!.text
    expect(pick('p', wordings, {}, 'formal', choice(0, [`Dear X, ${first}`]))?.text).not.toBe(first)
    expect(pick('p', wordings, {}, 'formal', choice(0, wordings))?.text).toBe(first)
    expect(pick('p', ['{given}'], {}, 'formal', choice(0))).toBeNull()
  })
})

describe.each(writtenLanguages)('the words of %s', (language) => {
  const { words } = wordsFor(language)
  const all = allWordings(words)

  it('have at least three wordings a part, all different', () => {
    for (const name of partNames) {
      expect(words.parts[name].length, name).toBeGreaterThanOrEqual(3)
      expect(new Set(words.parts[name]).size, name).toBe(words.parts[name].length)
    }
    for (const wordings of Object.values(words.updates)) expect(wordings.length).toBeGreaterThanOrEqual(3)
  })

  it('have six for what several people, or one person several times, would hear', () => {
    const heardOften = [
      'thanksForInterview',
      'acceptance',
      'future',
      'invite',
      'release',
      'whoIAm',
      'whoIAmAgain',
      'whoIAmNotMet',
      'whoIAmToAgency',
      'article',
      'positions',
      'positionsAtAgency',
      'lightly',
    ] as const
    for (const name of heardOften) expect(words.parts[name].length, name).toBe(6)
    expect(words.closings).toHaveLength(6)
  })

  it('use only facts there are, and close what they open', () => {
    for (const wording of all) {
      const bare = wording.replace(/\[[^[\]]*\]/gu, (inside) => inside.slice(1, -1))
      expect(bare, wording).not.toMatch(/[[\]]/u)
      const marks = bare.match(/\{[^{}]*\}/gu) ?? []
      expect(bare.replace(/\{[^{}]*\}/gu, ''), wording).not.toMatch(/[{}|]/u)
      for (const mark of marks) {
        const inside = mark.slice(1, -1)
        expect(inside.includes('|') ? inside.split('|').length === 2 : slots.includes(inside as never), wording).toBe(
          true,
        )
      }
    }
  })

  it('keep gaps within the size of a gap, with the longest note', () => {
    for (const wording of all.filter((each) => each.includes('«'))) {
      const text = fill(wording, { note: 'n'.repeat(100) }, 'formal')!.text
      expect(text.match(placeholderPattern)).toHaveLength(1)
    }
  })

  it('say something even when optional facts are missing', () => {
    for (const name of partNames) {
      const some = words.parts[name].some(
        (wording) => !/\{(?!date|month|meeting)[a-zA-Z]+\}/u.test(wording.replace(/\[[^[\]]*\]/gu, '')),
      )
      const needsFact = ['passOn', 'article', 'statusPromised', 'futureWithHint'].includes(name)
      expect(some || needsFact, name).toBe(true)
    }
  })

  it('avoid empty openers, pleading, jabs and the law', () => {
    const avoided =
      /finds you well|checking in|touching base|circling back|desperate|beg\b|unfair|lawyer|legal|demand|insist|reconsider|second chance|why (?:was|did|not)|thanks in advance|sorry|apologi|just wanted|dream|amazing|thrilled|honou?red|!|…|vorab vielen Dank|leider|schade|bedauer|warum nicht|unfair|enttäuscht/iu
    for (const wording of all) expect(wording).not.toMatch(avoided)
  })
})

function allWordings(words: Words): string[] {
  return [
    ...Object.values(words.parts).flat(),
    ...Object.values(words.updates).flat(),
    ...Object.values(words.subjects).flat(),
    ...Object.values(words.greetings).flat(),
    ...words.closings,
    ...words.callSheet.opening,
    ...words.callSheet.who,
    ...words.callSheet.afterwards,
    ...Object.values(words.callSheet.questions).flat(),
    words.callSheet.title,
  ]
}
