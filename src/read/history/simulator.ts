import fc from 'fast-check'
import type { JobMail } from '#domain/history.ts'
import type { MentionedPerson } from '#domain/finding.ts'
import { at, mail, me, no, person, slot, type MailWords } from '#read/history/builders.ts'

/** Random job hunts with a truth that the history does not see. For tests. */

const hour = 3_600_000
const day = 24 * hour

export const companies = [
  'Acme Robotics',
  'Northwind Traders',
  'Lumen & Oak GmbH',
  'Fjord Analytics',
  'Quarry Street Bank',
  'Tamarind Health',
] as const
export const roles = [
  'Data Engineer',
  'Senior Product Designer',
  'Backend Developer (m/w/d)',
  'Payroll Specialist',
  'Head of Marketing',
] as const
const names = ['Jane Doe', 'Sam Roe', 'Mika Lind', 'Priya Nair', 'Tom Weber', 'Ana Costa'] as const

const steps = [
  'confirm',
  'confirm-again-by-site',
  'viewed',
  'assessment',
  'ask-for-times',
  'own-answer',
  'invite',
  'move',
  'cancel',
  'rebook',
  'told-in-words',
  'no-by-system',
  'no-by-human',
  'both-noes',
  'feedback',
  'chat',
  'out-of-office',
  'withdraw',
  'offer',
  'invite-again',
] as const
type Step = (typeof steps)[number]

/** One candidacy as it really was. */
export interface Story {
  readonly company: number
  readonly role: number
  readonly startDay: number
  readonly namesRole: boolean
  readonly hasThreads: boolean
  readonly script: readonly {
    readonly step: Step
    readonly gapHours: number
    readonly who: number
    readonly quirk: number
  }[]
}

export interface Told {
  readonly mail: JobMail
  /** Number of the story. */
  readonly story: number
}

const story: fc.Arbitrary<Story> = fc.record({
  company: fc.nat(companies.length - 1),
  role: fc.nat(roles.length - 1),
  startDay: fc.nat(300),
  namesRole: fc.boolean(),
  hasThreads: fc.boolean(),
  script: fc.array(
    fc.record({
      step: fc.constantFrom(...steps),
      gapHours: fc.integer({ min: 1, max: 400 }),
      who: fc.nat(names.length - 1),
      quirk: fc.nat(19),
    }),
    { minLength: 1, maxLength: 8 },
  ),
})

export const hunt: fc.Arbitrary<readonly Told[]> = fc
  .array(story, { minLength: 1, maxLength: 6 })
  .map((stories) => stories.flatMap((one, index) => playOut(one, index)))

/** Hunts in which every story is at a company of its own and starts with a confirmation: nothing to doubt. */
export const plainHunt: fc.Arbitrary<readonly Told[]> = fc
  .array(story, { minLength: 1, maxLength: companies.length })
  .map((stories) =>
    stories.flatMap((one, index) =>
      playOut(
        {
          ...one,
          company: index,
          script: [
            { step: 'confirm', gapHours: 1, who: 0, quirk: 5 },
            ...one.script.filter(({ step }) => step !== 'confirm'),
          ],
        },
        index,
      ),
    ),
  )

const middles = [
  'viewed',
  'assessment',
  'ask-for-times',
  'own-answer',
  'invite',
  'move',
  'chat',
  'out-of-office',
] as const
const endings = ['no-by-system', 'no-by-human', 'both-noes', 'withdraw', 'offer', null] as const

export interface TidyHunt {
  readonly told: readonly Told[]
  /** Of each story: how it ended, and when its last interview is. */
  readonly truth: readonly { readonly ending: (typeof endings)[number]; readonly interviews: number }[]
}

/** Hunts as they should be: every story for a role of its own, maybe at one company, each mail naming both; one ending. */
export const tidyHunt: fc.Arbitrary<TidyHunt> = fc
  .uniqueArray(
    fc.record({
      company: fc.nat(companies.length - 1),
      role: fc.nat(roles.length - 1),
      startDay: fc.nat(200),
      hasThreads: fc.boolean(),
      middle: fc.array(
        fc.record({ step: fc.constantFrom(...middles), gapHours: fc.integer({ min: 1, max: 300 }), who: fc.nat(5) }),
        {
          maxLength: 6,
        },
      ),
      ending: fc.constantFrom(...endings),
    }),
    { minLength: 1, maxLength: 8, selector: ({ company, role }) => company * 100 + role },
  )
  .map((stories) => ({
    told: stories.flatMap(({ middle, ending, ...one }, index) => {
      const last = ending === null ? [] : [{ step: ending, gapHours: 100, who: 1, quirk: 5 }]
      const between = middle.filter(
        ({ step }, n) => step !== 'move' || middle.slice(0, n).some((other) => other.step === 'invite'),
      )
      const script = [
        { step: 'confirm' as const, gapHours: 1, who: 0, quirk: 5 },
        ...between.map((step) => ({ ...step, quirk: 5 })),
        ...last,
      ]
      return playOut({ ...one, namesRole: true, script }, index)
    }),
    truth: stories.map(({ middle, ending }) => ({
      ending,
      interviews: middle.filter(({ step }) => step === 'invite').length,
    })),
  }))

