import { createHash } from 'node:crypto'

/** What has arrived in each upload, by the path of each file: known from the moment it was received. */
export class UploadContents {
  readonly #uploads = new Map<string, Map<string, string>>()

  received(upload: string, path: string, sha256: string): void {
    const files = this.#uploads.get(upload) ?? new Map<string, string>()
    this.#uploads.set(upload, files.set(path, sha256))
  }

  /**
   * Names the content, so that the same mailbox sent twice is the same mailbox: one file by its bytes, whatever it is
   * called, several by their bytes and where each lies. Null where nothing arrived.
   */
  nameOf(upload: string): string | null {
    const files = [...(this.#uploads.get(upload) ?? [])]
    const [only] = files
    if (only === undefined) return null
    if (files.length === 1) return only[1]

    const hash = createHash('sha256')
    for (const [path, sha256] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${sha256} ${path}\n`)
    return hash.digest('hex')
  }

  forget(upload: string): void {
    this.#uploads.delete(upload)
  }
}
