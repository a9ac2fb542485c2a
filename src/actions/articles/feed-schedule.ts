import type { FeedHealth } from '#domain/shelf.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** No feed is asked more often than this (a courtesy that hosts expect). */
export const feedFloorMs = hour
/** After so many failures in a row it is asked once a week, and shown as dead. */
const deadAfter = 10

/** Codes that waiting does not mend. */
const isForGood: ReadonlySet<string> = new Set([
  'gone',
  'not-a-feed',
  'not-found',
  'no-address',
  'not-web',
  'has-login',
])

/** After an answer: in an hour; where nothing is new for long, less often, a day at most. */
export function afterAnswer(
  health: FeedHealth,
  now: number,
  said: Pick<FeedHealth, 'etag' | 'lastModified' | 'newestAt'>,
): FeedHealth {
  const quietMs = said.newestAt === null ? 0 : Math.max(0, now - said.newestAt)
  const wait = Math.min(Math.max(feedFloorMs, quietMs / 20), day)
  return { ...health, ...said, checkedAt: now, answeredAt: now, failures: 0, trouble: null, nextAt: now + wait }
}

/** After a failure: later each time, and never before the moment the host named. */
export function afterFailure(health: FeedHealth, now: number, trouble: string, retryAt: number | null): FeedHealth {
  const failures = health.failures + 1
  const wait = failures >= deadAfter || isForGood.has(trouble) ? 7 * day : Math.min(hour * 2 ** (failures - 1), day)
  return { ...health, checkedAt: now, failures, trouble, nextAt: Math.max(now + wait, retryAt ?? 0) }
}

export type FeedState = 'new' | 'well' | 'troubled' | 'dead'

export function feedState({ checkedAt, failures, trouble }: FeedHealth): FeedState {
  if (trouble !== null) return failures >= deadAfter || isForGood.has(trouble) ? 'dead' : 'troubled'
  return checkedAt === null ? 'new' : 'well'
}
