import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUpdate } from '#actions/add-news.ts'
import { correctPerson } from '#actions/correct-person.ts'
import { undoCorrection } from '#actions/correct.ts'
import { decide } from '#actions/decide.ts'
import { draftStep } from '#actions/draft-step.ts'
import { findPerson } from '#actions/find.ts'
import { importMail } from '#actions/import-mail.ts'
import { listPeople } from '#actions/list-people.ts'
import { logContact } from '#actions/log-contact.ts'
import { sayOfPerson, unsayOfPerson } from '#actions/say-of-person.ts'
import { showPerson } from '#actions/show-person.ts'
import type { PersonView } from '#actions/person-views.ts'
import { quarrystone, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

/** The demo's mailbox in a real store: what is said of people holds there, and can be taken back. */
describe('people of a real mailbox', { timeout: 60_000 }, () => {
  let house: TestApp
  const ctx = () => house.ctx()
  const read = async () => {
    await writeMbox(house.path('more.mbox'), quarrystone)
    for (const path of [demoMailbox, house.path('more.mbox')]) {
      const imported = await importMail(ctx(), path)
      if (!imported.ok) throw new Error(imported.error.message)
    }
  }
  const seen = async (id: string): Promise<PersonView> => {
    const found = await showPerson(ctx(), id)
    if (!found.ok) throw new Error(`nobody answers to ${id}`)
    return found.value
  }
  const idOf = async (words: string) => {
    const found = await findPerson(ctx(), words)
    if (!found.ok) throw new Error(`${found.error.code}: ${words}`)
    return found.value.id
  }

  beforeAll(async () => {
    house = await testApp()
    await read()
  }, 60_000)
  afterAll(() => house[Symbol.asyncDispose]())

  it('are listed by the latest contact, with what comes next and why', async () => {
    const people = await listPeople(ctx())
    const times = people.map(({ last }) => last?.at ?? 0)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(people.find(({ name }) => name === 'Amara Okafor')).toMatchObject({
      address: 'amara.okafor@gleisbogen.example',
      applications: [{ company: 'Gleisbogen', relation: 'recruiter', isOpen: false }],
      last: { what: 'mail', direction: 'incoming' },
      next: { what: 'feedback', state: 'due', reason: expect.stringContaining('5 November') },
    })
  })

  it('are shown with how they were met, every mail both ways, the interviews, and the steps', async () => {
    const amara = await seen(await idOf('amara gleisbogen'))
    expect(amara.met).toMatchObject({ what: 'mail', direction: 'incoming' })
    expect(amara.contacts.map(({ medium, direction }) => [medium, direction])).toEqual([
      ['mail', 'incoming'],
      ['interview', null],
      ['mail', 'incoming'],
      ['mail', 'incoming'],
    ])
    const mails = amara.contacts.filter(({ medium }) => medium === 'mail')
    expect(mails.every(({ messageKey, subject }) => messageKey !== null && subject !== null)).toBe(true)
    expect(amara.interviews).toMatchObject([{ status: 'done', mode: 'phone', application: { company: 'Gleisbogen' } }])
    expect(amara.steps.map(({ kind }) => kind)).toEqual(['feedback', 'keep-in-touch'])
    const people = await Promise.all((await listPeople(ctx())).map(({ id }) => seen(id)))
    const isBothWays = ({ contacts }: PersonView) => new Set(contacts.map(({ direction }) => direction)).size === 2
    expect(people.filter(isBothWays).length).toBeGreaterThan(2)
  })

  it('are shown with what was noted when a step was done, and not when that is taken back', async () => {
    const id = await idOf('amara gleisbogen')
    const [step] = (await seen(id)).steps
    await decide(ctx(), step?.id ?? '', { choice: 'done', reason: 'She will ask the team.' })
    const { notes } = await seen(id)
    expect(notes).toEqual([{ at: ctx().now, text: 'She will ask the team.', step: step?.title }])
    await decide(ctx(), step?.id ?? '', { choice: 'reopened' })
    expect((await seen(id)).notes).toEqual([])
  })

  it('are merged, stay merged when everything is read again, and are two when it is taken back', async () => {
    const [amara, lukas] = [await idOf('amara gleisbogen'), await idOf('lukas brandt')]
    const made = await correctPerson(ctx(), amara, { sameAs: lukas })
    expect(made).toMatchObject({ ok: true })
    await read()
    const both = await seen(lukas)
    expect(both).toEqual(await seen(amara))
    expect(both.emails.map(({ address }) => address)).toHaveLength(2)
    expect(both.corrections).toMatchObject([{ undone: false, sentence: expect.stringContaining('are one person') }])
    expect(await correctPerson(ctx(), amara, { sameAs: lukas })).toEqual({ ok: false, error: 'nothing-to-change' })

    if (made.ok) await undoCorrection(ctx(), made.value.correctionId)
    expect((await seen(lukas)).name).toBe('Lukas Brandt')
    expect((await seen(amara)).name).toBe('Amara Okafor')
  })

  it('are split, and only addresses of theirs can be', async () => {
    const [amara, lukas] = [await idOf('amara gleisbogen'), await idOf('lukas brandt')]
    await correctPerson(ctx(), amara, { sameAs: lukas })
    expect(await correctPerson(ctx(), amara, { split: ['somebody@else.example'] })).toEqual({
      ok: false,
      error: 'not-found',
    })
    const all = (await seen(amara)).emails.map(({ address }) => address)
    expect(await correctPerson(ctx(), amara, { split: all })).toEqual({ ok: false, error: 'nothing-to-change' })
    await correctPerson(ctx(), amara, { split: ['amara.okafor@gleisbogen.example'] })
    expect((await seen(amara)).name).toBe('Amara Okafor')
    expect((await seen(lukas)).emails.map(({ address }) => address)).not.toContain('amara.okafor@gleisbogen.example')
  })

  it('who look alike are proposed to each other, and not again once judged', async () => {
    const alike = (await listPeople(ctx())).filter((person) => person.alike > 0)
    expect(alike.map(({ name }) => name)).toEqual(['Amara Okafor', 'Amara Okafor'])
    const [one, other] = alike.map(({ id }) => id) as [string, string]
    expect((await seen(one)).mayBe).toMatchObject([{ other: { id: other } }])
    expect((await seen(other)).mayBe).toMatchObject([{ other: { id: one } }])

    const made = await correctPerson(ctx(), one, { notSameAs: other })
    expect((await seen(one)).mayBe).toEqual([])
    expect(await correctPerson(ctx(), other, { notSameAs: one })).toEqual({ ok: false, error: 'nothing-to-change' })
    if (made.ok) await undoCorrection(ctx(), made.value.correctionId)
    expect((await seen(one)).mayBe).toHaveLength(1)
  })

  it('who must not be written to get no step, until that is taken back', async () => {
    const amara = await idOf('amara gleisbogen')
    const made = await correctPerson(ctx(), amara, { doNotContact: true })
    const blocked = await seen(amara)
    expect(blocked).toMatchObject({ doNotContact: true, next: null })
    // Another who is known there may be asked instead; with this one nothing is to be done.
    expect(blocked.steps.filter(({ state }) => state !== 'blocked')).toEqual([])

    if (made.ok) await undoCorrection(ctx(), made.value.correctionId)
    expect(await seen(amara)).toMatchObject({ doNotContact: false, next: { what: 'feedback' } })
  })

  it('who moved are a door at the new company, with words of its own, until that is taken back', async () => {
    const id = await idOf('amara gleisbogen')
    const doors = async () => (await seen(id)).steps.filter(({ title }) => title.includes('Harbour Rail'))
    expect(await doors()).toEqual([])
    const address = 'amara@harbour-rail.example'
    const said = must(await sayOfPerson(ctx(), id, { movedTo: 'Harbour Rail', address, on: '2026-11-02' }))

    const [step] = await doors()
    expect(step).toMatchObject({
      kind: 'keep-in-touch',
      title: 'Keep in touch with Amara Okafor, now at Harbour Rail',
      reason: expect.stringMatching(/^Amara Okafor, whom you know from Gleisbogen, works at Harbour Rail now/),
      blockedBy: null,
    })
    const draft = must(await draftStep(ctx(), step?.id ?? ''))
    expect(draft.to.map((one) => one.address)).toEqual([address])
    expect(draft.subject).not.toMatch(/^Re:/)
    expect(draft.body).toContain('Harbour Rail')
    // What is told there is told at the new company.
    const update = must(await addUpdate(ctx(), { kind: 'skill', text: 'QGIS' }))
    const logged = { at: ctx().now, medium: 'call', direction: 'outgoing', tells: [update.id] } as const
    must(await logContact(ctx(), id, logged))
    expect((await ctx().owner.news.told()).map(({ company }) => company)).toEqual(['harbour rail'])

    must(await unsayOfPerson(ctx(), said.id))
    expect(await doors()).toEqual([])
    expect((await seen(id)).emails.map((one) => one.address)).not.toContain(address)
  })

  it('are found by an id, its beginning, an address and words; who is not there is not made up', async () => {
    const amara = await idOf('amara gleisbogen')
    expect(await idOf(amara.slice(0, 9))).toBe(amara)
    expect(await idOf('AMARA.okafor@gleisbogen.example')).toBe(amara)
    expect(await idOf('okafor gleisbogen')).toBe(amara)
    expect(await findPerson(ctx(), 'gleisbogen')).toMatchObject({ ok: false, error: { code: 'ambiguous' } })
    expect(await showPerson(ctx(), 'p_nobody')).toEqual({ ok: false, error: 'not-found' })
  })
})
