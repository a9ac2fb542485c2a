import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/days.ts'
import { at, build, correction, keyOf, mail, person, zone } from '#read/history/builders.ts'

const role = 'Data Engineer'
const confirmed = mail({ id: '<1@x>', date: '2026-01-05', role })
const anchor = keyOf(confirmed)
const outcome = (value: 'rejected' | 'position-closed', made = '2026-03-20') =>
  correction({ type: 'field', anchor, field: 'outcome', value }, { at: at(made) })
const closedOn = (value: string, made = '2026-03-20') =>
  correction({ type: 'field', anchor, field: 'closedOn', value }, { at: at(made) })

describe('a no the person tells of by correcting the outcome', () => {
  it('reached them on the day they say, with what is known of it and nothing made up', () => {
    const [application] = build([confirmed], [outcome('rejected'), closedOn('2026-02-03')]).applications
    expect(dayOf(application!.no!.receivedAt, zone)).toBe('2026-02-03')
    expect(application?.no).toMatchObject({
      outcome: 'rejected',
      by: null,
      profile: {
        channel: 'automatic',
        statedReason: 'none',
        replyable: 'no-reply',
        feedbackRefused: false,
        contactRefused: false,
      },
    })
    const closed = build([confirmed], [outcome('position-closed'), closedOn('2026-02-03')]).applications[0]
    expect(closed?.no?.profile.statedReason).toBe('closed')
  })

  it('counts from that day, whichever of the two was said first', () => {
    for (const corrections of [
      [outcome('rejected', '2026-03-20'), closedOn('2026-02-03', '2026-03-21')],
      [closedOn('2026-02-03', '2026-03-20'), outcome('rejected', '2026-03-20T11:00')],
    ]) {
      const no = build([confirmed], corrections).applications[0]?.no
      expect(dayOf(no!.receivedAt, zone)).toBe('2026-02-03')
    }
  })

  it('has come already on the day it is told', () => {
    const [application] = build([confirmed], [outcome('rejected'), closedOn('2026-03-20')]).applications
    expect(application?.no?.receivedAt).toBe(at('2026-03-20'))
  })

  it('keeps its day when a mail about it came on another, and loses it with the correction', () => {
    const refused = mail({ id: '<2@x>', date: '2026-02-05', kind: 'rejection', role })
    const told = build([confirmed, refused], [closedOn('2026-02-03')]).applications[0]
    expect(dayOf(told!.no!.receivedAt, zone)).toBe('2026-02-03')
    expect(build([confirmed, refused], [closedOn('2026-02-05')]).applications[0]?.no?.receivedAt).toBe(at('2026-02-05'))
    const undone = { ...closedOn('2026-02-03'), undoneAt: at('2026-03-21') }
    expect(build([confirmed, refused], [undone]).applications[0]?.no?.receivedAt).toBe(at('2026-02-05'))
  })
})

describe('what was misread about a no', () => {
  const jane = person({ name: 'Jane Doe', address: 'jane@acme.example', title: 'Recruiter' })
  const fromJane = { from: 'Jane Doe <jane@acme.example>', sender: jane }
  const refused = mail({ id: '<2@x>', date: '2026-02-05', kind: 'rejection', role })

  it('is put right field by field, the later word counts, and each can be taken back', () => {
    const personal = correction(
      { type: 'field', anchor, field: 'channel', value: 'personal' },
      { at: at('2026-03-01') },
    )
    const relay = correction({ type: 'field', anchor, field: 'replyable', value: 'relay' }, { at: at('2026-03-01') })
    const level = correction({ type: 'field', anchor, field: 'statedReason', value: 'level' }, { at: at('2026-03-01') })
    const salary = correction(
      { type: 'field', anchor, field: 'statedReason', value: 'salary' },
      { at: at('2026-03-02') },
    )
    const all = [salary, personal, relay, level]
    const profile = (corrections: typeof all) => build([confirmed, refused], corrections).applications[0]?.no?.profile
    expect(profile(all)).toMatchObject({ channel: 'personal', replyable: 'relay', statedReason: 'salary' })
    expect(profile([{ ...salary, undoneAt: at('2026-04-01') }, level])).toMatchObject({ statedReason: 'level' })
    expect(profile([])).toEqual(build([confirmed, refused]).applications[0]?.no?.profile)
  })

  it('frees the plan of a refusal that was none', () => {
    const field = (name: 'contactRefused' | 'feedbackRefused' | 'feedbackOffered', value: boolean) =>
      correction({ type: 'field', anchor, field: name, value }, { at: at('2026-03-01') })
    const no = build([confirmed, refused], [field('contactRefused', true), field('feedbackOffered', true)])
    expect(no.applications[0]?.no?.profile).toMatchObject({ contactRefused: true, feedbackOffered: true })
  })

  it('is not said of a later no, after they invited again', () => {
    const invited = mail({ id: '<3@x>', date: '2026-04-01', kind: 'interview', role, ...fromJane })
    const again = mail({ id: '<4@x>', date: '2026-05-01', kind: 'rejection', role, ...fromJane })
    const refuse = correction({ type: 'field', anchor, field: 'contactRefused', value: true }, { at: at('2026-03-01') })
    expect(build([confirmed, refused, invited, again], [refuse]).applications[0]?.no?.profile.contactRefused).toBe(
      false,
    )
  })
})
