import { chmod, writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { commandLine } from './command-line.ts'
import { approveDraft } from '#actions/approve-draft.ts'
import { checkDraft } from '#actions/check-draft.ts'
import { editDraft } from '#actions/draft-step.ts'
import { listDraftVersions, restoreDraft } from '#actions/draft-versions.ts'
import { recomposeDraft } from '#actions/recompose-draft.ts'
import { seeApproval, seeOutbox } from '#actions/see-outbox.ts'
import type { DraftView } from '#actions/views.ts'
import { outboxScene, sceneNow, sceneZone } from './outbox-scene.ts'
import { testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

/** Nobody answers there: nothing is sent here. */
const nowhere = { smtpPort: 1, imapPort: 1, password: 'none' }
const defensive = 'In my defence, I had a bad day. I think the process was unfair.'
const afterGreeting = (text: string, sentence: string) => text.replace('\n\n', `\n\n${sentence} `)

async function scene(test: TestApp, change: (body: string) => string = (body) => body) {
  const { ctx, draft } = await outboxScene(test, nowhere)
  const { subject, version } = draft
  const edited = must(await editDraft(ctx(), draft.id, { subject, body: change(draft.body), version }))
  const approve = (because?: string, at: DraftView = edited) =>
    approveDraft(ctx(), at.id, { version: at.version, when: 'suggested', because }, () => 'mail-1')
  return { ctx, draft: edited, approve }
}

describe('approving words that the check minds', () => {
  it('is refused until a reason is given, which is kept with the mail', async () => {
    await using test = await testApp()
    const { ctx, draft, approve } = await scene(test, (body) => afterGreeting(body, defensive))
    expect(await approve()).toMatchObject({ ok: false, error: { code: 'needs-reason' } })
    expect(await approve('   ')).toMatchObject({ ok: false, error: { code: 'needs-reason' } })

    const seen = must(await seeApproval(ctx(), draft.id))
    expect(seen.problem).toEqual({ now: null, later: null })
    const errors = seen.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId }) => ruleId)).toContain('fairness')
    expect(seen.head).toMatch(/^In-Reply-To: <thanks-1@brightwater\.example>$/m)

    const mail = must(await approve('We agreed to be blunt.'))
    expect(mail.kept).toHaveLength(errors.length)
    expect((await seeOutbox(ctx())).mails[0]?.kept).toEqual(mail.kept)
    expect(await ctx().owner.outbox.get(mail.id)).toMatchObject({
      kept: errors.map(({ ruleId, quote }) => ({ ruleId, quote, because: 'We agreed to be blunt.' })),
    })
  })

  it('takes the reasons that were given while writing, for those words and no others', async () => {
    await using test = await testApp()
    const { ctx, draft, approve } = await scene(test, (body) => afterGreeting(body, defensive))
    const findings = must(await checkDraft(ctx(), draft.id)).filter(({ severity }) => severity === 'error')
    const kept = findings.map(({ ruleId, quote }) => ({ ruleId, quote, because: 'She asked for it.', at: sceneNow }))
    const { subject, body, version } = draft
    const reasoned = must(await editDraft(ctx(), draft.id, { subject, body, version, kept }))
    expect(
      must(await checkDraft(ctx(), draft.id)).every(({ severity, because }) => severity !== 'error' || because),
    ).toBe(true)
    expect(must(await approve(undefined, reasoned)).kept).toHaveLength(findings.length)

    const worse = afterGreeting(body, 'You must reconsider your decision.')
    const other = must(await editDraft(ctx(), draft.id, { subject, body: worse, version: reasoned.version }))
    expect(other.kept).toEqual(kept)
    expect(await approve(undefined, other)).toMatchObject({ ok: false, error: { code: 'needs-reason' } })
  })

  it('is refused for what blocks, whatever reason is given', async () => {
    await using test = await testApp()
    const { approve } = await scene(test, (body) => body.replace('Nora', 'Peter'))
    expect(await approve('He is called Peter at home.')).toMatchObject({ ok: false, error: { code: 'check-blocks' } })
  })

  it('is refused for a place left open', async () => {
    await using test = await testApp()
    const { approve } = await scene(test, (body) => afterGreeting(body, '[What I liked]'))
    expect(await approve('It is meant so.')).toMatchObject({ ok: false, error: { code: 'has-placeholder' } })
  })

  it('is refused in the terminal as well', async () => {
    await using test = await testApp()
    const { draft, ctx } = await scene(test, (body) => afterGreeting(body, defensive))
    const refused = await inTerminal(test, 'approve', draft.stepId, '--yes')
    expect([refused.code, refused.said]).toEqual([
      1,
      'The check minds something in it. Change it, or say why you keep it.',
    ])
    expect(refused.out).toContain('error  fairness:')
    const approved = await inTerminal(test, 'approve', draft.stepId, '--yes', '--because', 'We are old friends.')
    expect([approved.code, approved.said]).toEqual([0, ''])
    expect((await ctx().owner.outbox.list())[0]?.kept?.[0]?.because).toBe('We are old friends.')
  })
})

