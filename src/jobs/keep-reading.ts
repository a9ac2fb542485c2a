const everyMs = 60_000

/**
 * Looks every minute, from now on until `stop`, which mailboxes are due, and has them read. A failure is told to
 * `report`; the next minute tries again. `stop` waits for what is in hand.
 */
export function keepReading(
  pass: () => Promise<unknown>,
  report: (error: unknown) => void,
  intervalMs = everyMs,
): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined
  const look = () => {
    // One that takes longer than a minute is not begun beside itself.
    running ??= pass()
      .then(() => undefined, report)
      .finally(() => (running = undefined))
  }
  look()
  const timer = setInterval(look, intervalMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
