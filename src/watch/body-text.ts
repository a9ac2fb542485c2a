import type { FetchedFresh } from '#watch/fetch.ts'

/** An answer as text: by its mark, else by the charset its head names, else by the one its beginning names, else UTF-8. */
export function bodyText({ bytes, contentType }: Pick<FetchedFresh, 'bytes' | 'contentType'>): string {
  const label = byMark(bytes) ?? /charset=["']?([\w.:-]{2,40})/.exec(contentType)?.[1] ?? named(bytes) ?? 'utf-8'
  return decoder(label).decode(bytes)
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** `<?xml encoding="…"` or `<meta charset=…`. */
function named(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /(?:encoding|charset)=["']?([\w.:-]{2,40})/i.exec(beginning)?.[1]
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
