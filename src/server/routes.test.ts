import { describe, expect, it, vi } from 'vitest'
import { err, ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { aDraft, now, testDoor, zone } from '#server/builders.ts'

describe('deciding about a step', () => {
  it('hands a snooze on as the first instant of that day in the owner’s zone', async () => {
    const decide = vi.fn<Actions['decide']>(async () => ok({ decisionId: 'dec_1' }))
    const response = await testDoor({ decide }).send('POST', '/api/steps/s_1/decisions', {
      choice: 'snoozed',
      until: '2026-11-16',
    })

    expect(response.status).toBe(201)
    expect(decide.mock.calls[0]?.[1]).toBe('s_1')
    expect(decide.mock.calls[0]?.[2]).toEqual({ choice: 'snoozed', until: Date.UTC(2026, 10, 15, 23) })
  })

  it('tells what is missing when there is no day', async () => {
    const door = testDoor({ decide: async () => err('until-missing') })
    const response = await door.send('POST', '/api/steps/s_1/decisions', { choice: 'snoozed' })

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ error: 'until-missing', message: expect.stringContaining('day') })
  })

  it.each([{ choice: 'sent' }, { choice: 'snoozed', until: '2026-02-30' }, { choice: 'done', extra: 1 }, 'done', null])(
    'does not guess what %j means',
    async (body) => {
      const response = await testDoor().send('POST', '/api/steps/s_1/decisions', body)
      expect(response.status).toBe(422)
    },
  )
})

describe('a draft', () => {
  it('is not saved over a newer version', async () => {
    const door = testDoor({ editDraft: async () => err('changed-since-read') })
    const response = await door.send('PUT', '/api/drafts/d_1', { subject: 'Hello', body: 'Hello', version: 1 })

    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ error: 'changed-since-read' })
  })

  it('has a subject of one line, so that no header can be smuggled in', async () => {
    const body = { subject: 'Hello\r\nBcc: all@company.example', body: '', version: 1 }
    const response = await testDoor().send('PUT', '/api/drafts/d_1', body)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ field: 'subject' })
  })

  it('is downloaded under a name that is safe in a header and on a disk', async () => {
    const door = testDoor({ draftAsEml: async () => ok({ filename: 'Grüße "an"\r\n../Priya.eml', eml: 'Subject: x' }) })
    const response = await door.ask('/api/drafts/d_1/eml')

    expect(response.headers.get('content-type')).toBe('message/rfc822')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.eml"$/)
    expect(await response.text()).toBe('Subject: x')
  })

  it('says why there is none', async () => {
    const door = testDoor({ draftStep: async () => err('blocked') })
    const response = await door.ask('/api/steps/s_1/draft', { method: 'POST' })
    expect(response.status).toBe(409)
  })

  it('arrives whole', async () => {
    const response = await testDoor().ask('/api/steps/s_1/draft', { method: 'POST' })
    expect(await response.json()).toEqual(aDraft())
  })
})

describe('correcting', () => {
  it.each([
    { field: 'company', value: 'Northwind Traders' },
    { field: 'outcome', value: null },
    { field: 'closedOn', value: '2026-11-02' },
    { mergeWith: 'a_other' },
    { split: ['m-no'] },
    { moveHere: 'm-no' },
  ])('hands %j on as it is', async (change) => {
    const correctApplication = vi.fn<Actions['correctApplication']>(async () =>
      ok({ correctionId: 'c_1', applicationId: 'a_1' }),
    )
    const response = await testDoor({ correctApplication }).send('POST', '/api/applications/a_1/corrections', change)

    expect(response.status).toBe(201)
    expect(correctApplication.mock.calls[0]?.slice(1)).toEqual(['a_1', change])
  })

  it.each([
    { field: 'company', value: '   ' },
    { field: 'outcome', value: 'hired' },
    { field: 'appliedOn', value: 'yesterday' },
    { split: [] },
    { mergeWith: '../../etc' },
    {},
  ])('refuses %j', async (change) => {
    const response = await testDoor().send('POST', '/api/applications/a_1/corrections', change)
    expect(response.status).toBe(422)
  })

  it('keeps a do-not-contact under the address as the mail writes it, lower-cased', async () => {
    const correct = vi.fn<Actions['correct']>(async () => ok({ correctionId: 'c_1', applicationId: null }))
    await testDoor({ correct }).send('PUT', '/api/do-not-contact', { address: ' Priya@Northwind.example', value: true })
    expect(correct.mock.calls[0]?.[1]).toEqual({
      type: 'do-not-contact',
      address: 'priya@northwind.example',
      value: true,
    })
  })
})

