import { describe, expect, it } from 'vitest'
import { at, build, correction, entry, homeOf, keyOf, mail, me, person } from '#read/history/builders.ts'
import { resolveApplication } from '#read/history/resolve.ts'

const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', title: 'Recruiter' })
const fromJane = { from: 'Jane Doe <jane@acme.example>', sender: jane }
const role = 'Data Engineer'

describe('a correction', () => {
  const confirmed = mail({ id: '<1@x>', date: '2026-01-05', role })
  const refused = mail({ id: '<2@x>', date: '2026-02-05', kind: 'rejection', role })

  it('of the kind counts, and the reader’s word stays in the finding', () => {
    const kind = correction({ type: 'kind', message: keyOf(refused), kind: 'pending' })
    const history = build([confirmed, refused], [kind])
    expect(history.applications).toMatchObject([{ outcome: null, no: null }])
    expect(history.links.find((link) => link.messageKey === keyOf(refused))?.kind).toBe('pending')
  })

  it('to a no makes one, with a profile of what can be seen', () => {
    const hint = mail({ date: '2026-02-05', kind: 'reply-by-person', role, ...fromJane })
    const kind = correction({ type: 'kind', message: keyOf(hint), kind: 'rejection' })
    expect(build([confirmed, hint], [kind]).applications[0]?.no).toMatchObject({
      messageKey: keyOf(hint),
      profile: { channel: 'personal', statedReason: 'none', replyable: 'person' },
    })
  })

  it('of company and role shows, and brings mail that names them', () => {
    const misread = mail({ date: '2026-01-05', company: 'Hiring Suite', role: null })
    const company = correction({ type: 'field', anchor: keyOf(misread), field: 'company', value: 'Northwind' })
    const title = correction({ type: 'field', anchor: keyOf(misread), field: 'role', value: 'Nurse' })
    const later = mail({ date: '2026-02-05', kind: 'rejection', company: 'Northwind', role: 'Nurse' })
    const history = build([misread, later], [company, title])
    expect(history.applications).toMatchObject([
      { company: { value: 'Northwind', from: 'person' }, role: { value: 'Nurse' }, outcome: 'rejected' },
    ])
  })

  it('that follows another about the same thing wins', () => {
    const first = correction({ type: 'field', anchor: keyOf(confirmed), field: 'role', value: 'A' })
    const second = correction({ type: 'field', anchor: keyOf(confirmed), field: 'role', value: 'B' })
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(build([confirmed], all).applications[0]?.role?.value).toBe('B')
  })

  it('taken back leaves no trace', () => {
    const taken = [
      correction({ type: 'split', from: keyOf(confirmed), messages: [keyOf(refused)] }, { undoneAt: at('2026-07-01') }),
      correction({ type: 'kind', message: keyOf(refused), kind: 'offer' }, { undoneAt: at('2026-07-01') }),
      correction({ type: 'do-not-contact', address: 'jane@acme.example', value: true }, { undoneAt: at('2026-07-01') }),
    ]
    expect(JSON.stringify(build([confirmed, refused], taken))).toBe(JSON.stringify(build([confirmed, refused])))
  })

  it('"not job mail" takes the mail out, and what hung on it stays with the application', () => {
    const alert = mail({ id: '<0@x>', date: '2026-01-01', kind: 'pending', role })
    const answer = mail({ id: '<1@x>', date: '2026-01-05', role, answers: '<0@x>' })
    const title = correction({ type: 'field', anchor: keyOf(alert), field: 'role', value: 'Nurse' })
    const before = build([alert, answer], [title])
    const out = correction({ type: 'not-job-mail', message: keyOf(alert) })
    const after = build([alert, answer], [title, out])
    expect(after.applications).toMatchObject([
      { anchor: keyOf(answer), role: { value: 'Nurse' }, messageKeys: [keyOf(answer)] },
    ])
    expect(homeOf(after, alert)).toBeNull()
    expect(resolveApplication(after, before.applications[0]?.id ?? '')?.anchor).toBe(keyOf(answer))
  })
})

