import { describe, expect, it } from 'vitest'
import { at, build, homes, keyOf, mail, no, person } from '#read/history/builders.ts'
import type { JobMail } from '#domain/history.ts'

const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', title: 'Recruiter' })
const fromJane = { from: 'Jane Doe <jane@acme.example>', sender: jane }

describe('a message found twice', () => {
  it('under two keys happened once', () => {
    const one = mail({ id: '<n@x>', date: '2026-01-05', kind: 'rejection', role: 'Data Engineer', ...fromJane })
    const copy = { ...one, head: { ...one.head, key: 'other' as never, date: at('2026-01-05T11:00') } }
    const history = build([one, copy])
    expect(history.applications).toHaveLength(1)
    expect(history.applications[0]?.events).toHaveLength(1)
    expect(history.applications[0]?.messageKeys).toHaveLength(2)
    expect(history.touches).toHaveLength(1)
  })

  it('is not assumed where two different mails carry one Message-ID', () => {
    const mails = [
      mail({ id: '<same@x>', key: 'a', date: '2026-01-05', company: 'Acme', role: 'Data Engineer' }),
      mail({
        id: '<same@x>',
        key: 'b',
        date: '2026-01-05T10:30',
        company: 'Northwind',
        role: 'Nurse',
        subject: 'Thank you',
      }),
      mail({ key: 'c', date: '2026-01-06', kind: 'rejection', company: 'Northwind', answers: '<same@x>' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 1, 1])
    expect(history.applications.map((one) => one.outcome)).toEqual([null, 'rejected'])
  })

  it('with no date stands after what it answers', () => {
    const mails = [
      mail({ id: '<1@x>', date: '2026-01-05', role: 'Data Engineer' }),
      mail({ id: '<2@x>', date: null, kind: 'rejection', answers: '<1@x>', rejection: no() }),
      mail({ id: '<3@x>', date: '2026-03-05', kind: 'talent-pool', answers: '<2@x>' }),
    ]
    expect(build(mails).applications).toMatchObject([{ outcome: 'rejected', closedOn: '2026-01-05' }])
  })
})

describe('a mail with a broken clock', () => {
  it('comes to its application all the same, and tells nothing about days', () => {
    const mails = [
      mail({ date: '2026-01-05', role: 'Data Engineer' }),
      mail({ date: 0, kind: 'pending', role: 'Data Engineer', id: '<slow@x>' }),
      mail({ date: '2026-02-05', kind: 'rejection', role: 'Data Engineer' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 0, 0])
    expect(history.applications).toMatchObject([
      { anchor: keyOf(mails[0] as JobMail), appliedOn: '2026-01-05', closedOn: '2026-02-05' },
    ])
  })
})

describe('a mail that names no company', () => {
  it('follows one from the same sender, as a test’s end follows its start', () => {
    const test = { from: 'Tests <no-reply@tests.example>', kind: 'assessment' } as const
    const mails = [
      mail({ date: '2026-01-05', role: 'Data Engineer' }),
      mail({ date: '2026-01-06', role: 'Data Engineer', ...test }),
      mail({ date: '2026-01-08', company: null, subject: 'done', ...test }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0, 0])
  })

  it('makes no application of small news', () => {
    expect(build([mail({ kind: 'viewed', company: null })]).applications).toEqual([])
  })
})
