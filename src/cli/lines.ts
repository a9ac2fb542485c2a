/** More than any mail is long; what comes behind it on the same line is let go, so that the memory stays bounded. */
const longestLine = 64 * 1024 * 1024

/**
 * The lines of a stream of bytes: what stands between line feeds, a carriage return before one left out. Node's own
 * reader of lines also ends them at U+2028, which may stand inside a text in JSON.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const add = (text: string) => {
    const room = text.slice(0, Math.max(0, longest - length))
    length += room.length
    if (room !== '') parts.push(room)
  }
  const take = () => {
    const line = parts.join('')
    parts = []
    length = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      add(piece)
      yield take()
    }
    add(last)
  }
  add(decoder.decode())
  if (length > 0) yield take()
}
