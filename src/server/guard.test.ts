import { describe, expect, it } from 'vitest'
import { testDoor } from '#server/builders.ts'

describe('who may talk to the server', () => {
  it('answers its own page', async () => {
    const response = await testDoor().ask('/api/today')
    expect(response.status).toBe(200)
  })

  it.each(['evil.example', 'evil.example:4170', '127.0.0.1', '127.0.0.1:4171', '[::1]:4170', ''])(
    'answers nobody who came by the name %j',
    async (host) => {
      const response = await testDoor().ask('/api/today', { headers: { host } })
      expect(response.status).toBe(421)
    },
  )

  it('lets no page in by another name either', async () => {
    const response = await testDoor().ask('/', { headers: { host: 'evil.example:4170' } })
    expect(response.status).toBe(421)
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['localhost, when the page was opened as 127.0.0.1', { origin: 'http://localhost:4170' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a request that does not say where it comes from', { origin: '' }],
    ['a page that the browser calls same-site', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('refuses to write for %s', async (_who, headers) => {
    const door = testDoor({
      loadDemo: async () => {
        throw new Error('must not be reached')
      },
    })
    const response = await door.ask('/api/demo', { method: 'POST', headers })
    expect(response.status).toBe(403)
    expect(door.reported).toEqual([])
  })

  it('refuses to read for another page of this machine', async () => {
    const response = await testDoor().ask('/api/today', { headers: { 'sec-fetch-site': 'same-site' } })
    expect(response.status).toBe(403)
  })

  it('tells no other origin that it may read', async () => {
    const response = await testDoor().ask('/api/today')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('forbids inline script, remote content and frames on every answer', async () => {
    const response = await testDoor().ask('/api/today')
    const policy = response.headers.get('content-security-policy') ?? ''

    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
