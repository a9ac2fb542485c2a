import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { reflectionAsMarkdown } from '#reflect/as-markdown.ts'

const about = { company: 'Northwind', role: 'Backend Engineer', zone: 'Europe/Berlin' }
const at = Date.UTC(2026, 10, 8, 23, 30)
const markdown = (answers: ReflectionAnswers, more = {}) =>
  reflectionAsMarkdown(
    { application: messageKey('m'), answers, version: 1, startedAt: at, editedAt: at, finishedAt: null },
    { ...about, ...more },
  )

describe('a reflection as Markdown', () => {
  it('holds what was answered, in the order of the form, and nothing else', () => {
    expect(
      markdown({
        bud: 'A talk about queues',
        fit: 4,
        reallyInterested: 'maybe',
        questionsThatTrippedMeUp: ['How would you shard this?'],
        actions: [{ text: 'Read about sharding', due: '2026-11-09', done: false }],
      }),
    ).toBe(
      [
        '# Looking back: Backend Engineer, Northwind',
        '',
        '2026-11-09',
        '',
        '## The fit',
        '',
        '**Fit:** 4/5 (well)',
        '',
        '**Really interested in this company:** Maybe',
        '',
        '## The conversations',
        '',
        '**Questions that tripped me up**',
        '',
        '- How would you shard this?',
        '',
        '## What comes next',
        '',
        '**Actions**',
        '',
        '- [ ] Read about sharding (2026-11-09)',
        '',
        '## In three lines',
        '',
        '**Bud**',
        '',
        'A talk about queues',
        '',
      ].join('\n'),
    )
  })

  it('keeps the mood at home unless asked', () => {
    expect(markdown({ mood: 2 })).not.toContain('Mood')
    expect(markdown({ mood: 2 }, { withMood: true })).toContain('**Mood:** 2/5 (rather low)')
  })

  it('takes no headings or links from what a person wrote', () => {
    const text = markdown({ theySaid: '# not a heading\n> no quote\n[no](link) *no*', rose: '<b>' })
    expect(text).toContain('\\# not a heading\n\\> no quote\n\\[no\\](link) \\*no\\*')
    expect(text).toContain('\\<b>')
  })
})
