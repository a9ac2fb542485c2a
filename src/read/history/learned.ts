import type { FindingKind } from '#domain/finding.ts'
import type { JobMail } from '#domain/history.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { Standing } from '#read/history/corrections.ts'
import { shapeOf } from '#read/history/shape.ts'

/** What is held of a mail because of what the person said of another of the same shape. */
export type Learned = FindingKind | 'not-job-mail'

/**
 * What the person's answers say of other mails made from the same template; of two about one shape the later counts.
 * What was said of a mail itself, or where it was put, outweighs it.
 */
export function learnedFrom(mail: readonly JobMail[], standing: Standing): ReadonlyMap<MessageKey, Learned> {
  const learned = new Map<MessageKey, Learned>()
  if (standing.alike.length === 0) return learned

  const shapes = new Map<MessageKey, string>()
  for (const one of mail) {
    const shape = shapeOf(one)
    if (shape !== null) shapes.set(one.head.key, shape)
  }
  const saysOf = new Map<string, Learned>()
  for (const { message, says } of standing.alike) {
    const shape = shapes.get(message)
    if (shape !== undefined) saysOf.set(shape, says)
  }
  for (const [key, shape] of shapes) {
    const says = saysOf.get(shape)
    if (says !== undefined && !standing.spokenOf.has(key)) learned.set(key, says)
  }
  return learned
}
