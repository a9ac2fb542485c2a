import { Seeded } from '../bench/seeded.ts'
import { writeMbox } from './mailboxes.ts'

const syllables = [
  ['Bra', 'Cor', 'Dal', 'Fen', 'Gro', 'Hul', 'Jas', 'Kel', 'Lum', 'Mor'],
  ['da', 'be', 'fi', 'go', 'ka', 'le', 'mi', 'no', 'ru', 'vi'],
  ['ton', 'rix', 'lund', 'sen', 'mar', 'wick', 'quin', 'zen', 'port', 'haus'],
] as const
const trades = [
  'Analytics',
  'Biotech',
  'Cargo',
  'Dynamics',
  'Energy',
  'Foods',
  'Games',
  'Health',
  'Insights',
  'Justice',
]
const roles = ['Backend Engineer', 'Data Analyst', 'Product Manager', 'UX Designer', 'Site Reliability Engineer']
const people = ['Nora Lindqvist', 'Tomas Berg', 'Priya Raman', 'Jonas Keller', 'Aoife Byrne', 'Mei Tanaka']
const me = 'Kim Abara <kim@abara.example>'
const day = 86_400_000

/**
 * An mbox of an invented hunt with this many applications, each at a company of its own: a confirmation, for some an
 * interview with an invitation and thanks, and for most a no, automatic or by a person; `talk` adds as many mails to and
 * fro in each thread. The same counts give the same bytes; 1,000 is the most.
 */
export async function writeGeneratedHunt(file: string, applications: number, talk = 0): Promise<void> {
  const random = new Seeded(7)
  const mails: string[] = []
  for (let i = 0; i < applications; i++) mails.push(...oneApplication(random, i, talk))
  await writeMbox(
    file,
    mails.map((text) => Buffer.from(text)),
  )
}

function oneApplication(random: Seeded, i: number, talk: number): string[] {
  const word = syllables.map((choices, place) => choices[Math.floor(i / 10 ** place) % 10]).join('')
  const company = `${word} ${trades[(i * 7 + Math.floor(i / 10)) % 10]}`
  const domain = `${company.toLowerCase().replaceAll(' ', '-')}.example`
  const role = roles[i % roles.length] ?? ''
  const person = people[i % people.length] ?? ''
  const recruiter = `${person} <${person.toLowerCase().replace(' ', '.')}@${domain}>`
  const start = Date.UTC(2024, 0, 2, 9) + i * 12 * 3_600_000
  const id = (name: string) => `<${name}-${i}@${domain}>`

  const mails = [
    mail({
      id: id('received'),
      from: `${company} Careers <careers@${domain}>`,
      at: start,
      subject: `Thank you for applying to ${company}`,
      text: `Dear Kim,\n\nthank you for applying for the ${role} position at ${company}. We have received your application and will be in touch.\n\n${company} Talent Team\n`,
    }),
  ]
  for (let turn = 0; turn < talk; turn++) {
    const [from, to, greets, signs] =
      turn % 2 === 0 ? [me, recruiter, person, 'Kim'] : [recruiter, me, 'Kim', `${person}\n${company}`]
    mails.push(
      mail({
        id: id(`talk${turn}`),
        from,
        to,
        at: start + (turn + 1) * 3_600_000,
        subject: `Re: Thank you for applying to ${company}`,
        inReplyTo: turn === 0 ? id('received') : id(`talk${turn - 1}`),
        text: `Hi ${greets.split(' ')[0]},\n\nthank you, that helps. One more detail for the ${role} role: the papers follow tomorrow.\n\nBest,\n${signs}\n`,
      }),
    )
  }
  if (random.chance(0.4)) {
    mails.push(
      mail({
        id: id('interview'),
        from: recruiter,
        at: start + 6 * day,
        subject: `Interview for ${role} at ${company}`,
        text: `Hi Kim,\n\nwe would like to invite you to an interview for the ${role} role at ${company}. The invitation is attached.\n\nBest,\n${person}\nTalent Partner, ${company}\n`,
        calendar: invitation(`uid-${i}@${domain}`, start + 10 * day, recruiter),
      }),
      mail({
        id: id('answer'),
        from: me,
        to: recruiter,
        at: start + 6 * day + 3_600_000,
        subject: `Re: Interview for ${role} at ${company}`,
        inReplyTo: id('interview'),
        text: `Hi ${person.split(' ')[0]},\n\nthat works for me, thank you. I look forward to it.\n\nKim\n`,
      }),
    )
  }
  if (random.chance(0.8)) {
    const byPerson = random.chance(0.4)
    mails.push(
      mail({
        id: id('no'),
        from: byPerson ? recruiter : `${company} Careers <careers@${domain}>`,
        at: start + 20 * day,
        subject: `Your application for ${role} at ${company}`,
        text: `Dear Kim,\n\nthank you for your interest in the ${role} position at ${company}. After careful consideration we have decided to move forward with other candidates. We wish you all the best in your search.\n\n${byPerson ? `${person}\n${company}` : `${company} Talent Team`}\n`,
      }),
    )
  }
  return mails
}

interface Mail {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly at: number
  readonly subject: string
  readonly text: string
  readonly inReplyTo?: string
  readonly calendar?: string
}

function mail({ id, from, to = me, at, subject, text, inReplyTo, calendar }: Mail): string {
  const head = [
    `Message-ID: ${id}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to}`,
    ...(to === me ? ['Delivered-To: kim@abara.example'] : ['X-Gmail-Labels: Sent']),
    `Subject: ${subject}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    'MIME-Version: 1.0',
  ]
  const plain = 'Content-Type: text/plain; charset=utf-8'
  if (!calendar) return [...head, plain, '', text].join('\n')
  const invite = 'Content-Type: text/calendar; charset=utf-8; method=REQUEST'
  const parts = ['--part', plain, '', text, '--part', invite, '', calendar, '--part--', '']
  return [...head, 'Content-Type: multipart/alternative; boundary="part"', '', ...parts].join('\n')
}

function invitation(uid: string, start: number, organizer: string): string {
  const stamp = (instant: number) => new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const [, name, address] = /^(.*) <(.*)>$/.exec(organizer) ?? []
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//Test//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(start - 4 * day)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + 3_600_000)}`,
    'SUMMARY:Interview',
    `ORGANIZER;CN=${name}:mailto:${address}`,
    'ATTENDEE;CN=Kim Abara:mailto:kim@abara.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n')
}
