import { describe, expect, it } from 'vitest'

import { isLeftOutFolder, labelsOfPath } from '#mail/folder-names.ts'
import { maildirDate, maildirLabels, uniqueName } from '#mail/maildir.ts'

describe('the name of a mail folder', () => {
  it.each(['.Trash', '.INBOX.Spam', 'Junk', 'Trash.sbd', 'Spam.mbox', 'Papierkorb', 'Deleted Items', '.Archive.Trash'])(
    'leaves out %s',
    (name) => expect(isLeftOutFolder(name)).toBe(true),
  )

  it.each(['INBOX', 'All mail Including Spam and Trash.mbox', 'Spamming', '.Work', 'cur', 'trashy.eml'])(
    'reads %s',
    (name) => expect(isLeftOutFolder(name)).toBe(false),
  )

  it.each([
    ['Sent', ['sent']],
    ['.INBOX.Sent/cur/1', ['sent']],
    ['Local.sbd/Gesendete Elemente', ['sent']],
    ['[Gmail]/Drafts.mbox', ['draft']],
    ['Inbox/constructor', []],
  ])('gives labels: %s', (path, labels) => {
    expect(labelsOfPath(path)).toEqual(labels)
  })
})

describe('the name of a Maildir file', () => {
  it('has flags and a time in it, and a part that stays', () => {
    expect(maildirLabels('.Sent/cur/1700000000.M1.host:2,DS')).toEqual(['sent', 'draft'])
    expect(maildirLabels('cur/1700000000.M1.host;2,T')).toEqual(['trash'])
    expect(uniqueName('1700000000.M1.host,S=12:2,RS')).toBe('1700000000.M1.host,S=12')
    expect(uniqueName('1700000000.M1.host')).toBe('1700000000.M1.host')
    expect(maildirDate('1700000000.M1.host')).toBe(1_700_000_000_000)
    expect(maildirDate('message-17')).toBeNull()
  })
})
