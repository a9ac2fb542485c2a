import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { syncAccount } from '#actions/sync-account.ts'
import { openApp, type App } from '../src/app.ts'
import { asEml, huntWith, kim, nora, outboxScene, sceneNow, sceneZone } from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { root, testApp } from './test-app.ts'
import { must } from './whole-use.ts'

const isHere = dovecotIsHere() && postfixIsHere()
const day = 86_400_000

/** Everything that happens by itself, as two programs on the same data do it at the same moment. */
describe.skipIf(!isHere)('what happens by itself, twice at once', { timeout: 60_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  beforeAll(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
  }, 60_000)
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  async function both(apps: readonly App[], task: 'keepReading' | 'keepSending' | 'keepBackups' | 'keepSwept') {
    const reported: unknown[] = []
    const kept = apps.map((app) => app[task]((error) => reported.push(error)))
    await Promise.all(kept.map(({ stop }) => stop()))
    expect(reported).toEqual([])
  }

  it('reads each mail once, sends each mail once, counts right, and leaves one good copy', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, {
      smtpPort: postfix.port,
      imapPort: dovecot.imapPort,
      password: dovecot.password,
    })
    await dovecot.put(kim, 'INBOX', huntWith(nora, sceneNow - 15 * day).map(asEml))
    const mail = await scene.approve()
    const options = { dataDir: test.dataDir, root, zone: sceneZone, clock: () => sceneNow }
    const apps = [must(await openApp(options)), must(await openApp(options))]
    try {
      const { owner } = scene.ctx()
      await both(apps, 'keepReading')
      const source = (await owner.sources.list()).find(({ path }) => path.startsWith('imap:'))
      expect(source).toMatchObject({ setAside: 0 })
      expect(await owner.messages.count()).toBe(4)
      expect((await owner.accounts.health(scene.account.id)).counted).toMatchObject({ mailbox: 4, known: 4 })

      await both(apps, 'keepSending')
      await both(apps, 'keepSending')
      await postfix.delivered()
      expect(await dovecot.read(nora, 'INBOX')).toHaveLength(1)
      expect(await dovecot.read(kim, 'Sent')).toHaveLength(1)
      expect(await owner.outbox.get(mail.id)).toMatchObject({ state: 'sent', tries: 1, noted: true })
      await Promise.all(
        apps.map((app) => syncAccount({ ...app.ctx(), zone: sceneZone }, scene.account.id, { count: true })),
      )
      expect((await owner.accounts.health(scene.account.id)).counted).toMatchObject({ mailbox: 5, known: 5 })
      expect(await owner.messages.count()).toBe(5)

      await both(apps, 'keepBackups')
      const copies = (await test.app.store.copies?.list()) ?? []
      expect(copies.length).toBeGreaterThan(0)
      for (const { name } of copies)
        expect(test.app.store.copies?.count(name, owner.id), name).toMatchObject({ messages: 5 })
      await both(apps, 'keepBackups')
      expect(await test.app.store.copies?.list()).toHaveLength(copies.length)

      const left = join(test.dataDir, 'uploads', 'left-over')
      await mkdir(left, { recursive: true })
      await writeFile(join(left, 'mail.mbox'), 'From')
      await both(apps, 'keepSwept')
      expect(await readdir(join(test.dataDir, 'uploads'))).not.toContain('left-over')
    } finally {
      for (const app of apps) await app.close()
    }
  })
})
