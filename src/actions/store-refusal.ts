import { StoreError, type StoreErrorCode } from '#store/error.ts'

/** What a database says of itself is for those who know it; these are for the person. */
const sentences: Readonly<Record<Exclude<StoreErrorCode, 'failed' | 'unreachable'>, string>> = {
  'disk-full': 'The disk is full. What was stored before is safe; make room and try again.',
  locked: 'Another program is writing to Ajar’s data. Try again in a moment.',
  damaged: 'Ajar’s data cannot be read any more: it is damaged. `ajar doctor` says what can be done.',
  'not-writable': 'Ajar’s data folder cannot be written to. Check its permissions, or name another: --data FOLDER.',
}

/** Turns a full disk and the like into a sentence for the person; undefined for what is no outage of the store. */
export function storeRefusal(error: unknown): { code: 'disk-full' | 'store'; message: string } | undefined {
  if (!(error instanceof StoreError)) return undefined
  return { code: error.code === 'disk-full' ? 'disk-full' : 'store', message: sentenceOf(error) }
}

function sentenceOf({ code, message, cause }: StoreError): string {
  const isRaw = cause instanceof Error && cause.message === message
  if (!isRaw) return message
  if (code === 'failed' || code === 'unreachable')
    return `The store failed (${message}). What was stored before is safe.`
  return sentences[code]
}
