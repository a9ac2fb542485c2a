import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKey, type StepId } from '#domain/ids.ts'
import { isBusinessDay } from '#plan/business-days.ts'
import { mondayOf } from '#plan/day-number.ts'
import { spreadAhead, type MailAhead, type SpreadRules } from '#plan/spread-ahead.ts'

const today = 20_770
const rules: SpreadRules = {
  today,
  until: today + 90,
  dailyCap: 5,
  minGapPersonDays: 14,
  minGapCompanyDays: 7,
  country: 'DE',
  sentToday: 0,
}

const mails = fc.array(
  fc.record({
    kind: fc.constantFrom('follow-up', 'feedback', 'keep-in-touch'),
    to: fc.integer({ min: 0, max: 20 }),
    company: fc.integer({ min: 0, max: 12 }),
    opens: fc.integer({ min: -20, max: 85 }),
    length: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 40 },
)
const made = (given: readonly { kind: string; to: number; company: number; opens: number; length: number }[]) =>
  given.map(({ kind, to, company, opens, length }, i): MailAhead => ({
    step: {
      id: `s_${String(i).padStart(3, '0')}` as StepId,
      kind: kind as 'feedback',
      follows: messageKey(`no-${company}`),
    },
    to: `p${company}-${to % 3}`,
    company: `c${company}`,
    opens: today + opens,
    closes: today + opens + length,
  }))
const loads = (days: readonly { readonly day: number }[]) => {
  const weeks = new Map<number, number>()
  for (const { day } of days) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + 1)
  return weeks
}

function gapBetween(mail: MailAhead, other: MailAhead): number {
  if (other.to === mail.to) return 14
  if (other.company !== mail.company) return 0
  return mail.step.kind === 'follow-up' && other.step.kind === 'follow-up' ? 1 : 7
}

describe('mails spread over the weeks ahead', () => {
  it('keep the caps, the gaps, working days and their windows', () => {
    fc.assert(
      fc.property(
        mails,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (given, dailyCap, sentToday) => {
          const { days } = spreadAhead(made(given), { ...rules, dailyCap, sentToday })
          for (const { mail, day } of days) {
            expect(day).toBeGreaterThanOrEqual(Math.max(mail.opens, today))
            expect(day).toBeLessThan(rules.until)
            // Past its window only where that has no room, and then not for long.
            expect(day).toBeLessThan(Math.max(mail.closes + 1, mail.opens, today) + 14)
            expect(isBusinessDay('DE', day)).toBe(true)
            const same = days.filter((other) => other.day === day).length + (day === today ? sentToday : 0)
            expect(same).toBeLessThanOrEqual(dailyCap)
            const tooClose = days.filter(
              (other) => other.mail !== mail && Math.abs(other.day - day) < gapBetween(mail, other.mail),
            )
            expect(tooClose).toEqual([])
          }
        },
      ),
    )
  })

  it('make no week heavy where a mail could go in a lighter one', () => {
    fc.assert(
      fc.property(mails, (given) => {
        // Of different companies, so that nothing but the weeks keeps them apart.
        const apart = made(given).map((mail, i) => ({ ...mail, to: `p${i}`, company: `c${i}` }))
        const { days, calmWeek } = spreadAhead(apart, rules)
        const weeks = loads(days)
        for (const { mail, day } of days) {
          const load = weeks.get(mondayOf(day)) ?? 0
          if (load <= calmWeek) continue
          for (let other = Math.max(mail.opens, today); other <= mail.closes && other < rules.until; other++) {
            if (!isBusinessDay('DE', other) || days.filter((one) => one.day === other).length >= 5) continue
            expect((weeks.get(mondayOf(other)) ?? 0) + 1).toBeGreaterThanOrEqual(load)
          }
        }
      }),
    )
  })

  it('leave out what has no day before the end, and depend on no order', () => {
    const [late] = made([{ kind: 'feedback', to: 1, company: 1, opens: 95, length: 5 }])
    expect(spreadAhead([late!], rules).days).toEqual([])
    fc.assert(
      fc.property(mails, (given) => {
        expect(spreadAhead(made(given).toReversed(), rules)).toEqual(spreadAhead(made(given), rules))
      }),
      { numRuns: 50 },
    )
  })
})
