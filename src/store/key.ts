import { createHmac, hash, randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '#store/error.ts'
import { hasCode } from '#store/folder.ts'

const keyBytes = 32
/** 16 bytes in base64url: two of a billion messages meet with a chance of one in 10²⁰. */
const hashChars = 22
/** A batch asks for the same hashes several times over, and threads repeat their ids. */
const recentKept = 10_000

/**
 * The store's own random key (file `key`, readable by its owner only), made on the first start. It appears whole or
 * not at all, and of two programs that start at once one makes it and the other reads it.
 */
export async function readOrMakeKey(dataDir: string): Promise<Uint8Array> {
  const path = join(dataDir, 'key')
  const known = await readKey(path)
  if (known) return known

  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    await writeWhole(draft, `${randomBytes(keyBytes).toString('hex')}\n`)
    await link(draft, path).catch(async (error: unknown) => {
      // Some file systems have no links; there the last of two that start at once would win, and is very unlikely.
      if (!hasCode(error, 'EEXIST')) await rename(draft, path)
    })
  } finally {
    await rm(draft, { force: true })
  }
  const made = await readKey(path)
  if (!made) throw new StoreError('failed', `The key file ${path} vanished while it was made.`)
  return made
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  try {
    const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
    if (key.length !== keyBytes) throw new StoreError('damaged', `The key file ${path} is not whole.`)
    return key
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * A hash that only this store can make, and that tells nothing about one owner to another: HMAC-SHA-256 under a key of
 * the owner's own, cut to 16 bytes, 22 characters of base64url (DESIGN, principle 4).
 */
export function keyedHash(storeKey: Uint8Array, owner: string): (text: string) => string {
  const hmac = hmacSha256(createHmac('sha256', storeKey).update(`owner:${owner}`).digest())
  const recent = new Map<string, string>()

  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known

    const hashed = hmac(text).slice(0, hashChars)
    if (recent.size >= recentKept) recent.clear()
    recent.set(text, hashed)
    return hashed
  }
}

/** Kept in the database to see whether its key file still belongs to it. */
export function keyFingerprint(storeKey: Uint8Array): string {
  return createHmac('sha256', storeKey).update('fingerprint').digest('base64url').slice(0, hashChars)
}

const blockBytes = 64
const digestBytes = 32
/** Longer texts are hashed the usual way. */
const mostUnits = 1000

/**
 * HMAC-SHA-256 (RFC 2104) in base64url under a key of at most 64 bytes. An import makes a dozen for every mail, and two
 * hashes in one go cost two thirds of an Hmac object.
 */
function hmacSha256(key: Uint8Array): (text: string) => string {
  const inner = Buffer.alloc(blockBytes + 3 * mostUnits)
  const outer = Buffer.alloc(blockBytes + digestBytes)
  for (let i = 0; i < blockBytes; i++) {
    inner[i] = (key[i] ?? 0) ^ 0x36
    outer[i] = (key[i] ?? 0) ^ 0x5c
  }
  return (text) => {
    if (text.length > mostUnits) return createHmac('sha256', key).update(text).digest('base64url')
    const length = inner.write(text, blockBytes)
    outer.write(hash('sha256', inner.subarray(0, blockBytes + length), 'binary'), blockBytes, 'latin1')
    return hash('sha256', outer, 'base64url')
  }
}
