import { Temporal } from 'temporal-polyfill'
import type { Check } from '#actions/doctor.ts'
import type { Ctx } from '#actions/context.ts'

/** This program was not there before; a clock that says so has lost its battery. */
const firstDay = Date.UTC(2026, 0, 1)
/** What was written "later" than this after now was written under another clock. */
const slackMs = 3_600_000

/** A wrong clock makes steps due on wrong days, and one that went back makes new facts older than old ones. */
export async function clockCheck(ctx: Ctx, now: number, zone: string): Promise<Check> {
  const name = 'clock'
  const todo = 'Set the clock of this computer; nothing needs to be put right in Ajar.'
  if (now < firstDay) return { name, state: 'wrong', says: `The clock says ${inWords(now, zone)}.`, todo }

  const last = await lastWrite(ctx)
  if (last > now + slackMs) {
    const says = `The clock says ${inWords(now, zone)}, and the last thing was written on ${inWords(last, zone)}.`
    return { name, state: 'look', says, todo }
  }
  return { name, state: 'fine', says: inWords(now, zone), todo: null }
}

/** Epoch ms of the latest thing that the program itself has dated; 0 when there is none. */
async function lastWrite({ owner }: Ctx): Promise<number> {
  const [sources, corrections, decisions, drafts, reflections] = await Promise.all([
    owner.sources.list(),
    owner.corrections.list(),
    owner.decisions.list(),
    owner.drafts.list(),
    owner.reflections.list(),
  ])
  return Math.max(
    0,
    ...sources.map(({ lastImportAt, addedAt }) => lastImportAt ?? addedAt),
    ...corrections.map(({ at }) => at),
    ...decisions.map(({ at }) => at),
    ...drafts.map(({ editedAt }) => editedAt),
    ...reflections.map(({ editedAt }) => editedAt),
  )
}

/** Days are counted in the owner's zone. */
export async function zoneCheck(ctx: Ctx, homeZone: string): Promise<Check> {
  const name = 'zone'
  const { timeZone } = await ctx.owner.settings.get()
  if (timeZone === null && /^(?:Etc\/)?(?:UTC|GMT)$/.test(homeZone)) {
    return {
      name,
      state: 'look',
      says: 'This computer counts days in UTC.',
      todo: 'If you live elsewhere: ajar settings --home-zone Europe/Berlin',
    }
  }
  if (timeZone !== null && timeZone !== homeZone) {
    return {
      name,
      state: 'fine',
      says: `${timeZone}, as you set it (this computer’s is ${homeZone})`,
      todo: null,
    }
  }
  return { name, state: 'fine', says: homeZone, todo: null }
}

function inWords(instant: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
