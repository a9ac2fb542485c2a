import { StoreError } from '#store/error.ts'

/** Turns a full disk and the like into a sentence for the person; undefined for what is no outage of the store. */
export function storeRefusal(error: unknown): { code: 'disk-full' | 'store'; message: string } | undefined {
  if (!(error instanceof StoreError)) return undefined
  return { code: error.code === 'disk-full' ? 'disk-full' : 'store', message: error.message }
}
