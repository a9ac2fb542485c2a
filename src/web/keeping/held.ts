import type { HeldCounts } from '#actions/keeping-views.ts'
import { texts } from '#web/keeping/texts.ts'

/** One line: the mails, and all that the person said themselves. */
export function heldInWords({ messages, ...said }: HeldCounts): string {
  const own = Object.values(said).reduce((sum, n) => sum + n, 0)
  return messages + own === 0 ? texts.nothing : texts.held(messages, own)
}

/** Beside each other, as rows of a table. */
export function heldInRows({
  updates,
  articles,
  ...rest
}: HeldCounts): Readonly<Record<keyof typeof texts.rows, number>> {
  return { ...rest, news: updates + articles }
}
