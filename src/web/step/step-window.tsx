import type { StepView } from '#actions/views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime, dayIn, longDay, nearDay } from '#web/data/when.ts'
import { texts } from '#web/step/texts.ts'

/** When a step may be taken, in a line. */
export function StepWindow({ step }: { step: StepView }) {
  const { today, zone, now } = useClock()
  if (step.state === 'snoozed' && step.snoozedUntil) {
    return <>{texts.saidSnoozed(nearDay(dayIn(step.snoozedUntil, zone), today))}</>
  }
  if (step.state !== 'due' && step.state !== 'upcoming') return <>{texts.state[step.state]}</>
  if (step.state === 'upcoming') return <>{texts.opens(longDay(step.opensOn, today))}</>

  if (step.late) return <>{texts.bestUntil(longDay(step.closesOn, today))}</>

  const window = step.closesOn === today ? texts.lastDay : texts.until(longDay(step.closesOn, today))
  const suggestion = step.suggestedAt && step.suggestedAt > now ? step.suggestedAt : null
  return (
    <>
      {window}
      {suggestion && `; ${texts.goodMoment(dayAndTime(suggestion, zone, today))}`}
    </>
  )
}
