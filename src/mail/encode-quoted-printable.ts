const widest = 75

/** UTF-8 text with LF line ends as quoted-printable lines of at most 76 characters (RFC 2045 §6.7), LF between them. */
export function encodeQuotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\n')
}

function encodeLine(line: string): string {
  const bytes = Buffer.from(line)
  let out = ''
  let column = 0
  for (const [i, byte] of bytes.entries()) {
    const token = isPlain(byte, i === bytes.length - 1) ? String.fromCharCode(byte) : hex(byte)
    if (column + token.length > widest) {
      out += '=\n'
      column = 0
    }
    out += token
    column += token.length
  }
  return out
}

/** White space at the end of a line would be taken off on the way. */
function isPlain(byte: number, last: boolean): boolean {
  if (byte === 0x20 || byte === 0x09) return !last
  return byte > 0x20 && byte < 0x7f && byte !== 0x3d
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
