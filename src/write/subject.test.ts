import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts, step } from '#write/builders.ts'
import { countWords } from '#write/count-words.ts'
import { asHeader, subjectInThread } from '#write/subject.ts'
import { compose } from '#write/fixtures/shipped.ts'

describe('the subject of an answer', () => {
  it('keeps the thread’s, with one mark of an answer', () => {
    expect(subjectInThread('Your application')).toBe('Re: Your application')
    expect(subjectInThread('Re: Your application')).toBe('Re: Your application')
    expect(subjectInThread('RE: AW: Re[2]: SV:  Your application')).toBe('Re: Your application')
    expect(subjectInThread('Antwort: Ihre Bewerbung')).toBe('Re: Ihre Bewerbung')
    expect(subjectInThread('回复: Your application')).toBe('Re: Your application')
  })

  it('does not take a word for a mark', () => {
    expect(subjectInThread('Research role: next steps')).toBe('Re: Research role: next steps')
    expect(subjectInThread('Fwd: Your application')).toBe('Re: Fwd: Your application')
  })

  it('is one line, whatever the thread holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.constantFrom('\r\n', '\n', '\r', '\u0085', '\u2028'),
        (text, end) => {
          const subject = subjectInThread(`Re: a${end}Bcc: all@list.test${end}${text}`)
          expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
          expect(subject.length).toBeLessThan(320)
        },
      ),
    )
    expect(asHeader('a\u0000b')).toBe('a b')
  })
})

describe('the subject of a new mail', () => {
  it('has three to six words with role and company, where they are short enough', () => {
    for (const language of ['en', 'de']) {
      for (const kind of ['follow-up', 'feedback', 'acknowledge', 'keep-in-touch', 'ask-status'] as const) {
        for (let wording = 0; wording < 6; wording++) {
          const { subject } = compose(step({ kind }), facts({ language }), { wording })
          expect(subject).toContain('Backend Engineer')
          expect(subject).toContain('Northwind')
          expect(countWords(subject), subject).toBeGreaterThanOrEqual(3)
          expect(countWords(subject), subject).toBeLessThanOrEqual(6)
        }
      }
    }
  })

  it('stays short with a long role, and leaves the posting’s gender marks out', () => {
    const role = 'Senior Software Development Engineer in Test (m/w/d)'
    const { subject, body } = compose(step(), facts({ role }))
    expect(countWords(subject)).toBeLessThanOrEqual(9)
    expect(body).toContain('the Senior Software Development Engineer in Test role')
  })

  it('is used when the thread’s subject is empty', () => {
    const thread = {
      messageKey: step().follows as never,
      subject: ' ',
      inReplyTo: '<a@b>',
      references: ['<a@b>'],
      myAddress: null,
    }
    const mail = compose(step(), facts({ thread }))
    expect(mail.subject).toContain('Northwind')
    expect(mail.inReplyTo).toBe('<a@b>')
  })
})
