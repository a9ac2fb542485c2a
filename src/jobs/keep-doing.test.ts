import { Cron } from 'croner'
import { expect, it } from 'vitest'
import { keepDoing, timetable } from '#jobs/keep-doing.ts'

const never = '0 0 29 2 *'

it('goes one round after the other, and once more for what came while one ran', async () => {
  let running = 0
  let rounds = 0
  let most = 0
  const sending = keepDoing(
    never,
    async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      rounds++
      running--
    },
    () => undefined,
  )
  await Promise.all([sending.look(), sending.look(), sending.look()])
  expect([rounds, most]).toEqual([2, 1])
  const last = sending.look()
  void sending.look()
  await sending.stop()
  await last
  await sending.look()
  expect([rounds, most]).toEqual([3, 1])
})

it('tells of a failure and goes on', async () => {
  const told: unknown[] = []
  let tries = 0
  const sending = keepDoing(
    never,
    () => (++tries === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve()),
    (error) => told.push(error),
  )
  await sending.look()
  await sending.look()
  await sending.stop()
  expect(told).toEqual([new Error('disk full')])
  expect(tries).toBeGreaterThan(1)
})

it('follows the clock, and begins nothing beside a round that takes longer', async () => {
  let running = 0
  let most = 0
  let rounds = 0
  const kept = keepDoing(
    '* * * * * *',
    async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1300))
      rounds++
      running--
    },
    () => undefined,
  )
  await expect.poll(() => rounds, { timeout: 6000 }).toBeGreaterThanOrEqual(2)
  await kept.stop()
  const ended = rounds
  await new Promise((resolve) => setTimeout(resolve, 1200))
  expect([rounds, most]).toEqual([ended, 1])
})

it('has a timetable whose every line comes round within the hour', () => {
  for (const pattern of Object.values(timetable)) {
    const [first, second] = new Cron(pattern, { timezone: 'Etc/UTC' }).nextRuns(2)
    expect((second?.getTime() ?? 0) - (first?.getTime() ?? 0)).toBeLessThanOrEqual(3_600_000)
  }
})
