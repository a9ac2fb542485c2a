import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/application.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import { pictureKeys } from '#domain/picture.ts'
import { questionTypes } from '#domain/question-type.ts'
import { randomNow } from '#plan/random-history.ts'
import { statusAt } from '#read/history/status-at.ts'
import { actionsMeant } from '#reflect/insights/actions.ts'
import { waitsOf } from '#reflect/insights/answers.ts'
import { drawInsights } from '#reflect/insights/draw-insights.ts'
import { feedbackThemes } from '#reflect/insights/feedback.ts'
import { fitAgainstOutcome } from '#reflect/insights/fit.ts'
import { flowOf } from '#reflect/insights/flow.ts'
import { funnelOf } from '#reflect/insights/funnel.ts'
import { answersByType } from '#reflect/insights/questions.ts'
import { stopsBy } from '#reflect/insights/where-it-stops.ts'
import { roleFamily } from '#reflect/role-family.ts'
import { huntOf } from '#actions/insights/hunt-of.ts'
import { randomHunt, type RandomHunt } from './random-hunt.ts'

/*
 * The insights beside a recomputation that knows nothing of them: loops and ifs over the applications as they are kept,
 * days counted on UTC's calendar, medians by sorting. Silence is told by its rule: nothing heard for 30 days.
 */

const zone = 'UTC'
const silentAfter = 30
const dayMs = 86_400_000
const runs = { numRuns: 150 }

function hunted({ applications, reflections }: RandomHunt, now: number) {
  const history = { applications, people: [], touches: [], links: [], review: [] }
  const status = statusAt(history, now, { zone, silentAsNoDays: silentAfter })
  return huntOf({ history, status, now, zone, reflections, logs: [], stories: [], tellings: [], feedback: [] })
}

interface Plain {
  readonly application: Application
  readonly furthest: string
  readonly end: string
  /** Days from the application to the first answer. */
  readonly answeredAfter: number | null
  readonly appliedDaysAgo: number | null
}

function plainly(application: Application, now: number): Plain | null {
  if (application.stageReached === 'saved' && application.appliedOn === null) return null

  let talks = 0
  let screenings = 0
  let ahead = false
  let lastEnd = 0
  for (const interview of application.interviews) {
    if (interview.cancelled) continue
    const over = interview.end ?? interview.start + 60 * 60_000
    if (over > now) ahead = true
    else {
      lastEnd = Math.max(lastEnd, over)
      if (interview.round === 'recruiter screen' || application.stageReached === 'screening') screenings++
      else talks++
    }
  }

  let furthest = 'applied'
  if (application.stageReached === 'screening' || screenings > 0) furthest = 'screening'
  if (application.stageReached === 'assessment') furthest = 'assessment'
  for (const event of application.events) if (event.kind === 'assessment') furthest = 'assessment'
  if (application.stageReached === 'interviewing' || talks > 0) furthest = 'first-interview'
  if (talks > 1) furthest = 'further-interviews'
  if (application.stageReached === 'offer') furthest = 'offer'

  let end: string = application.outcome ?? 'open'
  if (application.outcome === null && !ahead) {
    const since = Math.max(application.lastContactAt ?? 0, lastEnd)
    if (Math.floor(now / dayMs) - Math.floor(since / dayMs) >= silentAfter) end = 'no-response'
  }

  const dayOf = (at: number) => Math.floor(at / dayMs)
  const applied = application.appliedOn === null ? null : Math.round(Date.parse(application.appliedOn) / dayMs)
  let answered: number | null = null
  if (applied !== null) {
    const news = new Set<string>([
      'assessment',
      'interview',
      'rejection',
      'position-closed',
      'offer',
      'feedback',
      'reply-by-person',
    ])
    for (const event of application.events) {
      if (event.direction === 'outgoing' || !news.has(event.kind)) continue
      const after = dayOf(event.at) - applied
      if (after >= 0 && (answered === null || after < answered)) answered = after
    }
    if (application.no !== null) {
      const after = dayOf(application.no.receivedAt) - applied
      if (after >= 0 && (answered === null || after < answered)) answered = after
    }
  }
  return {
    application,
    furthest,
    end,
    answeredAfter: answered,
    appliedDaysAgo: applied === null ? null : dayOf(now) - applied,
  }
}

function allPlainly({ applications }: RandomHunt, now: number): Plain[] {
  const found: Plain[] = []
  for (const application of applications) {
    const plain = plainly(application, now)
    if (plain !== null) found.push(plain)
  }
  return found
}

const order = ['applied', 'screening', 'assessment', 'first-interview', 'further-interviews', 'offer']

