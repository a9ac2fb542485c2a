import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/outbox/texts.en.ts'

export const de = {
  title: 'Ausgang',
  lead: 'Die E-Mails, die Sie freigegeben haben, und was aus ihnen wurde.',
  groups: {
    ask: 'Das wissen nur Sie',
    waiting: 'Wartet',
    failed: 'Nicht gesendet',
    sent: 'Gesendet',
    void: 'Nicht mehr freigegeben',
  },
  empty:
    'Sie haben noch nichts freigegeben. Den Text eines Schritts geben Sie auf seiner Seite frei; dann geht er von selbst.',
  toToday: 'Zu dem, was heute zu tun ist',
  noAccount: 'Es ist kein Postfach verbunden, das senden könnte. Im Terminal verbindet `ajar connect ADRESSE` eines.',
  to: (name: string) => `an ${name}`,
  goesAt: (when: string) => `geht ${when}`,
  going: 'wird gerade gesendet',
  sentAt: (when: string) => `gesendet ${when}`,
  inDrafts: 'bei den Entwürfen Ihres Postfachs; senden können Sie es dort',
  uncertain:
    'Sie wurde dem Server übergeben, und es kam keine Antwort: Vielleicht ging sie, vielleicht nicht. Ajar sucht sie bei Ihren gesendeten E-Mails und sendet sie nicht von selbst noch einmal.',
  copies: {
    none: '',
    pending: 'Die Kopie bei Ihren gesendeten E-Mails fehlt noch.',
    made: 'Eine Kopie liegt bei Ihren gesendeten E-Mails.',
    'by-server': 'Eine Kopie liegt bei Ihren gesendeten E-Mails.',
    'given-up': 'Bei Ihren gesendeten E-Mails ließ sich keine Kopie ablegen.',
  },
  arrived: 'Sie kam an',
  again: 'Sie kam nicht an: noch einmal senden',
  letGo: 'Dabei belassen',
  takeBack: 'Freigabe zurücknehmen',
  sendNow: 'Jetzt senden',
  words: 'Der Text',
  log: 'Was wann geschah',
  saidArrived: 'Sie zählt als gesendet.',
  saidAgain: 'Sie geht noch einmal hinaus.',
  saidLetGo: 'Es bleibt dabei.',
  saidBack: 'Die Freigabe ist zurückgenommen. Es wird nichts gesendet.',
  saidNow: 'Sie geht jetzt hinaus.',
  events: {
    approved: 'Von Ihnen freigegeben',
    begun: 'Senden begonnen',
    'handing-over': 'Dem Server übergeben',
    accepted: 'Vom Server angenommen',
    'refused-for-now': 'Der Server bat zu warten',
    'not-reached': 'Server nicht erreicht',
    failed: 'Vom Server abgelehnt',
    unknown: 'Keine Antwort',
    'left-behind': 'Das Programm endete dazwischen',
    looked: 'Gesucht und nichts gefunden',
    found: 'Gefunden',
    'person-said': 'Sie sagten, was daraus wurde',
    moved: 'Eine andere Stunde',
    void: 'Die Freigabe galt nicht mehr',
    copied: 'Kopie abgelegt',
    'copied-by-server': 'Kopie vom Server abgelegt',
    'not-copied': 'Keine Kopie möglich',
    'saved-as-draft': 'Bei Ihren Entwürfen abgelegt',
    noted: 'Als Kontakt gezählt',
  },
  summary: (waiting: number, asks: number) =>
    [
      ...(waiting > 0
        ? [`${count(waiting, 'freigegebene E-Mail', 'freigegebene E-Mails')} ${waiting === 1 ? 'wartet' : 'warten'}.`]
        : []),
      ...(asks > 0 ? [`Was aus ${count(asks, 'E-Mail', 'E-Mails')} wurde, wissen nur Sie.`] : []),
    ].join(' '),
  toOutbox: 'Zum Ausgang',
  toWords: 'Zum Text, um ihn neu freizugeben',
} as const satisfies InShapeOf<typeof en>
