import { describe, expect, it } from 'vitest'
import { testDoor } from '#server/builders.ts'

describe('coming in', () => {
  it('trades the token of the printed address for a cookie and takes it out of the address', async () => {
    const response = await testDoor().ask('/?token=the-token', { headers: { cookie: '', origin: '' } })

    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/')
    expect(response.headers.get('set-cookie')).toBe('ajar_4170=the-secret; Path=/; HttpOnly; SameSite=Strict')
  })

  it('keeps the page and the rest of its address', async () => {
    const response = await testDoor().ask('/applications?q=north&token=the-token')
    expect(response.headers.get('location')).toBe('/applications?q=north')
  })

  it('gives no cookie for a wrong token', async () => {
    const response = await testDoor().ask('/?token=guessed', { headers: { cookie: '' } })
    expect(response.status).toBe(303)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('never redirects to another host', async () => {
    const response = await testDoor().ask('//evil.example/?token=the-token')
    expect(response.headers.get('location')).toBe('/evil.example/')
  })

  it.each(['', 'ajar_4170=', 'ajar_4170=the-token', 'ajar_4171=the-secret', 'ajar_4170=the-secrets'])(
    'shows nothing to a browser with the cookie %j',
    async (cookie) => {
      const response = await testDoor().ask('/api/today', { headers: { cookie } })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: 'no-session' })
    },
  )

  it('takes the token on no API address', async () => {
    const response = await testDoor().ask('/api/today?token=the-token', { headers: { cookie: '' } })
    expect(response.status).toBe(401)
  })
})
