/**
 * Writes an mbox of invented mail for measuring: the same seed gives the same bytes. The mix is that of a private
 * mailbox of years: newsletters, receipts, mailing lists, friends, some German, 3 % job mail; a tenth carries an
 * attachment of 20–200 kB.
 *
 *   npx tsx bench/generate-mailbox.ts FILE [MESSAGES] [SEED]
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Seeded } from './seeded.ts'
import { composeMail, mailKinds, type MailKind, type Thread } from './compose-mail.ts'

export interface MailboxMix {
  readonly messages: number
  readonly bytes: number
  readonly kinds: Readonly<Record<MailKind, number>>
  readonly withAttachment: number
  /** Part of all bytes that is attachment, 0–1. */
  readonly attachmentShare: number
  readonly inThreads: number
}

interface GenerateOptions {
  readonly messages: number
  readonly seed?: number
  /** Also written as a Maildir here, the same messages: a new folder. */
  readonly maildir?: string | undefined
}

const writeAt = 1024 * 1024
/** Five years of mail, whatever the count. */
const firstDay = Date.UTC(2021, 8, 1)
const lastDay = Date.UTC(2026, 8, 1)
const rememberedThreads = 50

export async function generateMailbox(
  file: string,
  { messages, seed = 1, maildir }: GenerateOptions,
): Promise<MailboxMix> {
  const random = new Seeded(seed)
  const kinds = Object.fromEntries(mailKinds.map((kind) => [kind, 0])) as Record<MailKind, number>
  const threads: Thread[] = []
  let bytes = 0
  let attachmentBytes = 0
  let withAttachment = 0
  let inThreads = 0

  if (maildir !== undefined)
    for (const half of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, half), { recursive: true })
  const out = openSync(file, 'w')
  try {
    let pending: Buffer[] = []
    let size = 0
    const flush = () => {
      for (const chunk of pending) writeSync(out, chunk)
      pending = []
      size = 0
    }
    for (let i = 0; i < messages; i++) {
      const instant = Math.round((firstDay + ((lastDay - firstDay) * i) / messages) / 1000) * 1000
      const mail = composeMail(random, i, instant, threads)
      kinds[mail.kind]++
      bytes += mail.bytes.length
      attachmentBytes += mail.attachmentBytes
      if (mail.attachmentBytes > 0) withAttachment++
      if (mail.isReply) inThreads++
      if (mail.thread) threads.push(mail.thread)
      if (threads.length > rememberedThreads) threads.shift()

      if (maildir !== undefined) {
        const name = `${Math.round(instant / 1000)}.${i}.merrow:2,S`
        writeFileSync(join(maildir, 'cur', name), withoutEnvelope(mail.bytes))
      }
      pending.push(mail.bytes)
      size += mail.bytes.length
      if (size >= writeAt) {
        flush()
        // Whoever waits for this gets a turn.
        await new Promise(setImmediate)
      }
    }
    flush()
  } finally {
    closeSync(out)
  }
  return {
    messages,
    bytes,
    kinds,
    withAttachment,
    attachmentShare: Number((attachmentBytes / bytes).toFixed(3)),
    inThreads,
  }
}

/** As it stands alone: without the line before it and the blank one behind. */
function withoutEnvelope(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(0x0a) + 1, bytes.length - 1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, messages = '10000', seed = '1'] = process.argv.slice(2)
  if (file === undefined) {
    console.log('Name the file to write: npx tsx bench/generate-mailbox.ts FILE [MESSAGES] [SEED]')
    process.exitCode = 1
  } else {
    console.log(
      JSON.stringify(await generateMailbox(file, { messages: Number(messages), seed: Number(seed) }), null, 2),
    )
  }
}
