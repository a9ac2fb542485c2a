import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerReview, undoAnswer } from '#actions/answer-review.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { listReview } from '#actions/list-review.ts'
import { seeToday } from '#actions/see-today.ts'
import { reviewWeights } from '#plan/review-order.ts'
import { me } from '#read/fixtures/fixture.ts'
import { readMessage } from '#read/read-message.ts'
import { inventedMails, messageOfInvented } from '../bench/invented-mails.ts'
import { quarrystone, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'

describe('the questions of a real mailbox', { timeout: 120_000 }, () => {
  let house: TestApp
  const ctx = () => house.ctx()
  const answer = async (question: string, id: string, text: string | null = null) => {
    const done = await answerReview(ctx(), question, id, text)
    if (!done.ok) throw new Error(`${done.error}: ${question} ${id}`)
    return done.value
  }
  const everything = async () => {
    const { corrections: _said, ...derived } = await exportData(ctx())
    return JSON.stringify(derived)
  }

  beforeAll(async () => {
    house = await testApp()
    const more = house.path('more.mbox')
    await writeMbox(more, quarrystone)
    for (const path of [demoMailbox, more]) {
      const imported = await importMail(ctx(), path)
      if (!imported.ok) throw new Error(imported.error.message)
    }
  }, 60_000)
  afterAll(() => house[Symbol.asyncDispose]())

  it('begin with the no that fits two applications, and end with people who look alike', async () => {
    const questions = await listReview(ctx())
    expect(questions[0]).toMatchObject({
      question: 'which-no',
      weight: 'which-no',
      message: {
        subject: 'Your application at Quarrystone',
        evidence: [{ quote: expect.stringContaining('not to move') }],
      },
    })
    expect(questions.at(-1)).toMatchObject({
      question: 'same-person',
      people: { one: { name: 'Amara Okafor' }, other: { name: 'Amara Okafor' } },
    })
    expect(questions.every(({ answers }) => answers.length > 1)).toBe(true)
    expect(questions.every(({ weight }) => reviewWeights.includes(weight))).toBe(true)
  })

  it('are settled by an answer that tells what it changed', async () => {
    const [first, ...rest] = await listReview(ctx())
    const goal = first?.answers.find((one) => one.type === 'belongs-to' && one.application.role === 'Data Engineer')
    const { changed, left, undo } = await answer(first?.id ?? '', goal?.id ?? '')
    expect(changed[0]).toMatchObject({
      type: 'closed',
      outcome: 'rejected',
      application: { company: 'Quarrystone', role: 'Data Engineer' },
    })
    expect(changed).toContainEqual(expect.objectContaining({ type: 'steps-planned' }))
    expect(left).toBe(rest.length)
    expect(await undoAnswer(ctx(), undo)).toEqual({ ok: true, value: true })
    expect((await listReview(ctx())).length).toBe(rest.length + 1)
  })

  it('are gone after any answer to them, and everything is as before when it is taken back', async () => {
    const before = await everything()
    const questions = await listReview(ctx())
    let given = 0
    for (const question of questions) {
      for (const { id, type } of question.answers) {
        const said = { 'company-is': 'Umbra Foods', 'other-kind': 'offer' }[type as string] ?? null
        const { undo, left } = await answer(question.id, id, said)
        const after = await listReview(ctx())
        expect(
          after.map((one) => one.id),
          `${question.text} ${id}`,
        ).not.toContain(question.id)
        expect(left).toBe(after.length)
        expect((await undoAnswer(ctx(), undo)).ok).toBe(true)
        expect(await everything(), `${question.text} ${id}`).toBe(before)
        given++
      }
    }
    expect(given).toBeGreaterThan(5)
  })

  it('are settled together where mails are made from one template, and come back together', async () => {
    const weighty = new Set(['rejection', 'position-closed', 'offer', 'interview'])
    const doubtful = inventedMails().find((mail) => {
      if (mail.heldOut) return false
      const { kind, confidence } = readMessage(messageOfInvented(mail), { me: [me], zone: 'UTC' })
      return weighty.has(kind) && confidence < 0.5
    })
    if (!doubtful) throw new Error('the reader is sure of every invented mail')
    const unsure = ['one', 'two', 'three'].map((name, n) =>
      Buffer.from(
        [
          `From: ${doubtful.from}`,
          `To: ${me}`,
          `Subject: ${doubtful.subject}`,
          `Date: ${20 + n} Sep 2026 10:00:00 +0200`,
          `Message-ID: <${name}@again.example>`,
          'Content-Type: text/plain; charset=utf-8',
          '',
          doubtful.body,
          '',
        ].join('\n'),
      ),
    )
    await using apart = await testApp()
    const path = apart.path('again.mbox')
    await writeMbox(path, unsure)
    for (const one of [demoMailbox, path]) {
      const imported = await importMail(apart.ctx(), one)
      if (!imported.ok) throw new Error(imported.error.message)
    }

    const before = (await listReview(apart.ctx())).filter((one) => one.question === 'what-kind')
    expect(before).toHaveLength(3)
    const done = await answerReview(apart.ctx(), before[0]?.id ?? '', 'not-job', null)
    if (!done.ok) throw new Error(done.error)
    expect(done.value).toMatchObject({ others: 2 })
    expect((await listReview(apart.ctx())).filter((one) => one.question === 'what-kind')).toEqual([])
    expect(await undoAnswer(apart.ctx(), done.value.undo)).toEqual({ ok: true, value: true })
    expect((await listReview(apart.ctx())).filter((one) => one.question === 'what-kind')).toEqual(before)
  })

  it('are as many on Today as there are here, people who look alike among them', async () => {
    const questions = await listReview(ctx())
    expect(questions.some(({ question }) => question === 'same-person')).toBe(true)
    expect((await seeToday(ctx())).reviewCount).toBe(questions.length)

    const pair = questions.find(({ question }) => question === 'same-person')
    const { undo, left } = await answer(pair?.id ?? '', 'two')
    expect((await seeToday(ctx())).reviewCount).toBe(left)
    await undoAnswer(ctx(), undo)
  })

  it('refuse what is no answer, an empty name, and a question that is not there', async () => {
    const [first] = await listReview(ctx())
    expect(await answerReview(ctx(), 'q_none', 'own', null)).toEqual({ ok: false, error: 'not-found' })
    expect(await answerReview(ctx(), first?.id ?? '', 'kind-offer', null)).toEqual({
      ok: false,
      error: 'no-such-answer',
    })
    expect(await undoAnswer(ctx(), ['c_none'])).toEqual({ ok: false, error: 'not-found' })
    expect(await undoAnswer(ctx(), [])).toEqual({ ok: false, error: 'not-found' })
  })
})
