import { expect, it } from 'vitest'
import { manualId } from '#domain/ids.ts'
import type { ApplicationFact } from '#domain/manual.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import type { OwnerStore } from '#store/open.ts'

const fact = (company: string): ApplicationFact => ({
  type: 'application',
  company,
  role: 'Cook',
  location: null,
  appliedOn: '2026-05-01',
  row: { from: 'generic', stage: 'applied', outcome: null, closedOn: null, savedOn: null, url: 'https://a.example' },
})
const counts = { added: 1, updated: 0, linked: 0, known: 0, bad: 0 }

function put(owner: OwnerStore, at: number, rows: Readonly<Record<string, string>>, merges: readonly string[] = []) {
  return owner.tableImports.add({
    at,
    name: 'jobs.csv',
    format: 'generic',
    counts,
    entries: Object.entries(rows).map(([id, company]) => ({ id: manualId(id), fact: fact(company) })),
    merges: merges.map((id) => ({ type: 'merge', a: manualId('m_1'), b: manualId(id) })),
  })
}

const entriesOf = async (owner: OwnerStore) =>
  Object.fromEntries((await owner.manual.list()).map(({ id, fact }) => [id, 'company' in fact && fact.company]))

/** Tables of applications: read in as one, taken back as one. */
export function tablesContract(context: () => Promise<ContractContext>): void {
  it('makes entries under the names of their rows, and changes those that are there', async () => {
    const { owner } = await context()
    const version = await owner.dataVersion()
    await put(owner, 5, { m_ta: 'Adatum', m_tb: 'Contoso' })
    const second = await put(owner, 6, { m_tb: 'Contoso Ltd', m_tc: 'Tailspin' })

    expect(await entriesOf(owner)).toEqual({ m_ta: 'Adatum', m_tb: 'Contoso Ltd', m_tc: 'Tailspin' })
    expect((await owner.manual.get(manualId('m_tb')))?.at).toBe(5)
    expect((await owner.manual.get(manualId('m_tb')))?.fact).toEqual(fact('Contoso Ltd'))
    expect(
      second.changes.map(({ id, before }) => [id, before?.type === 'application' ? before.company : null]),
    ).toEqual([
      ['m_tb', 'Contoso'],
      ['m_tc', null],
    ])
    expect(await owner.tableImports.list()).toMatchObject([{ at: 6, undoneAt: null, counts }, { at: 5 }])
    expect(await owner.dataVersion()).toBeGreaterThan(version)
  })

  it('is taken back whole: its entries go, those it changed are as before, what it joined is apart', async () => {
    const { owner } = await context()
    await put(owner, 5, { m_ta: 'Adatum' })
    const { id, merges } = await put(owner, 6, { m_ta: 'Adatum Ltd', m_tb: 'Contoso' }, ['m_tb'])
    expect((await owner.corrections.get(merges[0] ?? ''))?.undoneAt).toBe(null)

    expect(await owner.tableImports.undo(id, 7)).toMatchObject({ ok: true, value: { undoneAt: 7 } })
    expect(await entriesOf(owner)).toEqual({ m_ta: 'Adatum' })
    expect((await owner.corrections.get(merges[0] ?? ''))?.undoneAt).toBe(7)
    expect(await owner.tableImports.undo(id, 8)).toMatchObject({ ok: false, error: 'not-found' })
    expect(await owner.tableImports.undo('t_none', 8)).toMatchObject({ ok: false })
  })

  it('leaves what a later table said of the same rows', async () => {
    const { owner } = await context()
    const { id } = await put(owner, 5, { m_ta: 'Adatum', m_tb: 'Contoso' })
    await put(owner, 6, { m_tb: 'Contoso Ltd' })
    await owner.tableImports.undo(id, 7)

    expect(await entriesOf(owner)).toEqual({ m_tb: 'Contoso Ltd' })
  })

  it('takes thousands of rows at once', async () => {
    const { owner } = await context()
    const rows = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`m_t${n}`, `Company ${n}`]))
    const { id } = await put(owner, 5, rows)
    expect(await owner.manual.list()).toHaveLength(3000)
    await owner.tableImports.undo(id, 6)
    expect(await owner.manual.list()).toEqual([])
  })

  it('keeps the person’s views of the list among the settings, each change upon the last', async () => {
    const { owner } = await context()
    const view = (id: string) => ({ id, name: `View ${id}`, search: 'show=open&q=berlin' })
    await owner.settings.set({ name: 'Kim' })
    await Promise.all(['1', '2', '3'].map((id) => owner.settings.setViews((all) => [...all, view(id)])))
    expect((await owner.settings.get()).savedViews.map(({ id }) => id).toSorted()).toEqual(['1', '2', '3'])

    await owner.settings.setViews((all) => all.filter(({ id }) => id === '2'))
    expect(await owner.settings.get()).toMatchObject({ name: 'Kim', savedViews: [view('2')] })
  })
}
