import { Temporal } from 'temporal-polyfill'

/** The day on which the demo's story is looked at, and where its person lives (see demo/README.md). */
export const demoMoment = {
  zone: 'Europe/Berlin',
  now: Temporal.PlainDateTime.from('2026-11-09T09:00').toZonedDateTime('Europe/Berlin').epochMilliseconds,
} as const
