import { expect, it } from 'vitest'
import type { PersonToForget } from '#domain/person-fact.ts'
import type { StepId } from '#domain/ids.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aFinding, aForgotten, aHead, aKept, aMessage } from '#store/contract/samples.ts'
import { aDraft } from '#store/contract/words.ts'

const nora = 'nora@brightwater.example'
const forgetNora: PersonToForget = {
  addresses: [nora],
  names: ['Nora Lindqvist'],
  companies: ['brightwater'],
  ids: [],
  steps: ['s_nora'],
}
const sender = {
  name: 'Nora Lindqvist',
  address: nora,
  title: 'Engineering Manager',
  relation: 'interviewer',
  replyable: 'person',
  evidence: null,
} as const

/** What the person said of people, and people who were forgotten. */
export function peopleContract(context: () => Promise<ContractContext>): void {
  it('keeps what was said of somebody until it is taken back, and takes that back as well', async () => {
    const { owner } = await context()
    const note = await owner.personFacts.add(
      { person: 'Nora@Brightwater.example', says: { type: 'note', about: 'cares', text: 'Queues' } },
      5,
    )
    expect(note).toMatchObject({ at: 5, person: nora, removedAt: null })
    expect((await owner.personFacts.remove(note.id, 6)).ok).toBe(true)
    expect((await owner.personFacts.remove(note.id, 7)).ok).toBe(false)
    expect(await owner.personFacts.list()).toEqual([{ ...note, removedAt: 6 }])
    expect((await owner.personFacts.restore(note.id)).ok).toBe(true)
    expect(await owner.personFacts.list()).toEqual([note])
  })

  it('erases somebody from mail, words, notes and search, and keeps what happened to the application', async () => {
    const { owner } = await context()
    await owner.messages.keepMany(null, [
      aKept('from-her', { finding: aFinding({ sender, people: [sender] }) }),
      aKept('of-others', {
        message: aMessage('of-others', {
          from: { name: 'Ines Okafor', address: 'ines@brightwater.example' },
          cc: [{ name: 'Nora Lindqvist', address: nora }],
          text: 'Nora and I liked it. NORA LINDQVIST will write to you; ignoring it is fine. Ines',
        }),
        finding: aFinding({ evidence: [{ part: 'text', quote: 'Ines', start: 76, end: 80 }] }),
      }),
      aKept('elsewhere', {
        message: aMessage('elsewhere', { from: { name: 'Nora Jensen', address: 'nora@tailspin.example' } }),
      }),
    ])
    await owner.personFacts.add({ person: nora, says: { type: 'tags', tags: ['kind'] } }, 5)
    await owner.decisions.add({ stepId: 's_nora' as StepId, at: 3, choice: 'done', until: null, reason: 'She said' })
    await owner.drafts.create({ ...aDraft, to: [{ name: 'Nora Lindqvist', address: nora }] }, 3)
    await owner.news.tell([{ personAddress: nora, company: 'brightwater', itemId: 'u_1', at: 3 }])
    await owner.news.addArticle({ addedAt: 1, title: 'By Nora Lindqvist', url: 'https://a.example', note: nora })

    expect(await owner.forgottenPeople.forget(forgetNora, 9)).toEqual({ mails: 2 })
    const whole = new Map(
      (await owner.messages.whole(['key-from-her', 'key-of-others', 'key-elsewhere'] as never[])).map((message) => [
        message.head.key as string,
        message,
      ]),
    )
    const hers = whole.get('key-from-her')
    expect(hers).toMatchObject({
      text: '',
      head: { from: null },
      finding: { kind: 'rejection', sender: null, people: [] },
    })
    expect(hers?.finding.company?.value).toBe('Brightwater')
    const others = whole.get('key-of-others')
    expect(others?.head.cc).toEqual([])
    expect(others?.text).toBe('████ and I liked it. ██████████████ will write to you; ignoring it is fine. Ines')
    expect(others?.finding.evidence[0]?.quote).toBe(others?.text.slice(76, 80))
    expect(whole.get('key-elsewhere')?.head.from?.name).toBe('Nora Jensen')

    expect(await owner.personFacts.list()).toEqual([])
    expect(await owner.drafts.list()).toEqual([])
    expect(await owner.news.told()).toEqual([])
    expect(await owner.decisions.list()).toMatchObject([{ choice: 'done', reason: null }])
    expect(await owner.news.articles()).toMatchObject([{ title: 'By ██████████████', note: '█'.repeat(nora.length) }])
    const found = await owner.search.find('lindqvist', 9)
    expect(JSON.stringify(found)).not.toContain('key-')
  })

  it('learns nobody again who was forgotten, by no way in, and reads nothing anew that was erased', async () => {
    const { owner } = await context()
    await owner.messages.keepMany(null, [aKept('before', { finding: aFinding({ sender }) })])
    await owner.forgottenPeople.forget(forgetNora, 9)
    await owner.messages.keepMany(null, [
      aKept('before', { finding: aFinding({ sender }) }),
      aKept('after', { finding: aFinding({ sender, people: [{ ...sender, address: null }] }) }),
    ])
    for (const { head, finding } of await owner.messages.jobMail()) {
      expect([head.from, finding.sender, finding.people]).toEqual([null, null, []])
    }
    expect(await owner.messages.readBefore(99, 'me-2')).toEqual([])
    await owner.messages.updateFindings([{ key: aHead('before').key, finding: aFinding({ sender }) }], 'me-2')
    expect((await owner.messages.get(aHead('before').key))?.finding.sender).toBe(null)
    expect(JSON.stringify(await owner.forgottenPeople.list())).not.toMatch(/nora|brightwater/i)
  })

  it('does not find their forgotten mail by them any more', async () => {
    const { owner } = await context()
    const source = await owner.sources.open({ kind: 'mbox', path: '/mail/all.mbox', name: 'all' }, 1)
    await owner.forgotten.remember(source.id, [aForgotten('chat')])
    expect(await owner.forgotten.withCorrespondents([nora])).toHaveLength(1)
    await owner.forgottenPeople.forget(forgetNora, 9)
    expect(await owner.forgotten.withCorrespondents([nora])).toEqual([])
  })

  it('lets somebody be known again when the person says so, from the next mail on', async () => {
    const { owner } = await context()
    await owner.forgottenPeople.forget({ ...forgetNora, names: [] }, 9)
    expect(await owner.forgottenPeople.allowAgain('else@brightwater.example')).toBe(false)
    expect(await owner.forgottenPeople.allowAgain(nora.toUpperCase())).toBe(true)
    await owner.messages.keepMany(null, [aKept('after', { finding: aFinding({ sender }) })])
    expect((await owner.messages.get(aHead('after').key))?.head.from?.address).toBe(nora)
  })

  it('takes the hashes of another list beside its own', async () => {
    const { owner } = await context()
    await owner.forgottenPeople.forget(forgetNora, 9)
    const list = await owner.forgottenPeople.list()
    await owner.forgottenPeople.keep([...list, { at: 1, salt: 'other', hash: 'another' }])
    expect(await owner.forgottenPeople.list()).toEqual([{ at: 1, salt: 'other', hash: 'another' }, ...list])
  })
}
