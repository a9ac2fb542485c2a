import { chmod, mkdtemp, open, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Check } from '#actions/doctor.ts'
import { commandLine, type Ran } from './command-line.ts'
import { demoMailbox } from './test-app.ts'

let folder = ''
let data = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-keeping-'))
  data = join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function ajar(...argv: readonly string[]): Promise<Ran> {
  return commandLine(['--data', data, '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin', ...argv])
}

async function check(name: Check['name'], ...argv: readonly string[]): Promise<Check | undefined> {
  const { out } = await ajar('doctor', '--json', ...argv)
  return (JSON.parse(out) as Check[]).find((candidate) => candidate.name === name)
}

describe('keeping what one has, by command', { timeout: 60_000 }, () => {
  it('backs up, loses everything, and has it again', async () => {
    await ajar('import', demoMailbox)
    await ajar('correct', 'lumenfold', '--company', 'Lumenfold & Daughters')
    const before = await ajar('export')
    const saved = await ajar('backup')
    expect(saved.code).toBe(0)
    expect(saved.out).toMatch(
      /^Saved as \S+\/backups\/ajar-archive-20261109T080000\.jsonl\.gz: \d+ mails, 1 corrections/,
    )
    expect(saved.out).toContain('not encrypted')
    expect(saved.out).toContain('Passwords and keys')
    const [archive] = await readdir(join(data, 'backups'))
    expect((await stat(join(data, 'backups', archive ?? ''))).mode & 0o777).toBe(0o600)

    const to = join(folder, 'stick.jsonl.gz')
    expect((await ajar('backup', '--to', to, '--json')).code).toBe(0)
    await rm(data, { recursive: true })
    const restored = await ajar('restore', to)
    expect([restored.code, restored.out]).toEqual([
      0,
      expect.stringMatching(/^Taken in, as of 2026-11-09: .* applications\./),
    ])
    expect((await ajar('export')).out).toBe(before.out)

    const again = await ajar('restore', to)
    expect(again.out).toContain('What was there before: ajar restore ')
  })

  it('refuses what is no archive, and a name that is taken, with 1 and a sentence', async () => {
    const text = join(folder, 'text')
    await writeFile(text, 'hello')
    for (const [argv, said] of [
      [['restore', text], 'is no archive of Ajar'],
      [['restore', join(folder, 'nowhere')], 'There is no file'],
      [['backup', '--to', text], 'already'],
      [['backup', '--to', join(text, 'below')], 'cannot be written'],
    ] as const) {
      const { code, err } = await ajar(...argv)
      expect([argv, code, err]).toEqual([argv, 1, expect.stringContaining(said)])
    }
    expect((await ajar('restore')).code).toBe(2)
    expect((await ajar('restore', 'a', 'b')).code).toBe(2)
  })
})

describe('the doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a store that was just begun', async () => {
    const { code, out } = await ajar('doctor')
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.slice(0, 8).trimEnd())).toEqual(
      ['! folder', '        ', '✓ store', '✓ clock', '✓ zone', '✓ disk', '✓ backup'].map((line) => line.trimEnd()),
    )
    expect((await check('folder'))?.state).toBe('fine')
  })

  it('sees what others can read, and how to close it', async () => {
    await ajar('settings', '--name', 'Kim')
    await chmod(data, 0o755)
    await chmod(join(data, 'key'), 0o644)
    expect(await check('folder')).toEqual({
      name: 'folder',
      state: 'look',
      says: `Others on this computer can read ${join(data, 'key')}.`,
      todo: `chmod -R go-rwx ${data}`,
    })
    await chmod(data, 0o700)
    expect((await check('folder'))?.state).toBe('fine')
  })

  it('says what is wrong with a store that does not open, and ends in 1', async () => {
    await ajar('import', demoMailbox)
    await writeFile(join(data, 'ajar.sqlite'), 'not a database '.repeat(1000))
    const { code, out } = await ajar('doctor', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toContainEqual({
      name: 'store',
      state: 'wrong',
      says: expect.stringContaining('cannot be read'),
      todo: null,
    })
    expect((JSON.parse(out) as Check[]).map(({ name }) => name)).toEqual(['folder', 'store', 'disk'])
  })

  it('finds pages that are damaged deep inside', async () => {
    await ajar('import', demoMailbox)
    const path = join(data, 'ajar.sqlite')
    const { size } = await stat(path)
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(40_960, 0x55), 0, 40_960, Math.floor(size / 2 / 4096) * 4096)
    await file.close()
    const { code, out } = await ajar('doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/✗ store +SQLite finds/)
    expect(out).toContain(join(data, 'backups'))
  })

  it('sees a clock that went back, one that was never set, and days counted in UTC', async () => {
    await ajar('import', demoMailbox)
    expect(await check('clock')).toMatchObject({ state: 'fine', says: '2026-11-09 09:00' })
    expect(await check('clock', '--now', '2026-10-01')).toMatchObject({
      state: 'look',
      says: 'The clock says 2026-10-01 09:00, and the last thing was written on 2026-11-09 09:00.',
    })
    expect(await check('clock', '--now', '1970-01-02')).toMatchObject({ state: 'wrong' })

    expect(await check('zone')).toMatchObject({ state: 'fine', says: 'Europe/Berlin' })
    expect(await check('zone', '--zone', 'UTC')).toMatchObject({
      state: 'look',
      todo: expect.stringContaining('--home-zone'),
    })
    await ajar('settings', '--home-zone', 'Asia/Tokyo')
    expect(await check('zone', '--zone', 'UTC')).toMatchObject({
      state: 'fine',
      says: expect.stringContaining('Asia/Tokyo'),
    })
  })

  it('asks for a backup when the last is more than a week old', async () => {
    await ajar('import', demoMailbox)
    expect(await check('backup')).toMatchObject({ state: 'look', says: 'There is none yet.' })
    await ajar('backup')
    const [name] = await readdir(join(data, 'backups'))
    const set = (day: string) => utimes(join(data, 'backups', name ?? ''), new Date(day), new Date(day))
    await set('2026-11-08T07:00:00Z')
    expect(await check('backup')).toMatchObject({ state: 'fine', says: 'the last one was made yesterday' })
    await set('2026-10-30T07:00:00Z')
    expect(await check('backup')).toMatchObject({
      state: 'look',
      says: 'The last one was made 10 days ago.',
      todo: expect.stringContaining('ajar backup'),
    })
  })
})
