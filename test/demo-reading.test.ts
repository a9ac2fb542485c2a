import { beforeAll, describe, expect, it } from 'vitest'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { seeWorld } from '#actions/world.ts'
import { compareHunt } from '../bench/hunts/compare.ts'
import type { Exported } from '../bench/hunts/export-shape.ts'
import { demoOrdinary, demoTruth } from '../bench/hunts/from-demo.ts'
import type { Score } from '../bench/hunts/score.ts'
import { demoMailbox, testApp } from './test-app.ts'

/** Read wrongly so far; whatever leaves this list must leave it here too. */
const stillWrong: readonly string[] = [
  'kinds of job mail: <halvard-3-details@kestrelfinch.example>: reply-by-person, read outreach',
]

describe('the demo, read by the real program', () => {
  let exported: Exported
  let score: Score
  let titles: readonly string[]
  let places: readonly string[]

  beforeAll(async () => {
    await using test = await testApp()
    const imported = await importMail(test.ctx(), demoMailbox)
    if (!imported.ok) throw new Error('the demo was not imported')
    exported = JSON.parse(JSON.stringify(await exportData(test.ctx()))) as Exported
    const { history } = await seeWorld(test.ctx())
    titles = history.people.flatMap(({ title }) => title ?? [])
    places = history.applications.flatMap(({ location }) => location ?? [])
    score = compareHunt({ truth: demoTruth, ordinary: demoOrdinary, idOf: (id) => id }, exported)
  }, 60_000)

  it('is its thirteen applications and nothing else, each with all its mails', () => {
    const { tallies } = score

    expect(exported.applications).toHaveLength(13)
    expect(tallies['applications found whole']).toEqual({ right: 13, of: 13 })
    expect(tallies['applications invented!'].right).toBe(0)
    expect(tallies['applications merged!'].right).toBe(0)
  })

  it.each(['company', 'stage', 'outcome', 'applied on', 'closed on', 'agency', 'requisition'] as const)(
    'has each %s right',
    (measure) => {
      expect(score.errors.filter((error) => error.startsWith(`${measure}:`))).toEqual([])
    },
  )

  it('has the noes, the interviews and the people as they were', () => {
    const about = /^(?:no: |noes |interviews|people)/

    expect(score.errors.filter((error) => about.test(error))).toEqual([])
  })

  it('names places where a job is, and titles without what stands around them', () => {
    expect(places).toEqual(['Rotterdam'])
    expect(titles.filter((title) => !/^\p{L}[^>|·]*$/u.test(title) || / [-–—] /.test(title))).toEqual([])
    expect(titles.length).toBeGreaterThan(20)
  })

  it('is wrong nowhere but where the list says so', () => {
    expect(score.errors).toEqual(stillWrong)
  })
})
