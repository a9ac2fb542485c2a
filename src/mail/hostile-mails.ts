const million = 1_000_000
const head = 'From: a@acorn.example\nSubject: x\n'
const repeat = (text: string, size: number) => text.repeat(Math.ceil(size / text.length))
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')
const closed = (depth: number) => Array.from({ length: depth }, (_, i) => `\n--b${depth - 1 - i}--`).join('')

/**
 * For tests and benches: mail made to cost time or memory, each by its name, in characters of one byte. Sizes are such
 * that anything quadratic would take minutes.
 */
export const hostileMails: readonly (readonly [string, () => string])[] = [
  ['a line of 2 MB', () => `${head}\n${'x'.repeat(2 * million)}`],
  ['a header of 1 MB', () => `Subject: ${repeat('word ', million)}\nFrom: a@acorn.example\n\nbody`],
  ['a folded header of 1 MB', () => `${head}To: ${repeat('a@b.example,\n ', million)}\n\nbody`],
  ['a head without end', () => `${head}${repeat('X-Header: y\n', 8 * million)}`],
  ['a head without a colon', () => repeat('x\n', 4 * million)],
  ['multiparts 2,000 deep', () => `${nested(2000)}\n\nbody`],
  ['multiparts 10,000 deep, each closed', () => `${nested(10_000)}\n\nbody${closed(10_000)}`],
  [
    '100,000 boundaries named',
    () => `${head}${'Content-Type: multipart/mixed; boundary=b\n'.repeat(100_000)}\n--b\n\nx`,
  ],
  ['a million tags, none closed', () => `Content-Type: text/html\n\n${'<b>'.repeat(million)}`],
  ['tables 300,000 deep', () => `Content-Type: text/html\n\n${'<table><tr><td>'.repeat(300_000)}`],
  [
    'base64 of 50 MB as text',
    () =>
      `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${repeat(`${'QUJD'.repeat(19)}\n`, 67 * million)}`,
  ],
  [
    'base64 of 50 MB as HTML, in one line',
    () => `Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${repeat('PGI+', 67 * million)}`,
  ],
  [
    'encoded words split inside a letter',
    () => `Subject: ${repeat('=?utf-8?B?4pg=?=\n =?utf-8?B?gw==?=\n ', million)}\n\nbody`,
  ],
  [
    'encoded words of many charsets',
    () => `Subject: ${Array.from({ length: 40_000 }, (_, i) => `=?x-${i}?Q?=E9?=`).join(' ')}\n\nbody`,
  ],
  [
    'quoted-printable that is damaged at every sign',
    () =>
      `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${repeat('=3=D=\r =ZZ=', 4 * million)}`,
  ],
  [
    'a thread of 100,000 in all three headers',
    () =>
      `In-Reply-To: ${repeat('<a@b.example>', million)}\nMessage-ID: ${repeat('<', million)}\nReferences: ${repeat('<a@b>\n\t', million)}\n\nbody`,
  ],
  ['forwarded messages 5,000 deep', () => `${head}${'Content-Type: message/rfc822\n\n'.repeat(5000)}body`],
  ['200,000 parts', () => `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(200_000)}`],
  [
    'millions of lines that start like a boundary',
    () => `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${repeat('--c\n', 6 * million)}`,
  ],
  [
    'many multiparts with wrong boundaries',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=o\n\n${'--o\nContent-Type: multipart/mixed; boundary=never\n\ntext\n'.repeat(3000)}${repeat('filler\n', 8 * million)}`,
  ],
  [
    '60 MB of attachment',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nbody\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${repeat(`${'QUJD'.repeat(19)}\n`, 30 * million)}\n--b--\n`,
  ],
  ['NULs', () => `${head}\n${'\0'.repeat(4 * million)}`],
  ['encoded words without end', () => `Subject: ${repeat('=?utf-8?Q?', million)}\n\nbody`],
  ['encoded words, each closed at the far end', () => `Subject: ${repeat('=?a?b', million)}?=\n\nbody`],
  [
    'addresses of quotes and comments',
    () => `To: ${repeat('"', million)}\nCc: ${repeat('(', million)}\nFrom: ${repeat('<', million)}\n\nbody`,
  ],
  ['parameters without end', () => `Content-Type: text/plain; ${repeat('a*0*=utf-8%27%27x; ', million)}\n\nbody`],
  ['a quoted parameter without end', () => `Content-Type: multipart/mixed; boundary="${'x'.repeat(million)}\n\nbody`],
  ['references without end', () => `References: ${repeat('<a@b> ', million)}\n\nbody`],
  ['unclosed tags', () => `Content-Type: text/html\n\n${repeat('<a "', 2 * million)}`],
  ['unclosed comments', () => `Content-Type: text/html\n\n${repeat('<!-', 2 * million)}`],
  ['unclosed scripts', () => `Content-Type: text/html\n\n${repeat('<script>', 2 * million)}`],
  ['hidden elements in each other', () => `Content-Type: text/html\n\n${repeat('<div hidden>', 2 * million)}`],
  ['quotes in quotes', () => `Content-Type: text/html\n\n${repeat('<blockquote type=cite>a', 2 * million)}`],
  ['line breaks and spaces', () => `Content-Type: text/html\n\n${repeat('<br> \n', 2 * million)}`],
  ['entities', () => `Content-Type: text/html\n\n${repeat('&amp', 2 * million)}`],
  ['a long style', () => `Content-Type: text/html\n\n<p style="${repeat('max-height:0.0', 2 * million)}">`],
  ['quoted-printable signs', () => `Content-Transfer-Encoding: quoted-printable\n\n${repeat('= ', 4 * million)}`],
  ['base64 pads', () => `Content-Transfer-Encoding: base64\n\n${repeat('QQ==\n', 4 * million)}`],
  ['flowed lines', () => `Content-Type: text/plain; format=flowed\n\n${repeat('> > > x \n', 2 * million)}`],
  ['flowed quotes', () => `Content-Type: text/plain; format=flowed\n\n${repeat('>', 2 * million)}`],
  ['empty lines', () => `${head}\n${'\n'.repeat(4 * million)}x`],
  ['blank lines', () => `${head}\n${repeat(' \t\n', 4 * million)}x`],
  [
    'base64 in base64 forwards',
    () => {
      let mail = 'Subject: x\n\n'
      for (let i = 0; i < 30; i++)
        mail = `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(mail).toString('base64')}`
      return head + mail
    },
  ],
  ['bad UTF-8', () => `Content-Type: text/plain; charset=utf-8\n\n${'\xc3\x28'.repeat(2 * million)}`],
  ['UTF-7', () => `Content-Type: text/plain; charset=utf-7\n\n${repeat('+AGE', 2 * million)}`],
]
