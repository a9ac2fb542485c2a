import { expect, it } from 'vitest'
import { keepSending } from '#jobs/keep-sending.ts'

it('passes one after the other, and once more for what came while one ran', async () => {
  let running = 0
  let passes = 0
  let most = 0
  const sending = keepSending(
    async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      passes++
      running--
    },
    () => undefined,
  )
  await Promise.all([sending.look(), sending.look(), sending.look()])
  const last = sending.look()
  void sending.look()
  await last
  await sending.stop()
  expect(most).toBe(1)
  expect(passes).toBe(2)
})

it('tells of a failure and goes on', async () => {
  const told: unknown[] = []
  let tries = 0
  const sending = keepSending(
    () => (++tries === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve()),
    (error) => told.push(error),
  )
  await sending.look()
  await sending.look()
  await sending.stop()
  expect(told).toEqual([new Error('disk full')])
  expect(tries).toBeGreaterThan(1)
})
