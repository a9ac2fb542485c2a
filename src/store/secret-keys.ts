import { createHash, randomBytes } from 'node:crypto'
import { link, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnerId } from '#domain/ids.ts'
import { hasCode, makeFolder } from '#store/folder.ts'

const keyBytes = 32

/** A key by its number; numbers grow, and a file never changes once it is there. */
export interface SecretKey {
  readonly number: number
  readonly bytes: Uint8Array
}

/** Readable by others than its owner: as good as published. */
export type KeyRefusal = 'no-key' | 'key-exposed'

/**
 * An owner's keys, each a file of its own in `secrets/` (mode 0700; files 0600), apart from the database and every copy
 * of it. A file appears whole or not at all, and of two programs that make the same one, one makes it and the other
 * reads it.
 */
export class SecretKeys {
  readonly #folder: string
  readonly #prefix: string

  constructor(dataDir: string, owner: OwnerId) {
    this.#folder = join(dataDir, 'secrets')
    this.#prefix = createHash('sha256').update(owner).digest('hex').slice(0, 16)
  }

  async read(number: number): Promise<SecretKey | KeyRefusal> {
    const path = this.#path(number)
    try {
      if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) return 'key-exposed'
      const bytes = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
      return bytes.length === keyBytes ? { number, bytes } : 'no-key'
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return 'no-key'
      throw error
    }
  }

  /** The one that secrets are sealed with; made where there is none. */
  async newest(): Promise<SecretKey | KeyRefusal> {
    return await this.read((await this.numbers()).at(-1) ?? (await this.make(1)))
  }

  /** Ascending. */
  async numbers(): Promise<readonly number[]> {
    const names: string[] = await readdir(this.#folder).catch(() => [])
    const own = names.filter((name) => name.startsWith(`${this.#prefix}.`) && /\.\d{1,9}\.key$/.test(name))
    return own.map((name) => Number(name.split('.')[1])).toSorted((a, b) => a - b)
  }

  async make(number: number): Promise<number> {
    await makeFolder(this.#folder)
    const path = this.#path(number)
    const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
    try {
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(`${randomBytes(keyBytes).toString('hex')}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      await link(draft, path).catch(async (error: unknown) => {
        if (!hasCode(error, 'EEXIST')) await rename(draft, path)
      })
    } finally {
      await rm(draft, { force: true })
    }
    return number
  }

  async drop(number: number): Promise<void> {
    await rm(this.#path(number), { force: true })
  }

  #path(number: number): string {
    return join(this.#folder, `${this.#prefix}.${number}.key`)
  }
}
