import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { styleFor, type Terminal } from '#cli/terminal.ts'
import { main } from '../../src/main.ts'
import { postgresIsHere, startPostgres } from '../servers/postgres.ts'
import { demoMailbox, root } from '../test-app.ts'

async function ajar(databaseUrl: string, data: string, ...argv: readonly string[]) {
  const said: string[] = []
  const terminal: Terminal = {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    columns: 120,
    isTty: false,
    style: styleFor(false),
    inputLines: async function* () {},
  }
  const before = process.env['AJAR_DATABASE_URL']
  process.env['AJAR_DATABASE_URL'] = databaseUrl
  try {
    const flags = ['--data', data, '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin']
    const code = await main([...flags, ...argv], root, terminal)
    return { code, said: said.join('\n') }
  } finally {
    if (before === undefined) delete process.env['AJAR_DATABASE_URL']
    else process.env['AJAR_DATABASE_URL'] = before
  }
}

describe.runIf(await postgresIsHere())('the command line on PostgreSQL', () => {
  it('keeps everything there, and only its key in the folder', { timeout: 60_000 }, async () => {
    await using server = await startPostgres()
    const url = await server.newDatabase()
    const data = await mkdtemp(join(tmpdir(), 'ajar-data-'))
    expect((await ajar(url, data, 'import', demoMailbox)).code).toBe(0)
    expect(await readdir(data)).toEqual(['key'])

    const applications = await ajar(url, data, 'applications', '--json')
    expect((JSON.parse(applications.said) as unknown[]).length).toBeGreaterThan(10)
    const unsaved = await ajar(url, data, 'doctor')
    expect(unsaved.said).toMatch(/! backup +The database is backed up by whoever runs PostgreSQL/)
    const saved = await ajar(url, data, 'backup')
    expect([saved.code, saved.said]).toEqual([0, expect.stringContaining('Saved as')])
    const health = await ajar(url, data, 'doctor')
    expect(health.said).toMatch(/✓ store +PostgreSQL \d+/)
    expect(health.said).toMatch(/✓ backup +The database is backed up by whoever runs PostgreSQL/)
    expect(health.code).toBe(0)

    await server.stop()
    const gone = await ajar(url, data, 'today')
    expect([gone.code, gone.said]).toEqual([
      4,
      expect.stringMatching(/^PostgreSQL cannot be reached at 127\.0\.0\.1:\d+\/ajar_1/),
    ])
    const ill = await ajar(url, data, 'doctor')
    expect([ill.code, ill.said]).toEqual([1, expect.stringMatching(/✗ store +PostgreSQL cannot be reached/)])
    await rm(data, { recursive: true })
  })
})
