import { describe, expect, it } from 'vitest'
import { hunts } from '../bench/hunts/all.ts'
import { errorsOf } from '../bench/hunts/report.ts'
import { scorer } from '../bench/hunts/score.ts'

function column(name: string, heldOut: boolean) {
  const scores = scorer()
  scores.check('company', false, () => `${name}-secret: Aurel, read Borel`)
  scores.check('role', false, () => `${name}-secret: Baker, read Boss`)
  return { name, heldOut, score: scores.score() }
}

describe('the errors of hunts', () => {
  it('are listed by hunt, and of a held-out one only counted', () => {
    const shown = errorsOf([column('open', false), column('shut', true)], false)

    expect(shown).toContain('open-secret: Aurel, read Borel')
    expect(shown).not.toContain('shut-secret')
    expect(shown).toContain('shut\n  held out: 2 errors, not shown')
  })

  it('are listed of a held-out hunt that is opened on purpose', () => {
    expect(errorsOf([column('shut', true)], true)).toContain('shut-secret: Aurel, read Borel')
  })

  it('are held back for exactly the hunts whose folders say so', () => {
    for (const { name, heldOut } of hunts) expect([name, heldOut === true]).toEqual([name, name.startsWith('held-')])
    expect(hunts.filter(({ heldOut }) => heldOut)).toHaveLength(3)
  })
})
