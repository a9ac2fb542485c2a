import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { listPeople } from '#actions/list-people.ts'
import { showPerson } from '#actions/show-person.ts'
import { testApp } from './test-app.ts'

describe('what is told by hand of somebody named only', { timeout: 60_000 }, () => {
  async function house() {
    const test = await testApp()
    const add = async (input: Parameters<typeof addManual>[1]) => {
      const added = await addManual(test.ctx(), input)
      if (!added.ok) throw new Error(added.error.message)
      return added.value
    }
    const apply = async (company: string, role: string) =>
      (await add({ type: 'application', company, role, location: null, appliedOn: '2026-10-01' }))
        .applicationId as string
    const call = (application: string, person: string) =>
      add({
        type: 'touch',
        application,
        person,
        at: test.ctx().now - 3_600_000,
        direction: 'outgoing',
        medium: 'call',
        note: 'said hello',
      })
    return { test, add, apply, call, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() }
  }

  it.each(['Hans HR', 'hans hr', 'Hans Huber', 'Zoë', 'Team Anna'])(
    'a call with %s is one with the contact of that name, who stays what they are',
    async (name) => {
      await using at = await house()
      const muster = await at.apply('Muster & Söhne', 'Clerk')
      const address = 'hans@muster.example'
      await at.add({ type: 'contact', application: muster, name, address, title: null, relation: 'hr' })
      await at.call(muster, name)

      const people = await listPeople(at.test.ctx())
      expect(people).toMatchObject([{ address, applications: [{ relation: 'hr' }], last: { what: 'call' } }])
    },
  )

  it('a call about another application of the company is one with them as well', async () => {
    await using at = await house()
    const [clerk, cook] = [await at.apply('Muster & Söhne', 'Clerk'), await at.apply('Muster & Söhne', 'Cook')]
    await at.add({
      type: 'contact',
      application: clerk,
      name: 'Hans HR',
      address: 'hans@muster.example',
      title: null,
      relation: 'hr',
    })
    await at.call(cook, 'Hans HR')
    const told = { outcome: 'rejected', statedReason: 'none', feedbackGiven: false } as const
    const by = { name: 'Hans HR', address: null }
    await at.add({ type: 'no', application: cook, at: at.test.ctx().now - 7_200_000, ...told, by })

    const people = await listPeople(at.test.ctx())
    expect(people).toHaveLength(1)
    expect(people[0]?.applications.map(({ relation }) => relation)).toEqual(['hr', 'hr'])
  })

  it('a call with somebody unknown makes nothing of them', async () => {
    await using at = await house()
    const muster = await at.apply('Muster & Söhne', 'Clerk')
    await at.call(muster, 'Ada Example')

    const [ada] = await listPeople(at.test.ctx())
    expect(ada).toMatchObject({ name: 'Ada Example', applications: [{ id: muster, relation: null }] })
    const seen = await showPerson(at.test.ctx(), ada?.id ?? '')
    expect(seen).toMatchObject({ ok: true, value: { contacts: [{ note: 'said hello' }] } })
  })
})