describe('adding by hand', () => {
  it('reads an interview’s time on the clock of its own zone', async () => {
    const addManual = vi.fn<Actions['addManual']>(async () => ok({ id: 'man_1', applicationId: 'a_1' }))
    const response = await testDoor({ addManual }).send('POST', '/api/manual', {
      type: 'interview',
      application: 'a_1',
      start: '2026-11-20T14:00',
      minutes: 45,
      timeZone: 'America/New_York',
      mode: 'video',
      round: null,
      people: [{ name: 'Priya Nair', address: null, title: null }],
    })

    expect(response.status).toBe(201)
    const start = Date.UTC(2026, 10, 20, 19)
    expect(addManual.mock.calls[0]?.[1]).toMatchObject({
      start,
      end: start + 45 * 60_000,
      timeZone: 'America/New_York',
    })
    expect(addManual.mock.calls[0]?.[1]).not.toHaveProperty('minutes')
  })

  it('leaves it to what is known who told a no, and who a person is, where nobody says', async () => {
    const addManual = vi.fn<Actions['addManual']>(async () => ok({ id: 'man_1', applicationId: 'a_1' }))
    const door = testDoor({ addManual })
    const no = { type: 'no', application: 'a_1', at: '2026-11-20T14:00', timeZone: 'Europe/Berlin' }
    const told = { outcome: 'rejected', statedReason: 'none', by: { name: 'Priya Nair', address: null } }
    const contact = { type: 'contact', application: 'a_1', name: 'Priya Nair', address: null, title: null }
    const answers = [
      await door.send('POST', '/api/manual', { ...no, ...told, feedbackGiven: false }),
      await door.send('POST', '/api/manual', contact),
    ]

    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(addManual.mock.calls[0]?.[1]).toMatchObject({ by: { name: 'Priya Nair', address: null } })
    for (const [, fact] of addManual.mock.calls) expect(JSON.stringify(fact)).not.toContain('relation')
  })

  it('says which field is wrong, and how', async () => {
    const response = await testDoor().send('POST', '/api/manual', {
      type: 'contact',
      application: 'a_1',
      name: 'Priya',
      address: 'not an address',
      title: null,
      relation: 'hr',
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      error: 'invalid',
      field: 'address',
      message: 'This does not look like a mail address.',
    })
  })
})

describe('every answer', () => {
  it('tells the moment and the zone things are seen in', async () => {
    const response = await testDoor().ask('/api/clock')
    expect(await response.json()).toEqual({ now, zone, demo: false })
  })

  it('hides what a bug says, since it may quote a mail, and reports it to the terminal', async () => {
    const bug = new Error('cannot read "Dear Sam, unfortunately"')
    const door = testDoor({
      seeToday: async () => {
        throw bug
      },
    })
    const response = await door.ask('/api/today')

    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('Dear Sam')
    expect(door.reported).toEqual([bug])
  })

  it('names a full disk as such', async () => {
    const full = Object.assign(new Error('write failed'), { cause: Object.assign(new Error(''), { code: 'ENOSPC' }) })
    const door = testDoor({
      addUpdate: async () => {
        throw full
      },
    })
    const update = { on: '2026-11-01', kind: 'skill', text: 'Kafka', url: null }
    const response = await door.send('POST', '/api/news/updates', update)

    expect(response.status).toBe(507)
    expect(await response.json()).toMatchObject({ error: 'disk-full' })
  })

  it.each([
    ['disk-full', 507],
    ['not-writable', 507],
    ['locked', 503],
  ] as const)('names what the store could not do: %s', async (code, status) => {
    const door = testDoor({
      addUpdate: async () => {
        throw Object.assign(new Error('what the database said'), { code })
      },
    })
    const update = { on: '2026-11-01', kind: 'skill', text: 'Kafka', url: null }
    const response = await door.send('POST', '/api/news/updates', update)
    expect(response.status).toBe(status)
    const body = (await response.json()) as { error: string; message: string }
    expect(body).toMatchObject({ error: code, message: expect.stringMatching(/^[A-Z].*\.$/) })
    expect(body.message).not.toContain('what the database said')
  })

  it('is refused for a body that is larger than any form', async () => {
    const response = await testDoor().send('PUT', '/api/drafts/d_1', {
      subject: '',
      body: 'x'.repeat(600_000),
      version: 1,
    })
    expect(response.status).toBe(413)
  })

  it('is a plain refusal for an address of the API that does not exist', async () => {
    const response = await testDoor().ask('/api/nothing')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: 'not-found' })
  })
})
