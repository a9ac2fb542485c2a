import type { Ctx } from '#actions/context.ts'
import { marksOf } from '#mail/imap/cursor.ts'
import { peek } from '#mail/peek.ts'
import type { DovecotServer } from '../servers/dovecot.ts'

type Owner = Ctx['owner']

export const folders = ['INBOX', 'Work', 'Sent'] as const

/**
 * Mail that a stored cursor has passed and that is neither kept, nor forgotten, nor set aside. The mailbox is looked at
 * in the server's own files: not by what is being tried.
 */
export async function mailAheadOfStore(dovecot: DovecotServer, user: string, owner: Owner): Promise<readonly string[]> {
  const [source] = await owner.sources.list()
  if (typeof source?.cursor !== 'string') return []
  const marks = marksOf(source.cursor)
  const aside = new Set((await owner.sources.setAside(source.id)).map(({ place }) => place.at))
  const ahead: string[] = []
  for (const folder of folders) {
    const mark = marks.get(folder)
    if (!mark) continue
    const { validity, mails } = await dovecot.numbered(user, folder)
    // Numbered anew meanwhile: the next reading begins anew as well.
    if (validity !== mark.validity) continue
    const passed = mails.filter(
      ({ uid }) => uid !== null && uid <= mark.uid && !aside.has(`${validity}/${uid}/${folder}`),
    )
    ahead.push(...(await unknownAmong(owner, passed)).map((name) => `${folder}: ${name}`))
  }
  return ahead
}

/** All mail of the mailbox that is neither kept nor forgotten. */
export async function unknownMail(dovecot: DovecotServer, user: string, owner: Owner): Promise<readonly string[]> {
  const all = await Promise.all(folders.map((folder) => dovecot.numbered(user, folder)))
  return unknownAmong(
    owner,
    all.flatMap(({ mails }) => mails),
  )
}

async function unknownAmong(owner: Owner, mails: readonly { readonly text: string }[]): Promise<readonly string[]> {
  const keyed = mails.map(({ text }) => ({ name: nameOf(text), key: keyOf(text) }))
  const all = keyed.map(({ key }) => key)
  const [kept, forgotten] = await Promise.all([owner.messages.known(all), owner.forgotten.known(all)])
  return keyed.filter(({ key }) => !kept.has(key) && !forgotten.has(key)).map(({ name }) => name)
}

/** Every mail's flags, by folder and what names it. */
export async function flagsIn(dovecot: DovecotServer, user: string): Promise<ReadonlyMap<string, string>> {
  const flags = new Map<string, string>()
  for (const folder of folders)
    for (const mail of (await dovecot.numbered(user, folder)).mails)
      flags.set(`${folder} ${nameOf(mail.text)}`, mail.flags)
  return flags
}

const keys = new Map<string, ReturnType<typeof peek>['key']>()

/** The same few mails are looked at in every run. */
function keyOf(text: string) {
  const known = keys.get(text)
  if (known) return known
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8')
  const { key } = peek({ bytes, place: { at: '', offset: 0, length: 0 }, envelopeDate: null, labels: [] })
  keys.set(text, key)
  return key
}

function nameOf(text: string): string {
  return /^message-id:\s*(<[^>]+>)/im.exec(text)?.[1] ?? /^subject:[^\n]*/im.exec(text)?.[0] ?? 'a mail without a name'
}
