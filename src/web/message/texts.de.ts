import type { InShapeOf } from '#web/data/language.ts'
import { kindLabel, signalLabel } from '#web/data/labels.ts'
import type { MessageView } from '#actions/views.ts'
import type { en } from '#web/message/texts.en.ts'

export const de = {
  loading: 'Die E-Mail wird geöffnet',
  from: 'Von',
  to: 'An',
  copy: 'Kopie',
  unknownSender: 'Absender unbekannt',
  unknownDate: 'ohne Datum',
  noSubject: '(kein Betreff)',
  earlier: 'Darunter zitierte frühere E-Mails',
  reading: 'Wie Ajar sie versteht',
  readAs: (view: MessageView) => `${kindLabel[view.kind]}, zu ${percent(view.confidence)} sicher`,
  setByYou: (view: MessageView) => `${kindLabel[view.kind]}, wie von Ihnen angegeben`,
  because: 'Den Ausschlag gaben die markierten Worte.',
  noSpans: 'Den Ausschlag gaben die Kopfzeilen oder der Kalendereintrag, nicht der Text.',
  runnerUp: (view: MessageView) =>
    view.runnerUp ? `Auch denkbar: ${kindLabel[view.runnerUp.kind]} (${percent(view.runnerUp.confidence)}).` : '',
  readerSaid: (view: MessageView) => `Ajar selbst hatte verstanden: ${kindLabel[view.readerKind]}.`,
  linked: (view: MessageView) => (view.signal ? `Sie steht hier, weil ${signalLabel[view.signal]}.` : ''),
  unlinked: 'Sie gehört noch zu keiner Bewerbung.',
  decidedBy: 'Ausschlaggebend',
  setRight: 'Richtigstellen',
  isOther: 'Es ist etwas anderes',
  belongs: 'Sie gehört zu einer anderen Bewerbung',
  choose: 'Auswählen …',
  change: 'Ändern',
  move: 'Verschieben',
  own: 'Eine eigene Bewerbung daraus machen',
  notJob: 'Es geht um keine Bewerbung',
  saidKind: (kind: string) => `Verstanden als: ${kind}.`,
  saidMoved: 'Verschoben.',
  saidSplit: 'Sie hat jetzt eine eigene Bewerbung.',
  saidNotJob: 'Herausgenommen: Es geht um keine Bewerbung.',
  close: 'Schließen',
} as const satisfies InShapeOf<typeof en>

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}
