import type { PersonChange } from '#actions/correct-person.ts'
import type { PersonView } from '#actions/person-views.ts'
import { api, read } from '#web/data/client.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/person/texts.ts'

/** Says who somebody is, or that they must not be written to; with a way back. */
export function useCorrectPerson(person: Pick<PersonView, 'id' | 'name'>, onDone?: () => void) {
  return useWrite(
    (change: PersonChange) =>
      read(
        api.people[':id'].corrections.$post({
          param: { id: person.id },
          json: 'split' in change ? { split: [...change.split] } : change,
        }),
      ),
    {
      done: ({ correctionId }, change) => {
        onDone?.()
        return { text: sentence(change, person.name), undo: () => undoCorrection(correctionId) }
      },
    },
  )
}

function sentence(change: PersonChange, name: string): string {
  if ('sameAs' in change) return texts.saidSame
  if ('notSameAs' in change) return texts.saidTwo
  if ('split' in change) return texts.saidSplit
  return change.doNotContact ? texts.saidBlocked(name) : texts.saidUnblocked(name)
}