describe('a merge', () => {
  const one = mail({ id: '<1@x>', date: '2026-01-05', company: 'Acme', role })
  const two = mail({ id: '<2@x>', date: '2026-02-05', kind: 'rejection', company: 'Parent Holdings', role: null })
  const merge = correction({ type: 'merge', a: keyOf(one), b: keyOf(two) })

  it('makes two applications one, under both ids', () => {
    const before = build([one, two])
    const after = build([one, two], [merge])
    expect(before.applications).toHaveLength(2)
    expect(after.applications).toMatchObject([{ outcome: 'rejected', company: { value: 'Acme' } }])
    for (const { id } of before.applications) expect(resolveApplication(after, id)).toBe(after.applications[0])
  })

  it('holds when earlier mail moves both anchors', () => {
    const earlier = mail({ id: '<0@x>', date: '2026-01-01', kind: 'outreach', company: 'Acme', role })
    const reply = mail({ date: '2026-01-02', from: me, company: 'Acme', answers: '<0@x>', ownIntent: 'applies', role })
    const history = build([one, two, earlier, reply], [merge])
    expect(history.applications).toHaveLength(1)
    expect(history.applications[0]?.anchor).toBe(keyOf(earlier))
    expect(resolveApplication(history, build([one, two], [merge]).applications[0]?.id ?? '')).toBe(
      history.applications[0],
    )
  })

  it('brings a hand-made application and its mail together', () => {
    const byHand = entry({
      type: 'application',
      company: 'Umbrella',
      role: null,
      location: null,
      appliedOn: '2026-01-04',
    })
    const history = build([one], [correction({ type: 'merge', a: byHand.id, b: keyOf(one) })], [byHand])
    expect(history.applications).toMatchObject([
      { anchor: byHand.id, appliedOn: '2026-01-04', company: { value: 'Umbrella' } },
    ])
  })

  it('settles a doubt between the two', () => {
    const a = mail({ date: '2026-01-05', role: 'Data Engineer' })
    const b = mail({ date: '2026-01-15', role: 'Product Designer', subject: 'b' })
    const refused = mail({ date: '2026-02-05', kind: 'rejection' })
    expect(build([a, b, refused]).review).toHaveLength(1)
    const history = build([a, b, refused], [correction({ type: 'merge', a: keyOf(a), b: keyOf(b) })])
    expect(history.review).toEqual([])
    expect(history.applications).toMatchObject([{ outcome: 'rejected' }])
  })
})

describe('a split', () => {
  const thread = [
    mail({ id: '<1@x>', date: '2026-01-05', kind: 'interview', role, ...fromJane }),
    mail({ id: '<2@x>', date: '2026-01-06', from: me, to: ['jane@acme.example'], answers: '<1@x>' }),
    mail({ id: '<3@x>', date: '2026-02-05', kind: 'rejection', role, answers: '<2@x>', ...fromJane }),
    mail({ id: '<4@x>', date: '2026-03-05', kind: 'interview', answers: '<3@x>', ...fromJane }),
  ] as const
  const [first, answer, refused, other] = thread
  const split = correction({ type: 'split', from: keyOf(first), messages: [keyOf(other)] }, { at: at('2026-03-10') })

  it('takes a re-used thread apart', () => {
    expect(build(thread).applications).toMatchObject([{ outcome: null }])
    const history = build(thread, [split])
    expect(history.applications).toMatchObject([
      { outcome: 'rejected', messageKeys: [first, answer, refused].map(keyOf) },
      { messageKeys: [keyOf(other)] },
    ])
  })

  it('takes along answers that come later, and leaves those that were there', () => {
    const later = mail({ date: '2026-03-15', from: me, to: ['jane@acme.example'], answers: '<4@x>' })
    const there = mail({ date: '2026-03-06', from: me, to: ['jane@acme.example'], answers: '<4@x>' })
    const history = build([...thread, later, there], [split])
    expect(homeOf(history, later)).toBe(homeOf(history, other))
    expect(homeOf(history, there)).toBe(homeOf(history, first))
  })

  it('lets the first mail go too, and leaves the rest', () => {
    const history = build(thread, [correction({ type: 'split', from: keyOf(first), messages: [keyOf(first)] })])
    expect(homeOf(history, first)).not.toBe(homeOf(history, refused))
    expect(history.applications).toHaveLength(2)
  })

  it('places later mail between the two sides by what the person said of them', () => {
    const confirmed = mail({ date: '2026-01-05', role: null })
    const second = mail({ date: '2026-01-06', kind: 'pending', role: null })
    const corrections = [
      correction({ type: 'split', from: keyOf(confirmed), messages: [keyOf(second)] }, { at: at('2026-01-10') }),
      correction({ type: 'field', anchor: keyOf(confirmed), field: 'role', value: 'Nurse' }),
      correction({ type: 'field', anchor: keyOf(second), field: 'role', value: 'Data Engineer' }),
    ]
    const late = mail({ date: '2026-02-01', kind: 'rejection', role: 'Data Engineer' })
    const history = build([confirmed, second, late], corrections)
    expect(homeOf(history, late)).toBe(homeOf(history, second))
  })

  it('that a merge with the same mail follows is void, and back again when the merge is taken back', () => {
    const merge = correction({ type: 'merge', a: keyOf(first), b: keyOf(other) })
    expect(build(thread, [split, merge]).applications).toHaveLength(1)
    expect(build(thread, [split, merge]).review).toEqual([])
    const undone = { ...merge, undoneAt: at('2026-07-07') }
    expect(build(thread, [split, undone])).toEqual(build(thread, [split]))
  })

  it('that later merges undo without naming its mails is a question', () => {
    const aMore = mail({ date: '2026-01-07', kind: 'pending', answers: '<1@x>' })
    const otherMore = mail({ date: '2026-03-12', kind: 'pending', answers: '<4@x>' })
    const b = mail({ id: '<b@x>', date: '2026-01-05', company: 'Northwind', role })
    const bMore = mail({ date: '2026-01-09', kind: 'pending', company: 'Northwind', answers: '<b@x>' })
    const mails = [...thread, aMore, otherMore, b, bMore]
    const merges = [
      correction({ type: 'merge', a: keyOf(b), b: keyOf(aMore) }),
      correction({ type: 'merge', a: keyOf(bMore), b: keyOf(otherMore) }),
    ]
    expect(build(mails, [split, merges[0] as never]).review).toEqual([])
    const history = build(mails, [split, ...merges])
    expect(history.applications).toHaveLength(1)
    expect(history.review).toMatchObject([{ question: 'conflict', messageKey: keyOf(other) }])
  })
})

