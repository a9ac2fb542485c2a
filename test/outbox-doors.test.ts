import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandLine } from './command-line.ts'
import { outboxScene, nora, kim, sceneNow, sceneZone } from './outbox-scene.ts'
import { dovecotIsHere, startDovecot, type DovecotServer } from './servers/dovecot.ts'
import { postfixIsHere, startPostfix, type PostfixServer } from './servers/postfix.ts'
import { testApp } from './test-app.ts'

const isHere = dovecotIsHere() && postfixIsHere()

describe.skipIf(!isHere)('sending from the terminal', { timeout: 30_000 }, () => {
  let dovecot: DovecotServer
  let postfix: PostfixServer
  let folder: string
  beforeAll(async () => {
    dovecot = await startDovecot()
    postfix = await startPostfix(dovecot)
    folder = await mkdtemp(join(tmpdir(), 'ajar-doors-'))
  })
  afterAll(async () => {
    await postfix?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  it('shows the very words, sends them once, and tells what happened', async () => {
    await using test = await testApp()
    const scene = await outboxScene(test, {
      smtpPort: postfix.port,
      imapPort: dovecot.imapPort,
      password: dovecot.password,
    })
    const run = async (...argv: string[]) => {
      const now = new Date(sceneNow).toISOString()
      const { code, out, err } = await commandLine([...argv, '--data', test.dataDir, '--now', now, '--zone', sceneZone])
      return { code, out, said: err }
    }

    const asked = await run('approve', scene.draft.stepId, '--at', 'now')
    expect(asked.code).toBe(2)
    expect(asked.said).toContain('--yes')
    expect(asked.out).toContain(`To:      Nora Lindqvist <${nora}>`)
    expect(asked.out).toContain(scene.draft.body.split('\n')[0])

    const approved = await run('approve', scene.draft.stepId, '--at', 'now', '--yes')
    expect([approved.code, approved.said]).toEqual([0, ''])
    const outbox = await run('outbox')
    expect(outbox.out).toMatch(/^sent {2}Re: Interview/)
    expect(outbox.out).toContain('handing-over')
    expect((await run('send')).code).toBe(0)
    await postfix.delivered()
    expect(await dovecot.read(nora, 'INBOX')).toHaveLength(1)
    expect(await dovecot.read(kim, 'Sent')).toHaveLength(1)

    const tested = await run('test-mail')
    expect(tested.out).toContain(`Sent to ${kim}: 250`)
    await postfix.delivered()
    expect((await dovecot.read(kim, 'INBOX')).join('')).toContain('This mailbox can send.')
    expect((await run('outbox', '--arrived', 'o_nobody')).code).toBe(3)
    for (const { out, said } of [approved, outbox, tested]) expect(out + said).not.toContain(dovecot.password)
  })
})
