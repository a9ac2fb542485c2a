import { describe, expect, it } from 'vitest'
import { hostLabelOf } from '#domain/host-label.ts'

describe('who registered a host', () => {
  it('is named by the label before the public ending', () => {
    expect(hostLabelOf('jo@acme.example')).toBe('acme')
    expect(hostLabelOf('jo@mail.acme-health.example')).toBe('acmehealth')
    expect(hostLabelOf('jo@acme.co.uk')).toBe('acme')
    expect(hostLabelOf('JO@ACME.EXAMPLE')).toBe('acme')
  })

  it('is nobody where there is no host', () => {
    expect(hostLabelOf('')).toBe('')
    expect(hostLabelOf('jo@localhost')).toBe('')
  })
})
