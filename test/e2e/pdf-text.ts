import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly head: string
  readonly stream: Buffer | null
}

/**
 * The words of a PDF that Chromium made, in the order in which they were drawn, without white space and with the
 * letters of a ligature apart, whatever the machine's fonts join: enough to see what is on the paper. Reads what Skia
 * writes (objects in the open, fonts with a table back to letters), no more.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const tables = new Map<string, ReadonlyMap<string, string>>()
  let text = ''
  for (const { head } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(head)) continue
    const fonts = new Map(fontsOf(head, objects))
    const contents = objects.get(/\/Contents\s+(\d+) 0 R/.exec(head)?.[1] ?? '')?.stream?.toString('latin1') ?? ''
    let letters: ReadonlyMap<string, string> | undefined
    for (const [, font, one, many] of contents.matchAll(
      /\/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ/g,
    )) {
      if (font !== undefined) {
        const id = fonts.get(font) ?? ''
        letters = tables.get(id) ?? lettersOf(id, objects)
        tables.set(id, letters)
        continue
      }
      const codes = (one ?? many ?? '').match(/[0-9A-Fa-f]{4}/g) ?? []
      text += codes.map((code) => letters?.get(code.toLowerCase()) ?? '').join('')
    }
  }
  return text.replace(/\s+/g, '').replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const source = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length
    const end = source.indexOf('endobj', from)
    const start = source.indexOf('stream\n', from)
    const hasStream = start >= 0 && start < end
    const head = source.slice(from, hasStream ? start : end)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = pdf.subarray(start + 7, start + 7 + length)
    objects.set(match[1] ?? '', {
      head,
      stream: !hasStream ? null : head.includes('/FlateDecode') ? inflateSync(bytes) : bytes,
    })
  }
  return objects
}

function* fontsOf(page: string, objects: ReadonlyMap<string, PdfObject>): Generator<[string, string]> {
  const apart = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1]
  const resources = apart ? (objects.get(apart)?.head ?? '') : page
  for (const [, name, id] of resources.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) yield [name ?? '', id ?? '']
}

/** From the font's codes back to letters. */
function lettersOf(font: string, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, string> {
  const table = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? ''
  const source = objects.get(table)?.stream?.toString('latin1') ?? ''
  const letters = new Map<string, string>()
  const put = (code: number, unicode: number) =>
    letters.set(code.toString(16).padStart(4, '0'), String.fromCodePoint(unicode))
  for (const [, block] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of (block ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      letters.set(
        (code ?? '').toLowerCase(),
        Buffer.from(to ?? '', 'hex')
          .swap16()
          .toString('utf16le'),
      )
    }
  }
  for (const [, block] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, a, b, to] of (block ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const [from, until, first] = [a, b, to].map((hex) => Number.parseInt(hex ?? '', 16)) as [number, number, number]
      for (let code = from; code <= Math.min(until, 0xffff); code++) put(code, first + code - from)
    }
  }
  return letters
}
