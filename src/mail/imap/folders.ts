import type { ListResponse } from 'imapflow'
import { isLeftOutFolder, labelsOfPath } from '#mail/folder-names.ts'

/** A folder whose mail is read. */
export interface ImapFolder {
  readonly path: string
  /** `sent`, where the server or its name says so. */
  readonly labels: readonly string[]
  /** As the server counted it when it was listed; null where it would not. */
  readonly status: { readonly messages: number; readonly uidNext: number; readonly uidValidity: string } | null
}

/** Spam and trash, what is not said yet, and views of mail that lies elsewhere. */
const leftOutUses: ReadonlySet<string> = new Set(['\\Junk', '\\Trash', '\\Drafts', '\\All', '\\Flagged', '\\Important'])
const mostFolders = 2000

/**
 * The folders to read: all but spam, trash and drafts, or those the person chose. Gmail shows every mail in All Mail and
 * again in each label's folder: there only All Mail is read, and what was sent is told by its label.
 */
export function foldersToRead(
  listed: readonly ListResponse[],
  chosen: readonly string[] | null,
  isGmail: boolean,
): readonly ImapFolder[] {
  const open = listed
    .filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
    .slice(0, mostFolders)
  if (chosen !== null) return open.filter(({ path }) => chosen.includes(path)).map(folder)

  const all = open.find(({ specialUse }) => specialUse === '\\All')
  if (isGmail && all) return [folder(all)]
  return open.filter((one) => !isLeftOut(one)).map(folder)
}

function isLeftOut({ specialUse, name, parent }: ListResponse): boolean {
  if (specialUse !== undefined && leftOutUses.has(specialUse)) return true
  return [...parent, name].some((part) => isLeftOutFolder(part))
}

function folder({ path, specialUse, delimiter, status }: ListResponse): ImapFolder {
  const named = labelsOfPath(path.replaceAll(delimiter || '/', '/')).filter((label) => label !== 'draft')
  const { messages, uidNext, uidValidity } = status ?? {}
  const isCounted = messages !== undefined && uidNext !== undefined && uidValidity !== undefined
  return {
    path,
    labels: specialUse === '\\Sent' ? ['sent'] : named,
    status: isCounted ? { messages, uidNext, uidValidity: String(uidValidity) } : null,
  }
}
