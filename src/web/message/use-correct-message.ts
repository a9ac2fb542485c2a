import type { FindingKind } from '#domain/finding.ts'
import type { MessageView } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { kindLabel } from '#web/data/labels.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/message/texts.ts'

export type MessageCorrection =
  | { readonly kind: FindingKind }
  | { readonly moveTo: string }
  | { readonly own: true }
  | { readonly notJobMail: true }

/** Sets a mail right and says so, with a way back. */
export function useCorrectMessage(view: Pick<MessageView, 'key' | 'applicationId'>, onDone: () => void) {
  return useWrite((correction: MessageCorrection) => send(view, correction), {
    done: ({ correctionId }, correction) => {
      onDone()
      return { text: sentence(correction), undo: () => undoCorrection(correctionId) }
    },
  })
}

function send({ key, applicationId }: Pick<MessageView, 'key' | 'applicationId'>, correction: MessageCorrection) {
  const ofApplication = api.applications[':id'].corrections
  if ('moveTo' in correction) {
    return read(ofApplication.$post({ param: { id: correction.moveTo }, json: { moveHere: key } }))
  }
  if ('own' in correction) {
    return read(ofApplication.$post({ param: { id: applicationId ?? '' }, json: { split: [key] } }))
  }
  return read(api.messages[':key'].corrections.$post({ param: { key }, json: correction }))
}

function sentence(correction: MessageCorrection): string {
  if ('kind' in correction) return texts.saidKind(kindLabel[correction.kind])
  if ('moveTo' in correction) return texts.saidMoved
  return 'own' in correction ? texts.saidSplit : texts.saidNotJob
}
