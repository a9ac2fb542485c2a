import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { addArticle, addUpdate } from '#actions/add-news.ts'
import { backUp } from '#actions/backup.ts'
import type { Ctx } from '#actions/context.ts'
import { correctPerson } from '#actions/correct-person.ts'
import { decide } from '#actions/decide.ts'
import { draftStep } from '#actions/draft-step.ts'
import { exportContacts } from '#actions/export-contacts.ts'
import { exportData } from '#actions/export-data.ts'
import { findPerson } from '#actions/find.ts'
import { askToForget, forgetDue, forgetNow } from '#actions/forget-person.ts'
import { importContacts, previewContacts } from '#actions/import-contacts.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { listPeople } from '#actions/list-people.ts'
import { logContact } from '#actions/log-contact.ts'
import { saveReflection } from '#actions/reflect.ts'
import { restore } from '#actions/restore.ts'
import { sayOfPerson, unsayOfPerson } from '#actions/say-of-person.ts'
import { search } from '#actions/search.ts'
import { showPerson } from '#actions/show-person.ts'
import { ownedTables } from '#store/schema.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

const hour = 3_600_000
const [address, name] = ['amara.okafor@gleisbogen.example', 'Amara Okafor']

/** Every text of every row, by table: read behind the store's back, so that a new table is looked at as well. */
function tablesWith(house: TestApp, words: RegExp): readonly string[] {
  const database = new DatabaseSync(join(house.dataDir, 'ajar.sqlite'), { readOnly: true })
  try {
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
    const withOwner = tables.map((one) => one.name)
    expect(withOwner).toEqual(expect.arrayContaining([...ownedTables]))
    return withOwner
      .filter((table) => !table.startsWith('search_index'))
      .filter((table) => words.test(JSON.stringify(database.prepare(`select * from "${table}"`).all())))
      .toSorted()
  } finally {
    database.close()
  }
}

const idOf = async (ctx: Ctx, words: string) => must(await findPerson(ctx, words)).id

/** The database with its log, byte by byte: what is deleted must not lie in a free page either. */
async function filesWith(house: TestApp, words: RegExp): Promise<readonly string[]> {
  const names = (await readdir(house.dataDir)).filter((file) => file.startsWith('ajar.sqlite'))
  expect(names).toContain('ajar.sqlite')
  const found = await Promise.all(
    names.map(async (file) => words.test((await readFile(join(house.dataDir, file))).toString('latin1'))),
  )
  return names.filter((_, i) => found[i])
}

/** Amara stands wherever a person can stand. */
async function knowAmaraInEveryWay(
  house: TestApp,
): Promise<{ readonly ctx: (now?: number) => Ctx; readonly id: string }> {
  const { ctx } = house
  must(await importMail(ctx(), demoMailbox))
  const id = await idOf(ctx(), 'amara gleisbogen')
  const view = must(await showPerson(ctx(), id))
  const application = view.applications[0]!.id
  const other = (await listApplications(ctx())).find((one) => one.id !== application)!

  const update = must(await addUpdate(ctx(), { kind: 'skill', text: `What ${name} asked about: Rust` }))
  must(await addArticle(ctx(), { title: 'On rails', url: 'https://a.example/rails', note: `for ${address}` }))
  must(await sayOfPerson(ctx(), id, { note: 'Likes trains and short answers', about: 'cares' }))
  must(await sayOfPerson(ctx(), id, { tags: ['trains'] }))
  must(
    await logContact(ctx(), id, {
      at: ctx().now - hour,
      medium: 'call',
      direction: 'outgoing',
      note: 'We spoke of trains',
      tells: [update.id],
    }),
  )
  // Twice, so that the file remembers what the card was before.
  for (const title of ['Head of People', 'Chief of People']) {
    const card = `BEGIN:VCARD\nVERSION:3.0\nUID:amara\nFN:${name}\nEMAIL:${address}\nTITLE:${title}\nTEL:+49 30 1234567\nORG:Gleisbogen\nEND:VCARD\n`
    must(await importContacts(ctx(), { name: 'book.vcf', bytes: new TextEncoder().encode(card) }, []))
  }
  const times = {
    start: ctx().now - 30 * 24 * hour,
    end: null,
    timeZone: 'Europe/Berlin',
    mode: 'phone',
    round: null,
  } as const
  const people = [
    { name, address, title: null },
    { name: 'Somebody Else', address: null, title: null },
  ]
  must(await addManual(ctx(), { type: 'interview', application: other.id, ...times, people }))
  must(await saveReflection(ctx(), application, { answers: { theySaid: `${name} said it was close` }, version: 0 }))
  await ctx().owner.settings.setViews(() => [{ id: 'v1', name: `With ${name}`, search: `q=${address}` }])
  for (const [n, step] of must(await showPerson(ctx(), id)).steps.entries()) {
    must(await draftStep(ctx(), step.id))
    if (n === 0) must(await decide(ctx(), step.id, { choice: 'done', reason: 'She will ask her boss' }))
  }
  must(await correctPerson(ctx(), id, { doNotContact: true }))
  return { ctx, id }
}

