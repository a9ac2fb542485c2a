import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Something that was written: a file by its path below the folder, or what a program said. */
export interface Written {
  readonly name: string
  readonly bytes: Buffer
}

/** Every file below a folder; what is packed is unpacked as well. */
export async function writtenBelow(folder: string): Promise<readonly Written[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Written[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const name = relative(folder, path)
    files.push({ name, bytes })
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) files.push({ name: `${name}, unpacked`, bytes: gunzipSync(bytes) })
  }
  return files
}

/**
 * A secret as it could be written by accident: as it is, escaped for JSON, a URL or a form, in hex, and in base64 and
 * base64url wherever it begins in what was encoded (`\0user\0password` of AUTH PLAIN).
 */
export function formsOf(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret)
  const texts = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), encodeURI(secret)]
  texts.push(new URLSearchParams([['x', secret]]).toString().slice(2), bytes.toString('hex'))
  texts.push(bytes.toString('hex').toUpperCase())
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    // The first signs hold what came before as well, the last one what comes behind.
    const own = encoded.slice(before === 0 ? 0 : before + 1, -1)
    texts.push(own, own.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return [...new Set(texts)].map((text) => Buffer.from(text))
}

/** Where any form of these is found: `NAME: what`. */
export function foundIn(written: readonly Written[], secrets: Readonly<Record<string, string>>): readonly string[] {
  const forms = Object.entries(secrets).map(([what, secret]) => ({ what, all: formsOf(secret) }))
  return written.flatMap(({ name, bytes }) =>
    forms.flatMap(({ what, all }) => (all.some((form) => bytes.includes(form)) ? [`${name}: ${what}`] : [])),
  )
}
