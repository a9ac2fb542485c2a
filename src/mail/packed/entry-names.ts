import { setAsideReason } from '#domain/set-aside.ts'
import { isLeftOutFolder } from '#mail/folder-names.ts'
import { isMailFileName, isNamedLikePackedMail, isPackedFileName } from '#mail/mail-files.ts'

/** What to do with an entry of this name: look into it, pass it by, or say why it is not opened. */
export function judgeName(name: string): 'look' | 'pass' | { readonly locked: string } {
  const parts = name.split('/')
  const last = parts.at(-1) ?? ''
  if (last === '' || parts.some((part) => isLeftOutFolder(part) || part === '__MACOSX')) return 'pass'
  if (isPackedFileName(last) || /\.(?:bz2|xz|7z|rar|zst)$/i.test(last)) {
    return isNamedLikePackedMail(last) ? { locked: setAsideReason('nested') } : 'pass'
  }
  return isMailFileName(name) ? 'look' : 'pass'
}

/** For the eye and the store: no control characters, and not without end. */
export function shownName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return name.replace(/[\u0000-\u001f\u007f]/g, '\ufffd').slice(0, 1000)
}
