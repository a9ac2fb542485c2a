/** What the name of a mail folder says: `Sent`, `.INBOX.Trash`, `Junk.sbd`, `[Gmail]/Papierkorb`. */

const leftOut = new Set([
  'trash',
  'deleted',
  'deleted items',
  'deleted messages',
  'bin',
  'papierkorb',
  'gelöschte elemente',
  'gel&apy-schte elemente',
  'corbeille',
  'papelera',
  'lixeira',
  'cestino',
  'prullenbak',
  'spam',
  'junk',
  'junk e-mail',
  'junk email',
  'junk-e-mail',
  'bulk mail',
])

const meaning: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sent: 'sent',
    'sent items': 'sent',
    'sent mail': 'sent',
    'sent messages': 'sent',
    'sent-mail': 'sent',
    gesendet: 'sent',
    'gesendete elemente': 'sent',
    'gesendete objekte': 'sent',
    enviados: 'sent',
    enviadas: 'sent',
    'posta inviata': 'sent',
    verzonden: 'sent',
    drafts: 'draft',
    draft: 'draft',
    'entw&apw-rfe': 'draft',
    entwürfe: 'draft',
    brouillons: 'draft',
    borradores: 'draft',
    rascunhos: 'draft',
    bozze: 'draft',
    concepten: 'draft',
    templates: 'draft',
  }),
)

/** A folder of deleted or junk mail. "All mail Including Spam and Trash" is not: only whole names count. */
export function isLeftOutFolder(name: string): boolean {
  return namesIn(name).some((part) => leftOut.has(part))
}

/** Labels the path of a file gives its messages. */
export function labelsOfPath(path: string): readonly string[] {
  const labels = path
    .split('/')
    .flatMap(namesIn)
    .map((part) => meaning.get(part))
  return [...new Set(labels.filter((label) => label !== undefined))]
}

/** Maildir++ joins the levels with dots and puts one in front; Thunderbird and Takeout add an ending. */
function namesIn(name: string): string[] {
  const plain = name.toLowerCase().replace(/\.(?:mbox|mbx|sbd|imapmbox)$/, '')
  return plain.startsWith('.') ? plain.slice(1).split('.') : [plain]
}
