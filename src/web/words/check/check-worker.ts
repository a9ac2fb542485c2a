import { check } from '#write/check/check.ts'
import type { CheckFacts } from '#write/check/types.ts'
import type { Asked, Answer } from '#web/words/check/asked.ts'

/** What is known around the mail, as it was last told. */
let known: CheckFacts = {}

/** Reads the mail on a thread of its own, so that no key ever waits for it. Loaded when the words are on the screen. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const began = performance.now()
  known = data.facts ?? known
  const report = check({ ...data.mail, facts: known }, data.reader)
  const answer: Answer = { id: data.id, report, took: performance.now() - began }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- back to the page that made this worker
  self.postMessage(answer)
})