function playOut(one: Story, index: number): readonly Told[] {
  const company = companies[one.company] as string
  const domain = `${company.toLowerCase().split(' ')[0]}.example`
  const role = one.namesRole ? (roles[one.role] as string) : null
  const told: Told[] = []
  let now = at('2025-01-01') + one.startDay * day + index * 61_000
  let slotAt = now + 14 * day
  let uid = 0
  let last: string | null = null
  const say = (words: MailWords, quirk: number, n: number) => {
    const id = `<s${index}-${n}@${domain}>`
    const threaded = one.hasThreads && last !== null ? { answers: last } : {}
    const made = mail({
      date: quirk === 19 ? null : now,
      id: quirk === 18 ? null : quirk === 17 ? '<same@broken.example>' : id,
      key: `k${index}-${n}`,
      company,
      domain: quirk % 3 < 2 ? domain : null,
      role,
      subject: `About your application ${index}`,
      ...threaded,
      ...words,
    })
    if (quirk < 17) last = id
    told.push({ mail: made, story: index })
  }

  for (const [n, { step, gapHours, who, quirk }] of one.script.entries()) {
    now += gapHours * hour
    const name = names[who] as string
    const someone: MentionedPerson = person({
      name,
      address: `${name.split(' ')[0]?.toLowerCase()}@${domain}`,
      replyable: 'person',
    })
    const from = `${name} <${someone.address}>`
    const meets = { people: [person({ ...someone, relation: 'interviewer' })] }
    switch (step) {
      case 'confirm':
        say({ kind: 'confirmation' }, quirk, n)
        break
      case 'confirm-again-by-site':
        say({ kind: 'confirmation', from: 'Jobs <no-reply@jobsite.example>', domain: null, answers: [] }, quirk, n)
        break
      case 'viewed':
        say({ kind: 'viewed', from: 'Jobs <no-reply@jobsite.example>' }, quirk, n)
        break
      case 'assessment':
        say({ kind: 'assessment' }, quirk, n)
        break
      case 'ask-for-times':
        say({ kind: 'interview', from, sender: someone }, quirk, n)
        break
      case 'own-answer':
        say({ from: me, to: [from] }, quirk, n)
        break
      case 'invite':
        slotAt = now + 5 * day
        uid++
        say(
          { kind: 'interview', from, sender: someone, interview: slot(slotAt, { uid: `u${index}-${uid}`, ...meets }) },
          quirk,
          n,
        )
        break
      case 'move':
        slotAt += day
        say(
          {
            kind: 'rescheduled',
            from,
            sender: someone,
            interview: slot(slotAt, { uid: `u${index}-${uid}`, sequence: n, ...meets }),
          },
          quirk,
          n,
        )
        break
      case 'cancel':
        say(
          {
            kind: 'cancelled',
            from,
            sender: someone,
            interview: slot(slotAt, { uid: `u${index}-${uid}`, sequence: n, method: 'cancel' }),
          },
          quirk,
          n,
        )
        break
      case 'rebook':
        uid++
        slotAt += 2 * day
        say(
          { kind: 'interview', from, sender: someone, interview: slot(slotAt, { uid: `u${index}-${uid}`, ...meets }) },
          quirk,
          n,
        )
        break
      case 'told-in-words':
        say({ kind: 'interview', from, sender: someone, interview: slot(slotAt, meets) }, quirk, n)
        break
      case 'no-by-system':
        say({ kind: 'rejection' }, quirk, n)
        break
      case 'no-by-human':
        say(
          { kind: 'rejection', from, sender: someone, rejection: no({ channel: 'personal', replyable: 'person' }) },
          quirk,
          n,
        )
        break
      case 'both-noes':
        say({ kind: 'rejection' }, quirk, n)
        now += 5 * hour
        say(
          { kind: 'rejection', from, sender: someone, rejection: no({ channel: 'personal', replyable: 'person' }) },
          quirk,
          n + 100,
        )
        break
      case 'feedback':
        say({ kind: 'feedback', from, sender: someone }, quirk, n)
        break
      case 'chat':
        say({ kind: 'reply-by-person', from, sender: someone }, quirk, n)
        break
      case 'out-of-office':
        say({ kind: 'out-of-office', from, sender: someone, headers: { 'auto-submitted': 'auto-replied' } }, quirk, n)
        break
      case 'withdraw':
        say({ kind: 'withdrawal', from: me, to: [from], ownIntent: 'withdraws' }, quirk, n)
        break
      case 'offer':
        say({ kind: 'offer', from, sender: someone }, quirk, n)
        break
      case 'invite-again':
        uid++
        slotAt = now + 4 * day
        say(
          { kind: 'interview', from, sender: someone, interview: slot(slotAt, { uid: `u${index}-${uid}`, ...meets }) },
          quirk,
          n,
        )
        break
    }
  }
  return told
}

/** A hunt in a line a mail, for the message of a failed property. */
export function told(mails: readonly JobMail[]): string {
  return mails
    .map(({ head, finding }) => {
      const date = head.date === null ? 'undated' : new Date(head.date).toISOString().slice(0, 16)
      const parts = [
        head.key,
        date,
        finding.kind,
        finding.company?.value,
        finding.role?.value,
        head.from?.address,
        head.messageId,
      ]
      const slotText = finding.interview
        ? `${finding.interview.method} ${finding.interview.uid} ${new Date(finding.interview.start).toISOString()}`
        : ''
      return [...parts, ...head.inReplyTo.map((id) => `-> ${id}`), slotText].join(' | ')
    })
    .join('\n')
}
