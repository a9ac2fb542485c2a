import type { PersonView } from '#actions/person-views.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/person/texts.ts'

type Saying = Parameters<(typeof api.people)[':id']['sayings']['$post']>[0]['json']

/** Says something of somebody, with a way back. `quiet`: a form says its errors itself. */
export function useSay(person: Pick<PersonView, 'id'>, onDone?: () => void) {
  return useWrite((json: Saying) => read(api.people[':id'].sayings.$post({ param: { id: person.id }, json })), {
    quiet: onDone !== undefined,
    done: ({ id }) => {
      onDone?.()
      return { text: texts.saidNoted, undo: () => unsay(id) }
    },
  })
}

/** Takes back what was said of somebody. */
export function unsay(id: string) {
  return read(api.people.sayings[':id'].$delete({ param: { id } }))
}
