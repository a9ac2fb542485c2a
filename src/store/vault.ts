import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { SecretRefusal } from '#domain/account.ts'
import type { OwnerId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { Secret } from '#domain/secret.ts'
import { SecretKeys, type KeyRefusal } from '#store/secret-keys.ts'

const version = 'v1'
const nonceBytes = 12
const tagBytes = 16

/** What a secret can be refused for once it is there. */
type SealRefusal = Exclude<SecretRefusal, 'no-account' | 'no-secret'>

/**
 * Seals an owner's secrets with AES-256-GCM: `v1.KEY-NUMBER.NONCE.TEXT-AND-TAG`, base64url. `bound` is what the secret
 * belongs to; a sealed secret that was put beside anything else cannot be opened (decision 16). Fails closed.
 */
export interface Vault {
  seal(secret: Secret, bound: string): Promise<Result<string, KeyRefusal>>
  open(sealed: string, bound: string): Promise<Result<Secret, SealRefusal>>
  /** Makes the next key, with which everything is sealed from now on. */
  nextKey(): Promise<void>
  /** Drops all keys before the newest: what is sealed with them is lost. */
  dropOldKeys(): Promise<void>
  /** Drops all keys. */
  destroy(): Promise<void>
}

export function vaultIn(dataDir: string, owner: OwnerId): Vault {
  const keys = new SecretKeys(dataDir, owner)
  return {
    seal: async (secret, bound) => {
      const key = await keys.newest()
      if (typeof key === 'string') return err(key)
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(bound))
      const text = Buffer.concat([cipher.update(secret.reveal(), 'utf8'), cipher.final(), cipher.getAuthTag()])
      return ok([version, key.number, nonce.toString('base64url'), text.toString('base64url')].join('.'))
    },

    open: async (sealed, bound) => {
      const parts = /^v1\.(\d{1,9})\.([\w-]{16})\.([\w-]{22,})$/.exec(sealed)
      if (!parts) return err('cannot-be-opened')
      const key = await keys.read(Number(parts[1]))
      if (typeof key === 'string') return err(key)
      const nonce = Buffer.from(parts[2] ?? '', 'base64url')
      const text = Buffer.from(parts[3] ?? '', 'base64url')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagBytes })
          .setAAD(Buffer.from(bound))
          .setAuthTag(text.subarray(-tagBytes))
        const plain = Buffer.concat([decipher.update(text.subarray(0, -tagBytes)), decipher.final()])
        return ok(new Secret(plain.toString('utf8')))
      } catch {
        return err('cannot-be-opened')
      }
    },

    nextKey: async () => {
      await keys.make(((await keys.numbers()).at(-1) ?? 0) + 1)
    },
    dropOldKeys: async () => {
      for (const number of (await keys.numbers()).slice(0, -1)) await keys.drop(number)
    },
    destroy: async () => {
      for (const number of await keys.numbers()) await keys.drop(number)
    },
  }
}
