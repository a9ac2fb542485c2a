import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { setAsideReason, type SetAsideCode } from '#domain/set-aside.ts'
import { isLeftOutFolder } from '#mail/folder-names.ts'
import { isMaildirPath, maildirFolders, uniqueName } from '#mail/maildir.ts'
import { sniffFile, type Sniffed } from '#mail/sniff.ts'

/** A file with mail in it: one message, or an mbox full of them. `path` is relative to the folder, with `/`. */
export interface MailFile {
  readonly path: string
  readonly kind: 'message' | 'mbox'
  readonly size: number
}

export interface MailFolder {
  readonly files: readonly MailFile[]
  readonly hasMaildir: boolean
  /** Packed files that may have mail in them: of a name that says so, or, where there is no other mail, at the top. */
  readonly packed: readonly string[]
  /** Folders and files that could not be opened. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

const deepest = 24
const mostFiles = 5_000_000
const mostPacked = 200
/** Files are looked at one after the other without waiting, which is ten times faster; others get a turn in between. */
const breatheEvery = 500

/**
 * The mail files under a folder, sorted: every file in `cur` and `new` of a Maildir (with Maildir++ subfolders and
 * nested ones), `.eml` and `.emlx` files, and mbox and message files of any name (Thunderbird's have no ending, MH's
 * are numbers). Folders of deleted and junk mail are left out. A folder is entered once, so links cannot lead in circles.
 * Throws where the folder itself cannot be read.
 */
export async function findMailFiles(root: string): Promise<MailFolder> {
  const finder = new MailFinder(root)
  await finder.enter('', 0)
  return {
    files: sorted(finder.files),
    hasMaildir: finder.hasMaildir,
    packed: packedOf(finder),
    unreadable: finder.unreadable,
  }
}

function packedOf({ files, packed }: MailFinder): string[] {
  const named = packed.filter((path) => isNamedLikePackedMail(path))
  const chosen = files.length > 0 || named.length > 0 ? named : packed.filter((path) => !path.includes('/'))
  return chosen.toSorted().slice(0, mostPacked)
}

class MailFinder {
  readonly files: MailFile[] = []
  readonly packed: string[] = []
  readonly unreadable: { path: string; reason: string }[] = []
  hasMaildir = false
  private readonly root: string
  private readonly entered = new Set<string>()
  private looked = 0

  constructor(root: string) {
    this.root = root
  }

  async enter(folder: string, depth: number): Promise<void> {
    const entries = depth > deepest ? null : this.list(folder)
    if (!entries) return
    const isMaildir = maildirFolders.every((name) => entries.includes(name))
    this.hasMaildir ||= isMaildir

    for (const name of entries) {
      if (isLeftOutFolder(name) || (isMaildir && name === 'tmp') || this.files.length >= mostFiles) continue
      if (++this.looked % breatheEvery === 0) await new Promise(setImmediate)

      const path = folder === '' ? name : `${folder}/${name}`
      const state = statSync(join(this.root, path), { throwIfNoEntry: false })
      if (state?.isDirectory()) await this.enter(path, depth + 1)
      else if (state?.isFile()) this.add(path, name, state.size)
    }
  }

  private list(folder: string): string[] | null {
    try {
      const real = realpathSync(join(this.root, folder))
      if (this.entered.has(real)) return null
      this.entered.add(real)
      return readdirSync(real)
    } catch (error) {
      if (folder === '') throw error
      this.unreadable.push({ path: folder, reason: reasonOf(error) })
      return null
    }
  }

  private add(path: string, name: string, size: number): void {
    if (isPackedFileName(name) && !isMaildirPath(path)) {
      this.packed.push(path)
    } else if (!isMailFileName(path)) {
      return
    } else if (isMessagePath(path)) {
      this.files.push({ path, kind: 'message', size })
    } else if (size > 0) {
      const sniffed = this.sniff(path)
      // MH folders number their messages, others end them in .txt or .msg.
      if (sniffed === 'mbox' || sniffed === 'message') this.files.push({ path, kind: sniffed, size })
    }
  }

  private sniff(path: string): Sniffed | null {
    try {
      return sniffFile(join(this.root, path))
    } catch (error) {
      this.unreadable.push({ path, reason: reasonOf(error) })
      return null
    }
  }
}

/** By folder and name without flags, so that a flag set meanwhile does not move a file in the order. */
function sorted(files: readonly MailFile[]): MailFile[] {
  const keyed = files.map((file) => ({ file, key: orderKey(file.path) }))
  // Not by locale: the order must be the same on every machine.
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ file }) => file)
}

/** Files that hold one message, as their place or name says. */
export function isMessagePath(path: string): boolean {
  return isMaildirPath(path) || /\.emlx?$/i.test(path)
}

/** Whether a file of this path may hold mail: not the other files of mail programs, nor what is surely something else. */
export function isMailFileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (isMaildirPath(path)) return !name.startsWith('.') && !name.startsWith('dovecot')
  if (/\.emlx?$/i.test(name)) return true
  return (
    !name.startsWith('.') &&
    !/\.(?:msf|dat|json|html?|js|css|sqlite|db|log|lock|ini|xml|jpe?g|png|gif|pdf|zip|gz|csv|ics|vcf)$/i.test(name)
  )
}

export function isPackedFileName(name: string): boolean {
  return /\.(?:zip|gz|tgz|tar)$/i.test(name)
}

/** The packed mail among all that is packed: `takeout-20260901T090000Z-001.zip`, `mail.mbox.gz`. */
export function isNamedLikePackedMail(path: string): boolean {
  return /mail|mbox|mbx|\beml\b|takeout|inbox/i.test(path.slice(path.lastIndexOf('/') + 1))
}

/** A message moves from `new` to `cur` when a program has seen it; both count as one place. */
export function orderKey(path: string): string {
  if (!isMaildirPath(path)) return path
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, path.lastIndexOf('/', slash - 1) + 1)}cur/${uniqueName(path.slice(slash + 1))}`
}

const errorReasons: ReadonlyMap<string, SetAsideCode> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['ENOENT', 'gone'],
  ['EISDIR', 'is-folder'],
  ['EIO', 'disk-error'],
  ['ELOOP', 'circles'],
])

/** A file system's error as a reason to set its file aside. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const known = errorReasons.get(code)
  return known ? setAsideReason(known) : setAsideReason('unreadable', code || String(error))
}
