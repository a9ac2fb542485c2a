import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { JobMail } from '#domain/history.ts'
import type { ParsedMessage } from '#domain/message.ts'
import { reportedDeliveries } from '#read/answers/delivery-report.ts'
import { optOutIn } from '#read/answers/opt-out.ts'
import { answersIt, cameBackAs, threadSubject, whatCameBack, type SentMail } from '#read/answers/what-came-back.ts'
import { readMessage } from '#read/read-message.ts'

const me = 'kim@home.example'
const nora = 'nora.lindqvist@brightwater.example'
const sent: SentMail = {
  messageId: '<sent-1@home.example>',
  to: nora,
  subject: 'Re: Interview at Brightwater',
  sentAt: Date.UTC(2026, 2, 25, 9),
}

interface Words {
  readonly from?: string
  readonly name?: string
  readonly subject?: string
  readonly text: string
  readonly headers?: ParsedMessage['headers']
  readonly answers?: readonly string[]
  readonly at?: number
}

function mail({
  from = nora,
  name = 'Nora Lindqvist',
  subject = 'Re: Interview at Brightwater',
  text,
  ...more
}: Words) {
  const { headers = {}, answers = [sent.messageId], at = Date.UTC(2026, 2, 26, 9) } = more
  const message: ParsedMessage = {
    key: messageKey(`${subject}${text}`),
    messageId: '<back-1@brightwater.example>',
    date: at,
    from: { name, address: from },
    replyTo: [],
    to: [{ name: 'Kim Abara', address: me }],
    cc: [],
    subject,
    inReplyTo: answers,
    references: answers,
    headers,
    text,
    html: null,
    calendars: [],
    size: text.length,
  }
  const one: JobMail = { head: message, finding: readMessage(message, { me: [me], zone: 'Europe/Berlin' }) }
  return one
}

const daemon = { from: 'mailer-daemon@mx.home.example', name: 'Mail Delivery System', answers: [] }
const report = (action: string, status: string) =>
  `This is the mail system at host mx.home.example.\n\n<${nora}>: host mx.brightwater.example said: something\n\nReporting-MTA: dns; mx.home.example\nArrival-Date: Wed, 25 Mar 2026 09:00:00 +0000\n\nFinal-Recipient: rfc822; ${nora}\nOriginal-Recipient: rfc822;${nora}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550 5.1.1 no such user`

