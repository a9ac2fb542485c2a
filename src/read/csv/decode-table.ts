/** Text of a table, whatever program saved it: UTF-8, Excel's UTF-16 ("Unicode text"), else Windows' own letters. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const sixteen = sixteenBitsOf(bytes)
  if (sixteen !== null) return new TextDecoder(sixteen).decode(bytes)
  return eightBits(bytes).replaceAll('\0', '')
}

function eightBits(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Some programs leave the mark out; in Latin letters every second byte is nothing then. */
function sixteenBitsOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = Math.min(bytes.length, 2_000)
  const nothings = [0, 0]
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) nothings[at % 2] = (nothings[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nothings
  if (odd > looked / 4 && odd > even * 4) return 'utf-16le'
  return even > looked / 4 && even > odd * 4 ? 'utf-16be' : null
}
