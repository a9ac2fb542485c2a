import type { ImapFlow } from 'imapflow'
import type { OpenedAccount } from '#domain/account.ts'
import { imapFailure } from '#mail/imap/failure.ts'
import { ImapSession } from '#mail/imap/session.ts'

/** What became of a copy; `later` says that the server was not reached, or is expected to make one itself. */
export type CopyOutcome =
  | { readonly type: 'made' }
  | { readonly type: 'by-server' }
  | { readonly type: 'no-folder' }
  | { readonly type: 'later'; readonly says: string }

type Folder = 'sent' | 'drafts'

const specialUse = { sent: '\\Sent', drafts: '\\Drafts' } as const satisfies Record<Folder, string>
/** Where a server says nothing of special use (RFC 6154). */
const usualNames = {
  sent: /^(?:INBOX[./])?(?:sent|sent items|sent mail|sent messages|gesendet|gesendete (?:elemente|objekte))$/i,
  drafts: /^(?:INBOX[./])?(?:drafts?|entw(?:u|ü)rfe)$/i,
} as const satisfies Record<Folder, RegExp>

/** Servers that put what is sent by them among the sent mail (Gmail, Microsoft). */
const copyingHosts = /(?:^|\.)(?:outlook\.com|office365\.com|outlook\.office365\.com|gmail\.com|googlemail\.com)$/i

/**
 * Puts a sent mail among the sent ones, unless it lies there already: looked for by its Message-ID first, so that
 * doing it twice makes one copy. `mayAppend` is false while a server that makes copies itself still has time to.
 */
export function copyToSent(
  account: OpenedAccount,
  messageId: string,
  bytes: Uint8Array,
  mayAppend: boolean,
  silenceMs?: number,
): Promise<CopyOutcome> {
  return withServer(account, silenceMs, async (client) => {
    const path = await folderFor(client, 'sent')
    if (path === null) return { type: 'no-folder' }
    if (await lies(client, path, messageId)) return { type: 'by-server' }
    if (!mayAppend && makesCopies(client, account))
      return { type: 'later', says: 'the copy of the server is not there yet' }
    await client.append(path, Buffer.from(bytes), ['\\Seen'])
    return { type: 'made' }
  })
}

/** Puts a mail among the drafts, once, for the person to send from their own program. */
export function saveToDrafts(account: OpenedAccount, messageId: string, bytes: Uint8Array): Promise<CopyOutcome> {
  return withServer(account, undefined, async (client) => {
    const path = await folderFor(client, 'drafts')
    if (path === null) return { type: 'no-folder' }
    if (!(await lies(client, path, messageId))) await client.append(path, Buffer.from(bytes), ['\\Draft', '\\Seen'])
    return { type: 'made' }
  })
}

/**
 * Whether the server shows that a mail went: it lies among the sent ones, or something in the inbox answers it.
 * `not-there` proves nothing.
 */
export async function lookForSent(
  account: OpenedAccount,
  messageId: string,
): Promise<'sent-folder' | 'answered' | 'not-there' | 'not-reached'> {
  let seen: 'sent-folder' | 'answered' | 'not-there' = 'not-there'
  const looked = await withServer(account, undefined, async (client) => {
    const path = await folderFor(client, 'sent')
    if (path !== null && (await lies(client, path, messageId))) seen = 'sent-folder'
    else if (await isAnswered(client, messageId)) seen = 'answered'
    return { type: 'made' }
  })
  return looked.type === 'later' ? 'not-reached' : seen
}

async function withServer(
  account: OpenedAccount,
  silenceMs: number | undefined,
  work: (client: ImapFlow) => Promise<CopyOutcome>,
): Promise<CopyOutcome> {
  const session = new ImapSession(account, silenceMs === undefined ? {} : { silenceMs })
  try {
    return await session.with(work)
  } catch (error) {
    const told = imapFailure(error).message
    return { type: 'later', says: told.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 300) }
  } finally {
    await session.close()
  }
}

async function folderFor(client: ImapFlow, folder: Folder): Promise<string | null> {
  const folders = await client.list()
  const special = folders.find(({ specialUse: use }) => use === specialUse[folder])
  return (special ?? folders.find(({ path }) => usualNames[folder].test(path)))?.path ?? null
}

async function lies(client: ImapFlow, path: string, messageId: string): Promise<boolean> {
  const lock = await client.getMailboxLock(path, { readOnly: true })
  try {
    const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
    return Array.isArray(found) && found.length > 0
  } finally {
    lock.release()
  }
}

async function isAnswered(client: ImapFlow, messageId: string): Promise<boolean> {
  const lock = await client.getMailboxLock('INBOX', { readOnly: true })
  try {
    for (const header of ['in-reply-to', 'references']) {
      const found = await client.search({ header: { [header]: messageId } }, { uid: true })
      if (Array.isArray(found) && found.length > 0) return true
    }
    // A delivery report carries the head of what it is about.
    const quoted = await client.search({ from: 'mailer-daemon', body: messageId }, { uid: true })
    return Array.isArray(quoted) && quoted.length > 0
  } finally {
    lock.release()
  }
}

function makesCopies(client: ImapFlow, account: OpenedAccount): boolean {
  return client.capabilities.has('X-GM-EXT-1') || copyingHosts.test(account.smtp?.host ?? '')
}
