import type { Relation } from '#domain/person.ts'
import type { PlanSettings } from '#domain/settings.ts'

/** Ideal and longest days between two contacts. */
export type ContactInterval = readonly [number, number]

/**
 * How often one is in touch, beside the usual: who hires, decides or was met is written to as the plan says
 * (`domain/01 §1.4`: every 90 to 120 days); an agency lives on people who report sooner; who only arranged things or
 * recommended one needs less. Nobody hears more often than every 60 days or is left for more than 240 (`§1.2`).
 */
const share = {
  recruiter: 1,
  hr: 1,
  'hiring-manager': 1,
  interviewer: 1,
  agency: 2 / 3,
  referrer: 4 / 3,
  coordinator: 4 / 3,
} as const satisfies Record<Relation, number>
const [soonest, latest] = [60, 240]

/** Of several relations the one that is in touch most often counts; of who has none the usual. */
export function usualInterval(relations: readonly Relation[], settings: PlanSettings): ContactInterval {
  const least = Math.min(...(relations.length === 0 ? [1] : relations.map((relation) => share[relation])))
  const [ideal, longest] = settings.keepInTouchEveryDays
  const within = (days: number) => Math.min(latest, Math.max(soonest, Math.round(days * least)))
  return [within(ideal), within(longest)]
}

/** How things stand with somebody, by the last word both ways. */
export interface Warmth {
  /** `fresh`: nothing to do; `ripe`: a good time; `quiet`: longer than is good, and still nothing is lost. */
  readonly state: 'fresh' | 'ripe' | 'quiet'
  /** Epoch ms: from when a word is welcome, and until when. */
  readonly ideallyAt: number
  readonly latestAt: number
  /** By how many intervals the ideal day is past: what orders people. 0 for whoever was spoken to lately. */
  readonly priority: number
}

const dayMs = 86_400_000

/** `lastAt`: the last real contact of both, epoch ms. */
export function warmthOf(lastAt: number, [ideal, longest]: ContactInterval, now: number): Warmth {
  const ideallyAt = lastAt + ideal * dayMs
  const latestAt = lastAt + Math.max(ideal, longest) * dayMs
  return {
    state: now < ideallyAt ? 'fresh' : now <= latestAt ? 'ripe' : 'quiet',
    ideallyAt,
    latestAt,
    priority: Math.max(now - lastAt - ideal * dayMs, 0) / (ideal * dayMs),
  }
}