describe('somebody who moved and is forgotten', { timeout: 60_000 }, () => {
  it('is in no table and no file any more, the company they went to and the words written there with them', async () => {
    await using house = await testApp()
    const { ctx } = house
    must(await importMail(ctx(), demoMailbox))
    const id = await idOf(ctx(), 'amara gleisbogen')
    must(
      await sayOfPerson(ctx(), id, {
        movedTo: 'Harbour Rail',
        address: 'amara@harbour-rail.example',
        on: '2026-11-02',
      }),
    )
    const door = must(await showPerson(ctx(), id)).steps.find(({ title }) => title.includes('Harbour Rail'))
    must(await draftStep(ctx(), door?.id ?? ''))
    const anything = /amara|okafor|harbour.rail/i
    expect(tablesWith(house, anything)).toEqual(expect.arrayContaining(['corrections', 'drafts', 'person_facts']))

    must(await forgetNow(ctx(), id))
    expect(tablesWith(house, anything)).toEqual([])
    expect(await filesWith(house, anything)).toEqual([])
  })
})

describe('somebody who is forgotten', { timeout: 60_000 }, () => {
  it('is in no table any more, and what happened to the application is', async () => {
    await using house = await testApp()
    const { ctx, id } = await knowAmaraInEveryWay(house)
    const anything = /amara|okafor|1234567|(?:Head|Chief) of People|ask her boss|spoke of trains|Likes trains/i
    const before = tablesWith(house, anything)
    expect(before).toEqual(
      expect.arrayContaining([
        'articles',
        'bodies',
        'corrections',
        'decisions',
        'drafts',
        'manual_entries',
        'messages',
        'person_facts',
        'reflections',
        'searchable',
        'settings',
        'table_imports',
        'told',
        'updates',
      ]),
    )
    expect(await filesWith(house, anything)).not.toEqual([])
    const applications = await exportData(ctx())

    const asked = must(await askToForget(ctx(), id))
    expect(await forgetDue(ctx(asked.at - 1))).toBe(0)
    expect(await forgetDue(ctx(asked.at))).toBe(1)

    expect(tablesWith(house, anything)).toEqual([])
    expect(await filesWith(house, anything)).toEqual([])
    expect(await forgetDue(ctx(asked.at))).toBe(0)
    const after = await exportData(ctx())
    const plain = (data: object) =>
      ((data as { readonly applications: unknown }).applications as readonly Record<string, unknown>[]).map((one) => [
        ...['id', 'role', 'stage', 'outcome', 'appliedOn', 'closedOn'].map((key) => one[key]),
        (one.company as { readonly name: string }).name,
      ])
    expect(plain(after)).toEqual(plain(applications))
    expect(JSON.stringify(await search(ctx(), 'okafor', 10))).not.toContain('Gleisbogen')
    expect(JSON.stringify(must(await exportContacts(ctx())))).not.toMatch(/amara/i)
    expect(
      (await ctx().owner.manual.list()).some(({ fact }) => fact.type === 'interview' && fact.people.length === 1),
    ).toBe(true)
  })

  it('stays forgotten: no mailbox, card, entry or older archive brings them back', async () => {
    await using house = await testApp()
    const { ctx, id } = await knowAmaraInEveryWay(house)
    const archive = house.path('before.jsonl.gz')
    must(await backUp(ctx(), { to: archive }))
    expect(gunzipSync(await readFile(archive)).toString()).toMatch(/amara/i)
    const asked = must(await askToForget(ctx(), id))
    await forgetDue(ctx(asked.at))
    const isGone = async () => {
      expect((await listPeople(ctx())).filter((one) => /amara/i.test(one.name + (one.address ?? '')))).toEqual([])
      expect(tablesWith(house, /amara\.okafor|Amara Okafor/i)).toEqual([])
    }

    await importMail(ctx(), demoMailbox)
    await isGone()
    const card = new TextEncoder().encode(
      `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${address}\nORG:Gleisbogen\nEND:VCARD\n`,
    )
    expect(must(await previewContacts(ctx(), card)).cards).toEqual([])
    const [application] = await listApplications(ctx())
    const contact = { type: 'contact', application: application!.id, name, address, title: null } as const
    expect((await addManual(ctx(), contact)).ok).toBe(false)
    const after = house.path('after.jsonl.gz')
    must(await backUp(ctx(), { to: after }))
    expect(gunzipSync(await readFile(after)).toString()).not.toMatch(/amara\.okafor|Amara Okafor/i)
    must(await restore(ctx(), archive, house.dataDir))
    await isGone()

    // The person may say otherwise: from the next mail on they are known again.
    expect(await ctx().owner.forgottenPeople.allowAgain(address)).toBe(true)
    expect((await addManual(ctx(), contact)).ok).toBe(true)
  })

  it('is kept when it is taken back within the day, and nothing is written to them meanwhile', async () => {
    await using house = await testApp()
    const { ctx } = house
    must(await importMail(ctx(), demoMailbox))
    const id = await idOf(ctx(), 'amara gleisbogen')
    const asked = must(await askToForget(ctx(), id))
    expect(must(await askToForget(ctx(), id))).toEqual(asked)
    const waiting = must(await showPerson(ctx(), id))
    expect(waiting).toMatchObject({ toForget: { id: asked.id, at: ctx().now + 24 * hour }, warmth: null })
    expect(waiting.steps.filter(({ state }) => state === 'due')).toEqual([])

    must(await unsayOfPerson(ctx(), asked.id))
    expect(await forgetDue(ctx(asked.at + hour))).toBe(0)
    expect(must(await showPerson(ctx(), id)).steps.map(({ state }) => state)).toContain('due')
  })
})
