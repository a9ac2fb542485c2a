import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface TarEntry {
  readonly name: string
  readonly bytes: Buffer
}

const block = 512

/** The regular files of a .tar.gz (ustar, with GNU and pax long names), in its order. */
export function* readTarGz(file: string): Generator<TarEntry> {
  const tar = gunzipSync(readFileSync(file))
  let longName: string | null = null

  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(field(tar, at + 124, 12), 8) || 0
    const type = String.fromCharCode(tar[at + 156] ?? 0)
    const bytes = tar.subarray(at + block, at + block + size)
    at += block + Math.ceil(size / block) * block

    if (type === 'L') longName = bytes.toString('utf8').replace(/\0+$/, '')
    else if (type === 'x') longName = /\d{1,10} path=([^\n]{1,4000})\n/.exec(bytes.toString('utf8'))?.[1] ?? longName
    else {
      const header = at - block - Math.ceil(size / block) * block
      const prefix = field(tar, header + 345, 155)
      const name = longName ?? `${prefix && `${prefix}/`}${field(tar, header, 100)}`
      longName = null
      if (type === '0' || type === '\0') yield { name, bytes }
    }
  }
}

function field(tar: Buffer, start: number, length: number): string {
  return (
    tar
      .toString('utf8', start, start + length)
      .split('\0', 1)[0]
      ?.trim() ?? ''
  )
}
