import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { addUpdate } from '#actions/add-news.ts'
import { decide } from '#actions/decide.ts'
import { draftStep } from '#actions/draft-step.ts'
import { recomposeDraft } from '#actions/recompose-draft.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { seePlan } from '#actions/see-plan.ts'
import { seeToday } from '#actions/see-today.ts'
import { showApplication } from '#actions/show-application.ts'
import { testDoor } from '#server/builders.ts'
import { localOwner, openStore } from '#store/open.ts'
import { demoMailbox, testApp } from './test-app.ts'

describe('what a person types', () => {
  it('is refused when the day does not exist, and everything goes on', async () => {
    await using test = await testApp()
    const fact = { type: 'application', company: 'Northwind', role: null, location: null } as const
    const refused = await addManual(test.ctx(), { ...fact, appliedOn: '2026-02-30' })
    expect(refused).toMatchObject({ ok: false, error: { field: 'appliedOn' } })
    expect((await seeToday(test.ctx())).due).toEqual([])
  })
})

describe('an interview without an end', () => {
  it('is over everywhere at the same moment, by telephone after three quarters of an hour', async () => {
    await using test = await testApp()
    const application = await addManual(test.ctx(), {
      type: 'application',
      company: 'Northwind',
      role: null,
      location: null,
      appliedOn: '2026-11-01',
    })
    if (!application.ok || application.value.applicationId === null) throw new Error('the application was refused')
    const start = test.ctx().now
    await addManual(test.ctx(), {
      type: 'interview',
      application: application.value.applicationId,
      start,
      end: null,
      timeZone: 'Europe/Berlin',
      mode: 'phone',
      round: null,
      people: [],
    })
    for (const [minutes, status] of [
      [44, 'scheduled'],
      [46, 'done'],
    ] as const) {
      const ctx = test.ctx(start + minutes * 60_000)
      const shown = await showApplication(ctx, application.value.applicationId)
      expect(shown.ok && shown.value.interviews[0]?.status).toBe(status)
      expect((await exportData(ctx)).applications).toMatchObject([{ interviews: [{ status }] }])
    }
  })
})

describe('an uploaded mailbox', () => {
  it('is gone from the disk once it was read', async () => {
    await using test = await testApp()
    const upload = join(test.app.uploadsFolder, 'one')
    await mkdir(upload, { recursive: true })
    await copyFile(demoMailbox, join(upload, 'mail.mbox'))
    const started = await test.app.actions.startImport(test.ctx(), join(upload, 'mail.mbox'), {
      content: 'c0ffee',
      name: 'mail.mbox',
    })
    expect(started.ok).toBe(true)
    const state = async () => (await test.app.actions.listImports(test.ctx()))[0]?.state
    await expect.poll(state, { timeout: 30_000 }).toBe('done')
    expect(await readdir(test.app.uploadsFolder)).toEqual([])
    expect((await seeToday(test.ctx())).empty).toBe(false)
  })

  it('is the same source when it is sent again, under whatever name, and changes nothing', async () => {
    await using test = await testApp()
    const send = async (folder: string, name: string) => {
      const upload = join(test.app.uploadsFolder, folder)
      await mkdir(upload, { recursive: true })
      await copyFile(demoMailbox, join(upload, name))
      await test.app.actions.startImport(test.ctx(), join(upload, name), { content: 'c0ffee', name })
      const states = async () => (await test.app.actions.listImports(test.ctx())).map(({ state }) => state)
      await expect.poll(states, { timeout: 60_000 }).not.toContain('running')
      expect(await states()).not.toContain('failed')
    }
    await send('one', 'mail.mbox')
    const [source] = await test.ctx().owner.sources.list()
    const version = await test.ctx().owner.dataVersion()
    await send('two', 'inbox copy.mbox')
    expect(await test.ctx().owner.sources.list()).toEqual([source])
    expect(source).toMatchObject({ name: 'mail.mbox', seen: 226 })
    expect(await test.ctx().owner.dataVersion()).toBe(version)

    const again = await test.app.actions.startImport(test.ctx(), source?.path ?? '')
    expect(again).toMatchObject({ ok: false, error: { message: expect.stringContaining('Choose the file again') } })
  })

  it('goes at the next start when its import was broken off, unless another Ajar is at it', async () => {
    await using test = await testApp()
    const uploads = join(test.dataDir, 'uploads')
    const dead = spawnSync(process.execPath, ['--version']).pid
    for (const path of [
      '0192a1f0-7c3e-4b7a-9d55-3f6f1a2b4c5d',
      `${dead}/one`,
      `${process.pid}/one`,
      `${process.ppid}/one`,
    ]) {
      await mkdir(join(uploads, path), { recursive: true })
      await writeFile(join(uploads, path, 'mail.mbox.a1b2.partial'), 'From')
    }
    await writeFile(join(uploads, 'mail.mbox.partial'), 'From')
    // While it serves, what it is being sent is left alone.
    await test.app.keepSwept(() => undefined).stop()
    expect(await readdir(uploads)).toEqual([process.pid, process.ppid].map(String).toSorted())
    await test.app.sweepUploads()
    expect(await readdir(uploads)).toEqual([String(process.ppid)])
  })

  it('is not read into the demo', async () => {
    await using test = await testApp()
    const refused = await test.app.actions.startImport(test.app.demoCtx(), demoMailbox)
    expect(refused).toMatchObject({ ok: false, error: { code: 'demo' } })
  })
})

