import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import type { FindingKind } from '#domain/finding.ts'
import { shortHash } from '#domain/hash.ts'
import type { ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { peek } from '#mail/peek.ts'
import { messageOfLine } from '#read/read-line.ts'

export const labels = ['confirmation', 'interview', 'assessment', 'rejection', 'offer', 'outreach', 'other'] as const
export type Label = (typeof labels)[number]

/** DESIGN, "What counts as what": labels of the corpus are coarser than kinds. */
export const labelsOfKind: Readonly<Record<FindingKind, readonly Label[]>> = {
  confirmation: ['confirmation'],
  viewed: ['confirmation', 'other'],
  pending: ['confirmation', 'other'],
  assessment: ['assessment'],
  interview: ['interview'],
  rescheduled: ['interview'],
  cancelled: ['interview'],
  rejection: ['rejection'],
  'position-closed': ['rejection'],
  offer: ['offer'],
  outreach: ['outreach'],
  'talent-pool': ['outreach'],
  feedback: ['rejection'],
  withdrawal: ['other'],
  'reply-by-person': ['other'],
  'reply-by-user': ['other'],
  'out-of-office': ['other'],
  bounce: ['other'],
  other: ['other'],
}

/** Kinds that are news of an application: what ordinary mail must never be taken for. */
export function isJobNews(kind: FindingKind): boolean {
  return labelsOfKind[kind][0] !== 'other'
}

export interface JobMailRow {
  readonly id: string
  readonly label: Label
  readonly subject: string | null
  readonly from: string | null
  readonly body: string
  readonly lang: string
  readonly kind: 'real' | 'template' | 'synthetic'
  readonly group: string
  readonly truth: Readonly<Record<string, unknown>> | null
}

/** The corpora's folder, or an explanation and the end of the program. */
export function corporaFolder(): string {
  const folder = process.env['AJAR_CORPORA']
  if (folder === undefined || folder === '') {
    console.log('AJAR_CORPORA is not set: it names the folder of the corpora to measure against. Nothing measured.')
    process.exit(1)
  }
  return folder
}

export function jobMailRows(folder: string): JobMailRow[] {
  return readFileSync(join(folder, 'job-mail/job-mail.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JobMailRow)
}

export function messageOfRow(row: JobMailRow): ParsedMessage {
  return messageOfLine({ id: row.id, subject: row.subject ?? '', from: row.from ?? '', body: row.body })
}

/**
 * Half of the groups by a seeded hash: `dev`, whose texts may be looked at while the reader is written, and
 * `held-out`, whose texts may not. The seed was chosen before any text was looked at, so that the halves balance.
 */
export function partOf(group: string): 'dev' | 'held-out' {
  return Number.parseInt(shortHash(`reading-1:${group}`).slice(0, 4), 32) % 2 === 0 ? 'dev' : 'held-out'
}

export const ordinarySets = ['spamassassin-easy-ham-1', 'spamassassin-spam-1'] as const

export interface OrdinaryMail {
  readonly path: string
  readonly message: PeekedMessage
}

export function ordinaryMail(folder: string, set: (typeof ordinarySets)[number]): OrdinaryMail[] {
  const files = untar(gunzipSync(readFileSync(join(folder, `ordinary-mail/${set}.tar.gz`))))
  return files.map(({ path, bytes }) => ({
    path,
    message: peek({ bytes, place: { at: path, offset: 0, length: bytes.length }, envelopeDate: null, labels: [] }),
  }))
}

function untar(tar: Uint8Array): { path: string; bytes: Uint8Array }[] {
  const files: { path: string; bytes: Uint8Array }[] = []
  const ascii = (from: number, length: number) =>
    Buffer.from(tar.buffer, tar.byteOffset + from, length)
      .toString('latin1')
      .replace(/\0[\s\S]*$/, '')
  for (let at = 0; at + 512 <= tar.length;) {
    const path = ascii(at, 100)
    if (path === '') break
    const size = Number.parseInt(ascii(at + 124, 12).trim(), 8)
    const isFile = ['0', ''].includes(ascii(at + 156, 1))
    // "cmds" is the collectors' shell script, not a mail.
    if (isFile && size > 0 && !path.endsWith('cmds')) {
      files.push({ path, bytes: tar.subarray(at + 512, at + 512 + size) })
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
