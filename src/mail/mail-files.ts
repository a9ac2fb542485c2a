import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { isLeftOutFolder } from '#mail/folder-names.ts'
import { isMaildirPath, maildirFolders, uniqueName } from '#mail/maildir.ts'
import { sniffFile } from '#mail/sniff.ts'

/** A file with mail in it: one message, or an mbox full of them. `path` is relative to the folder, with `/`. */
export interface MailFile {
  readonly path: string
  readonly kind: 'message' | 'mbox'
  readonly size: number
}

export interface MailFolder {
  readonly files: readonly MailFile[]
  readonly hasMaildir: boolean
  /** Folders and files that could not be opened. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

const deepest = 24
const mostFiles = 5_000_000

/**
 * The mail files under a folder, sorted: every file in `cur` and `new` of a Maildir (with Maildir++ subfolders and
 * nested ones), `.eml` and `.emlx` files, and mbox and message files of any name (Thunderbird's have no ending, MH's
 * are numbers). Folders of deleted and junk mail are left out. A folder is entered once, so links cannot lead in circles.
 */
export async function findMailFiles(root: string): Promise<MailFolder> {
  const files: MailFile[] = []
  const unreadable: { path: string; reason: string }[] = []
  const entered = new Set<string>()
  let hasMaildir = false

  const enter = async (folder: string, depth: number): Promise<void> => {
    if (depth > deepest || files.length >= mostFiles) return
    const entries = await list(folder)
    if (!entries) return
    const isMaildir = maildirFolders.every((name) => entries.includes(name))
    hasMaildir ||= isMaildir

    for (const name of entries) {
      const path = folder === '' ? name : `${folder}/${name}`
      const state = await stat(join(root, path)).catch(() => null)
      if (state?.isDirectory() && !isLeftOutFolder(name) && !(isMaildir && name === 'tmp')) await enter(path, depth + 1)
      else if (state?.isFile() && !isLeftOutFolder(name)) await add(path, name, state.size)
    }
  }

  const list = async (folder: string): Promise<string[] | null> => {
    try {
      const real = await realpath(join(root, folder))
      if (entered.has(real)) return null
      entered.add(real)
      return (await readdir(real)).toSorted(byBytes)
    } catch (error) {
      if (folder === '') throw error
      unreadable.push({ path: folder, reason: reasonOf(error) })
      return null
    }
  }

  const add = async (path: string, name: string, size: number): Promise<void> => {
    if (isMaildirPath(path)) {
      if (!name.startsWith('.') && !name.startsWith('dovecot')) files.push({ path, kind: 'message', size })
    } else if (/\.emlx?$/i.test(name)) {
      files.push({ path, kind: 'message', size })
    } else if (mightBeMbox(name) && size > 0) {
      const sniffed = await sniff(path)
      if (sniffed === 'mbox') files.push({ path, kind: 'mbox', size })
      // MH folders number their messages, others end them in .txt or .msg.
      else if (sniffed === 'message') files.push({ path, kind: 'message', size })
    }
  }

  const sniff = async (path: string) => {
    try {
      const handle = await open(join(root, path), 'r')
      try {
        return await sniffFile(handle)
      } finally {
        await handle.close()
      }
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) })
      return null
    }
  }

  await enter('', 0)
  return { files: files.toSorted(inOrder), hasMaildir, unreadable }
}

/** Files of mail programs that are no mail; the rest is looked into. */
function mightBeMbox(name: string): boolean {
  return (
    !name.startsWith('.') &&
    !/\.(?:msf|dat|json|html?|js|css|sqlite|db|log|lock|ini|xml|jpe?g|png|gif|pdf|zip|gz|csv|ics|vcf)$/i.test(name)
  )
}

/** By folder and name without flags, so that a flag set meanwhile does not move a file in the order. */
function inOrder(a: MailFile, b: MailFile): number {
  return byBytes(orderKey(a.path), orderKey(b.path))
}

/** A message moves from `new` to `cur` when a program has seen it; both count as one place. */
export function orderKey(path: string): string {
  if (!isMaildirPath(path)) return path
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, path.lastIndexOf('/', slash - 1) + 1)}cur/${uniqueName(path.slice(slash + 1))}`
}

/** Not by locale: the order must be the same on every machine. */
function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const errorWords: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it is gone'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'the disk reports an error'],
  ['ELOOP', 'its links lead in circles'],
])

/** A file system's error in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return errorWords.get(code) ?? `it cannot be read (${code || String(error)})`
}
