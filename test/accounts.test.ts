import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import { Secret } from '#domain/secret.ts'
import { anAccount } from '#store/contract/samples.ts'
import { testApp } from './test-app.ts'
import { must } from './whole-use.ts'

describe('an account', () => {
  it('is opened for one use, and says in words why it cannot be', async () => {
    await using test = await testApp()
    const { id } = must(await test.ctx().owner.accounts.save(anAccount, new Secret('sesame'), 1))
    expect(must(await accountWithSecret(test.ctx(), id)).secret.reveal()).toBe('sesame')

    await rm(join(test.dataDir, 'secrets'), { recursive: true })
    const refused = await accountWithSecret(test.ctx(), id)
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-key', message: expect.stringContaining('Connect') } })
    expect(await accountWithSecret(test.ctx(), 'acc_none')).toMatchObject({ error: { code: 'no-account' } })
  })

  it('leaves its password in no file of the data folder', async () => {
    await using test = await testApp()
    const { id } = must(await test.ctx().owner.accounts.save(anAccount, new Secret('sesame, open'), 1))
    must(await test.ctx().owner.accounts.rotate(2))
    must(await accountWithSecret(test.ctx(), id))
    const entries = await readdir(test.dataDir, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) expect((await readFile(file)).includes('sesame, open'), file).toBe(false)
  })
})
