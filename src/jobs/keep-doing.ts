import { Cron } from 'croner'

/** When things happen by themselves, as cron writes it (UTC). */
export const timetable = {
  /** Live mailboxes are looked at when they are due; what is due says the action. */
  reading: '* * * * *',
  sending: '* * * * *',
  /** Which feeds and boards are due says the action, and whether anything may be read at all. */
  watching: '*/5 * * * *',
  /** Whether a day has passed since the last copy. */
  copying: '7 * * * *',
  sweeping: '37 * * * *',
} as const

export interface Kept {
  /** Does it at once; done when a round that began after this is done. */
  readonly look: () => Promise<void>
  /** Begins no further round, and waits for the one that runs: nothing is left half done by a program that ends in peace. */
  readonly stop: () => Promise<void>
}

/**
 * Does something now and then by the clock, one round after the other, until `stop`. A failure is told to `report`, and
 * the next round tries again. Another process may do the same at the same moment: that is the task's own care.
 */
export function keepDoing(pattern: string, task: () => Promise<unknown>, report: (error: unknown) => void): Kept {
  let isStopped = false
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const round = async () => {
    try {
      await task()
    } catch (error) {
      report(error)
    } finally {
      running = undefined
    }
  }
  const look = async (): Promise<void> => {
    if (isStopped) return
    if (running === undefined) return (running = round())
    // One that has not begun yet will see whatever is new.
    next ??= running.then(() => {
      next = undefined
      return look()
    })
    return next
  }
  void look()
  const clock = byTheClock(pattern, () => {
    // While a round runs the clock asks for no other.
    if (running === undefined) void look()
  })
  return {
    look,
    stop: async () => {
      isStopped = true
      clock.stop()
      await running
    },
  }
}

/** A clock that jumped is noticed after so long. */
const longestWaitMs = 15_000

/**
 * Croner says when, from the present moment on and not from the last time: on a clock that was set back its own timers
 * would be silent until that time has come again. What was slept through is done once.
 */
function byTheClock(pattern: string, act: () => void): { readonly stop: () => void } {
  const cron = new Cron(pattern, { timezone: 'Etc/UTC' })
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    const due = cron.nextRun(new Date())?.getTime() ?? Infinity
    const look = () => {
      if (Date.now() >= due) act()
      wait()
    }
    timer = setTimeout(look, Math.min(Math.max(due - Date.now(), 1), longestWaitMs))
    timer.unref()
  }
  wait()
  return { stop: () => clearTimeout(timer) }
}
