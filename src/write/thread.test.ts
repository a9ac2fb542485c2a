import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { MessageHead } from '#domain/message.ts'
import { openThread } from '#write/thread.ts'

const at = (address: string) => ({ name: '', address })
const head = (id: string, date: number, changes: Partial<MessageHead> = {}): MessageHead => ({
  key: messageKey(id),
  messageId: `<${id}@mail.example>`,
  date,
  from: at('priya@northwind.example'),
  replyTo: [],
  to: [at('me@me.example')],
  cc: [],
  subject: `About ${id}`,
  inReplyTo: [],
  references: [],
  headers: {},
  ...changes,
})
const thread = (heads: readonly MessageHead[], answers: string | null = null) =>
  openThread(
    heads,
    ['priya@northwind.example'],
    ['me@me.example', 'alias@me.example'],
    answers === null ? null : messageKey(answers),
  )

describe('the thread to write in', () => {
  it('is the person’s latest own mail, with its whole chain', () => {
    const found = thread([
      head('one', 1),
      head('two', 2, { references: ['<root@mail.example>', '<one@mail.example>'], to: [at('alias@me.example')] }),
      head('other', 3, { from: at('tom@northwind.example') }),
    ])
    expect(found).toEqual({
      messageKey: 'two',
      subject: 'About two',
      inReplyTo: '<two@mail.example>',
      references: ['<root@mail.example>', '<one@mail.example>', '<two@mail.example>'],
      myAddress: 'alias@me.example',
    })
  })

  it('is the mail with the no when that is what is answered', () => {
    expect(thread([head('no', 1), head('later', 2)], 'no')?.inReplyTo).toBe('<no@mail.example>')
  })

  it('is my own mail to them alone when they never wrote, and a new one when neither did', () => {
    const mine = head('mine', 1, { from: at('me@me.example'), to: [at('priya@northwind.example')] })
    expect(thread([mine])?.inReplyTo).toBe('<mine@mail.example>')
    expect(thread([{ ...mine, to: [...mine.to, at('tom@northwind.example')] }])).toBeNull()
    expect(thread([head('x', 1, { from: at('tom@northwind.example') })])).toBeNull()
    expect(thread([])).toBeNull()
  })

  it('is no invitation, no out-of-office, and nothing without a sound Message-ID', () => {
    for (const subject of [
      'Invitation: Interview @ Tue 3 Nov',
      'Accepted: Interview',
      'Automatic reply: Thanks',
      'Einladung: Gespräch',
    ]) {
      expect(thread([head('x', 1, { subject })])).toBeNull()
    }
    expect(thread([head('x', 1, { messageId: null })])).toBeNull()
    expect(thread([head('x', 1, { messageId: '<a>\r\nBcc: all@list.test' })])).toBeNull()
  })

  it('keeps References sound and short', () => {
    const references = ['not an id', '<a@b>\r\nBcc: x', ...Array.from({ length: 80 }, (_, i) => `<r${i}@mail.example>`)]
    const found = thread([head('x', 1, { references })])!
    expect(found.references).toHaveLength(30)
    expect(found.references[0]).toBe('<r0@mail.example>')
    expect(found.references.at(-1)).toBe('<x@mail.example>')
    expect(thread([head('x', 1, { inReplyTo: ['<up@mail.example>'] })])?.references).toEqual([
      '<up@mail.example>',
      '<x@mail.example>',
    ])
  })
})
