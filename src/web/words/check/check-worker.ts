import { check } from '#write/check/check.ts'
import type { Asked, Answer } from '#web/words/check/asked.ts'

/** Reads the mail on a thread of its own, so that no key ever waits for it. Loaded when the words are on the screen. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const began = performance.now()
  const report = check(data.mail, data.reader)
  const answer: Answer = { id: data.id, report, took: performance.now() - began }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- back to the page that made this worker
  self.postMessage(answer)
})
