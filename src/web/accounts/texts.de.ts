import type { en } from '#web/accounts/texts.en.ts'
import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'

const number = (n: number) => n.toLocaleString('de-DE')

export const de = {
  windowTitle: 'Postfach verbinden',
  heading: 'Ein Postfach verbinden',
  lead: 'Ajar liest es, solange es läuft: von allen E-Mails den Kopf und die ersten Worte, ganze E-Mails nur zu Ihren Bewerbungen, Anhänge nie. Im Postfach wird nichts verändert.',
  back: 'Ihre E-Mails',
  address: 'Ihre E-Mail-Adresse',
  addressExample: 'sie@beispiel.de',
  find: 'Server suchen',
  finding: 'Wird gesucht …',
  ask: 'Bei einer eigenen Domain wird diese gefragt, welche Server sie hat. Ihre Adresse wird dabei nicht genannt.',
  found: (provider: string) => `${provider} ist bekannt.`,
  notFound: 'Diese Server kennt Ajar nicht. Auf den Hilfeseiten Ihres Anbieters stehen sie unter „IMAP-Server“.',
  password: 'Passwort',
  passwordHint:
    'Es wird mit einem Schlüssel verschlossen, der auf diesem Computer liegt, und geht nur an diesen Server. Hat der Anbieter App-Passwörter, nehmen Sie eines.',
  servers: 'Server',
  host: 'IMAP-Server',
  port: 'Port',
  security: 'Verschlüsselung',
  securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'Keine (nur dieser Computer)' },
  user: 'Benutzername',
  smtpHost: 'SMTP-Server, zum Senden',
  smtpHint: 'Leer lassen, wenn nur gelesen werden soll.',
  connect: 'Anmelden und verbinden',
  connecting: 'Anmeldung läuft …',
  notConnected: 'Nicht verbunden',
  connected: (address: string) => `${address} ist verbunden`,
  connectedFolders: (folders: number, mails: number) =>
    `Angemeldet. ${count(folders, 'Ordner', 'Ordner')} mit ${count(mails, 'E-Mail', 'E-Mails')} werden gelesen; Spam, Papierkorb und Entwürfe bleiben draußen.`,
  toMail: 'Ansehen, wie es gelesen wird',

  live: 'Verbundene Postfächer',
  none: 'Noch keines. Ein verbundenes Postfach wird von selbst gelesen, solange Ajar läuft.',
  toConnect: 'Ein Postfach verbinden',
  notRead: 'Noch nicht gelesen',
  lastRead: (when: string) => `Zuletzt gelesen: ${when}`,
  counts: (kept: number) => `${number(kept)} zu Bewerbungen`,
  counted: (mailbox: number, known: number) => `im Postfach ${number(mailbox)}, bekannt ${number(known)}`,
  aside: (n: number) => `${number(n)} nicht lesbar`,
  onlyRead: 'nur zum Lesen',
  reading: (seen: number, kept: number) =>
    `Wird gelesen: ${count(seen, 'E-Mail', 'E-Mails')} durchgesehen, ${number(kept)} zu Bewerbungen`,
  settling: 'Alles ist gelesen; jetzt wird es zusammengefügt.',
  readNow: 'Jetzt lesen',
  begun: (address: string) => `${address} wird gelesen.`,
  remove: 'Entfernen',
  removeTitle: (address: string) => `${address} entfernen?`,
  removeLead:
    'Das Passwort wird gelöscht, und es wird nichts mehr daraus gelesen. Was von den E-Mails behalten wurde, bleibt.',
  removed: (address: string) => `${address} ist entfernt.`,
  cancel: 'So lassen',
} as const satisfies InShapeOf<typeof en>
