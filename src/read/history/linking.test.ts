import { describe, expect, it } from 'vitest'
import { at, build, entry, homeOf, homes, keyOf, mail, me, person, slot } from '#read/history/builders.ts'

const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', title: 'Recruiter' })
const fromJane = { from: 'Jane Doe <jane@acme.example>', sender: jane }

describe('mails come to one application', () => {
  it('by their thread, whatever they name', () => {
    const mails = [
      mail({ id: '<1@x>', date: '2026-01-05', role: 'Data Engineer' }),
      mail({ id: '<2@x>', date: '2026-01-06', from: me, answers: '<1@x>', company: null }),
      mail({ id: '<3@x>', date: '2026-01-07', kind: 'rejection', company: null, answers: '<2@x>' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 0, 0])
    expect(history.links.map((link) => link.signal)).toEqual(['started-it', 'thread', 'thread'])
  })

  it('by a thread whose first mail is not in the mailbox', () => {
    const mails = [
      mail({ date: '2026-01-06', kind: 'interview', company: null, answers: '<gone@x>', ...fromJane }),
      mail({ date: '2026-01-09', kind: 'rejection', company: null, references: ['<gone@x>', '<alsogone@x>'] }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0])
  })

  it('by a thread that a careless mail program broke: same subject, same human', () => {
    const mails = [
      mail({ date: '2026-01-06', kind: 'interview', subject: 'Interview next week?', ...fromJane }),
      mail({
        date: '2026-01-07',
        from: me,
        to: ['jane@acme.example'],
        company: null,
        subject: 'AW: Interview next week?',
      }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0])
  })

  it('by the reply although its clock stands before the mail it answers', () => {
    const mails = [
      mail({ id: '<root@x>', date: '2026-01-06T12:00', role: 'Data Engineer' }),
      mail({ date: '2026-01-06T11:00', from: me, company: null, answers: '<root@x>' }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0])
  })

  it('by the calendar entry, the requisition at the company, and the relay token', () => {
    const mails = [
      mail({ date: '2026-01-05', role: 'Data Engineer', requisition: 'R-1001', relay: 'lever:abc' }),
      mail({ date: '2026-01-05T11:00', role: 'Data Engineer', requisition: 'R-1002', subject: 'Second' }),
      mail({ date: '2026-01-07', kind: 'pending', requisition: 'R-1002' }),
      mail({ date: '2026-01-08', kind: 'interview', relay: 'lever:abc', interview: slot('2026-01-12', { uid: 'u' }) }),
      mail({
        date: '2026-01-09',
        kind: 'rescheduled',
        company: null,
        interview: slot('2026-01-13', { uid: 'u', sequence: 1 }),
      }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 1, 1, 0, 0])
    expect(history.links.map((link) => link.signal)).toEqual([
      'started-it',
      'started-it',
      'requisition',
      'relay',
      'calendar',
    ])
  })

  it('by company and role, though both are written differently', () => {
    const mails = [
      mail({ date: '2026-01-05', company: 'Northwind Traders GmbH', role: 'Senior Data Engineer (m/w/d)' }),
      mail({ date: '2026-01-05T12:00', company: 'Northwind Traders', role: 'Product Designer', subject: 'Other' }),
      mail({ date: '2026-02-05', kind: 'rejection', company: 'Northwind Traders', role: 'Sr. Data Engineer' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 1, 0])
    expect(history.review).toEqual([])
  })

  it('by company alone where there is only one, and by a domain where no name stands', () => {
    const mails = [
      mail({ date: '2026-01-05', company: 'Northwind Traders', role: 'Data Engineer' }),
      mail({ date: '2026-01-25', kind: 'rejection', company: null, domain: 'northwind-traders.example' }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0])
  })

  it('by the human who is known from one of two', () => {
    const sam = person({ name: 'Sam Roe', address: 'sam@acme.example', title: 'Recruiter' })
    const mails = [
      mail({ date: '2026-01-05', role: 'Data Engineer' }),
      mail({ date: '2026-01-05T12:00', role: 'Product Designer', subject: 'Other' }),
      mail({ date: '2026-01-10', kind: 'interview', role: 'Data Engineer', ...fromJane }),
      mail({
        date: '2026-01-11',
        kind: 'interview',
        role: 'Product Designer',
        from: 'Sam Roe <sam@acme.example>',
        sender: sam,
      }),
      mail({ date: '2026-02-10', kind: 'rejection', ...fromJane }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 1, 0, 1, 0])
  })
})

describe('a new application is', () => {
  it('one at another company or for another role', () => {
    const mails = [
      mail({ date: '2026-01-05', role: 'Backend Engineer' }),
      mail({ date: '2026-01-06', role: 'Frontend Engineer', subject: 'b' }),
      mail({ date: '2026-01-07', role: 'Backend Engineer', company: 'Northwind', subject: 'c' }),
    ]
    expect(build(mails).applications).toHaveLength(3)
  })

  it('one for the same role at the same company after the earlier one closed', () => {
    const mails = [
      mail({ date: '2026-01-05', role: 'Data Engineer' }),
      mail({ date: '2026-02-05', kind: 'rejection', role: 'Data Engineer' }),
      mail({ date: '2026-05-05', role: 'Data Engineer', subject: 'again' }),
      mail({ date: '2026-06-05', kind: 'rejection', role: 'Data Engineer', subject: 'again no' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 0, 1, 1])
    expect(history.applications.map((one) => one.closedOn)).toEqual(['2026-02-05', '2026-06-05'])
  })

  it('not the job site’s confirmation of what the hiring system confirmed within two days', () => {
    const mails = [
      mail({ date: '2026-01-05T08:00', role: 'Data Engineer' }),
      mail({ date: '2026-01-06T20:00', role: 'Data Engineer', from: 'Jobs <no-reply@jobsite.example>' }),
      mail({ date: '2026-01-12', company: 'Northwind', role: null }),
      mail({
        date: '2026-01-12T11:00',
        company: 'Northwind',
        role: 'Data Engineer',
        from: 'Jobs <no-reply@jobsite.example>',
      }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0, 1, 1])
  })

  it('told by a no alone, when its confirmation is not in the mailbox', () => {
    const history = build([mail({ kind: 'rejection', role: 'Data Engineer', date: '2026-01-05' })])
    expect(history.applications).toMatchObject([{ appliedOn: null, closedOn: '2026-01-05', outcome: 'rejected' }])
  })

  it('not made by outreach, until the person answers with interest', () => {
    const asked = mail({ id: '<o@x>', date: '2026-01-05', kind: 'outreach', role: 'Data Engineer', ...fromJane })
    expect(build([asked]).applications).toEqual([])
    const answered = mail({
      date: '2026-01-06',
      from: me,
      to: ['jane@acme.example'],
      answers: '<o@x>',
      ownIntent: 'interested',
    })
    const history = build([asked, answered])
    expect(history.applications).toMatchObject([{ anchor: keyOf(asked), stage: 'applied', appliedOn: null }])
    expect(homeOf(history, asked)).toBe(history.applications[0]?.id)
  })

  it('not made by a thank-you after the no that is glad to hear from them again', () => {
    const history = build([
      mail({ id: '<a@x>', date: '2026-01-01', role: 'Data Engineer' }),
      mail({ id: '<n@x>', date: '2026-01-10', kind: 'rejection', answers: '<a@x>' }),
      mail({
        date: '2026-01-20',
        from: me,
        to: ['jane@acme.example'],
        kind: 'reply-by-user',
        answers: '<n@x>',
        ownIntent: 'interested',
        role: 'Data Engineer',
      }),
    ])
    expect(history.applications).toMatchObject([{ outcome: 'rejected', closedOn: '2026-01-10' }])
  })

  it('`saved` when a person only noted it, and the confirmation that follows is of it', () => {
    const noted = entry(
      { type: 'application', company: 'Acme', role: 'Data Engineer', location: null, appliedOn: null },
      { at: at('2026-01-01') },
    )
    expect(build([], [], [noted]).applications).toMatchObject([{ stage: 'saved', appliedOn: null, anchor: noted.id }])
    const history = build([mail({ date: '2026-01-05', role: 'Data Engineer' })], [], [noted])
    expect(history.applications).toMatchObject([{ stage: 'applied', appliedOn: '2026-01-05', anchor: noted.id }])
  })

  it('`saved` when a form was begun and not sent, and applied once it is confirmed', () => {
    const begun = mail({ date: '2026-01-03', kind: 'other', role: 'Data Engineer', started: true })
    expect(build([begun]).applications).toMatchObject([{ stage: 'saved', appliedOn: null, lastContactAt: null }])
    const confirmed = mail({ date: '2026-01-15', role: 'Data Engineer' })
    expect(build([begun, confirmed]).applications).toMatchObject([{ stage: 'applied', appliedOn: '2026-01-15' }])
    expect(build([mail({ kind: 'other', role: 'Data Engineer' })]).applications).toEqual([])
  })

  it('named by the employer, with its agency beside it', () => {
    const agent = person({ name: 'Ada Agent', address: 'ada@hunters.example', relation: 'agency', title: 'Consultant' })
    const mails = [
      mail({
        id: '<o@x>',
        date: '2026-01-05',
        kind: 'outreach',
        company: null,
        agency: 'Hunters',
        role: 'Data Engineer',
        from: 'Ada Agent <ada@hunters.example>',
        sender: agent,
      }),
      mail({
        id: '<a@x>',
        date: '2026-01-06',
        from: me,
        to: ['ada@hunters.example'],
        company: null,
        answers: '<o@x>',
        ownIntent: 'interested',
      }),
      mail({
        date: '2026-01-09',
        kind: 'interview',
        company: 'Acme',
        agency: 'Hunters',
        role: 'Data Engineer',
        answers: '<a@x>',
        from: 'Ada Agent <ada@hunters.example>',
        sender: agent,
      }),
      mail({ date: '2026-01-19', kind: 'rejection', company: 'Acme', role: 'Data Engineer' }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 0, 0, 0])
    expect(history.applications).toMatchObject([{ company: { value: 'Acme' }, agency: 'Hunters', outcome: 'rejected' }])
    expect(history.applications[0]?.people).toMatchObject([{ relation: 'agency' }])
  })

  it('asked about when the agency keeps its client to itself', () => {
    const history = build([mail({ kind: 'interview', company: null, agency: 'Hunters', role: 'Data Engineer' })])
    expect(history.applications).toMatchObject([{ company: { value: 'Client of Hunters' } }])
    expect(history.review).toMatchObject([{ question: 'company-unknown' }])
  })

  it('for two clients of one agency, two', () => {
    const agent = person({ name: 'Ada Agent', address: 'ada@hunters.example', relation: 'agency' })
    const from = { from: 'Ada Agent <ada@hunters.example>', sender: agent, agency: 'Hunters' }
    const mails = [
      mail({ date: '2026-01-05', kind: 'interview', company: 'Acme', role: 'Data Engineer', ...from }),
      mail({
        date: '2026-01-08',
        kind: 'interview',
        company: 'Northwind',
        role: 'Data Engineer',
        subject: 'b',
        ...from,
      }),
      mail({ date: '2026-01-18', kind: 'rejection', company: 'Northwind', role: null, subject: 'c', ...from }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 1, 1])
  })

  it('not glued to others by a system that writes one reference into everything', () => {
    const shared = { references: ['<constant@jobsite.example>'], from: 'Jobs <no-reply@jobsite.example>' }
    const mails = [
      mail({ date: '2026-01-05', company: 'Acme', role: 'Data Engineer', ...shared }),
      mail({ date: '2026-01-06', company: 'Northwind', role: 'Data Engineer', ...shared }),
      mail({ date: '2026-01-16', kind: 'rejection', company: 'Acme', role: 'Data Engineer', ...shared }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 1, 0])
  })

  it('begun in an old thread after the first one closed, for another role', () => {
    const mails = [
      mail({ id: '<1@x>', date: '2026-01-05', role: 'Data Engineer', ...fromJane }),
      mail({
        id: '<2@x>',
        date: '2026-02-05',
        kind: 'rejection',
        role: 'Data Engineer',
        answers: '<1@x>',
        ...fromJane,
      }),
      mail({
        id: '<3@x>',
        date: '2026-06-05',
        kind: 'outreach',
        role: 'Product Designer',
        answers: '<2@x>',
        ...fromJane,
      }),
      mail({
        id: '<4@x>',
        date: '2026-06-06',
        from: me,
        to: ['jane@acme.example'],
        answers: '<3@x>',
        ownIntent: 'interested',
      }),
      mail({ id: '<5@x>', date: '2026-06-16', kind: 'interview', answers: '<4@x>', ...fromJane }),
    ]
    const history = build(mails)
    expect(history.applications).toHaveLength(2)
    expect(homes(history, mails)).toEqual([0, 0, 1, 1, 1])
    expect(history.applications[0]).toMatchObject({ outcome: 'rejected' })
  })
})

describe('a recruiter’s first mail', () => {
  const agent = person({ name: 'Ada Agent', address: 'ada@hunters.example', relation: 'agency' })
  const from = { from: 'Ada Agent <ada@hunters.example>', sender: agent, agency: 'Hunters' }

  it('belongs to the application to which the same human led, though nobody wrote "I am interested"', () => {
    const mails = [
      mail({ id: '<o@x>', date: '2026-01-05', kind: 'outreach', company: null, ...from }),
      mail({ date: '2026-01-06', from: me, to: ['ada@hunters.example'], company: null, answers: '<o@x>' }),
      mail({ date: '2026-01-12', kind: 'interview', company: 'Acme', role: 'Data Engineer', ...from }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0, 0])
  })

  it('who kept the employer’s name back is of the application that the employer’s own invitation began', () => {
    const mails = [
      mail({
        id: '<o@x>',
        date: '2026-01-05',
        kind: 'outreach',
        company: null,
        role: 'Data Engineer',
        ...from,
        agency: null,
      }),
      mail({
        date: '2026-01-06',
        from: me,
        to: ['ada@hunters.example'],
        company: null,
        answers: '<o@x>',
        ownIntent: 'interested',
      }),
      mail({
        date: '2026-01-12',
        kind: 'interview',
        company: 'Acme',
        role: 'Data Engineer',
        from: 'Sam Roe <sam@acme.example>',
      }),
      mail({ date: '2026-01-20', kind: 'rejection', company: 'Acme', role: 'Data Engineer', subject: 'Acme', ...from }),
    ]
    const history = build(mails)
    expect(homes(history, mails)).toEqual([0, 0, 0, 0])
    expect(history.applications).toMatchObject([{ company: { value: 'Acme' }, agency: 'Hunters', outcome: 'rejected' }])
  })

  it('about something new in the old thread is no part of what has ended', () => {
    const mails = [
      mail({ id: '<1@x>', date: '2026-01-05', role: 'Data Engineer', ...fromJane }),
      mail({ id: '<2@x>', date: '2026-02-05', kind: 'rejection', answers: '<1@x>', ...fromJane }),
      mail({ date: '2026-06-05', kind: 'outreach', answers: '<2@x>', ...fromJane }),
    ]
    expect(homes(build(mails), mails)).toEqual([0, 0, null])
  })
})

describe('an answer without a thread', () => {
  it('whose writer is named twice in it stands where it is', () => {
    const ana = person({ name: 'Ana Lund', address: 'ana@acme.example', relation: 'recruiter' })
    const twice = mail({
      kind: 'interview',
      subject: 'Re: a longer subject',
      from: 'Ana Lund <ana@acme.example>',
      sender: ana,
      interview: slot('2026-01-20T09:00', { people: [ana] }),
    })
    expect(build([twice]).applications).toHaveLength(1)
  })
})
