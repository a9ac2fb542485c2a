import { closeSync, createReadStream, createWriteStream, openSync, writeSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import { generateMailbox } from '../../bench/generate-mailbox.ts'
import { seededRandom } from './seeded-random.ts'

const megabyte = 1024 * 1024
/** Larger than any message that is read whole. */
const largest = 80 * megabyte

export interface LargeMailbox {
  readonly bytes: number
  readonly attached: number
  readonly attachments: number
}

/**
 * Writes an mbox of at least so many bytes: a generated one, and behind it mail with attachments of 1 to 40 MB (one of
 * 80 MB), which do not pack to nothing. The same seed gives the same bytes.
 */
export async function writeLargeMailbox(file: string, bytes: number, seed: number): Promise<LargeMailbox> {
  const random = seededRandom(seed)
  const { bytes: small } = await generateMailbox(file, { messages: 3000, seed })
  const pool = base64Lines(random)
  const out = openSync(file, 'a')
  let written = small
  let attachments = 0
  try {
    while (written < bytes) {
      const size = attachments === 2 ? largest : Math.ceil(megabyte + random() ** 3 * 39 * megabyte)
      written += writeSync(out, headOf(attachments))
      for (let left = size; left > 0; left -= pool.length) {
        const from = Math.floor(random() * 1000) * 77
        written += writeSync(out, pool.subarray(from, Math.min(pool.length, from + left)))
      }
      written += writeSync(out, `--part--\n\n`)
      attachments++
      // Whoever waits for this gets a turn.
      await new Promise(setImmediate)
    }
  } finally {
    closeSync(out)
  }
  return { bytes: written, attached: written - small, attachments }
}

export async function gzipTo(file: string, packed: string): Promise<void> {
  await pipeline(createReadStream(file), createGzip({ level: constants.Z_BEST_SPEED }), createWriteStream(packed))
}

/** Lines of 76 signs, a little more than a megabyte of them. */
function base64Lines(random: () => number): Buffer {
  const bytes = Buffer.from(Array.from({ length: 57 * 15_000 }, () => Math.floor(random() * 256)))
  return Buffer.from(bytes.toString('base64').replace(/(.{76})/g, '$1\n'))
}

function headOf(index: number): string {
  return [
    'From mailbox@example.org Mon Sep  7 09:00:00 2026',
    `From: Ines Marlow <ines@scans-${index % 7}.example>`,
    'To: someone@mailbox.example',
    `Subject: Scans of the archive, part ${index}`,
    `Message-ID: <scan-${index}@scans.example>`,
    'Date: Mon, 7 Sep 2026 09:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Here are the scans you asked for.',
    '',
    '--part',
    `Content-Type: application/pdf; name="scan-${index}.pdf"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment',
    '',
    '',
  ].join('\n')
}