describe('a disk that fills up during an import', () => {
  it('is told in a sentence, and the import goes on when there is room', async () => {
    await using test = await testApp()
    const folder = test.path('small')
    const open = async (maxPages?: number) => {
      const opened = await openStore(folder, { clock: () => test.ctx().now, ...(maxPages && { maxPages }) })
      if (!opened.ok) throw new Error(opened.error.message)
      return opened.value
    }
    const small = await open(130)
    const refused = await importMail({ ...test.ctx(), owner: small.forOwner(localOwner) }, demoMailbox)
    await small.close()
    expect(refused).toEqual({
      ok: false,
      error: { code: 'disk-full', message: expect.stringMatching(/^The disk is full\. .*try again\.$/) },
    })

    const roomy = await open()
    const owner = roomy.forOwner(localOwner)
    await importMail({ ...test.ctx(), owner }, demoMailbox)
    await importMail(test.ctx(), demoMailbox)
    expect(await exportData({ ...test.ctx(), owner })).toEqual(await exportData(test.ctx()))
    await roomy.close()
  })
})

describe('a folder that cannot be written to', () => {
  it('is told in a sentence when a mailbox is sent to it', async () => {
    await using test = await testApp()
    await writeFile(test.path('taken'), '')
    const door = testDoor({}, { uploads: test.path('taken') })
    const address = `/api/uploads/${crypto.randomUUID()}/file?path=mail.mbox`
    const response = await door.ask(address, { method: 'PUT', body: 'From' })
    expect([response.status, await response.json()]).toMatchObject([507, { error: 'not-writable' }])
  })
})

describe('news that went out', () => {
  it('is not offered to the same person again', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const update = await addUpdate(test.ctx(), {
      text: 'Finished the certificate',
      kind: 'certificate',
      on: '2026-11-01',
    })
    if (!update.ok) throw new Error('the update was refused')
    const plan = await seePlan(test.ctx(), { application: 'quillon', all: false })
    const step = plan.ok ? plan.value.find(({ kind }) => kind === 'keep-in-touch') : undefined
    if (!step) throw new Error('the demo has no keep-in-touch with Quillon')

    const draft = await draftStep(test.ctx(), step.id)
    if (!draft.ok) throw new Error(`no draft: ${draft.error}`)
    const telling = await recomposeDraft(test.ctx(), draft.value.id, { news: [update.value.id] })
    expect(telling.ok && telling.value.body).toContain('certificate')
    await decide(test.ctx(), step.id, { choice: 'done' })
    expect(await test.ctx().owner.news.told()).toMatchObject([{ itemId: update.value.id }])
  })
})
