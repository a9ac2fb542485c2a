import type { Language } from '#domain/language.ts'
import type { Ctx } from '#actions/context.ts'
import type { Check } from '#actions/doctor.ts'

const hour = 3_600_000

interface Words {
  readonly uncertain: (n: number) => string
  readonly saySo: string
  readonly overdue: (n: number) => string
  readonly sendNow: string
  readonly fine: (waiting: number) => string
}

const words = {
  en: {
    uncertain: (n) => `of ${n === 1 ? 'one mail' : `${n} mails`} only you can say whether it arrived`,
    saySo: '`ajar outbox` lists them, and takes what you say.',
    overdue: (n) => `${n === 1 ? 'one approved mail waits' : `${n} approved mails wait`} past the hour`,
    sendNow: '`ajar send` goes over them; `ajar serve` does so by itself.',
    fine: (n) => (n === 0 ? 'nothing waits' : `${n === 1 ? 'one mail waits' : `${n} mails wait`} for its hour`),
  },
  de: {
    uncertain: (n) => `bei ${n === 1 ? 'einer E-Mail' : `${n} E-Mails`} können nur Sie sagen, ob sie ankam`,
    saySo: 'Im Ausgang steht, um welche es geht.',
    overdue: (n) => `${n === 1 ? 'eine freigegebene E-Mail wartet' : `${n} freigegebene E-Mails warten`} über die Zeit`,
    sendNow: 'Solange Ajar läuft, sendet es von selbst.',
    fine: (n) =>
      n === 0 ? 'nichts wartet' : `${n === 1 ? 'eine E-Mail wartet' : `${n} E-Mails warten`} auf ihre Stunde`,
  },
} as const satisfies Record<Language, Words>

/** What waits to go, and what only the person can settle; nothing where nothing was ever approved. */
export async function outboxChecks(ctx: Ctx, now: number): Promise<readonly Check[]> {
  const mails = await ctx.owner.outbox.list()
  if (mails.length === 0) return []
  const { uncertain, saySo, overdue, sendNow, fine } = words[ctx.language ?? 'en']
  const open = mails.filter(({ state }) => state === 'uncertain').length
  if (open > 0) return [{ name: 'outbox', state: 'look', says: uncertain(open), todo: saySo }]
  const waiting = mails.filter(({ state }) => state === 'approved')
  const late = waiting.filter(({ sendAt }) => now - sendAt > hour).length
  if (late > 0) return [{ name: 'outbox', state: 'look', says: overdue(late), todo: sendNow }]
  return [{ name: 'outbox', state: 'fine', says: fine(waiting.length), todo: null }]
}
