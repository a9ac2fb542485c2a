/** Printable ASCII and nothing else. */
export function isPlainAscii(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text)
}

/**
 * Text as RFC 2047 words in UTF-8 base64, folded: each at most 75 characters, none cutting a letter in two.
 * `column` is where the first one starts.
 */
export function encodeWords(text: string, column: number): string {
  const words: string[] = []
  let chunk = ''
  let bytes = 0
  let room = roomAfter(column)
  for (const letter of text) {
    const length = Buffer.byteLength(letter)
    if (bytes + length > room) {
      words.push(chunk)
      chunk = ''
      bytes = 0
      room = roomAfter(1)
    }
    chunk += letter
    bytes += length
  }
  words.push(chunk)
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

/** Bytes that fit into a word on a line of 76 columns: base64 makes four characters of three bytes. */
function roomAfter(column: number): number {
  return Math.floor((76 - column - '=?UTF-8?B??='.length) / 4) * 3
}
