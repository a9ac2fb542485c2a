import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ownerId } from '#domain/ids.ts'
import { Secret } from '#domain/secret.ts'
import { temporaryFolder } from '#store/sqlite-harness.ts'
import { vaultIn } from '#store/vault.ts'

const kim = ownerId('kim')

async function sealed(dataDir: string, words: string, bound = 'here'): Promise<string> {
  const result = await vaultIn(dataDir, kim).seal(new Secret(words), bound)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

async function opened(dataDir: string, text: string, bound = 'here', owner = kim): Promise<string> {
  const result = await vaultIn(dataDir, owner).open(text, bound)
  return result.ok ? result.value.reveal() : result.error
}

describe('the vault', () => {
  it('opens what it sealed, seals the same words otherwise each time, and keeps its key for its owner alone', async () => {
    await using folder = await temporaryFolder()
    const [one, two] = [await sealed(folder.path, 'sesame'), await sealed(folder.path, 'sesame')]
    expect(one).toMatch(/^v1\.1\./)
    expect(one).not.toBe(two)
    expect([await opened(folder.path, one), await opened(folder.path, two)]).toEqual(['sesame', 'sesame'])

    const [name = ''] = await readdir(join(folder.path, 'secrets'))
    expect((await stat(join(folder.path, 'secrets', name))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder.path, 'secrets'))).mode & 0o777).toBe(0o700)
  })

  it('opens nothing that was changed, cut, moved, or belongs to somebody else', async () => {
    await using folder = await temporaryFolder()
    const text = await sealed(folder.path, 'sesame')
    const [version, number, nonce, words = ''] = text.split('.')
    const last = words.at(-1) === 'A' ? 'B' : 'A'
    // Not the last letter: some of its bits say nothing.
    const changed = [version, number, nonce, `${words.slice(0, 4)}${words[4] === 'A' ? 'B' : 'A'}${words.slice(5)}`]
    expect(await opened(folder.path, changed.join('.'))).toBe('cannot-be-opened')
    expect(await opened(folder.path, text.slice(0, -8))).toBe('cannot-be-opened')
    expect(await opened(folder.path, `${text}${last}${last}${last}${last}`)).toBe('cannot-be-opened')
    expect(await opened(folder.path, text.replace('v1.', 'v2.'))).toBe('cannot-be-opened')
    expect(await opened(folder.path, '')).toBe('cannot-be-opened')
    expect(await opened(folder.path, text, 'elsewhere')).toBe('cannot-be-opened')
    await vaultIn(folder.path, ownerId('lee')).seal(new Secret('x'), 'here')
    expect(await opened(folder.path, text, 'here', ownerId('lee'))).toBe('cannot-be-opened')
  })

  it('stays shut without its key, with another, or with one that others can read', async () => {
    await using folder = await temporaryFolder()
    const text = await sealed(folder.path, 'sesame')
    const [name = ''] = await readdir(join(folder.path, 'secrets'))
    const path = join(folder.path, 'secrets', name)
    const key = await readFile(path)

    await chmod(path, 0o644)
    expect(await opened(folder.path, text)).toBe('key-exposed')
    expect(await vaultIn(folder.path, kim).seal(new Secret('x'), 'here')).toEqual({ ok: false, error: 'key-exposed' })
    await writeFile(path, key.subarray(10))
    await chmod(path, 0o600)
    expect(await opened(folder.path, text)).toBe('no-key')
    await rm(path)
    expect(await opened(folder.path, text)).toBe('no-key')
    await sealed(folder.path, 'another')
    expect(await opened(folder.path, text)).toBe('cannot-be-opened')
  })

  it('makes one key of many who begin at once, and loses nothing while the key changes', async () => {
    await using folder = await temporaryFolder()
    const texts = await Promise.all(Array.from({ length: 8 }, (_, i) => sealed(folder.path, `words ${i}`)))
    expect(await Promise.all(texts.map((text) => opened(folder.path, text)))).toEqual(texts.map((_, i) => `words ${i}`))
    const vault = vaultIn(folder.path, kim)
    await Promise.all([vault.nextKey(), vault.nextKey()])
    const anew = await sealed(folder.path, 'anew')
    expect(anew).toMatch(/^v1\.[23]\./)
    expect(await opened(folder.path, texts[0] ?? '')).toBe('words 0')
    await vault.dropOldKeys()
    expect(await readdir(join(folder.path, 'secrets'))).toHaveLength(1)
    expect(await opened(folder.path, anew)).toBe('anew')
    expect(await opened(folder.path, texts[0] ?? '')).toBe('no-key')
  })

  it('hands out words that show themselves to nobody by mistake', () => {
    const secret = new Secret('sesame')
    const shown = [String(secret), JSON.stringify({ secret }), inspect({ secret }), inspect(secret)]
    expect(shown.join(' ')).not.toContain('sesame')
    expect(secret.reveal()).toBe('sesame')
  })
})
