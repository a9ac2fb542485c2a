import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'

import type { MailSource, MailSourceRefusal } from '#domain/mail-source.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import { longestPeek, type PieceBytes } from '#mail/byte-stream.ts'
import { Damage } from '#mail/damage.ts'
import { kindOfEntry } from '#mail/packed/entry-mail.ts'
import { gzipFile } from '#mail/packed/gzip.ts'
import { Meter, type PackedLimits } from '#mail/packed/limits.ts'
import type { Packed, PackedEntry } from '#mail/packed/packed.ts'
import { packedSource } from '#mail/packed/packed-source.ts'
import { tarFile } from '#mail/packed/tar.ts'
import { zipFile } from '#mail/packed/zip.ts'
import { sniffBytes } from '#mail/sniff.ts'

type Kind = 'gzip' | 'zip' | 'tar'

/** Why there is no mail to be had from a packed file, as a reason for the person; `none`: there is none in it. */
export type NoMail = 'none' | { readonly unreadable: string }

/** `full` is absolute, `path` as the person wrote it. Throws what the file system throws. */
export async function openPacked(
  full: string,
  path: string,
  kind: Kind,
  limits: PackedLimits,
): Promise<Result<MailSource, MailSourceRefusal>> {
  const source = await openPackedMail(full, kind, limits)
  return source.ok ? source : err(refusal(source.error, path))
}

export async function openPackedMail(
  full: string,
  kind: Kind,
  limits: PackedLimits,
): Promise<Result<MailSource, NoMail>> {
  if (kind === 'zip') return await openIfMail(full, 'zip', await zipFile(full, limits), limits)
  if (kind === 'tar') return await openIfMail(full, 'tar', await tarFile(full, false), limits)

  const gzip = await gzipFile(full)
  return (await isTar(gzip, limits))
    ? await openIfMail(full, 'tar', await tarFile(full, true), limits)
    : await openIfMail(full, 'gzip', gzip, limits)
}

async function openIfMail(
  full: string,
  kind: Kind,
  packed: Packed,
  limits: PackedLimits,
): Promise<Result<MailSource, NoMail>> {
  const found = await lookForMail(packed, limits)
  if (found !== 'mail') return err(found)
  const fingerprint = await fingerprintOf(full, kind)
  return ok(packedSource({ kind, path: full, name: basename(full), fingerprint, packed, limits }))
}

/** What the first bytes inside say. */
async function isTar(gzip: Packed, limits: PackedLimits): Promise<boolean> {
  for await (const entry of gzip.entries(0, new Meter(limits))) {
    const bytes = await entry.open()
    try {
      return sniffBytes(await bytes.peek(longestPeek)) === 'tar'
    } finally {
      await bytes.close()
    }
  }
  return false
}

/** Looks until it meets mail; where that takes too long, mail is presumed. */
async function lookForMail(packed: Packed, limits: PackedLimits): Promise<'mail' | NoMail> {
  const meter = new Meter(limits)
  let found: NoMail = 'none'
  try {
    for await (const entry of packed.entries(0, meter)) {
      const reason = await whyNoMail(entry)
      if (reason === null || meter.unpacked > limits.mostLooked) return 'mail'
      if (reason !== 'none' && found === 'none') found = { unreadable: reason }
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    if (found === 'none') found = { unreadable: error.message }
  }
  return found
}

async function whyNoMail(entry: PackedEntry): Promise<string | null> {
  if (entry.locked !== null) return entry.locked
  let bytes: PieceBytes | null = null
  try {
    bytes = await entry.open()
    if ((await kindOfEntry(entry.name, bytes)) !== null) return null
    return bytes.damage?.message ?? 'none'
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    return error.message
  } finally {
    await bytes?.close()
  }
}

function refusal(found: NoMail, path: string): MailSourceRefusal {
  if (found !== 'none') {
    return {
      code: 'not-readable',
      message: `No mail can be read from ${path}: ${reasonInWords(found.unreadable, 'en')}.`,
    }
  }
  const wanted = 'Name an archive with an mbox file, a Maildir or .eml files inside.'
  return { code: 'not-a-mailbox', message: `There is no mail in the archive ${path}. ${wanted}` }
}

/** Its length, its beginning and its end: a download that broke off and was done again is another file. */
async function fingerprintOf(path: string, kind: Kind): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const hash = createHash('sha256')
    hash.update(await bytesAt(file, 0))
    hash.update(await bytesAt(file, Math.max(0, size - longestPeek)))
    return `${kind}:${size}:${hash.digest('hex').slice(0, 32)}`
  } finally {
    await file.close()
  }
}

async function bytesAt(file: FileHandle, position: number): Promise<Buffer> {
  const bytes = Buffer.alloc(longestPeek)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, position)
  return bytes.subarray(0, bytesRead)
}
