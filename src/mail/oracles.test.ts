import { existsSync } from 'node:fs'

import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'

import { rawMail } from '#mail/builders.ts'
import { decodeWindows1252 } from '#mail/mixed-text.ts'
import { readMbox } from '#mail/mbox.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'

/**
 * Two libraries read the same generated mails as we do; where all of them must agree, they do. Left out is what they
 * are known to get wrong: 0x80–0x9F of windows-1252, and mail without a charset.
 */
interface Part {
  readonly charset: 'utf-8' | 'iso-8859-1' | 'koi8-r' | 'shift_jis'
  readonly encoding: '8bit' | 'base64' | 'quoted-printable'
  readonly words: readonly string[]
}

const lettersOf: Readonly<Record<Part['charset'], readonly string[]>> = {
  'utf-8': ['Grüße', '日本', '—', '😀', 'plain'],
  'iso-8859-1': ['Grüße', 'café', 'plain', 'ÿ'],
  'koi8-r': ['Привет', 'мир', 'plain'],
  shift_jis: ['日本', 'カナ', 'plain'],
}
const part: fc.Arbitrary<Part> = fc.constantFrom(...(Object.keys(lettersOf) as Part['charset'][])).chain((charset) =>
  fc.record({
    charset: fc.constant(charset),
    encoding: fc.constantFrom('8bit', 'base64', 'quoted-printable'),
    words: fc.array(fc.constantFrom(...lettersOf[charset], 'a = b', '--boundary', 'From x', 'x'.repeat(80)), {
      minLength: 1,
      maxLength: 20,
    }),
  }),
)

type Shape = 'plain' | 'alternative' | 'mixed' | 'related in alternative in mixed'
const shapes: readonly Shape[] = ['plain', 'alternative', 'mixed', 'related in alternative in mixed']

function encode({ charset, encoding }: Part, text: string): Buffer {
  const bytes = iconv.encode(text, charset)
  if (encoding === 'base64') return Buffer.from((bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'))
  if (encoding === '8bit') return bytes
  return Buffer.from(bytes.toString('latin1').split('\r\n').map(quote).join('\r\n'))
}

/** Quoted-printable of one line of bytes, cut into pieces of 60. */
function quote(line: string): string {
  const signs = Array.from(line, (sign) =>
    /[!-<>-~]/.test(sign) ? sign : `=${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const pieces = Array.from({ length: Math.ceil(signs.length / 20) }, (_, i) =>
    signs.slice(i * 20, i * 20 + 20).join(''),
  )
  return pieces.join('=\r\n')
}

function leaf(part: Part, type: string, text: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `Content-Type: ${type}; charset=${part.charset}\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n`,
    ),
    encode(part, text),
  ])
}

let boundaries = 0
function multipart(kind: string, children: readonly Buffer[]): Buffer {
  const boundary = `=_part ${boundaries++}`
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\npreamble`),
    ...children.flatMap((child) => [Buffer.from(`\r\n--${boundary}\r\n`), child]),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

const attachment = Buffer.from(
  'Content-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK',
)
const image = Buffer.from(
  'Content-Type: image/png\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K',
)

function compose(shape: Shape, part: Part): Buffer {
  const text = part.words.join(' ').replace(/(.{60,70}) /g, '$1\r\n')
  const plain = leaf(part, 'text/plain', text)
  const html = leaf(part, 'text/html', `<p>${text}</p>`)
  if (shape === 'plain') return plain
  if (shape === 'alternative') return multipart('alternative', [plain, html])
  if (shape === 'mixed') return multipart('mixed', [plain, attachment])
  return multipart('mixed', [multipart('alternative', [plain, multipart('related', [html, image])]), attachment])
}

const bare = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
/** What a library made of windows-1252, put right. */
const mended = (text: string) => text.replace(/[\x80-\x9f]/g, (sign) => decodeWindows1252(Buffer.from(sign, 'latin1')))

describe('other readers of the same mail', () => {
  it('see the same subject, sender, text and HTML', async () => {
    const cases = fc.record({
      shape: fc.constantFrom(...shapes),
      part,
      subject: fc.constantFrom('Grüße', 'Hello', '日本'),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ shape, part, subject }) => {
        const head = `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\r\nFrom: "Kind, Mara" <mara@acorn.example>\r\n`
        const bytes = Buffer.concat([Buffer.from(`${head}MIME-Version: 1.0\r\n`), compose(shape, part)])

        const ours = parse(rawMail(bytes))
        const postal = await PostalMime.parse(bytes)
        const other = await simpleParser(bytes)

        expect(ours.subject).toBe(subject)
        expect([postal.subject, other.subject]).toEqual([subject, subject])
        expect(postal.from?.address).toBe(ours.from?.address)
        expect(bare(ours.text)).toBe(bare(part.words.join(' ')))
        expect(bare(postal.text)).toBe(bare(ours.text))
        expect(bare(other.text)).toBe(bare(ours.text))
        expect(bare(ours.html ?? '')).toBe(bare(postal.html))
        expect(bare(peek(rawMail(bytes)).text)).toBe(bare(ours.text))
      }),
      { numRuns: 300 },
    )
  })

  it.skipIf(!existsSync('demo/mailbox.mbox'))('agree on every mail of the demo', async () => {
    const differing: string[] = []
    let seen = 0
    for await (const item of readMbox('demo/mailbox.mbox')) {
      if ('gap' in item) continue
      seen++
      const ours = parse(item)
      const postal = await PostalMime.parse(item.bytes)
      const text = postal.text === undefined ? null : bare(mended(postal.text))
      // Ours may go on behind it, with the machine's part of a bounce.
      const agrees = ours.subject === bare(postal.subject) && ours.from?.address === postal.from?.address?.toLowerCase()
      const sameText = text === null || bare(ours.text).startsWith(text)
      if (!agrees || !sameText || peek(item).key !== ours.key) differing.push(ours.subject)
    }
    expect(seen).toBeGreaterThan(100)
    expect(differing).toEqual([])
  })
})
