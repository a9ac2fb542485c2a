/**
 * Lines of a card as version 3.0 writes them, so that one parser reads all versions. 2.1 knows words without a name
 * ("TEL;HOME;VOICE"), quoted-printable values that go on after a "=" at the end of a line, and a charset for each.
 */
export function mendedLines(lines: readonly string[]): string[] {
  const is21 = lines.some((line) => /^version:2\.1\s*$/i.test(line))
  const whole = unfolded(lines, is21)
  return is21 ? whole.map(mendLine).filter((line) => line !== '') : whole
}

function unfolded(lines: readonly string[], is21: boolean): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && is21 && isQuoted(last) && last.endsWith('=')) {
      whole[whole.length - 1] = last.slice(0, -1) + line.replace(/^[ \t]/, '')
    } else if (last !== undefined && /^[ \t]/.test(line)) whole[whole.length - 1] = last + line.slice(1)
    else if (line.trim() !== '') whole.push(line)
  }
  return whole
}

function isQuoted(line: string): boolean {
  return /^[^:]{0,200};(?:encoding=)?quoted-printable[;:]/i.test(line)
}

const types = new Set(
  'home work pref voice fax msg cell pager bbs modem car isdn video internet x400 dom intl postal parcel main'.split(
    ' ',
  ),
)

function mendLine(line: string): string {
  const colon = line.indexOf(':')
  if (colon < 0) return ''
  const [name = '', ...words] = line.slice(0, colon).split(';')
  let value = line.slice(colon + 1)
  let charset = 'utf-8'
  let quoted = false
  const kept: string[] = []
  for (const word of words.slice(0, 20)) {
    const [key = '', given] = word.split('=', 2)
    if (/^charset$/i.test(key)) charset = given ?? charset
    else if (/quoted-printable/i.test(word)) quoted = true
    else if (given === undefined && types.has(key.toLowerCase())) kept.push(`TYPE=${key}`)
    else if (/^type$/i.test(key) && given !== undefined) kept.push(`TYPE=${given}`)
  }
  if (quoted) value = decoded(value, charset)
  const isVersion = name.trim().toUpperCase() === 'VERSION'
  // 2.1 escapes nothing but ";": a comma or a line break in a value is one.
  const escaped = isVersion ? '3.0' : value.replace(/\r?\n/g, '\\n').replace(/(?<!\\),/g, '\\,')
  return [name, ...kept].join(';') + ':' + escaped
}

/** Quoted-printable in the charset named; one that nobody knows is read as Windows' letters. */
function decoded(value: string, charset: string): string {
  const bytes: number[] = []
  for (let i = 0; i < value.length; i++) {
    const hex = value[i] === '=' ? /^[0-9a-f]{2}/i.exec(value.slice(i + 1, i + 3))?.[0] : undefined
    if (hex === undefined) bytes.push(...new TextEncoder().encode(value[i]))
    else {
      bytes.push(Number.parseInt(hex, 16))
      i += 2
    }
  }
  const raw = Uint8Array.from(bytes)
  try {
    return new TextDecoder(charset, { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('windows-1252').decode(raw)
  }
}
