import { describe, expect, it } from 'vitest'
import { addManual, removeManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { findPerson } from '#actions/find.ts'
import { undoTableImport, listTableImports } from '#actions/import-csv.ts'
import { importContacts, previewContacts, type CardTick } from '#actions/import-contacts.ts'
import { showPerson } from '#actions/show-person.ts'
import { testApp } from './test-app.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

const book = [
  card('UID:u-ana', 'FN:Ana Silva-Roth', 'TITLE:Head of Data', 'TEL:+49 30 555 0142', 'EMAIL:ana@pellwater.example'),
  card('UID:u-ivo', 'FN:Ivo Stern', 'TITLE:Recruiter', 'ORG:Pellwater GmbH', 'EMAIL:ivo@home.example'),
  card('UID:u-lena', 'FN:Lena Marsh', 'ORG:Bakery', 'EMAIL:lena@bakery.example'),
  'BEGIN:VCARD\r\nVERSION:3.0\r\nTITLE:Nobody\r\nEND:VCARD\r\n',
].join('')

async function hunt(ctx: Ctx) {
  const fact = {
    type: 'application',
    company: 'Pellwater',
    role: 'Baker',
    location: null,
    appliedOn: '2026-09-01',
  } as const
  const added = await addManual(ctx, fact)
  if (!added.ok || added.value.applicationId === null) throw new Error('no application')
  const application = added.value.applicationId
  const ana = {
    type: 'contact',
    application,
    name: 'Ana Silva',
    address: 'ana@pellwater.example',
    title: null,
  } as const
  await addManual(ctx, { ...ana, relation: 'interviewer' })
}

async function take(ctx: Ctx, text: string, ticks: readonly CardTick[] = []) {
  const done = await importContacts(ctx, { name: 'book.vcf', bytes: bytes(text) }, ticks)
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}

async function preview(ctx: Ctx, text: string) {
  const seen = await previewContacts(ctx, bytes(text))
  if (!seen.ok) throw new Error(seen.error.message)
  return seen.value
}

async function person(ctx: Ctx, words: string) {
  const found = await findPerson(ctx, words)
  const shown = found.ok ? await showPerson(ctx, found.value.id) : found
  return shown.ok ? shown.value : null
}

describe('contacts of an address book', () => {
  it('are shown before: who is known, who is at a company of theirs, who is left out, what is broken', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    const before = await exportData(test.ctx())
    const seen = await preview(test.ctx(), book)
    expect(seen.cards.map(({ name, fate, relation }) => [name, fate, relation])).toEqual([
      ['Ana Silva-Roth', 'fills', 'interviewer'],
      ['Ivo Stern', 'proposed', 'recruiter'],
      ['Lena Marsh', 'elsewhere', null],
    ])
    expect(seen.cards[1]?.application).toMatchObject({ company: 'Pellwater', role: 'Baker' })
    expect(seen.bad).toEqual([{ line: 24, reason: 'no-name' }])
    expect(await exportData(test.ctx())).toEqual(before)
  })

  it('give somebody known a title and a telephone, and no other name or relation', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    expect(await take(test.ctx(), book)).toMatchObject({ added: 0, filled: 1, updated: 0 })
    expect(await person(test.ctx(), 'ana@pellwater.example')).toMatchObject({
      name: 'Ana Silva',
      title: 'Head of Data',
      telephone: '+49 30 555 0142',
      applications: [{ relation: 'interviewer' }],
    })
    expect(await person(test.ctx(), 'Ivo Stern')).toBeNull()
    expect(await person(test.ctx(), 'Lena Marsh')).toBeNull()
  })

  it('never change a title that is known', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    await take(test.ctx(), book)
    const application = (await person(test.ctx(), 'ana@pellwater.example'))?.applications[0]?.id ?? ''
    const typed = { type: 'contact', application, name: 'Ana Silva', address: 'ana@pellwater.example' } as const
    await addManual(test.ctx(), { ...typed, title: 'Chief of Data', relation: 'hiring-manager' })
    expect(await person(test.ctx(), 'ana@pellwater.example')).toMatchObject({
      title: 'Chief of Data',
      applications: [{ relation: 'hiring-manager' }],
    })
  })

  it('at a company of theirs come in where they are ticked, as what the person says', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    const ivo = (await preview(test.ctx(), book)).cards[1]?.id ?? ''
    await take(test.ctx(), book, [{ card: ivo, relation: 'hr' }])
    expect(await person(test.ctx(), 'ivo@home.example')).toMatchObject({
      name: 'Ivo Stern',
      applications: [{ company: 'Pellwater', relation: 'hr' }],
    })
  })

  it('twice the same change nothing; a changed card changes its entry; what was taken away stays away', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    const ivo = (await preview(test.ctx(), book)).cards[1]?.id ?? ''
    await take(test.ctx(), book, [{ card: ivo }])
    const before = await exportData(test.ctx())
    expect(await take(test.ctx(), book, [{ card: ivo }])).toMatchObject({ id: null, added: 0, filled: 0, updated: 0 })
    expect(await exportData(test.ctx())).toEqual(before)

    const changed = book.replace('TITLE:Recruiter', 'TITLE:Lead Recruiter')
    expect(await take(test.ctx(), changed)).toMatchObject({ added: 0, updated: 1 })
    expect((await person(test.ctx(), 'Ivo Stern'))?.title).toBe('Lead Recruiter')

    await removeManual(test.ctx(), ivo)
    expect(await take(test.ctx(), book, [{ card: ivo }])).toMatchObject({ id: null })
    expect(await person(test.ctx(), 'Ivo Stern')).toBeNull()
  })

  it('are taken back as a whole, and are no table', async () => {
    await using test = await testApp()
    await hunt(test.ctx())
    const before = await exportData(test.ctx())
    const ivo = (await preview(test.ctx(), book)).cards[1]?.id ?? ''
    const { id } = await take(test.ctx(), book, [{ card: ivo }])
    expect(await listTableImports(test.ctx())).toEqual([])
    expect(await undoTableImport(test.ctx(), id ?? '')).toMatchObject({ ok: true })
    expect(await exportData(test.ctx())).toEqual(before)
  })

  it('are refused when the file is too large or holds none', async () => {
    await using test = await testApp()
    expect(await previewContacts(test.ctx(), new Uint8Array(10_000_001))).toMatchObject({
      error: { code: 'too-large' },
    })
    expect(await previewContacts(test.ctx(), bytes('Name,Mail\n'))).toMatchObject({ error: { code: 'no-cards' } })
  })
})
