import { api, read } from '#web/data/client.ts'

/** Takes a correction back, as if it had never been made. */
export function undoCorrection(id: string) {
  return read(api.corrections[':id'].$delete({ param: { id } }))
}
