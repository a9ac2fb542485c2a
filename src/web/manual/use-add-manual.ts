import type { InferRequestType } from 'hono/client'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'

type ManualInput = InferRequestType<typeof api.manual.$post>['json']

/** Adds what the form says, closes it, and says so with a way back. */
export function useAddManual(inputOf: (form: FormData) => ManualInput, onClose: () => void) {
  return useWrite((form: FormData) => read(api.manual.$post({ json: inputOf(form) })), {
    quiet: true,
    done: ({ id }) => {
      onClose()
      return { text: texts.saidAdded, undo: () => read(api.manual[':id'].$delete({ param: { id } })) }
    },
  })
}