describe('the words of a draft', () => {
  it('are exchanged for others and keep what the person wrote; an earlier version comes back whole', async () => {
    await using test = await testApp()
    const { ctx, draft } = await scene(test)
    expect(draft.body).toContain('the queues – “größer” is not always better')
    const german = must(await recomposeDraft(ctx(), draft.id, { language: 'de', own: 'keep' }))
    expect(german).toMatchObject({ language: 'de', choices: { languages: expect.arrayContaining(['en', 'de']) } })
    expect(german.body).toContain('the queues – “größer” is not always better')
    expect(german.body).toMatch(/Entscheidung/)
    expect(german.body).not.toBe(draft.body)

    const versions = must(await listDraftVersions(ctx(), draft.id))
    const before = versions.find(({ body }) => body === draft.body)!
    const back = must(await restoreDraft(ctx(), draft.id, before.version, german.version))
    expect(back).toMatchObject({ language: 'en', body: draft.body, version: german.version + 1 })
    expect(await restoreDraft(ctx(), draft.id, 99, back.version)).toMatchObject({ error: 'not-found' })
    expect(await restoreDraft(ctx(), draft.id, 1, 1)).toMatchObject({ error: 'changed-since-read' })
  })

  it('are left alone where all of them are the person’s', async () => {
    await using test = await testApp()
    const { ctx, draft } = await scene(test, () => 'All mine.')
    expect(await recomposeDraft(ctx(), draft.id, { own: 'keep' })).toEqual({ ok: false, error: 'nothing-to-exchange' })
    expect((await ctx().owner.drafts.get(draft.id))?.body).toBe('All mine.')
  })

  it('bring the thread, and what the mail holds to be put in', async () => {
    await using test = await testApp()
    const { draft } = await scene(test)
    expect(draft.thread.map(({ from }) => from)).toEqual(['Nora Lindqvist', 'Ines Okafor', 'Ines Okafor'])
    expect(draft.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['interview-day', 'role', 'company']))
  })

  it('are written in the person’s own editor, saved as a version, and judged', async () => {
    await using test = await testApp()
    const { ctx, draft } = await scene(test)
    const editor = test.path('editor.sh')
    await writeFile(editor, `#!/bin/sh\nsed -i 's/^Hi Nora,$/Hi Nora,\\n\\n${defensive}/' "$2"\n`)
    await chmod(editor, 0o700)
    const before = process.env['VISUAL']
    process.env['VISUAL'] = `${editor} --wait`
    onTestFinished(() => {
      if (before === undefined) delete process.env['VISUAL']
      else process.env['VISUAL'] = before
    })
    const edited = await inTerminal(test, 'draft', draft.stepId, '--edit')
    expect(edited).toMatchObject({ code: 1, out: expect.stringMatching(/^Saved\.\n/) })
    expect(edited.out).toContain('error  fairness:')
    expect(await ctx().owner.drafts.get(draft.id)).toMatchObject({
      version: draft.version + 1,
      body: draft.body.replace('Hi Nora,', `Hi Nora,\n\n${defensive}`),
      subject: draft.subject,
    })
    process.env['VISUAL'] = 'false'
    expect(await inTerminal(test, 'draft', draft.stepId, '--edit')).toMatchObject({ code: 1, out: '' })
  })

  it('change their language and wording in the terminal', async () => {
    await using test = await testApp()
    const { draft } = await scene(test)
    const german = await inTerminal(test, 'draft', draft.stepId, '--lang', 'de', '--json')
    expect(JSON.parse(german.out)).toMatchObject({ language: 'de' })
    const other = await inTerminal(test, 'draft', draft.stepId, '--wording', '3', '--json')
    expect(JSON.parse(other.out)).toMatchObject({ language: 'de', choices: { wording: 2 } })
    expect((await inTerminal(test, 'draft', draft.stepId, '--lang', 'xx')).code).toBe(2)
    expect((await inTerminal(test, 'draft', draft.stepId, '--wording', 'zero')).code).toBe(2)
  })
})

async function inTerminal(test: TestApp, ...argv: string[]) {
  const now = new Date(sceneNow).toISOString()
  const { code, out, err } = await commandLine([...argv, '--data', test.dataDir, '--now', now, '--zone', sceneZone])
  return { code, out, said: err }
}
