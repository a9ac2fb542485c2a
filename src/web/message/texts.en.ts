import { kindLabel, signalLabel } from '#web/data/labels.ts'
import type { MessageView } from '#actions/views.ts'

export const en = {
  loading: 'Opening the mail',
  from: 'From',
  to: 'To',
  copy: 'Copy',
  unknownSender: 'Unknown sender',
  unknownDate: 'without a date',
  noSubject: '(no subject)',
  earlier: 'Earlier mail quoted below it',
  reading: 'How Ajar reads it',
  readAs: (view: MessageView) => `${kindLabel[view.kind]}, ${percent(view.confidence)} sure`,
  setByYou: (view: MessageView) => `${kindLabel[view.kind]}, as you said`,
  because: 'The marked words decided.',
  noSpans: 'What decided stands in its headers or its calendar part, not in its words.',
  runnerUp: (view: MessageView) =>
    view.runnerUp ? `Next likely: ${kindLabel[view.runnerUp.kind]} (${percent(view.runnerUp.confidence)}).` : '',
  readerSaid: (view: MessageView) => `By itself it was read as: ${kindLabel[view.readerKind]}.`,
  linked: (view: MessageView) => (view.signal ? `It is here because ${signalLabel[view.signal]}.` : ''),
  unlinked: 'It belongs to no application yet.',
  decidedBy: 'Decided by',
  setRight: 'Set it right',
  isOther: 'It is something else',
  belongs: 'It belongs to another application',
  choose: 'Choose…',
  change: 'Change',
  move: 'Move',
  own: 'Make it an application of its own',
  notJob: 'It is no job mail',
  saidKind: (kind: string) => `Read as: ${kind}.`,
  saidMoved: 'Moved.',
  saidSplit: 'It has an application of its own now.',
  saidNotJob: 'Taken out: it is no job mail.',
  close: 'Close',
} as const

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}
