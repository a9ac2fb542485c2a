import { longestEnvelopeLine, readEnvelopeLine } from '#mail/envelope-line.ts'
import { lineEnd } from '#mail/mbox-message.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const longestNextLine = 100

/** Bytes behind a `From ` line's start that must be there to judge it. */
export const lookahead = longestEnvelopeLine + longestNextLine + 2

const headerLine = /^[!-9;-~]{1,80}[ \t]*:/
const firstHeader =
  /^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|reply-to|sender|content-[a-z-]{1,40}|status|x-[a-z0-9-]{1,60}|arc-[a-z-]{1,40}|dkim-signature|authentication-results|list-[a-z]{1,20}|envelope-to)[ \t]*:/i

/**
 * Whether the `From ` line at `at` starts a message: it has the shape of an envelope line (see envelope-line.ts), a
 * blank line before it, and a line behind it that looks like a header. Some writers leave the blank line out; there the
 * next line must be one of the headers mail starts with. A pasted `From …` line inside a body fails one of these;
 * libraries that split on every `From ` do not look. In a `loose` file the first line has no date, and none is asked
 * of the others.
 */
export function startsMessage(bytes: Buffer, at: number, loose: boolean): boolean {
  const end = bytes.subarray(0, at + longestEnvelopeLine + 2).indexOf(lineFeed, at)
  if (end < 0) return false

  const line = bytes.toString('latin1', at, lineEnd(bytes, end + 1))
  const next = bytes.toString('latin1', end + 1, Math.min(bytes.length, end + 1 + longestNextLine))
  const blankBefore = isBlankBefore(bytes, at - 1)
  if (readEnvelopeLine(line)) {
    if (blankBefore) return next === '' || headerLine.test(next) || next.startsWith('>From ')
    return firstHeader.test(next)
  }
  return loose && blankBefore && firstHeader.test(next)
}

function isBlankBefore(bytes: Buffer, lineFeedAt: number): boolean {
  if (lineFeedAt <= 0) return true
  const previous = bytes[lineFeedAt - 1]
  if (previous === carriageReturn) return lineFeedAt === 1 || bytes[lineFeedAt - 2] === lineFeed
  return previous === lineFeed
}

/** Whether a file that starts with `head` has envelope lines without dates. */
export function isLoose(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  const line = text.slice(0, Math.max(0, text.indexOf('\n'))).replace(/\r$/, '')
  return line.startsWith('From ') && readEnvelopeLine(line) === null
}
