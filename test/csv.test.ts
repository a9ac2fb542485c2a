import { describe, expect, it } from 'vitest'
import { addManual, removeManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { exportCsv } from '#actions/export-csv.ts'
import { exportData } from '#actions/export-data.ts'
import { importCsv, listTableImports, previewCsv, undoTableImport } from '#actions/import-csv.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { decodeTable } from '#read/csv/decode-table.ts'
import { parseTable } from '#read/csv/parse-table.ts'
import { demoMailbox, testApp } from './test-app.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (text: string, name = 'jobs.csv') => ({ name, bytes: bytes(text) })

async function read(ctx: Ctx, text: string) {
  const done = await importCsv(ctx, file(text))
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}

const list =
  'Firma;Stelle;Ort;Status;Bewerbungsdatum;Absage am\n' +
  'Adatum GmbH;Köchin;Graz;Absage;14.09.2026;02.10.2026\n' +
  'Contoso;Bäcker;Wien;Beworben;01.10.2026;\n' +
  ';Bäcker;Wien;;;\n'

describe('a table of applications', () => {
  it('comes in as applications, and is shown before', async () => {
    await using test = await testApp()
    const preview = await previewCsv(test.ctx(), bytes(list))
    expect(preview).toMatchObject({
      ok: true,
      value: {
        format: 'generic',
        mapping: { company: 0, role: 1, location: 2, status: 3, appliedOn: 4, closedOn: 5 },
        counts: { added: 2, bad: 1 },
        bad: [{ line: 4, reason: 'no-company' }],
      },
    })
    expect(await listApplications(test.ctx())).toEqual([])

    expect(await read(test.ctx(), list)).toMatchObject({ counts: { added: 2, bad: 1 }, bad: [{ line: 4 }] })
    const rows = await listApplications(test.ctx())
    expect(
      rows
        .map(({ company, stage, outcome, appliedOn, closedOn }) =>
          [company, stage, outcome, appliedOn, closedOn].join(' '),
        )
        .toSorted(),
    ).toEqual(['Adatum GmbH closed rejected 2026-09-14 2026-10-02', 'Contoso applied  2026-10-01 '])
  })

  it('twice the same changes nothing; a changed row changes its application', async () => {
    await using test = await testApp()
    await read(test.ctx(), list)
    const before = await exportData(test.ctx())
    const again = await read(test.ctx(test.ctx().now + 86_400_000), list)
    expect(again).toMatchObject({ id: null, counts: { added: 0, updated: 0, linked: 0, known: 2 } })
    expect(await exportData(test.ctx())).toEqual(before)
    expect(await listTableImports(test.ctx())).toHaveLength(1)

    expect(await read(test.ctx(), list.replace('Beworben;01.10.2026;', 'Zusage;01.10.2026;09.11.2026'))).toMatchObject({
      counts: { added: 0, updated: 1, known: 1 },
    })
    const rows = await listApplications(test.ctx())
    expect(rows).toHaveLength(2)
    expect(rows.find(({ company }) => company === 'Contoso')).toMatchObject({
      outcome: 'accepted',
      closedOn: '2026-11-09',
    })
  })

  it('is linked with what the mail knows, not doubled, and tells less than the mail', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const before = await listApplications(test.ctx())
    const open = before.find(
      (row) => row.outcome === null && row.role !== null && row.location === null && row.stage !== 'closed',
    )
    const ended = before.find((row) => row.outcome === 'rejected' && row.role !== null && row.appliedOn !== null)
    if (!open || !ended) throw new Error('The demo has no such applications.')

    const text = `Company,Role,Location,Status,Applied on\n"${open.company}","${open.role}",Atlantis,Rejected,\n"${ended.company.toUpperCase()}","${ended.role}",,Rejected,${ended.appliedOn}\nNewcomer Ltd,Cook,,,\n`
    const done = await read(test.ctx(), text)
    expect(done.counts).toEqual({ added: 1, updated: 0, linked: 1, known: 1, bad: 0 })

    const after = await listApplications(test.ctx())
    expect(after).toHaveLength(before.length + 1)
    expect(after.find(({ company, role }) => company === open.company && role === open.role)).toMatchObject({
      location: 'Atlantis',
      outcome: 'rejected',
      interviews: open.interviews,
      lastContactAt: open.lastContactAt,
    })
    expect(after.find(({ company }) => company === ended.company)).toMatchObject({ appliedOn: ended.appliedOn })

    expect(await undoTableImport(test.ctx(), done.id ?? '')).toMatchObject({ ok: true })
    expect(await listApplications(test.ctx())).toEqual(before)
  })

  it('brings nothing back that the person took away', async () => {
    await using test = await testApp()
    await read(test.ctx(), list)
    const [entry] = await test.ctx().owner.manual.list()
    await removeManual(test.ctx(), entry?.id ?? '')
    expect(await read(test.ctx(), list)).toMatchObject({ id: null, counts: { added: 0, known: 2 } })
    expect(await listApplications(test.ctx())).toHaveLength(1)
  })

  it('is taken back whole, and can come in again', async () => {
    await using test = await testApp()
    await addManual(test.ctx(), { type: 'application', company: 'Own', role: null, location: null, appliedOn: null })
    const before = await exportData(test.ctx())
    const { id } = await read(test.ctx(), list)
    expect(await undoTableImport(test.ctx(), id ?? '')).toMatchObject({ ok: true })
    expect(await exportData(test.ctx())).toEqual(before)
    expect(await listTableImports(test.ctx())).toEqual([])
    expect(await undoTableImport(test.ctx(), id ?? '')).toEqual({ ok: false, error: 'not-found' })
    expect(await read(test.ctx(), list)).toMatchObject({ counts: { added: 2 } })
  })

  it('of LinkedIn, saved first and applied for later, is one application', async () => {
    await using test = await testApp()
    await read(
      test.ctx(),
      'Saved Date,Job Url,Job Title,Company Name\n"9/1/26, 8:15 AM",https://www.linkedin.com/jobs/view/4055000,Cook,Contoso\n',
    )
    expect(await listApplications(test.ctx())).toMatchObject([{ stage: 'saved', appliedOn: null }])
    await read(
      test.ctx(),
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"10/2/26, 3:04 PM",,,Contoso,Cook,https://www.linkedin.com/jobs/view/4055000,,\n',
    )
    expect(await listApplications(test.ctx())).toMatchObject([{ stage: 'applied', appliedOn: '2026-10-02' }])
  })

  it('an ending without a day plans nothing', async () => {
    await using test = await testApp()
    await read(test.ctx(), 'Company,Role,Status\nAdatum,Cook,Rejected\nContoso,Cook,Withdrawn\n')
    const rows = await listApplications(test.ctx())
    expect(rows.map(({ outcome, closedOn, next }) => [outcome, closedOn, next])).toEqual([
      ['rejected', null, null],
      ['withdrawn', null, null],
    ])
  })

  it('refuses what is none, in a sentence', async () => {
    await using test = await testApp()
    const refusal = async (text: string) => {
      const done = await importCsv(test.ctx(), file(text))
      return done.ok ? null : done.error.code
    }
    expect(await refusal('')).toBe('no-table')
    expect(await refusal('just words')).toBe('no-table')
    expect(await refusal('a,b\n1,2\n')).toBe('no-company')
    expect(await refusal('x'.repeat(21 * 2 ** 20))).toBe('too-large')
    expect(await importCsv(test.ctx(), file('a,b\nAdatum,2\n'), { mapping: { company: 0 } })).toMatchObject({
      ok: true,
      value: { counts: { added: 1 } },
    })
  })
})

