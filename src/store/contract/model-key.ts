import { expect, it } from 'vitest'
import { Secret } from '#domain/secret.ts'
import { each, readArchive } from '#store/contract/archive.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const address = 'https://models.example/v1'

/** What opens the person's own model. */
export function modelKeyContract(context: () => Promise<ContractContext>): void {
  it('opens for its address alone, survives a new key and a restore, and can be erased', async () => {
    const { owner } = await context()
    const opened = async (at = address) => {
      const key = await owner.modelKey.open(at)
      return key.ok ? key.value.reveal() : key.error
    }
    expect([await owner.modelKey.isThere(), await opened()]).toEqual([false, 'no-secret'])
    expect(await owner.modelKey.put(address, new Secret('sesame'), 5)).toEqual({ ok: true, value: true })
    await owner.settings.set({ ownModel: { address, name: 'm' } })
    expect([await opened(), await opened('https://thief.example/v1')]).toEqual(['sesame', 'cannot-be-opened'])

    expect(await owner.accounts.rotate(6)).toEqual({ ok: true, value: 1 })
    expect(await opened()).toBe('sesame')
    const { parts } = await readArchive(owner)
    expect(JSON.stringify(parts)).not.toContain('sesame')
    await owner.archive.replace(each(parts), () => Promise.resolve())
    expect(await opened()).toBe('sesame')

    await owner.modelKey.remove()
    expect([await owner.modelKey.isThere(), await opened()]).toEqual([false, 'no-secret'])
  })
}
