import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftStep } from '#actions/draft-step.ts'
import { importMail } from '#actions/import-mail.ts'
import { copyTemplate, listTemplates, previewTemplate } from '#actions/template-files.ts'
import { seeWorld } from '#actions/world.ts'
import { demoMailbox, testApp } from './test-app.ts'

describe('templates of one’s own', () => {
  it('go before those Ajar comes with, and are previewed on one’s own applications', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const shown = await previewTemplate(test.ctx(), 'en/follow-up')
    expect(shown.ok && shown.value.length).toBeGreaterThan(1)

    const copied = await copyTemplate(test.ctx(), 'en/follow-up')
    if (!copied.ok) throw new Error(copied.error)
    expect(await copyTemplate(test.ctx(), 'en/follow-up.txt')).toEqual({ ok: false, error: 'exists' })
    await writeFile(copied.value.file, 'order\n  thanks\n\npart thanks\n  Thank you, {given}, in my own words.\n')

    const mine = await previewTemplate(test.ctx(), 'en/follow-up', { register: 'warm', most: 1 })
    expect(mine.ok && mine.value.map(({ body }) => body)).toEqual([expect.stringContaining('in my own words.')])
    const listed = await listTemplates(test.ctx())
    expect(listed.filter(({ isOwn }) => isOwn).map(({ path }) => path)).toEqual(['en/follow-up.txt'])
    expect(listed.length).toBeGreaterThan(30)
  })

  it('that cannot be read are passed over, and the draft says so', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const copied = await copyTemplate(test.ctx(), 'en/common')
    if (!copied.ok) throw new Error(copied.error)
    const text = await readFile(copied.value.file, 'utf8')
    await writeFile(copied.value.file, text.replace('part closing', 'part clsoing'))

    const broken = await previewTemplate(test.ctx(), 'en/common')
    expect(!broken.ok && broken.error).toMatchObject({ code: 'broken', errors: [{ column: 6 }] })
    const world = await seeWorld(test.ctx())
    const step = world.steps.find(({ kind, state }) => kind === 'follow-up' && state !== 'blocked')!
    const draft = await draftStep(test.ctx(), step.id)
    expect(draft.ok && draft.value.note).toContain('en/common.txt')
    expect(draft.ok && draft.value.body.length).toBeGreaterThan(200)
  })

  it('add a language as soon as they hold a mail in it', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    for (const name of ['common', 'follow-up']) {
      const { ok } = await copyTemplate(test.ctx(), `en/${name}`)
      expect(ok).toBe(true)
    }
    const own = join(test.dataDir, 'templates')
    const { mkdir, rename } = await import('node:fs/promises')
    await mkdir(join(own, 'it'))
    for (const name of ['common', 'follow-up']) await rename(join(own, `en/${name}.txt`), join(own, `it/${name}.txt`))
    const shown = await previewTemplate(test.ctx(), 'it/follow-up', { most: 1 })
    expect(shown.ok && shown.value[0]!.body).toMatch(/lunedì|martedì|mercoledì|giovedì|venerdì/)
  })

  it('are not found under another name', async () => {
    await using test = await testApp()
    expect(await copyTemplate(test.ctx(), '../../etc/passwd')).toEqual({ ok: false, error: 'not-found' })
    expect(await previewTemplate(test.ctx(), 'en/thanks')).toEqual({ ok: false, error: { code: 'not-found' } })
    expect(await previewTemplate(test.ctx(), 'en/follow-up')).toEqual({ ok: false, error: { code: 'no-steps' } })
  })
})
