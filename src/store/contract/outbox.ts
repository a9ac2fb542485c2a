import { expect, it } from 'vitest'
import type { Draft } from '#domain/draft.ts'
import { messageKey } from '#domain/ids.ts'
import { approve, type ApprovedMail, type Outgoing } from '#domain/outbox.ts'
import { accepted, begin, endOfWords, makeVoid, noted, unknown } from '#domain/outbox-moves.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aDraft } from '#store/contract/words.ts'
import { asRestored } from '#store/outbox.ts'

/** An approval of a draft's present words, or of another version of them. */
export function anApproved(draft: Draft, given: Partial<Outgoing> = {}): ApprovedMail {
  const plain = { ...draft, body: 'Dear Nora, thank you.' }
  const made = approve(plain, {
    readVersion: draft.version,
    from: { name: 'Kim Abara', address: 'kim@home.example' },
    accountId: 'acc_1',
    way: 'send',
    sendAt: 50,
    messageId: `<${draft.id}@home.example>`,
    basis: { follows: messageKey('key-no'), outcome: 'rejected', heard: 2, wrote: 1 },
    judged: [],
    because: [],
    now: 40,
  })
  if (!made.ok) throw new Error(made.error)
  return { ...made.value, ...given }
}

/** Approved mails on their way: nothing twice, whatever is tried. */
export function outboxContract(context: () => Promise<ContractContext>): void {
  const start = async () => {
    const { owner, opened } = await context()
    const draft = await owner.drafts.create(aDraft, 10)
    return { owner, opened, draft }
  }
  const must = (result: Awaited<ReturnType<ContractContext['owner']['outbox']['enqueue']>>): Outgoing => {
    if (!result.ok) throw new Error(result.error)
    return result.value
  }

  it('keeps an approved mail as it is, and each move of it', async () => {
    const { owner, draft } = await start()
    const mail = must(await owner.outbox.enqueue(anApproved(draft)))
    expect(mail).toEqual({ ...anApproved(draft), id: mail.id, revision: 1 })
    expect(await owner.outbox.get(mail.id)).toEqual(mail)

    const begun = begin(mail, 'one', 60)
    expect(await owner.outbox.move(mail, begun)).toBe(true)
    const ending = endOfWords(begun, 61)
    expect(await owner.outbox.move(begun, ending)).toBe(true)
    const sent = accepted(ending, '250 2.0.0 Ok', 62)
    expect(await owner.outbox.move(ending, sent)).toBe(true)

    expect(await owner.outbox.list()).toEqual([sent])
    expect(await owner.outbox.unfinished()).toEqual([sent])
    const done = noted({ ...sent, copy: 'made' }, 63)
    expect(await owner.outbox.move(sent, done)).toBe(true)
    expect(await owner.outbox.unfinished()).toEqual([])
  })

  it('lets one of many that begin at once begin, in this process and in another', async () => {
    const { owner, opened, draft } = await start()
    const mail = must(await owner.outbox.enqueue(anApproved(draft)))
    await using other = await opened.again()
    const theirs = other.forOwner(owner.id)
    const tried = await Promise.all(
      [owner, theirs, owner, theirs].map((view, n) => view.outbox.move(mail, begin(mail, `sender ${n}`, 60))),
    )
    expect(tried.filter(Boolean)).toHaveLength(1)
    expect(await owner.outbox.get(mail.id)).toMatchObject({ state: 'sending', tries: 1, revision: 2 })
  })

  it('keeps the reasons for which a mail was approved', async () => {
    const { owner, draft } = await start()
    const kept = [{ ruleId: 'fairness', quote: 'unfair', because: 'It was.', at: 15 }]
    const mail = must(await owner.outbox.enqueue(anApproved(draft, { kept })))
    expect(await owner.outbox.get(mail.id)).toMatchObject({ kept })
  })

  it('does not begin once the words were edited, or the draft is gone', async () => {
    const { owner, draft } = await start()
    const mail = must(await owner.outbox.enqueue(anApproved(draft)))
    await owner.drafts.edit(draft.id, 1, { subject: 'Other words' }, 55)
    expect(await owner.outbox.move(mail, begin(mail, 'one', 60))).toBe(false)
    await owner.drafts.remove(draft.id)
    expect(await owner.outbox.move(mail, begin(mail, 'one', 60))).toBe(false)
    expect(await owner.outbox.move(mail, makeVoid(mail, 'edited', 61))).toBe(true)
  })

  it('takes no approval of words that are not the present ones', async () => {
    const { owner, draft } = await start()
    await owner.drafts.edit(draft.id, 1, { subject: 'Other words' }, 20)
    expect(await owner.outbox.enqueue(anApproved(draft))).toEqual({ ok: false, error: 'changed-since-read' })
    await owner.drafts.remove(draft.id)
    expect(await owner.outbox.enqueue(anApproved(draft))).toEqual({ ok: false, error: 'not-found' })
    expect(await owner.outbox.list()).toEqual([])
  })

  it('has one mail of a draft on its way, and none again once it is gone', async () => {
    const { owner, opened, draft } = await start()
    await using other = await opened.again()
    const both = await Promise.all([
      owner.outbox.enqueue(anApproved(draft)),
      other.forOwner(owner.id).outbox.enqueue(anApproved(draft)),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'under-way' })

    const [mail] = await owner.outbox.list()
    const ending = endOfWords(begin(mail!, 'one', 60), 60)
    for (const state of [{ ...unknown(ending, 'cut', 61) }, { ...accepted(ending, 'ok', 61) }]) {
      const [now] = await owner.outbox.list()
      expect(await owner.outbox.move(now!, { ...state, revision: now!.revision + 1 })).toBe(true)
      const again = await owner.outbox.enqueue(anApproved(draft))
      expect(again).toEqual({ ok: false, error: state.state === 'sent' ? 'already-sent' : 'under-way' })
    }
  })

  it('makes an approval of earlier words void when later ones are approved', async () => {
    const { owner, draft } = await start()
    const first = must(await owner.outbox.enqueue(anApproved(draft)))
    const edited = await owner.drafts.edit(draft.id, 1, { subject: 'Thanks' }, 45)
    if (!edited.ok) throw new Error(edited.error)
    const second = must(await owner.outbox.enqueue(anApproved(edited.value)))
    expect(await owner.outbox.get(first.id)).toMatchObject({ state: 'void', why: 'edited' })
    expect(await owner.outbox.unfinished()).toEqual([second])
  })

  it('raises the data version with each move, so that pages see it', async () => {
    const { owner, draft } = await start()
    const before = await owner.dataVersion()
    const mail = must(await owner.outbox.enqueue(anApproved(draft)))
    const queued = await owner.dataVersion()
    expect(queued).toBeGreaterThan(before)
    await owner.outbox.move(mail, begin(mail, 'one', 60))
    expect(await owner.dataVersion()).toBeGreaterThan(queued)
  })

  it('never brings back from an archive what could go a second time', async () => {
    const { owner, draft } = await start()
    const mail = must(await owner.outbox.enqueue(anApproved(draft)))
    const begun = begin(mail, 'one', 60)
    expect(asRestored(mail)).toMatchObject({ state: 'void', why: 'restored' })
    expect(asRestored(begun)).toMatchObject({ state: 'void', why: 'restored', claim: null })
    expect(asRestored(endOfWords(begun, 61))).toMatchObject({ state: 'uncertain' })
    const sent = accepted(endOfWords(begun, 61), 'ok', 62)
    expect(asRestored(sent)).toEqual(sent)
  })
}
