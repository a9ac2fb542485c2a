import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { commandLine, type Ran } from './command-line.ts'
import { messagesIn, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp } from './test-app.ts'

const home = 'Europe/Berlin'
const far = 'Pacific/Auckland'

const told = `Message-ID: <times@brightwater.example>
Date: Mon, 02 Nov 2026 09:00:00 +0000
From: Nora Lind <nora.lind@brightwater.example>
To: Kim Abara <kim@abara.example>
Delivered-To: kim@abara.example
Subject: Your interview for Data Analyst at Brightwater

Hi Kim,

we would like to invite you to an interview for the Data Analyst position at Brightwater.
Your interview is confirmed for Thursday, 12 November 2026 at 11:30 am by video call.

Kind regards
Nora Lind
Talent Acquisition, Brightwater
`

async function asRead(mailbox: string, zone: string): Promise<string> {
  await using test = await testApp()
  await importMail({ ...test.ctx(), zoneSaid: zone }, mailbox)
  return JSON.stringify(await exportData({ ...test.ctx(), zoneSaid: home }))
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-zones-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function ajar(...argv: readonly string[]): Promise<Ran> {
  return commandLine(['--data', join(folder, 'data'), ...argv])
}

describe('mail read in a wrong zone', { timeout: 60_000 }, () => {
  it('is read again by the next import in the right one', async () => {
    const mailbox = join(folder, 'told.mbox')
    await writeMbox(mailbox, [Buffer.from(told)])
    const right = await asRead(mailbox, home)
    expect(right).toContain('2026-11-12T10:30')
    expect(await asRead(mailbox, far)).not.toBe(right)

    await using test = await testApp()
    await importMail({ ...test.ctx(), zoneSaid: far }, mailbox)
    await importMail({ ...test.ctx(), zoneSaid: home }, mailbox)
    expect(JSON.stringify(await exportData(test.ctx()))).toBe(right)
  })

  it('is read again when the right one is saved, whatever zone was said for the moment', async () => {
    const mailbox = join(folder, 'told.mbox')
    await writeMbox(mailbox, [Buffer.from(told), ...(await messagesIn(demoMailbox))])
    const right = await asRead(mailbox, home)
    await using test = await testApp()
    const wrong = { ...test.ctx(), zoneSaid: far }
    await importMail(wrong, mailbox)
    await changeSettings(wrong, { timeZone: home }, test.dataDir)
    expect(JSON.stringify(await exportData(test.ctx()))).toBe(right)
  })

  it('is not read again while the zone stays', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    await changeSettings(test.ctx(), { timeZone: home }, test.dataDir)
    const version = await test.ctx().owner.dataVersion()
    await importMail(test.ctx(), demoMailbox)
    await importMail({ ...test.ctx(), zone: far }, demoMailbox)
    expect(await test.ctx().owner.dataVersion()).toBe(version)
  })
})

describe('the zone in use', { timeout: 60_000 }, () => {
  it('is the one that was said, else the saved one, else this computer’s', async () => {
    await using test = await testApp()
    const inUse = async (zoneSaid?: string) =>
      (await seeSettings({ ...test.ctx(), zone: 'UTC', zoneSaid }, test.dataDir)).zoneInUse
    expect(await inUse()).toBe('UTC')
    await changeSettings(test.ctx(), { timeZone: home }, test.dataDir)
    expect(await inUse()).toBe(home)
    expect(await inUse(far)).toBe(far)
  })

  it('is one for the plan, for what is printed and for what is typed', async () => {
    await ajar('import', demoMailbox, '--zone', home)
    await ajar('settings', '--home-zone', far)
    const at = '2026-11-09T20:00:00Z'
    const today = async (...zone: string[]) =>
      JSON.parse((await ajar('today', '--now', at, '--json', ...zone)).out) as { today: string; zone: string }
    expect(await today()).toMatchObject({ today: '2026-11-10', zone: far })
    expect(await today('--zone', home)).toMatchObject({ today: '2026-11-09', zone: home })

    // A bare day is its nine o'clock in the saved zone.
    const exported = JSON.parse((await ajar('export', '--now', '2026-11-09')).out) as { exportedAt: string }
    expect(exported.exportedAt).toMatch(/^2026-11-08T20:00:00/)

    await ajar('add', 'no', 'marrow e-commerce', '--at', '2026-11-06T16:00', '--now', at)
    const shown = await ajar('show', 'marrow e-commerce', '--now', at)
    expect(shown.out).toMatch(/no on Fri 6 Nov 16:00/)
    expect(shown.out).toMatch(/closed +2026-11-06/)
    const elsewhere = await ajar('show', 'marrow e-commerce', '--now', at, '--zone', home)
    expect(elsewhere.out).toMatch(/no on Fri 6 Nov 04:00/)
  })

  it('and the moment are those one says, in the demo as well', async () => {
    const today = async (...flags: string[]) =>
      JSON.parse((await ajar('demo', 'today', '--json', ...flags)).out) as { today: string; zone: string }
    expect(await today()).toMatchObject({ today: '2026-11-09', zone: home })
    expect(await today('--now', '2026-12-24')).toMatchObject({ today: '2026-12-24', zone: home })
    expect(await today('--zone', far, '--now', '2026-12-24T23:30')).toMatchObject({ today: '2026-12-24', zone: far })
    expect((await ajar('demo', '--now', '2026-12-24')).out).toContain('Today, Thu 24 Dec')
  })
})
