import type { Place, RawMessage } from '#domain/message.ts'
import { longestEnvelopeLine, readEnvelopeLine } from '#mail/envelope-line.ts'
import { mboxLabels } from '#mail/mbox-labels.ts'

/** Longer messages come cut to this, and marked. */
export const maxMessageBytes = 32 * 1024 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * The message of `bytes`, which start at its `From ` line and are its own: without that line and the blank one behind
 * the message, unescaped.
 *
 * `From ` lines inside bodies come escaped: mboxrd puts a `>` before `From `, `>From `, `>>From `…; mboxo only before
 * `From `. One `>` is taken from all of them: exact for mboxrd, and in mboxo wrong only for a quoted `>>From ` line,
 * which loses one level of quoting. The two cannot be told apart from the file.
 */
export function mboxMessage(
  bytes: Buffer,
  place: Place,
  labels: readonly string[],
  limit: number = maxMessageBytes,
): RawMessage {
  const firstEnd = bytes.indexOf(lineFeed)
  const bodyStart = firstEnd < 0 ? bytes.length : firstEnd + 1
  const envelope = readEnvelopeLine(
    bytes.toString('latin1', 0, Math.min(lineEnd(bytes, bodyStart), longestEnvelopeLine)),
  )

  const whole = place.length - bodyStart <= limit && bytes.length >= place.length
  const end = whole ? withoutSeparatingBlank(bytes, bodyStart) : Math.min(bytes.length, bodyStart + limit)
  const content = unescapeFromLines(bytes.subarray(bodyStart, Math.max(bodyStart, end)))

  return {
    bytes: content,
    place,
    envelopeDate: envelope?.date ?? null,
    labels: mboxLabels(content, labels),
    ...(whole ? {} : { cut: true as const }),
  }
}

/** Where the line that ends before `next` ends, without its LF or CRLF. */
export function lineEnd(bytes: Buffer, next: number): number {
  let end = next
  if (end > 0 && bytes[end - 1] === lineFeed) end--
  if (end > 0 && bytes[end - 1] === carriageReturn) end--
  return end
}

/** The blank line before the next `From ` belongs to the file, not to the message. */
function withoutSeparatingBlank(bytes: Buffer, start: number): number {
  const end = bytes.length
  if (bytes[end - 1] !== lineFeed) return end

  const blankStart = lineEnd(bytes, end)
  return blankStart > start && bytes[blankStart - 1] === lineFeed ? blankStart : end
}

const escapedFrom = Buffer.from('>From ')

/** Takes one `>` from every line that is `>`s and `From `. Works in place; the common message has none and is only searched. */
function unescapeFromLines(bytes: Buffer): Buffer {
  let hit = bytes.indexOf(escapedFrom)
  if (hit < 0) return bytes

  let write = 0
  let copied = 0
  while (hit >= 0) {
    let start = hit
    while (start > copied && bytes[start - 1] === 0x3e) start--
    if (start === 0 || bytes[start - 1] === lineFeed) {
      bytes.copyWithin(write, copied, start)
      write += start - copied
      copied = start + 1
    }
    hit = bytes.indexOf(escapedFrom, hit + escapedFrom.length)
  }
  bytes.copyWithin(write, copied)
  return bytes.subarray(0, write + bytes.length - copied)
}