describe('what comes back to a mail', () => {
  it.each([
    ['en', 'Hi Kim,\n\nthank you for your kind words. Let us stay in touch.\n\nNora'],
    ['de', 'Hallo Kim,\n\nvielen Dank für Ihre freundlichen Worte. Wir bleiben in Kontakt.\n\nNora'],
    ['fr', 'Bonjour Kim,\n\nmerci pour votre message. Restons en contact.\n\nNora'],
    ['es', 'Hola Kim:\n\nMuchas gracias por tu mensaje. Seguimos en contacto.\n\nNora'],
    ['it', 'Ciao Kim,\n\ngrazie per il tuo messaggio. Restiamo in contatto.\n\nNora'],
    ['pt', 'Olá Kim,\n\nobrigada pela sua mensagem. Ficamos em contato.\n\nNora'],
    ['nl', 'Hallo Kim,\n\nbedankt voor je bericht. We houden contact.\n\nNora'],
  ])('is a reply where the person writes (%s)', (_, text) => {
    const back = mail({ text })
    expect([answersIt(sent, back), cameBackAs(sent, back)]).toEqual([true, 'reply'])
    expect(cameBackAs(sent, mail({ text, from: 'nora@private.example' }))).toBe('reply-from-other')
    expect(cameBackAs(sent, mail({ text, from: 'tom.reyes@brightwater.example', name: 'Tom Reyes' }))).toBe(
      'reply-from-other',
    )
  })

  it.each([
    [
      'Automatic reply: Interview',
      'I am out of the office until 7 April 2026 with limited access to my mail.',
      '2026-04-07',
    ],
    [
      'Automatische Antwort: Interview',
      'Ich bin bis zum 7. April 2026 nicht im Büro und lese keine E-Mails.',
      '2026-04-07',
    ],
    ['Réponse automatique : entretien', 'Je suis absente du bureau. Je serai de retour le 7 avril 2026.', '2026-04-07'],
    ['Respuesta automática: entrevista', 'Estoy fuera de la oficina hasta el 7 de abril de 2026.', '2026-04-07'],
    ['Risposta automatica: colloquio', 'Sono fuori ufficio fino al 7 aprile 2026.', '2026-04-07'],
    ['Resposta automática: entrevista', 'Estou fora do escritório até 7 de abril de 2026.', '2026-04-07'],
    ['Automatisch antwoord: gesprek', 'Ik ben niet op kantoor tot en met 7 april 2026.', '2026-04-07'],
  ])('is an absence with the day they are back: %s', (subject, text, day) => {
    const back = mail({ subject, text, headers: { 'auto-submitted': 'auto-replied' } })
    expect(cameBackAs(sent, back)).toBe('out-of-office')
    expect(back.finding.delivery?.returnsOn).toBe(day)
  })

  it('is a failure by what the report says, and no failure where the mail is only late or has arrived', () => {
    const failed = mail({ ...daemon, subject: 'Undelivered Mail Returned to Sender', text: report('failed', '5.1.1') })
    expect([answersIt(sent, failed), cameBackAs(sent, failed)]).toEqual([true, 'delivery-failure'])
    expect(failed.finding.delivery?.failed.map(({ address }) => address)).toEqual([nora])
    for (const [subject, action, status] of [
      ['Delayed Mail (still being retried)', 'delayed', '4.4.1'],
      ['Delivery Status Notification (Success)', 'delivered', '2.0.0'],
    ] as const) {
      const notice = mail({ ...daemon, answers: [sent.messageId], subject, text: report(action, status) })
      expect(cameBackAs(sent, notice), subject).toBe('delivery-notice')
      expect(notice.finding.delivery?.failed).toEqual([])
    }
    const words = mail({ ...daemon, subject: 'Warning: message delayed 24 hours', text: `<${nora}>: try again` })
    expect(words.finding.delivery?.failed).toEqual([])
  })

  it.each([
    'Please do not contact me again.',
    'Please stop emailing me.',
    'Remove me from your list, please.',
    'Bitte kontaktieren Sie mich nicht mehr.',
    'Schreiben Sie mir bitte nicht mehr.',
    'Merci de ne plus me contacter.',
    'Por favor, no me contacte más.',
    'Non mi contatti più, per favore.',
    'Por favor não me contacte mais.',
    'Neem geen contact meer met mij op.',
  ])('is an opt-out in words: %s', (words) => {
    const back = mail({ text: `Kim,\n\n${words}\n\nNora` })
    expect(cameBackAs(sent, back)).toBe('opt-out')
    expect(words).toContain(back.finding.optOut?.quote ?? 'nothing')
  })

  it.each([
    'Please do not contact us about the status of your application until May.',
    'Bitte rufen Sie uns nicht an. Schreiben Sie mir gern jederzeit.',
    'Do not hesitate to contact me again.',
    'Zögern Sie nicht, mich zu kontaktieren.',
    'N’hésitez pas à me contacter.',
    'No dude en contactarme de nuevo.',
    'Please do not reply to this mail. It is not read.',
  ])('is no opt-out: %s', (words) => {
    expect(optOutIn(words)).toBeNull()
  })

  it('is no opt-out of theirs where they quote ours, nor where a machine says it', () => {
    const quoted = mail({ text: 'Gladly!\n\nNora\n\nOn 25 March 2026 Kim wrote:\n> Please do not contact me again.' })
    expect(cameBackAs(sent, quoted)).toBe('reply')
    const machine = mail({
      text: 'Do not contact us.',
      from: 'no-reply@brightwater.example',
      headers: { 'auto-submitted': 'auto-generated' },
    })
    expect(machine.finding.optOut).toBeUndefined()
  })

  it.each([
    [{ headers: { 'auto-submitted': 'auto-replied' } }],
    [{ headers: { precedence: 'auto_reply' } }],
    [{ headers: { 'x-autoreply': 'yes' } }],
    [{ subject: 'We have received your message' }],
    [{ subject: 'Eingangsbestätigung' }],
  ])('is an acknowledgement by a machine: %j', (given) => {
    const back = mail({ text: 'Your mail has arrived and is being looked at.', ...given })
    expect(cameBackAs(sent, back)).toBe('auto-acknowledgement')
  })

  it('is found by references, by subject only as a last resort, and never across companies', () => {
    const text = 'Hi Kim,\n\nthank you!\n\nNora'
    expect(answersIt(sent, mail({ text, subject: 'Something else' }))).toBe(true)
    const loose = { text, answers: [] }
    expect(answersIt(sent, mail(loose))).toBe(true)
    expect(answersIt(sent, mail({ ...loose, subject: 'AW: Re: Interview at Brightwater' }))).toBe(true)
    expect(answersIt(sent, mail({ ...loose, subject: 'Another matter' }))).toBe(false)
    expect(answersIt(sent, mail({ ...loose, from: 'ada@tailspin.example', name: 'Ada' }))).toBe(false)
    expect(answersIt(sent, mail({ ...loose, at: sent.sentAt - 1000 }))).toBe(false)
    expect(answersIt(sent, mail({ text, answers: ['<other@brightwater.example>'] }))).toBe(false)
    const free = { ...sent, to: 'nora@gmail.com' }
    expect(answersIt(free, mail({ ...loose, from: 'somebody@gmail.com' }))).toBe(false)
    expect(answersIt(free, mail({ ...loose, from: 'nora@gmail.com' }))).toBe(true)
    expect(whatCameBack(sent, [mail({ text }), mail({ ...loose, subject: 'Another matter' })])).toHaveLength(1)
  })
})

describe('reading what machines write', () => {
  it('never fails and stays within bounds, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom('Action: failed', 'Status: 5.1.1', 'Final-Recipient: rfc822; a@b.example', '', ' folded'),
      fc.string({ maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.join('\n')
        for (const { address } of reportedDeliveries(text)) expect(address).toMatch(/^[^\s<>@;]+@[^\s<>@;]+$/)
        const asked = optOutIn(text)
        expect(asked === null || (asked.start >= 0 && asked.end <= text.length)).toBe(true)
        expect(threadSubject(`Re: ${threadSubject(text)}`)).toBe(threadSubject(text))
      }),
    )
  })

  it('takes no time for hostile text', () => {
    const began = performance.now()
    for (const piece of ['please do not contact ', 'Re: ', 'Action: failed\n', 'a@', 'no me contacte ', '<', ' '])
      for (const read of [optOutIn, threadSubject, reportedDeliveries]) read(piece.repeat(200_000 / piece.length))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
