import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftStep } from '#actions/draft-step.ts'
import { importMail } from '#actions/import-mail.ts'
import { dropTemplate, openTemplate, saveTemplate, tryTemplate } from '#actions/own-template.ts'
import { copyTemplate, listTemplates, previewTemplate } from '#actions/template-files.ts'
import { seeWorld } from '#actions/world.ts'
import { inGerman } from '#server/sentences.de.ts'
import { readTemplate } from '#write/templates/format.ts'
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

  it('are tried before they are kept, kept whole, and never written over what was changed by hand', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const path = 'en/follow-up.txt'
    const first = await openTemplate(test.ctx(), path)
    expect(first).toMatchObject({ ok: true, value: { own: null, isShipped: true, errors: [] } })

    const text = 'order\n  thanks\n\npart thanks\n  Thank you, {given}, in my very own words.\n'
    const tried = await tryTemplate(test.ctx(), path, text, 'plain')
    expect(tried.ok && tried.value.mails[0]?.body).toContain('in my very own words.')
    const wrong = await tryTemplate(test.ctx(), path, text.replace('{given}', '{givn}'), 'plain')
    expect(wrong).toMatchObject({ value: { mails: [], errors: [{ line: 5, column: 15 }] } })
    expect((await listTemplates(test.ctx())).filter(({ isOwn }) => isOwn)).toEqual([])

    expect(await saveTemplate(test.ctx(), path, { text, before: null })).toMatchObject({ value: { own: text } })
    expect(await saveTemplate(test.ctx(), path, { text: 'x', before: null })).toMatchObject({
      error: 'changed-since-read',
    })
    await writeFile(join(test.dataDir, 'templates', path), `${text}# by hand\n`)
    expect(await dropTemplate(test.ctx(), path, text)).toMatchObject({ error: 'changed-since-read' })
    expect(await dropTemplate(test.ctx(), path, `${text}# by hand\n`)).toMatchObject({ value: { own: null } })
  })

  it('have no name that leads out of their folder', async () => {
    await using test = await testApp()
    for (const path of [
      '../secrets.txt',
      'en/../../x.txt',
      'en/follow-up',
      'en/nothing-known.txt',
      '/etc/common.txt',
    ]) {
      expect(await openTemplate(test.ctx(), path)).toEqual({ ok: false, error: 'not-found' })
      expect(await saveTemplate(test.ctx(), path, { text: 'x', before: null })).toMatchObject({ error: 'not-found' })
      expect(await dropTemplate(test.ctx(), path, null)).toMatchObject({ error: 'not-found' })
      expect(await tryTemplate(test.ctx(), path, 'x', 'plain')).toMatchObject({ error: 'not-found' })
    }
    expect(await openTemplate(test.ctx(), 'pl/common.txt')).toMatchObject({ value: { isShipped: false, own: null } })
  })

  it('say in German as well what is wrong with them', () => {
    const wrong = [
      'x'.repeat(200_001),
      `part thanks\n  ${'x'.repeat(1001)}`,
      '  words',
      'order',
      'part thanks',
      'part thanks\n  words\n  nothing',
      'part thx\n',
      'part thansk\n',
      'part thanks when xyz, refsued\n  words',
      'order\n  qqq',
      'nonsense',
      'part thanks\n  plain/loud: words',
      'part thanks\n  [[a]] b] {{role}} } » «x [y {role',
      `part thanks\n  [${'x'.repeat(301)}] {${'x'.repeat(81)}} «${'x'.repeat(191)}» {a|b|c} {qqq} {rol}`,
      'part thanks\n  [x',
    ].flatMap((text) => {
      const read = readTemplate(text)
      return read.ok ? [] : read.error.map(({ message }) => message)
    })
    expect(new Set(wrong).size).toBeGreaterThan(22)
    expect(wrong.filter((message) => inGerman(message) === null)).toEqual([])
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
