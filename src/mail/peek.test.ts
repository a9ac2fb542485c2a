import { describe, expect, it } from 'vitest'

import { rawMail } from '#mail/builders.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'

const head = [
  'From: Mara Kind <mara@acorn.example>',
  'Date: Mon, 5 Jan 2026 09:00:00 +0100',
  'Message-ID: <1@acorn.example>',
]
const base64 = (text: string) => Buffer.from(text).toString('base64')

const part = (boundary: string, headers: string[], body: string) => [`--${boundary}`, ...headers, '', body]
const headOf = (...lines: string[]) => peek(rawMail([...lines, '', '.']))

const alternatives = (plain: string, html: string) => [
  ...head,
  'Content-Type: multipart/alternative; boundary="=_b"',
  '',
  'preamble',
  ...part('=_b', ['Content-Type: text/plain'], plain),
  ...part('=_b', ['Content-Type: text/html; charset=utf-8'], html),
  '--=_b--',
  'epilogue',
]

/** Peek and whole parse must agree on a mail with one text; answers that text. */
function textOf(lines: readonly string[], encoding: BufferEncoding = 'utf8'): string {
  const raw = rawMail(lines, encoding)
  expect(parse(raw).text).toBe(peek(raw).text)
  return peek(raw).text
}

describe('the text of a mail', () => {
  it('is its body when it has no MIME headers', () => {
    expect(textOf([...head, '', 'Dear Sam,', '', 'thank you.', ''])).toBe('Dear Sam,\n\nthank you.')
  })

  it('comes out of quoted-printable with soft breaks and damage', () => {
    const body = ['Gr=C3=BC=C3=', '=9Fe, a=20', 'b =', 'c =4', '=zz =3D50% 100=']
    expect(
      textOf([
        ...head,
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        ...body,
      ]),
    ).toBe('Grüße, a \nb c =4\n=zz =50% 100')
  })

  it('comes out of base64 with junk, missing padding and glued parts', () => {
    const body = [base64('Good mo'), '*! ', base64('r'), base64('ning').replace(/=+$/, '')]
    expect(textOf([...head, 'Content-Transfer-Encoding: BASE64', '', ...body])).toBe('Good morning')
  })

  it.each([
    ['declared UTF-8', 'utf-8', Buffer.from('Grüße – €'), 'Grüße – €'],
    ['curly quotes in windows-1252', 'windows-1252', Buffer.from([0x93, 0x68, 0x69, 0x94, 0x20, 0x80]), '“hi” €'],
    ['the same called iso-8859-1', 'iso-8859-1', Buffer.from([0x93, 0x68, 0x69, 0x94, 0xe9]), '“hi”é'],
    ['UTF-8 called us-ascii', 'us-ascii', Buffer.from('Grüße'), 'Grüße'],
    ['UTF-8 called iso-8859-1', 'iso-8859-1', Buffer.from('Grüße'), 'Grüße'],
    ['latin-1 called UTF-8', 'utf-8', Buffer.from('Grüße an Köln', 'latin1'), 'Grüße an Köln'],
    [
      'UTF-8 with one cut letter',
      'utf-8',
      Buffer.concat([Buffer.from('Grüße Köln '), Buffer.from([0xc3])]),
      'Grüße Köln \ufffd',
    ],
    ['an invented charset', 'x-nobody', Buffer.from('Grüße', 'latin1'), 'Grüße'],
    ['iso-8859-15', 'iso-8859-15', Buffer.from([0xa4]), '€'],
    ['koi8-r', 'koi8-r', Buffer.from([0xf0, 0xd2, 0xc9]), 'При'],
    ['windows-1251', 'cp1251', Buffer.from([0xcf, 0xf0, 0xe8]), 'При'],
    ['shift_jis', 'shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['cp932', 'cp932', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['iso-2022-jp', 'iso-2022-jp', Buffer.from('\x1b$BF|K\\\x1b(B'), '日本'],
    ['iso-2022-kr', 'iso-2022-kr', Buffer.from('\x1b$)C\x0eGQ19\x0f'), '한국'],
    ['hz', 'hz-gb-2312', Buffer.from('~{VPND~}'), '中文'],
    ['gb2312', 'gb2312', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), '中文'],
    ['big5', 'big5', Buffer.from([0xa4, 0xa4]), '中'],
    ['utf-7', 'utf-7', Buffer.from('Gr+APwA3w-e'), 'Grüße'],
    ['ibm850', 'ibm850', Buffer.from([0x81]), 'ü'],
    ['utf-16le', 'utf-16le', Buffer.from('Grüße', 'utf16le'), 'Grüße'],
  ])('is decoded: %s', (_, charset, bytes, expected) => {
    const lines = [...head, `Content-Type: text/plain; charset="${charset}"`, 'Content-Transfer-Encoding: base64', '']
    expect(textOf([...lines, bytes.toString('base64')])).toBe(expected)
  })

  it('with raw 8-bit bytes and no charset is UTF-8 when it can be, else windows-1252', () => {
    expect(textOf([...head, '', 'Grüße'], 'utf8')).toBe('Grüße')
    expect(textOf([...head, '', 'Grüße'], 'latin1')).toBe('Grüße')
  })

  it('of alternatives is the plain one, unless that only points at the other', () => {
    expect(textOf(alternatives('plain words', '<p>rich words</p>'))).toBe('plain words')
    expect(textOf(alternatives('', '<p>rich words</p>'))).toBe('rich words')
    expect(
      textOf(alternatives('Please view this in HTML.', `<p>${'Your interview is on Monday. '.repeat(8)}</p>`)),
    ).toContain('interview')
  })

  it('keeps the blocks of HTML and leaves hidden words out', () => {
    const html =
      '<html><head><title>t</title><style>p{color:red}</style></head><body><div style="display:none">preview</div>' +
      '<p>Dear Sam,</p><p>we   met &amp; talked.<br>Thanks</p><ul><li>one</li><li><p>two</p></li></ul><script>x()</script></body></html>'
    expect(textOf([...head, 'Content-Type: text/html', '', html])).toBe(
      'Dear Sam,\n\nwe met & talked.\nThanks\n\n- one\n- two',
    )
  })

  it('takes the charset of HTML from its meta element when the part has none', () => {
    const html = Buffer.from(
      '<meta http-equiv=content-type content="text/html; charset=windows-1251"><p>\xcf\xf0\xe8</p>',
      'latin1',
    )
    const lines = [...head, 'Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', html.toString('base64')]
    expect(textOf(lines)).toBe('При')
  })

  it('joins flowed lines, with and without delsp, and keeps quotes apart', () => {
    const body = ['One ', 'paragraph.', '> quoted ', '> on', 'own', '-- ', 'Sam']
    expect(textOf([...head, 'Content-Type: text/plain; format=flowed', '', ...body])).toBe(
      'One paragraph.\n> quoted on\nown\n-- \nSam',
    )
    expect(textOf([...head, 'Content-Type: text/plain; format=flowed; delsp=yes', '', 'a ', 'b'])).toBe('ab')
  })
})

describe('the parts of a mail', () => {
  it('gives the calendar parts, wherever they are, and the same one only once', () => {
    const calendar = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'END:VCALENDAR', ''].join('\r\n')
    const raw = rawMail([
      ...head,
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      ...part('outer', ['Content-Type: multipart/alternative; boundary="outer-inner"'], ''),
      ...part('outer-inner', ['Content-Type: text/plain'], 'You are invited.'),
      ...part('outer-inner', ['Content-Type: text/calendar; charset=UTF-8; method=REQUEST'], calendar),
      '--outer-inner--',
      ...part(
        'outer',
        [
          'Content-Type: application/octet-stream; name="invite.ics"',
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ],
        base64(calendar),
      ),
      ...part('outer', ['Content-Type: application/pdf', 'Content-Transfer-Encoding: base64'], 'JVBERi0='),
      '--outer--',
    ])

    expect(peek(raw)).toMatchObject({ text: 'You are invited.', calendars: [calendar] })
  })

  it('reads a forwarded message when there is no other text', () => {
    const inner = [
      'From: x@y.example',
      'Subject: inner',
      'Content-Type: multipart/mixed; boundary=i',
      '',
      '--i',
      '',
      'inner words',
      '--i--',
    ]
    const forward = (words: string) => [
      ...head,
      'Content-Type: multipart/mixed; boundary=o',
      '',
      '--o',
      'Content-Type: text/plain',
      '',
      words,
      '--o',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--o--',
    ]
    expect(textOf(forward(''))).toBe('inner words')
    expect(textOf(forward('see below'))).toBe('see below')
  })

  it('reads the words for people in a report, and whole also whom it is about', () => {
    const raw = rawMail([
      ...head,
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
      '',
      ...part('r', [], 'Your mail could not be delivered.'),
      ...part('r', ['Content-Type: message/delivery-status'], 'Final-Recipient: rfc822; sam@oak.example'),
      ...part('r', ['Content-Type: text/rfc822-headers'], 'Subject: hello'),
      '--r--',
    ])
    expect(peek(raw).text).toBe('Your mail could not be delivered.')
    expect(peek(raw).references).toEqual([])
    expect(parse(raw).text).toBe('Your mail could not be delivered.\n\nFinal-Recipient: rfc822; sam@oak.example')
  })

  it('reads whom a report is about where its words for people were lost', () => {
    expect(
      textOf([
        ...head,
        'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
        '',
        ...part('r', ['Content-Type: message/delivery-status'], 'Final-Recipient: rfc822; sam@oak.example'),
        '--r--',
      ]),
    ).toBe('Final-Recipient: rfc822; sam@oak.example')
  })

  it.each(['message/rfc822', 'text/rfc822-headers'])(
    'knows by what a report returns (%s) which mail it is about',
    (type) => {
      const returned =
        'References: <root@oak.example>\nMessage-ID: <mine@home.example>\nSubject: hello\n\n<no@oak.example>'
      const report = (kind: string) =>
        rawMail([
          ...head,
          'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
          '',
          ...part('r', [], 'Your mail could not be delivered.'),
          ...part('r', [`Content-Type: ${kind}`], 'Final-Recipient: rfc822; sam@oak.example'),
          ...part('r', [`Content-Type: ${type}`], returned),
          '--r--',
        ])
      const bounce = report('message/delivery-status')
      for (const read of [peek, parse]) {
        expect(read(bounce).references).toEqual(['<root@oak.example>', '<mine@home.example>'])
        // Who opened a mail did not answer it.
        expect(read(report('message/disposition-notification')).references).toEqual([])
      }
    },
  )

  it('leaves text attachments out, and joins what is shown in one when it is parsed whole', () => {
    const raw = rawMail([
      ...head,
      'Content-Type: multipart/mixed; boundary=m',
      '',
      ...part('m', ['Content-Type: text/plain'], 'first'),
      ...part('m', ['Content-Type: text/plain; name=cv.txt', 'Content-Disposition: attachment'], 'my cv'),
      ...part('m', ['Content-Type: text/plain'], 'footer'),
      '--m--',
    ])
    expect(peek(raw).text).toBe('first')
    expect(parse(raw).text).toBe('first\n\nfooter')
  })

  it.each([
    ['a missing boundary', 'multipart/mixed'],
    ['a wrong boundary', 'multipart/mixed; boundary=other'],
    ['a boundary in pieces', 'multipart/mixed; boundary*0=real; boundary*1=one'],
  ])('survives %s', (_, type) => {
    const lines = [
      ...head,
      `Content-Type: ${type}`,
      '',
      ...part('realone', ['Content-Type: text/plain'], 'words'),
      '--realone--',
    ]
    expect(textOf(lines)).toBe('words')
  })

  it('survives a multipart without any part, parts never closed, and a part without an empty line', () => {
    expect(textOf([...head, 'Content-Type: multipart/mixed; boundary=b', '', 'just words'])).toBe('just words')
    expect(textOf([...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'open end'])).toBe('open end')
    expect(
      textOf([...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Words at once, no head', '--b--']),
    ).toBe('Words at once, no head')
  })

  it('ends an unclosed inner multipart where the outer one goes on', () => {
    const raw = rawMail([
      ...head,
      'Content-Type: multipart/mixed; boundary=out',
      '',
      ...part('out', ['Content-Type: multipart/alternative; boundary=in'], ''),
      ...part('in', ['Content-Type: text/html'], '<b>inner</b>'),
      ...part('out', ['Content-Type: text/plain'], 'outer'),
      '--out--',
    ])
    expect(parse(raw)).toMatchObject({ text: 'inner\n\nouter', html: '<b>inner</b>' })
  })
})

describe('the head of a mail', () => {
  it('is read with folding, encoded words, and letters cut between two words', () => {
    const message = headOf(
      'Subject: =?utf-8?B?R3LDvMM=?=',
      ' =?UTF-8?B?n2U=?= =?iso-8859-1?q?_aus_K=F6ln?= and',
      '\tmore =?utf-8?Q?Ready??=',
      'From: =?utf-8?q?M=C3=A4ra_Kind=2C_HR?= <Mara@Acorn.Example>',
      'To: "Oak, Sam" <sam@oak.example>, Team: a@x.example, B <b@x.example>;, (boss) c@x.example (C. Boss)',
      'Message-ID: <1@acorn.example>',
      'References: <a@x>',
      ' <b@x> junk <c@x>',
      'In-Reply-To: "Your mail" <c@x>',
      'Date: Mon, 5 Jan 2026 09:00:00 -0800 (PST)',
    )
    expect(message).toMatchObject({
      subject: 'Grüße aus Köln and more Ready?',
      from: { name: 'Mära Kind, HR', address: 'mara@acorn.example' },
      to: [
        { name: 'Oak, Sam', address: 'sam@oak.example' },
        { name: '', address: 'a@x.example' },
        { name: 'B', address: 'b@x.example' },
        { name: 'boss C. Boss', address: 'c@x.example' },
      ],
      references: ['<a@x>', '<b@x>', '<c@x>'],
      inReplyTo: ['<c@x>'],
      date: Date.UTC(2026, 0, 5, 17),
    })
  })

  it('takes raw 8-bit headers as UTF-8 or windows-1252', () => {
    expect(peek(rawMail(['Subject: Grüße', 'From: Jürg <j@x.example>', '', '.'], 'latin1'))).toMatchObject({
      subject: 'Grüße',
      from: { name: 'Jürg', address: 'j@x.example' },
    })
    expect(headOf('Subject: Grüße').subject).toBe('Grüße')
  })

  it('has a date from the envelope or Received where Date cannot be read', () => {
    const received = 'Received: by relay.example; Tue, 6 Jan 2026 10:00:00 +0000'
    expect(headOf('Date: soon', received).date).toBe(Date.UTC(2026, 0, 6, 10))
    expect(peek({ ...rawMail(`Date: soon\n${received}\n\n.`), envelopeDate: 5 }).date).toBe(5)
    expect(headOf('Subject: x').date).toBeNull()
  })

  it('carries the signal headers and nothing else', () => {
    expect(headOf('X-Gmail-Labels: Inbox', 'X-Other: 1', 'Auto-Submitted: auto-replied').headers).toEqual({
      'x-gmail-labels': 'Inbox',
      'auto-submitted': 'auto-replied',
    })
  })
})
