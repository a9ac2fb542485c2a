import { describe, expect, it } from 'vitest'
import { testApp } from './test-app.ts'

describe('the language of the pages', () => {
  it('is the browser’s until the person chooses one, in the demo as well', async () => {
    await using test = await testApp()
    const { actions, demoCtx } = test.app
    const pageCtx = (accepted: 'en' | 'de', tab = 'off') =>
      test.app.pageCtx(new Request('http://127.0.0.1/api/today', { headers: { 'x-ajar-demo': tab } }), accepted)
    expect((await pageCtx('de')).language).toBe('de')

    await actions.chooseLanguage(test.ctx(), 'en')
    expect((await pageCtx('de')).language).toBe('en')

    expect(await pageCtx('de', 'on')).toMatchObject({ language: 'en', now: demoCtx().now })
    await actions.chooseLanguage(demoCtx(), 'de')
    expect((await pageCtx('en')).language).toBe('de')
    expect(await actions.seeLanguage(test.ctx())).toEqual({ chosen: 'de' })

    await actions.chooseLanguage(test.ctx(), null)
    expect((await pageCtx('en')).language).toBe('en')
  })
})
