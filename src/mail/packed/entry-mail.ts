import type { Place, RawMessage } from '#domain/message.ts'
import { longestPeek, type ByteStream } from '#mail/byte-stream.ts'
import { labelsOfPath } from '#mail/folder-names.ts'
import { GrowingBytes } from '#mail/growing-bytes.ts'
import { isMessagePath } from '#mail/mail-files.ts'
import { isMaildirPath, maildirLabels } from '#mail/maildir.ts'
import { maxMessageBytes } from '#mail/mbox-message.ts'
import { wholeMessage } from '#mail/message-file.ts'
import { sniffBytes } from '#mail/sniff.ts'

/** What an entry of a packed file is, by its name and its first bytes, which stay to be read. */
export async function kindOfEntry(name: string, bytes: ByteStream): Promise<'mbox' | 'message' | null> {
  if (isMessagePath(name)) return 'message'
  const sniffed = sniffBytes(await bytes.peek(longestPeek))
  if (sniffed === 'emlx') return 'message'
  return sniffed === 'mbox' || sniffed === 'message' ? sniffed : null
}

/** An entry that is one message; memory holds no more than the largest message. */
export async function readWholeEntry(
  name: string,
  bytes: ByteStream,
  place: Omit<Place, 'length'>,
): Promise<RawMessage> {
  const kept = new GrowingBytes(maxMessageBytes)
  const piece = Buffer.allocUnsafe(64 * 1024)
  let length = 0
  for (;;) {
    const read = await bytes.read(piece)
    kept.add(piece.subarray(0, read))
    length += read
    if (read < piece.length) break
  }
  return wholeMessage(kept.taken(), { ...place, length }, name, labelsOfEntry(name))
}

export function labelsOfEntry(name: string): readonly string[] {
  return isMaildirPath(name) ? maildirLabels(name) : labelsOfPath(name)
}
