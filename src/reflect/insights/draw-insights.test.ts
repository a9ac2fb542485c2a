import { describe, expect, it } from 'vitest'
import type { PictureKey } from '#domain/picture.ts'
import { drawInsights, drawPicture } from '#reflect/insights/draw-insights.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { aFullHunt, aHunt, anAnswer, aWay, lookedBack } from '#reflect/insights/invented-hunt.ts'

const said = (hunt: Hunt, key: PictureKey, language: 'en' | 'de' = 'en') => drawPicture(hunt, key, language).sentence
const ways = (n: number, more: Parameters<typeof aWay>[1] = {}) => Array.from({ length: n }, (_, at) => aWay(at, more))

describe('a new hunt', () => {
  it('shows nothing, and says of each picture calmly what it waits for', () => {
    for (const { drawing, sentence } of drawInsights(aHunt(), 'en')) {
      expect(drawing).toBeNull()
      expect(sentence).toMatch(/^This says something (?:from|once) /)
    }
    expect(said(aHunt({ ways: ways(1) }), 'funnel')).toBe(
      'This says something from eight applications that have ended on; there is one so far.',
    )
    expect(said(aHunt({ ways: ways(1) }), 'funnel', 'de')).toBe(
      'Hier zeigt sich etwas ab acht beendeten Bewerbungen; bisher ist es eine.',
    )
  })
})

describe('eight noes', () => {
  it('say where they stopped, as a person would', () => {
    const hunt = aHunt({ ways: [...ways(7), aWay(7, { rungs: ['applied'] })] })
    expect(said(hunt, 'funnel')).toBe('Seven of eight stopped after the first interview.')
    expect(said(hunt, 'funnel', 'de')).toBe('Sieben von acht endeten nach dem ersten Gespräch.')
    expect(said(hunt, 'flow')).toBe('Of eight applications, eight ended with a no.')
    expect(said(hunt, 'answers')).toBe('Half of the eight answers came within 14 days.')
  })
})

describe('shares', () => {
  it('are told of eight and more only, and of groups of ten', () => {
    const percent = (n: number, key: PictureKey) =>
      JSON.stringify(drawPicture(aHunt({ ways: ways(n) }), key, 'en')).includes('%')
    expect([7, 8].map((n) => percent(n, 'funnel'))).toEqual([false, true])
    expect([9, 10].map((n) => percent(n, 'families'))).toEqual([false, true])
  })
})

describe('every picture of a full hunt', () => {
  it.each(['en', 'de'] as const)('is drawn and leads to one thing to do (%s)', (language) => {
    for (const { key, drawing, todo, table } of drawInsights(aFullHunt(), language)) {
      expect([key, drawing === null, todo === null, table.rows.length > 0]).toEqual([key, false, false, true])
    }
  })

  it('says its conclusion', () => {
    const sentences = drawInsights(aFullHunt(), 'en').map(({ key, sentence }) => `${key}: ${sentence}`)
    expect(sentences).toEqual([
      'funnel: Seven of 13 stopped after the first interview; in six of them “Case and estimate” was asked.',
      'flow: Of 14 applications, nine ended with a no, one was closed before a decision, you withdrew from one, you declined one, one fell silent and one is still open.',
      'families: Software: nine of ten led to an interview (90\u00a0%). Design: none of two.',
      'ways-in: Applied by yourself: seven of ten led to an interview (70\u00a0%). Through an agency: none of one.',
      'answers: Half of the twelve answers came within 14 days; two have had none so far, the longest for 69 days.',
      'gaps: “Kubernetes” was missing in nine of eleven reflections.',
      'questions: Of two kinds of questions, “Case and estimate” went least well.',
      'tripped: “How would you shard this?”, or nearly that, tripped you up four times.',
      'stories: Three times you wished you had told “The night the queue filled up”.',
      'fit: Of six that fitted well, six led to an interview; of two that fitted so so, one led to an interview; of three that hardly fitted, one led to an interview.',
      'feedback: Three of four spoke of “Technical depth”; you agree with one.',
      'actions: One of four actions is done; the day of one has gone by.',
    ])
  })

  it('pairs a gap with the action that speaks of it, and asks for one where there is none', () => {
    const { drawing, todo } = drawPicture(aFullHunt(), 'gaps', 'en')
    expect(drawing?.type === 'bars' && drawing.bars.map(({ label, beside }) => [label, beside])).toEqual([
      ['Kubernetes', 'Set up a small Kubernetes cluster'],
      ['German C1', 'No action against it yet'],
    ])
    expect(todo?.words).toBe('Note one thing to do about “German C1”')
  })
})

describe('gaps', () => {
  it('are those of three reflections, or of three in ten and more than one', () => {
    const hunt = (n: number, missing: readonly string[]) =>
      aHunt({
        reflections: ways(n).map((way, at) => lookedBack(way, { missingQualification: missing[at] ?? '' })),
      })
    expect(said(hunt(5, ['Go']), 'gaps')).toBe('Nothing was missing again and again in five reflections.')
    expect(said(hunt(5, ['Go', 'Go']), 'gaps')).toContain('“Go” was missing in two of five')
    expect(said(hunt(9, ['Go', 'Go']), 'gaps')).toContain('Nothing')
    expect(said(hunt(12, ['Go', 'go', 'Go!']), 'gaps')).toContain('three of twelve')
    expect(said(hunt(5, ['C++', 'C#']), 'gaps')).toContain('Nothing')
  })

  it('count what a posting asked for and the person lacks, and not what they are unsure of', () => {
    const judged = (has: 'lack' | 'unsure') =>
      aHunt({ reflections: ways(5).map((way) => lookedBack(way, { requirements: [{ text: 'Go', has }] })) })
    expect(said(judged('lack'), 'gaps')).toContain('“Go” was missing in five of five')
    expect(said(judged('unsure'), 'gaps')).toContain('Nothing')
  })
})

describe('kinds of questions', () => {
  it('are named as soon as four answers went badly on average', () => {
    const way = aWay(1)
    const asked = [2, 3, 2, 3].map((answered) => anAnswer(way, { answered }))
    expect(drawPicture(aHunt({ asked: asked.slice(1) }), 'questions', 'en').drawing).toBeNull()
    expect(said(aHunt({ asked }), 'questions')).toBe('Of one kind of questions, “Case and estimate” went least well.')
  })
})
