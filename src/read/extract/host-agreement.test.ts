import { describe, expect, it } from 'vitest'
import { agreement, agrees } from '#read/extract/host-agreement.ts'

describe('how much of an address is made of a name', () => {
  it.each([
    ['Thistle & Thyme Catering', 'thistleandthyme'],
    ['Hospital São Lázaro', 'hslazaro'],
    ['Bäckerei Söllner', 'baeckerei-soellner'],
    ['Museo Marítimo de Cabo Luz', 'museocaboluz'],
    ['Gemeinde Unterach', 'unterach-gemeinde'],
    ['Wein & Wald Genossenschaft', 'weinundwald'],
  ])('%s makes up %s', (name, address) => {
    expect(agreement(name, address)).toBeGreaterThanOrEqual(agrees)
  })

  it.each([
    ['Pete Merrow', 'merrowjoinery'],
    ['Human Resources', 'hexhamsteel'],
    ['Autohaus Perl', 'stellenfuchs'],
  ])('%s does not make up %s', (name, address) => {
    expect(agreement(name, address)).toBeLessThan(agrees)
  })
})
