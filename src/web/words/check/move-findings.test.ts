import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#write/check/check.ts'
import type { CheckedMail } from '#write/check/types.ts'
import { moveFindings } from '#web/words/check/move-findings.ts'

const body =
  'Dear Priya,\n\nThank you for the talk. To be fair, the decision was unfair. I respect it.\n\nKind regards,\nSam Okafor\n'
const mail: CheckedMail = { step: 'follow-up', language: 'en', subject: 'Re: Backend Engineer', body }
const checked = { mail, report: check(mail) }
const located = (text: string, changed: CheckedMail) =>
  moveFindings(checked, changed)
    .findings.filter(({ field, end }) => field === 'body' && end > 0)
    .map(({ start, end }) => text.slice(start, end))

describe('what was said of earlier words', () => {
  it('moves with them while one writes before or behind them', () => {
    expect(located(body, mail)).toContain('unfair')
    const before = body.replace('Thank you', 'Thank you very much')
    expect(located(before, { ...mail, body: before })).toEqual(located(body, mail))
    const behind = `${body}P.S.`
    expect(located(behind, { ...mail, body: behind })).toEqual(located(body, mail))
  })

  it('is gone once its own words change', () => {
    const other = body.replace('unfair', 'unfaithful')
    expect(located(other, { ...mail, body: other })).not.toContain('unfair')
    expect(located(other, { ...mail, body: other })).toContain('To be fair')
  })

  it('never points at other words than it was about, wherever one writes', () => {
    fc.assert(
      fc.property(fc.nat(body.length), fc.nat(12), fc.string({ maxLength: 12 }), (at, cut, put) => {
        const text = body.slice(0, at) + put + body.slice(at + cut)
        const known = new Set(located(body, mail))
        for (const words of located(text, { ...mail, body: text })) expect(known).toContain(words)
      }),
    )
  })
})
