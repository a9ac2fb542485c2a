import { expect, it } from 'vitest'
import { neverTried } from '#domain/account-health.ts'
import { ownerId } from '#domain/ids.ts'
import { Secret } from '#domain/secret.ts'
import { each, readArchive } from '#store/contract/archive.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { anAccount } from '#store/contract/samples.ts'
import type { OwnerStore } from '#store/open.ts'

async function saved(owner: OwnerStore, account = anAccount, words = 'sesame') {
  const result = await owner.accounts.save(account, new Secret(words), 5)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

async function wordsOf(owner: OwnerStore, id: string): Promise<string> {
  const opened = await owner.accounts.open(id)
  return opened.ok ? opened.value.secret.reveal() : opened.error
}

/** Live mailboxes and what opens them. */
export function accountsContract(context: () => Promise<ContractContext>): void {
  it('keeps an account, says it anew under its id, and gives its secret to who asks for it', async () => {
    const { owner } = await context()
    const first = await saved(owner)
    expect(first).toEqual({ ...anAccount, id: first.id, createdAt: 5 })
    expect(await owner.accounts.list()).toEqual([first])
    expect(await wordsOf(owner, first.id)).toBe('sesame')

    const again = await saved(owner, { ...anAccount, user: 'kim@home.example', smtp: null }, 'ünïcode ✓')
    expect(again.id).toBe(first.id)
    expect(await owner.accounts.get(first.id)).toEqual(again)
    expect(await wordsOf(owner, first.id)).toBe('ünïcode ✓')

    expect(await owner.accounts.change(first.id, { aliases: [], folders: ['INBOX'] })).toBe(true)
    expect(await owner.accounts.get(first.id)).toMatchObject({ aliases: [], folders: ['INBOX'], name: 'Kim' })
    expect(await owner.accounts.change('acc_none', { name: 'x' })).toBe(false)
    expect(await owner.accounts.open('acc_none')).toEqual({ ok: false, error: 'no-account' })
  })

  it('writes a secret nowhere as it is', async () => {
    const { owner, opened } = await context()
    const { id } = await saved(owner)
    await wordsOf(owner, id)
    const said = JSON.stringify(opened.queries.map(({ values }) => values))
    expect(said).toMatch(/"v1\.\d+\.[\w-]+\.[\w-]+"/)
    expect(said).not.toContain('sesame')
    expect(JSON.stringify(await readArchive(owner))).not.toContain('sesame')
    expect(JSON.stringify(await readArchive(owner))).not.toContain('"v1.')
    expect(JSON.stringify(await owner.accounts.open(id))).toContain('[secret]')
  })

  it('seals everything anew, and all goes on as before', async () => {
    const { owner } = await context()
    const one = await saved(owner)
    const two = await saved(owner, { ...anAccount, address: 'kim@work.example' }, 'open')
    expect(await owner.accounts.rotate(6)).toEqual({ ok: true, value: 2 })
    expect(await owner.accounts.rotate(7)).toEqual({ ok: true, value: 2 })
    expect([await wordsOf(owner, one.id), await wordsOf(owner, two.id)]).toEqual(['sesame', 'open'])
    expect(await owner.accounts.reseal(one.id, new Secret('another'), 8)).toEqual({ ok: true, value: true })
    expect(await wordsOf(owner, one.id)).toBe('another')
    expect(await owner.accounts.reseal('acc_none', new Secret('x'), 8)).toMatchObject({ error: 'no-account' })
  })

  it('of an archive opens where its servers are as they were, and stays shut where they are others', async () => {
    const { owner, opened } = await context()
    const { id } = await saved(owner)
    const { parts } = await readArchive(owner)
    await owner.archive.replace(each(parts), () => Promise.resolve())
    expect(await wordsOf(owner, id)).toBe('sesame')

    const elsewhere = parts.map((part) =>
      part.section === 'accounts'
        ? { ...part, items: part.items.map((one) => ({ ...one, imap: { ...one.imap, host: 'imap.thief.example' } })) }
        : part,
    )
    await owner.archive.replace(each(elsewhere), () => Promise.resolve())
    expect(await owner.accounts.get(id)).toMatchObject({ imap: { host: 'imap.thief.example' } })
    expect(await wordsOf(owner, id)).toBe('cannot-be-opened')

    const heir = opened.store.forOwner(ownerId('heir'))
    await heir.archive.replace(each(parts), () => Promise.resolve())
    expect(await heir.accounts.get(id)).toMatchObject(anAccount)
    expect(await wordsOf(heir, id)).toBe('no-secret')
    await heir.archive.replace(each([]), () => Promise.resolve())
    expect((await opened.rowCounts()).get('account_secrets')?.get(heir.id) ?? 0).toBe(0)
  })

  it('removes an account with its secret and its health', async () => {
    const { owner } = await context()
    const { id } = await saved(owner)
    expect(await owner.accounts.health(id)).toEqual(neverTried)
    const health = { ...neverTried, failures: 2, error: { code: 'dropped', said: 'bye' } }
    await owner.accounts.noteHealth(id, health)
    expect(await owner.accounts.health(id)).toEqual(health)

    expect(await owner.accounts.remove(id)).toBe(true)
    expect(await owner.accounts.remove(id)).toBe(false)
    expect(await owner.accounts.list()).toEqual([])
    expect(await owner.accounts.open(id)).toEqual({ ok: false, error: 'no-account' })
    expect(await owner.accounts.health(id)).toEqual(neverTried)
  })
}
