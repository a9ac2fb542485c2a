import { constants } from 'node:fs'
import { access, readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '#actions/context.ts'
import { accountChecks } from '#actions/doctor-accounts.ts'
import { outboxChecks } from '#actions/doctor-outbox.ts'
import { clockCheck, zoneCheck } from '#actions/doctor-time.ts'

/** One thing that was looked at. */
export interface Check {
  readonly name: 'folder' | 'store' | 'clock' | 'zone' | 'disk' | 'backup' | 'account' | 'outbox'
  /** `look` works for now; `wrong` does not. */
  readonly state: 'fine' | 'look' | 'wrong'
  readonly says: string
  /** What to do about it. */
  readonly todo: string | null
}

/** What is asked of the store; it may not open at all. */
export interface House {
  readonly kind: 'sqlite' | 'postgres'
  readonly copies: { list(): Promise<readonly { readonly name: string; readonly at: number }[]> } | null
  health(): Promise<{ readonly isWell: boolean; readonly says: string }>
}

export interface DoctorQuestions {
  readonly dataDir: string
  /** Opens the store; what it throws is what the store check says. */
  readonly house: () => Promise<House>
  readonly ctx: () => Promise<Ctx>
  /** Of this computer, IANA. */
  readonly homeZone: string
  /** Epoch ms, as the clock says. */
  readonly now: number
}

const dayMs = 86_400_000
/** Copies are made daily while the program serves; a week without one is worth a word. */
const backupStaleMs = 8 * dayMs
const diskScarce = 500e6
const diskFull = 50e6

/**
 * Looks at what Ajar stands on, and says what to do where something is wrong. Changes nothing, but for an empty store
 * that is made where there was none.
 */
export async function doctor(questions: DoctorQuestions): Promise<readonly Check[]> {
  const { dataDir, homeZone, now } = questions
  const folder = await folderCheck(dataDir)
  const opened = await opening(questions)
  if (!('house' in opened)) return [folder, opened.check, await diskCheck(dataDir)]

  const { house, ctx } = opened
  const store = await storeCheck(house, dataDir)
  // What cannot be read is not asked.
  const inIt = store.state === 'wrong' ? [] : [await clockCheck(ctx, now, homeZone), await zoneCheck(ctx, homeZone)]
  const isEmpty = store.state !== 'wrong' && (await ctx.owner.dataVersion()) === 0
  const backup = await backupCheck(house, join(dataDir, 'backups'), now, isEmpty)
  const accounts = store.state === 'wrong' ? [] : await accountChecks(ctx, now)
  const outbox = store.state === 'wrong' ? [] : await outboxChecks(ctx, now)
  return [folder, store, ...inIt, await diskCheck(dataDir), backup, ...accounts, ...outbox]
}

async function opening(questions: DoctorQuestions): Promise<{ house: House; ctx: Ctx } | { check: Check }> {
  try {
    return { house: await questions.house(), ctx: await questions.ctx() }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    return { check: { name: 'store', state: 'wrong', says, todo: null } }
  }
}

async function storeCheck(house: House, dataDir: string): Promise<Check> {
  const { isWell, says } = await house.health()
  if (isWell) return { name: 'store', state: 'fine', says, todo: null }
  const todo =
    house.kind === 'sqlite'
      ? `Close Ajar, put the last copy from ${join(dataDir, 'backups')} in the place of ajar.sqlite, and start again.`
      : 'Ask whoever runs the database.'
  return { name: 'store', state: 'wrong', says, todo }
}

/** Whether this user can write to the folder, and nobody else can read what is in it. */
async function folderCheck(dataDir: string): Promise<Check> {
  const name = 'folder'
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const open = await readableByOthers(dataDir)
    if (open.length === 0) return { name, state: 'fine', says: `${dataDir}, readable by you alone`, todo: null }
    const some = open.slice(0, 3).join(', ')
    return {
      name,
      state: 'look',
      says: `Others on this computer can read ${some}${open.length > 3 ? ` and ${open.length - 3} more` : ''}.`,
      todo: `chmod -R go-rwx ${dataDir}`,
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return { name, state: 'look', says: `There is no ${dataDir} yet.`, todo: 'ajar import PATH' }
    return {
      name,
      state: 'wrong',
      says: `${dataDir} cannot be read and written (${code}).`,
      todo: 'Change its rights, or name another folder with --data.',
    }
  }
}

/** Windows keeps a user's folder from others by other means. */
async function readableByOthers(dataDir: string): Promise<string[]> {
  if (process.platform === 'win32') return []
  const folderMode = (await stat(dataDir)).mode
  // Nobody passes a folder that is closed to them.
  if ((folderMode & 0o077) === 0) return []
  const open = [dataDir]
  for (const entry of await readdir(dataDir, { withFileTypes: true })) {
    const path = join(dataDir, entry.name)
    if (((await stat(path)).mode & 0o077) !== 0) open.push(path)
  }
  return open.length > 1 ? open.slice(1) : (folderMode & 0o044) === 0 ? [] : open
}

async function diskCheck(dataDir: string): Promise<Check> {
  const name = 'disk'
  try {
    const { bavail, bsize } = await statfs(dataDir)
    const free = bavail * bsize
    const room = free >= 1e9 ? `${(free / 1e9).toFixed(1)} GB` : `${Math.round(free / 1e6)} MB`
    if (free >= diskScarce) return { name, state: 'fine', says: `${room} free`, todo: null }
    const todo = `Make room on the disk of ${dataDir}; copies before upgrades need as much again as the data.`
    return { name, state: free < diskFull ? 'wrong' : 'look', says: `Only ${room} free.`, todo }
  } catch {
    return { name, state: 'look', says: 'It could not be seen how much room the disk has.', todo: null }
  }
}

async function backupCheck(house: House, folder: string, now: number, isEmpty: boolean): Promise<Check> {
  const name = 'backup'
  const archives = await archivesIn(folder)
  const last = Math.max(...archives, ...((await house.copies?.list()) ?? []).map(({ at }) => at))
  const when = Number.isFinite(last) ? `the last one was made ${daysAgo(last, now)}` : 'there is none yet'
  if (!house.copies) {
    const says = `The database is backed up by whoever runs PostgreSQL, not by Ajar; of archives, ${when}.`
    const isSeen = isEmpty || now - last <= backupStaleMs
    const todo = 'Ask them how it is backed up; `ajar backup` writes an archive of what is yours.'
    return { name, state: isSeen ? 'fine' : 'look', says, todo: isSeen ? null : todo }
  }
  if (isEmpty && !Number.isFinite(last)) return { name, state: 'fine', says: 'nothing to lose yet', todo: null }
  if (now - last <= backupStaleMs) return { name, state: 'fine', says: when, todo: null }
  return {
    name,
    state: 'look',
    says: `${when[0]?.toUpperCase()}${when.slice(1)}.`,
    todo: '`ajar backup` makes one now; `ajar serve` makes one a day.',
  }
}

/** When each archive was written, epoch ms. */
async function archivesIn(folder: string): Promise<number[]> {
  const names: string[] = await readdir(folder).catch(() => [])
  const archives = names.filter((name) => /^ajar-[\w-]{1,80}\.jsonl\.gz$/.test(name))
  return await Promise.all(archives.map(async (name) => (await stat(join(folder, name))).mtimeMs))
}

function daysAgo(at: number, now: number): string {
  const days = Math.floor((now - at) / dayMs)
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}
