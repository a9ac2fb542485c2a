/**
 * ISO-2022-KR as EUC-KR: between SO and SI the bytes lack their high bits (RFC 1557). Neither TextDecoder nor iconv-lite
 * has it.
 */
export function eucOfIso2022Kr(buffer: Buffer): Buffer {
  const bytes = Buffer.alloc(buffer.length)
  let length = 0
  let shifted = 0
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    if (byte === 0x0e) shifted = 0x80
    else if (byte === 0x0f || byte === 0x0a) {
      shifted = 0
      if (byte === 0x0a) bytes[length++] = byte
    } else if (byte === 0x1b && buffer[i + 1] === 0x24 && buffer[i + 2] === 0x29) i += 3
    else bytes[length++] = byte > 0x20 ? byte | shifted : byte
  }
  return bytes.subarray(0, length)
}

/** HZ as GBK: between `~{` and `~}` the bytes lack their high bits; `~~` is a tilde (RFC 1843). */
export function gbkOfHz(buffer: Buffer): Buffer {
  const bytes = Buffer.alloc(buffer.length)
  let length = 0
  let shifted = 0
  for (let i = 0; i < buffer.length; i++) {
    const byte = buffer[i] ?? 0
    const next = buffer[i + 1]
    if (byte === 0x7e && (next === 0x7b || next === 0x7d || next === 0x7e || next === 0x0a)) {
      if (next === 0x7e) bytes[length++] = 0x7e
      else if (next !== 0x0a) shifted = next === 0x7b ? 0x80 : 0
      i++
    } else {
      if (byte === 0x0a) shifted = 0
      bytes[length++] = byte > 0x20 ? byte | shifted : byte
    }
  }
  return bytes.subarray(0, length)
}
