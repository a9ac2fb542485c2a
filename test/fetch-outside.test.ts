import { describe, expect, it } from 'vitest'
import { fetchOutside } from '#actions/fetch-outside.ts'
import { ok } from '#domain/result.ts'
import type { Fetch } from '#watch/fetch.ts'
import { createFetcher } from '#watch/fetcher.ts'
import { testApp } from './test-app.ts'

const request = { url: 'https://a.example/feed', purpose: 'feed' } as const

describe('the way out', () => {
  it('is shut for watching until the person turns it on, and a click may go', async () => {
    await using app = await testApp()
    const ctx = app.ctx()
    const asked: string[] = []
    const fetch: Fetch = async ({ url }) => {
      asked.push(url)
      const bytes = Buffer.from('hello')
      const validators = { etag: null, lastModified: null }
      return ok({ state: 'fresh', status: 200, url, movedTo: null, validators, at: 1, contentType: '', bytes })
    }

    expect(await fetchOutside({ ctx, fetch }, 'watching', request)).toMatchObject({ error: { code: 'off' } })
    expect(asked).toEqual([])
    expect(await ctx.owner.fetchNotes.list(9)).toEqual([])

    expect(await fetchOutside({ ctx, fetch }, 'person', request)).toMatchObject({ ok: true })
    await ctx.owner.settings.set({ watching: true })
    expect(await fetchOutside({ ctx, fetch }, 'watching', request)).toMatchObject({ ok: true })
    expect(asked).toHaveLength(2)
    expect(await ctx.owner.fetchNotes.list(9)).toMatchObject([
      { by: 'watching', outcome: 'fresh', bytes: 5, url: request.url, at: ctx.now },
      { by: 'person', outcome: 'fresh' },
    ])
  })

  it('notes a refusal as well', async () => {
    await using app = await testApp()
    const ctx = app.ctx()
    await fetchOutside({ ctx, fetch: createFetcher() }, 'person', { url: 'http://127.0.0.1/', purpose: 'page' })
    expect(await ctx.owner.fetchNotes.list(9)).toMatchObject([{ outcome: 'not-public', bytes: 0, purpose: 'page' }])
  })
})
