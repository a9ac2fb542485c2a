import { describe, expect, it, vi } from 'vitest'
import { err, ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { testDoor } from '#server/builders.ts'

describe('the plan’s clock over the web', () => {
  it('hands values on as they were typed', async () => {
    const changePlanSettings = vi.fn<Actions['changePlanSettings']>(async () => ok([]))
    const body = { set: { feedbackDays: '3-8' }, reset: ['dailyCap'] }
    const response = await testDoor({ changePlanSettings }).send('PATCH', '/api/settings/plan', body)

    expect(response.status).toBe(200)
    expect(changePlanSettings.mock.calls[0]?.[1]).toEqual(body)
  })

  it('says at its field what is out of bounds', async () => {
    const problem = { field: 'dailyCap', message: 'From 1 to 20.' }
    const door = testDoor({ changePlanSettings: async () => err(problem) })
    const response = await door.send('PATCH', '/api/settings/plan', { set: { dailyCap: '100' } })

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject(problem)
  })
})

describe('the language over the web', () => {
  it('is one of those that Ajar speaks, or the browser’s', async () => {
    for (const language of ['de', 'en', null]) {
      const response = await testDoor().send('PUT', '/api/settings/language', { language })
      expect(await response.json()).toEqual({ chosen: language })
    }
    expect((await testDoor().send('PUT', '/api/settings/language', { language: 'fr' })).status).toBe(422)
  })
})
