import { describe, expect, it } from 'vitest'
import type { ListResponse } from 'imapflow'
import { foldersToRead } from '#mail/imap/folders.ts'

const listed = (path: string, specialUse?: string, flags: readonly string[] = []): ListResponse => {
  const parts = path.split('/')
  return {
    path,
    name: parts.at(-1) ?? '',
    parent: parts.slice(0, -1),
    delimiter: '/',
    flags: new Set(flags),
    ...(specialUse !== undefined && { specialUse }),
  } as unknown as ListResponse
}

/** As Gmail lists an account that is read in German. */
const gmail = [
  listed('INBOX', String.raw`\Inbox`),
  listed('[Gmail]', undefined, [String.raw`\Noselect`]),
  listed('[Gmail]/Alle Nachrichten', String.raw`\All`),
  listed('[Gmail]/Entwürfe', String.raw`\Drafts`),
  listed('[Gmail]/Gesendet', String.raw`\Sent`),
  listed('[Gmail]/Markiert', String.raw`\Flagged`),
  listed('[Gmail]/Wichtig', String.raw`\Important`),
  listed('[Gmail]/Papierkorb', String.raw`\Trash`),
  listed('[Gmail]/Spam', String.raw`\Junk`),
  listed('Bewerbungen'),
]

describe('the folders that are read', () => {
  it('are All Mail alone at Gmail, where each label shows the same mail again', () => {
    expect(foldersToRead(gmail, null, true).map(({ path }) => path)).toEqual(['[Gmail]/Alle Nachrichten'])
  })

  it('are all but views, spam, trash and drafts elsewhere', () => {
    const read = foldersToRead(gmail, null, false)
    expect(read.map(({ path }) => path)).toEqual(['INBOX', '[Gmail]/Gesendet', 'Bewerbungen'])
    expect(read.find(({ path }) => path.endsWith('Gesendet'))?.labels).toEqual(['sent'])
  })

  it('are all of them at a Gmail that hides All Mail from other programs', () => {
    const hidden = gmail.filter(({ specialUse }) => specialUse !== String.raw`\All`)
    expect(foldersToRead(hidden, null, true).map(({ path }) => path)).toEqual([
      'INBOX',
      '[Gmail]/Gesendet',
      'Bewerbungen',
    ])
  })

  it('are those the person chose, trash among them', () => {
    const chosen = ['Bewerbungen', '[Gmail]/Papierkorb', '[Gmail]', 'Gone']
    expect(foldersToRead(gmail, chosen, true).map(({ path }) => path)).toEqual(['[Gmail]/Papierkorb', 'Bewerbungen'])
  })
})
