import { labelsOfPath } from '#mail/folder-names.ts'

/**
 * Maildir: one file a message, in `cur` (seen by a mail program) and `new`; `tmp` holds deliveries under way. A file's
 * name is `unique` or `unique:2,FLAGS`, and a program renames it whenever a flag changes.
 */
export const maildirFolders: readonly string[] = ['cur', 'new']

const flagLabels: Readonly<Record<string, string>> = { D: 'draft', T: 'trash' }

/** The part of a file's name that stays. On file systems without colons programs write `;` or `!` instead. */
export function uniqueName(fileName: string): string {
  return /^(.+?)[:;!]2,[A-Za-z]*$/.exec(fileName)?.[1] ?? fileName
}

/** `path` is relative to the mailbox: `.Sent/cur/1736500000.M1P2.host:2,S`. */
export function maildirLabels(path: string): readonly string[] {
  const flags = /[:;!]2,([A-Za-z]{0,60})$/.exec(path)?.[1] ?? ''
  const labels = Object.entries(flagLabels).flatMap(([flag, label]) => (flags.includes(flag) ? [label] : []))
  return [...new Set([...labelsOfPath(path.slice(0, Math.max(0, path.lastIndexOf('/')))), ...labels])]
}

/** Delivery time: the name starts with its seconds (the Maildir agreement); null where another scheme is used. */
export function maildirDate(fileName: string): number | null {
  const seconds = Number(/^(\d{9,10})\./.exec(fileName)?.[1] ?? Number.NaN)
  return Number.isNaN(seconds) ? null : seconds * 1000
}

export function isMaildirPath(path: string): boolean {
  // Asked several times of every file: splitting the path costs more than all else that is done with it.
  const end = path.lastIndexOf('/')
  return end >= 0 && maildirFolders.includes(path.slice(path.lastIndexOf('/', end - 1) + 1, end))
}