describe('a moved mail', () => {
  const a = mail({ id: '<a@x>', date: '2026-01-05', role: 'Data Engineer' })
  const b = mail({ id: '<b@x>', date: '2026-01-06', role: 'Product Designer', subject: 'b' })
  const refused = mail({ id: '<n@x>', date: '2026-02-05', kind: 'rejection' })
  const thanks = mail({ date: '2026-02-06', from: me, answers: '<n@x>', company: null })

  it('answers the question where it belongs, with its whole thread', () => {
    const history = build(
      [a, b, refused, thanks],
      [correction({ type: 'move', message: keyOf(refused), to: keyOf(b) })],
    )
    expect(history.review).toEqual([])
    expect(history.applications.map((one) => one.outcome)).toEqual([null, 'rejected'])
    expect(homeOf(history, thanks)).toBe(homeOf(history, b))
    expect(history.links.find((link) => link.messageKey === keyOf(refused))).toMatchObject({
      signal: 'corrected',
      confidence: 1,
    })
  })

  it('moves alone out of an application, and the last move counts', () => {
    const move = (to: typeof a, day: string) =>
      correction({ type: 'move', message: keyOf(refused), to: keyOf(to) }, { at: at(day) })
    const outcomes = (...moves: readonly ReturnType<typeof move>[]) =>
      build([a, b, refused], moves).applications.map((one) => one.outcome)
    expect(outcomes(move(b, '2026-03-02'), move(a, '2026-03-01'))).toEqual([null, 'rejected'])
    expect(outcomes(move(b, '2026-03-01'), move(a, '2026-03-02'))).toEqual(['rejected', null])
  })
})

describe('two answers for one field', () => {
  it('on two anchors that a merge brought together ask which is right', () => {
    const a = mail({ date: '2026-01-05', company: 'Acme', role })
    const b = mail({ date: '2026-01-06', company: 'Northwind', role })
    const corrections = [
      correction({ type: 'field', anchor: keyOf(a), field: 'role', value: 'Nurse' }),
      correction({ type: 'field', anchor: keyOf(b), field: 'role', value: 'Cook' }),
      correction({ type: 'merge', a: keyOf(a), b: keyOf(b) }),
    ]
    const history = build([a, b], corrections)
    expect(history.applications).toMatchObject([{ role: { value: 'Cook' } }])
    expect(history.review).toMatchObject([{ question: 'conflict' }])
    const settled = [...corrections, correction({ type: 'field', anchor: keyOf(a), field: 'role', value: 'Nurse' })]
    expect(build([a, b], settled)).toMatchObject({ applications: [{ role: { value: 'Nurse' } }], review: [] })
  })
})

describe('an entry', () => {
  it('whose application is not here any more is asked about, not lost', () => {
    const phoned = entry({
      type: 'no',
      application: keyOf(mail({ key: 'gone' })),
      at: at('2026-01-30'),
      outcome: 'rejected',
      statedReason: 'none',
      by: null,
      feedbackGiven: false,
    })
    expect(build([], [], [phoned]).review).toMatchObject([{ question: 'which-application' }])
    expect(build([], [], [{ ...phoned, removedAt: 1 }]).review).toEqual([])
  })

  it('by hand follows its application through a merge', () => {
    const a = mail({ date: '2026-01-05', company: 'Acme', role })
    const b = mail({ date: '2026-01-06', company: 'Northwind', role })
    const told = entry({
      type: 'no',
      application: keyOf(b),
      at: at('2026-01-30'),
      outcome: 'rejected',
      statedReason: 'none',
      by: null,
      feedbackGiven: false,
    })
    const history = build([a, b], [correction({ type: 'merge', a: keyOf(a), b: keyOf(b) })], [told])
    expect(history.applications).toMatchObject([{ outcome: 'rejected', no: { anchor: told.id } }])
  })
})
