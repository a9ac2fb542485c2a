import type { Interview } from '#domain/application.ts'

/** Without an end told, an interview is taken to last an hour. */
const usualLength = 3_600_000

/** A scheduled interview counts as done once its end has passed and nothing cancelled it. */
export function interviewStatus(interview: Interview, now: number): 'scheduled' | 'done' | 'cancelled' {
  if (interview.cancelled) return 'cancelled'
  return (interview.end ?? interview.start + usualLength) <= now ? 'done' : 'scheduled'
}