describe('insights over random hunts, beside a plain recomputation', () => {
  it('count each application once on its way, and what comes to a stage leaves it', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const plain = allPlainly(random, now)
        const { applications, stops, passages } = flowOf(hunted(random, now))
        expect(applications).toBe(plain.length)

        let ended = 0
        stops.forEach(({ stop, n }, place) => {
          let comes = 0
          let leaves = 0
          for (const passage of passages) {
            if (passage.to === place) comes += passage.n
            if (passage.from === place) leaves += passage.n
          }
          const isEnd = 'end' in stop
          let stoppedHere = 0
          for (const one of plain)
            if ((isEnd ? one.end : one.furthest) === (isEnd ? stop.end : stop.rung)) stoppedHere++
          expect([stop, comes]).toEqual([stop, !isEnd && stop.rung === 'applied' ? 0 : n])
          expect([stop, leaves]).toEqual([stop, isEnd ? 0 : n])
          // Of a stage, others have only come through.
          expect([stop, isEnd ? n : Math.min(n, stoppedHere)]).toEqual([stop, stoppedHere])
          if (isEnd) ended += n
        })
        expect(ended).toBe(plain.length)
      }),
      runs,
    )
  })

  it('tell how far the ended ones came, and where they stopped', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const ended = allPlainly(random, now).filter(({ end }) => end !== 'open')
        const funnel = funnelOf(hunted(random, now))
        expect(funnel.ended).toBe(ended.length)
        for (const { rung, came, stopped } of funnel.rungs) {
          let expectedCame = 0
          let expectedStopped = 0
          for (const one of ended) {
            if (order.indexOf(one.furthest) >= order.indexOf(rung)) expectedCame++
            if (one.furthest === rung && one.end !== 'accepted') expectedStopped++
          }
          expect([rung, came, stopped]).toEqual([rung, expectedCame, expectedStopped])
        }
        const stopped = funnel.rungs.reduce((sum, rung) => sum + rung.stopped, 0)
        expect(stopped).toBe(ended.filter(({ end }) => end !== 'accepted').length)
      }),
      runs,
    )
  })

  it('sum up to all ended ones by kind of work and by how it began', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const hunt = hunted(random, now)
        const ended = allPlainly(random, now).filter(({ end }) => end !== 'open')

        for (const { key, ended: n, talked, stops } of stopsBy(hunt, ({ family }) => family)) {
          const group = ended.filter(({ application }) => roleFamily(application.role?.value ?? null) === key)
          expect([key, n]).toEqual([key, group.length])
          expect(talked).toBe(group.filter(({ furthest }) => order.indexOf(furthest) >= 3).length)
          for (const rung of order) {
            const here = group.filter(({ furthest }) => furthest === rung).length
            expect([...stops].find(([name]) => name === rung)?.[1] ?? 0).toBe(here)
          }
        }
        const waysIn = stopsBy(hunt, ({ wayIn }) => wayIn)
        expect(waysIn.reduce((sum, { ended: n }) => sum + n, 0)).toBe(ended.length)
        const referred = ended.filter(({ application }) =>
          application.people.some(({ relation }) => relation === 'referrer'),
        )
        expect(waysIn.find(({ key }) => key === 'referral')?.ended ?? 0).toBe(referred.length)
      }),
      runs,
    )
  })

  it('tell days until answers and days of waiting', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const answered: number[] = []
        const waiting: number[] = []
        for (const one of allPlainly(random, now)) {
          if (one.answeredAfter !== null) answered.push(one.answeredAfter)
          else if (one.appliedDaysAgo !== null && one.appliedDaysAgo >= 0 && ['open', 'no-response'].includes(one.end))
            waiting.push(one.appliedDaysAgo)
        }
        const hunt = hunted(random, now)
        const waits = waitsOf(hunt)
        const up = (a: number, b: number) => a - b
        const days = (isAnswered: boolean) =>
          waits.filter((wait) => wait.isAnswered === isAnswered).map((wait) => wait.days)
        expect(days(true).toSorted(up)).toEqual(answered.toSorted(up))
        expect(days(false).toSorted(up)).toEqual(waiting.toSorted(up))

        const drawing = drawInsights(hunt, 'en').find(({ key }) => key === 'answers')?.drawing
        if (drawing?.type !== 'days' || drawing.median === null) return
        answered.sort(up)
        const half = answered.length / 2
        const median =
          answered.length % 2 === 1 ? answered[Math.floor(half)] : (answered[half - 1]! + answered[half]!) / 2
        expect(drawing.median).toBe(median)
      }),
      runs,
    )
  })

  it('lay fit beside what became of it, and count actions', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const hunt = hunted(random, now)
        const furthestOf = new Map(
          allPlainly(random, now).map((one) => [one.application.anchor as string, one.furthest]),
        )
        const bands: Record<string, string[]> = { high: [], middle: [], low: [] }
        const states: Record<string, number> = { done: 0, open: 0, past: 0 }
        const today = new Date(now).toISOString().slice(0, 10)
        for (const { application, answers } of random.reflections) {
          const furthest = furthestOf.get(application)
          if (answers.fit !== undefined && furthest !== undefined)
            bands[answers.fit > 3 ? 'high' : answers.fit < 3 ? 'low' : 'middle']?.push(furthest)
          for (const { done, due } of answers.actions ?? [])
            states[done ? 'done' : due !== null && due < today ? 'past' : 'open']!++
        }
        for (const { band, n, talked } of fitAgainstOutcome(hunt)) {
          expect([band, n]).toEqual([band, bands[band]?.length])
          expect(talked).toBe(bands[band]?.filter((rung) => order.indexOf(rung) >= 3).length)
        }
        const meant = actionsMeant(hunt)
        for (const [state, n] of Object.entries(states))
          expect([state, meant.filter((one) => one.state === state).length]).toEqual([state, n])
      }),
      runs,
    )
  })

  it('tell of each kind of question how its answers went, and of each theme who agrees', () => {
    const asked = fc.array(
      fc.record({
        applicationId: fc.constant(applicationIdOf(messageKey('one'))),
        company: fc.constant('Acme'),
        text: fc.constant('Why?'),
        type: fc.constantFrom(null, ...questionTypes.slice(0, 3)),
        answered: fc.constantFrom(null, 1, 2, 3, 4, 5),
        trippedUp: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    const heard = fc.array(
      fc.record({
        applicationId: fc.constant(applicationIdOf(messageKey('one'))),
        company: fc.constant('Acme'),
        tags: fc.array(fc.constantFrom('skills', 'level', 'praise'), { maxLength: 4 }),
        view: fc.constantFrom(null, 'agree', 'disagree', 'unsure'),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(asked, heard, (questions, feedback) => {
        const expected: unknown[] = []
        for (const type of questionTypes) {
          let n = 0
          let sum = 0
          for (const one of questions) {
            if (one.type !== type || one.answered === null) continue
            n++
            sum += one.answered
          }
          if (n >= 4) expected.push([type, n, sum / n, sum <= 2.5 * n])
        }
        const types = answersByType({ asked: questions }).map(({ type, n, mean, isWeak }) => [type, n, mean, isWeak])
        const byName = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1)
        expect(types.toSorted(byName)).toEqual(expected.toSorted(byName))

        for (const { tag, n, agree, disagree, unsure } of feedbackThemes({ feedback })) {
          const ofTag = feedback.filter(({ tags }) => tags.some((one) => one === tag))
          expect([tag, n, n]).toEqual([tag, ofTag.length, agree + disagree + unsure])
          expect([agree, disagree]).toEqual([
            ofTag.filter(({ view }) => view === 'agree').length,
            ofTag.filter(({ view }) => view === 'disagree').length,
          ])
        }
      }),
      runs,
    )
  })

  it('say something in every picture, in both languages, with a table as wide as its heads and no empty name', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, fc.constantFrom('en', 'de'), (random, now, language) => {
        const pictures = drawInsights(hunted(random, now), language)
        expect(pictures.map(({ key }) => key)).toEqual(pictureKeys)
        for (const { key, title, counted, sentence, alternative, drawing, table, todo } of pictures) {
          for (const words of [title, counted, sentence]) expect(words.trim()).not.toBe('')
          expect(sentence).toMatch(/[.!?“”]$/)
          expect([key, sentence, alternative, todo?.words].join(' ')).not.toMatch(/undefined|NaN|null|\[object/)
          for (const row of table.rows) expect([key, row.length]).toEqual([key, table.heads.length])
          expect(drawing === null || /\w.*\.$/.test(alternative)).toBe(true)
          const bars = drawing?.type === 'bars' ? drawing.bars.map(({ parts }) => parts.length) : []
          const legend = drawing?.type === 'bars' ? drawing.legend.length : 0
          expect(bars).toEqual(bars.map(() => legend))
        }
      }),
      runs,
    )
  })

  it('are the same whatever the order of what is kept', () => {
    fc.assert(
      fc.property(randomHunt, randomNow, (random, now) => {
        const turned = { applications: random.applications.toReversed(), reflections: random.reflections.toReversed() }
        expect(drawInsights(hunted(turned, now), 'en')).toEqual(drawInsights(hunted(random, now), 'en'))
      }),
      { numRuns: 50 },
    )
  })

  it('meet hunts of every kind, so that none of this holds for want of a case', () => {
    const seen = new Set<string>()
    for (const random of fc.sample(randomHunt, { numRuns: 60, seed: 7 })) {
      for (const { furthest, end } of allPlainly(random, Date.UTC(2026, 5, 1))) seen.add(furthest).add(end)
    }
    for (const wanted of [...order, 'open', 'no-response', 'rejected', 'position-closed', 'withdrawn', 'accepted'])
      expect(seen).toContain(wanted)
  })
})
