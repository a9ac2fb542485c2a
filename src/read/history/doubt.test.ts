import { describe, expect, it } from 'vitest'
import { build, homeOf, keyOf, mail } from '#read/history/builders.ts'

describe('doubt', () => {
  const two = [
    mail({ date: '2026-01-05', role: 'Data Engineer' }),
    mail({ date: '2026-01-05T12:00', role: 'Product Designer', subject: 'Other' }),
  ]

  it('a no that fits two open applications closes neither: it is a question', () => {
    const refused = mail({ date: '2026-02-01', kind: 'rejection' })
    const history = build([...two, refused])
    expect(history.applications.map((one) => one.outcome)).toEqual([null, null])
    expect(homeOf(history, refused)).toBeNull()
    expect(history.review).toMatchObject([{ question: 'which-no', messageKey: keyOf(refused) }])
    expect(history.review[0]?.candidates).toEqual(history.applications.map((one) => one.id).sort())
  })

  it('a mail without a role where two are open is asked about, never guessed', () => {
    const invited = mail({ date: '2026-01-20', kind: 'interview' })
    const history = build([...two, invited])
    expect(homeOf(history, invited)).toBeNull()
    expect(history.review).toMatchObject([{ question: 'which-application', messageKey: keyOf(invited) }])
  })

  it('is over when one of the two had ended before', () => {
    const first = mail({ date: '2026-01-15', kind: 'rejection', role: 'Product Designer' })
    const refused = mail({ date: '2026-02-20', kind: 'rejection' })
    const history = build([...two, first, refused])
    expect(history.review).toEqual([])
    expect(history.applications.map((one) => one.outcome)).toEqual(['rejected', 'rejected'])
  })

  it('a no that names no company is asked about where its role is open', () => {
    const refused = mail({ date: '2026-02-01', kind: 'rejection', company: null, role: 'Data Engineer' })
    const history = build([...two, refused])
    expect(history.review).toMatchObject([{ question: 'which-no', messageKey: keyOf(refused) }])
    expect(history.applications.map((one) => one.outcome)).toEqual([null, null])
  })

  it('a no the reader was hardly sure of closes nothing and is asked about', () => {
    const refused = mail({ date: '2026-02-01', kind: 'rejection', role: 'Data Engineer', confidence: 0.4 })
    const history = build([...two, refused])
    expect(history.applications.map((one) => one.outcome)).toEqual([null, null])
    expect(history.review).toMatchObject([{ question: 'what-kind', messageKey: keyOf(refused) }])
  })
})
