const everyMs = 60_000

/**
 * Goes over the outbox each minute, and at once when told that something was approved; one pass after the other. A
 * failure is told to `report`, and the next pass tries again. `stop` waits for the pass that is running, so that no
 * mail is left between two states by a program that ends in peace.
 */
export function keepSending(
  pass: () => Promise<unknown>,
  report: (error: unknown) => void,
): { readonly look: () => Promise<void>; readonly stop: () => Promise<void> } {
  let isStopped = false
  let running = Promise.resolve()
  let isWaiting = false
  const passOrTell = async (before: Promise<void>) => {
    await before
    isWaiting = false
    if (isStopped) return
    try {
      await pass()
    } catch (error) {
      report(error)
    }
  }
  const look = () => {
    // One that has not begun yet will see whatever is new.
    if (!isWaiting) {
      isWaiting = true
      running = passOrTell(running)
    }
    return running
  }
  void look()
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return {
    look,
    stop: () => {
      isStopped = true
      clearInterval(timer)
      return running
    },
  }
}
