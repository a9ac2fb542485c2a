import { describe, expect, it } from 'vitest'
import { testApp } from './test-app.ts'

describe('the language of the pages', () => {
  it('is the browser’s until the person chooses one, in the demo as well', async () => {
    await using test = await testApp()
    const { actions, demo, pageCtx, demoCtx } = test.app
    expect((await pageCtx('de')).language).toBe('de')

    await actions.chooseLanguage(test.ctx(), 'en')
    expect((await pageCtx('de')).language).toBe('en')

    demo.on = true
    expect(await pageCtx('de')).toMatchObject({ language: 'en', now: demoCtx().now })
    await actions.chooseLanguage(demoCtx(), 'de')
    demo.on = false
    expect((await pageCtx('en')).language).toBe('de')
    expect(await actions.seeLanguage(test.ctx())).toEqual({ chosen: 'de' })

    await actions.chooseLanguage(test.ctx(), null)
    expect((await pageCtx('en')).language).toBe('en')
  })
})
