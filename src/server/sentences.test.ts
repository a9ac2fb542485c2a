import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { leftOut } from '#actions/archive/format.ts'
import { aDraft, testDoor } from '#server/builders.ts'
import { inGerman } from '#server/sentences.de.ts'

const made = [
  'app.ts',
  'actions/add-manual.ts',
  'actions/archive/lines.ts',
  'actions/archive/read-archive.ts',
  'actions/archive/write-archive.ts',
  'actions/copy-refusal.ts',
  'actions/doctor-time.ts',
  'actions/doctor.ts',
  'actions/keeping.ts',
  'actions/restore.ts',
  'actions/add-news.ts',
  'actions/import-contacts.ts',
  'actions/import-mail.ts',
  'actions/importer.ts',
  'actions/see-settings.ts',
  'mail/open-source.ts',
  'server/application-routes.ts',
  'server/import-routes.ts',
  'server/manual-schema.ts',
  'server/news-routes.ts',
  'server/schemas.ts',
  'server/settings-routes.ts',
] as const

/** Sentences as they stand in a file: quoted, beginning like one, ending like one. */
function sentencesIn(path: string): string[] {
  const source = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
  const whatToName = /whatToName = '([^']+)'/.exec(source)?.[1] ?? ''
  return [
    ...source.matchAll(
      /(?<=(?:message: |error: |says: |todo: |todo = |, |\n {4,10}))(['`])((?:[A-Z“]|\$\{path\})[^'`\n]{4,300})\1/g,
    ),
  ]
    .map(([, , text = '']) => text.replace('${whatToName}', whatToName).replaceAll(/\$\{[^}]{1,60}\}/g, 'X'))
    .filter((text) => /[.?]$|X$/.test(text))
}

describe('sentences from the server', () => {
  it.each(made)('have German ones beside them: %s', (path) => {
    const sentences = sentencesIn(path)
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter((sentence) => inGerman(sentence) === null)).toEqual([])
  })

  it('tell what an archive leaves out', () => {
    expect(leftOut.length).toBeGreaterThan(2)
    expect(leftOut.filter((sentence) => inGerman(sentence) === null)).toEqual([])
  })

  it('keep what the person gave', () => {
    expect(inGerman('“2026-13-40” is no day; one looks like 2026-11-09.')).toBe(
      '„2026-13-40“ ist kein Datum; eines sieht aus wie 2026-11-09.',
    )
    expect(inGerman('/tmp/$& cannot be read: EIO.')).toBe('/tmp/$& ist nicht lesbar (EIO).')
    expect(inGerman('Something nobody has translated.')).toBeNull()
  })

  it('reach the page in its language', async () => {
    const door = testDoor({ draftStep: async () => ({ ok: true, value: aDraft() }) })
    const german = { headers: { 'accept-language': 'de' } }
    const gone = await door.ask('/api/nothing/here', german)
    expect(await gone.json()).toMatchObject({ error: 'not-found', message: expect.stringContaining('nicht mehr') })

    const noId = await door.ask('/api/applications/%20', german)
    expect(await noId.json()).toMatchObject({ error: 'invalid', message: 'Diese Kennung stammt nicht von Ajar.' })
  })
})
