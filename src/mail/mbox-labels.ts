import { decodeEncodedWords } from '#mail/encoded-words.ts'

/**
 * What an mbox message's first headers say about where it lay: Takeout's `X-Gmail-Labels` and Thunderbird's
 * `X-Mozilla-Status`. Only looked for where they stand, at the top: a label deep in a forwarded mail is not ours.
 */

const gmailLabels = Buffer.from('X-Gmail-Labels:')
const top = 4096

/** Takeout writes labels in the account's language; these are the system's own in the languages we read. */
const labelWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sent: 'sent',
    gesendet: 'sent',
    'messages envoyés': 'sent',
    enviados: 'sent',
    enviadas: 'sent',
    'posta inviata': 'sent',
    inviata: 'sent',
    verzonden: 'sent',
    drafts: 'draft',
    draft: 'draft',
    entwürfe: 'draft',
    brouillons: 'draft',
    borradores: 'draft',
    rascunhos: 'draft',
    bozze: 'draft',
    concepten: 'draft',
    spam: 'spam',
    junk: 'spam',
    trash: 'trash',
    papierkorb: 'trash',
    corbeille: 'trash',
    papelera: 'trash',
    lixeira: 'trash',
    cestino: 'trash',
    prullenbak: 'trash',
  }),
)

/** `known` are the labels the file's name already gave. */
export function mboxLabels(message: Buffer, known: readonly string[]): readonly string[] {
  const labels = new Set(known)

  const status =
    message[0] === 0x58 ? /^X-Mozilla-Status: ?([0-9a-f]{4})/im.exec(message.toString('latin1', 0, 400)) : null
  // 0x0008 is "expunged": deleted, and still in the file until it is compacted.
  if (Number.parseInt(status?.[1] ?? '0', 16) & 0x0008) labels.add('trash')

  const head = message.length > top ? message.subarray(0, top) : message
  const at = head.indexOf(gmailLabels)
  if (at === 0 || (at > 0 && head[at - 1] === 0x0a && !/\n\r?\n/.test(head.toString('latin1', 0, at)))) {
    for (const label of gmailLabelsAt(head, at + gmailLabels.length)) labels.add(label)
  }
  return labels.size === known.length ? known : [...labels]
}

function gmailLabelsAt(head: Buffer, start: number): string[] {
  const line = /^[^\n]{0,2000}(?:\n[ \t][^\n]{0,2000}){0,8}/.exec(head.toString('utf8', start, head.length))?.[0] ?? ''
  return decodeEncodedWords(line.replace(/[\r\n]+/g, ''))
    .split(',')
    .flatMap((label) => labelWords.get(label.trim().replace(/^"|"$/g, '').toLowerCase()) ?? [])
}