describe('the applications as a table', () => {
  it('are one row each, for spreadsheets', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    await addManual(test.ctx(), {
      type: 'application',
      company: '=HYPERLINK("x")',
      role: '+1\n"two"',
      location: ' a, b',
      appliedOn: null,
    })
    const text = await exportCsv(test.ctx())
    const rows = await listApplications(test.ctx())

    expect(text.startsWith('\uFEFFAjar id,Company,Role,')).toBe(true)
    expect(text).toContain('"\'=HYPERLINK(""x"")","\'+1\n""two""",')
    const table = parseTable(text)
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(rows.map(({ id }) => id))
    for (const { cells } of table?.rows ?? []) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/)

    const two = [rows[3]?.id ?? '', rows[1]?.id ?? '', 'a_gone']
    expect(parseTable(await exportCsv(test.ctx(), two))?.rows.map(({ cells }) => cells[0])).toEqual(two.slice(0, 2))
  })

  it('are read back elsewhere with the same meaning, and here change nothing', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    await addManual(test.ctx(), {
      type: 'application',
      company: '=Sum',
      role: '+1 Cook',
      location: "'-x",
      appliedOn: '2026-09-09',
    })
    const text = await exportCsv(test.ctx())
    expect(decodeTable(bytes(text)).length).toBeGreaterThan(100)
    expect((await read(test.ctx(), text)).id).toBe(null)

    await using other = await testApp()
    await read(other.ctx(), text)
    const meaning = async (ctx: Ctx) =>
      (await listApplications(ctx))
        .map(({ company, role, location, stage, outcome, appliedOn, closedOn }) => ({
          company,
          role,
          location,
          stage,
          outcome,
          appliedOn,
          closedOn,
        }))
        .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    expect(await meaning(other.ctx())).toEqual(await meaning(test.ctx()))
  })
})
