import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { MailSource, MailSourceRefusal } from '#domain/mail-source.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import { folderSource, singleFileSource } from '#mail/file-source.ts'
import { findMailFiles, reasonOf } from '#mail/mail-files.ts'
import { folderWithPacked, openPackedOf } from '#mail/packed/folder-with-packed.ts'
import { defaultLimits, type PackedLimits } from '#mail/packed/limits.ts'
import { openPacked } from '#mail/packed/open-packed.ts'
import { sniffFile } from '#mail/sniff.ts'

const whatToName = 'Name an mbox file, a Maildir, an .eml file, a folder of them, or a .zip, .tgz or .gz of these.'

/**
 * Opens a mail file or folder: mbox, .eml, .emlx, Maildir, folders of them (a Thunderbird profile, a Takeout). What it
 * is shows in the content, not in the name; gzip, zip and tar are read as they are unpacked. Refusals are for the
 * person's eyes.
 */
export async function openMailSource(
  path: string,
  limits: PackedLimits = defaultLimits,
): Promise<Result<MailSource, MailSourceRefusal>> {
  const full = resolve(path)
  try {
    const state = await stat(full)
    if (state.isDirectory()) return await openFolder(full, path, limits)
    if (!state.isFile()) return refuse('not-a-mailbox', `${path} is neither a file nor a folder. ${whatToName}`)
    return await openFile(full, path, state.size, limits)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return refuse('not-found', `There is no file or folder ${path}. Check the spelling, or give the whole path.`)
    }
    if (code === undefined) throw error
    return refuse('not-readable', `${path} cannot be read: ${reasonInWords(reasonOf(error), 'en')}.`)
  }
}

async function openFile(
  full: string,
  path: string,
  size: number,
  limits: PackedLimits,
): Promise<Result<MailSource, MailSourceRefusal>> {
  const sniffed = sniffFile(full)
  if (sniffed === 'mbox') return ok(await singleFileSource(full, 'mbox', size))
  if (sniffed === 'message' || sniffed === 'emlx') return ok(await singleFileSource(full, 'eml', size))
  if (sniffed === 'gzip' || sniffed === 'zip' || sniffed === 'tar') return await openPacked(full, path, sniffed, limits)
  if (sniffed === 'empty') return refuse('empty', `${path} is empty: there is no mail in it.`)
  if (sniffed === 'unknown') return refuse('not-a-mailbox', `${path} does not look like mail. ${whatToName}`)
  return refuse('not-a-mailbox', `${path} is ${sniffed.foreign}. ${whatToName}`)
}

async function openFolder(
  full: string,
  path: string,
  limits: PackedLimits,
): Promise<Result<MailSource, MailSourceRefusal>> {
  const folder = await findMailFiles(full)
  const { sources, unreadable } = await openPackedOf(full, folder.packed, limits)
  const all = { ...folder, unreadable: [...folder.unreadable, ...unreadable] }
  if (sources.length > 0) return ok(folderWithPacked(folderSource(full, all), sources))
  if (folder.files.length > 0) return ok(folderSource(full, all))
  if (folder.hasMaildir) return refuse('empty', `${path} is a Maildir without any mail in it.`)
  const [closed] = unreadable
  if (closed)
    return refuse(
      'not-readable',
      `There is no mail in the folder ${path} but in ${closed.path}: ${reasonInWords(closed.reason, 'en')}.`,
    )
  return refuse('not-a-mailbox', `There is no mail in the folder ${path}. ${whatToName}`)
}

function refuse(code: MailSourceRefusal['code'], message: string) {
  return err({ code, message })
}
