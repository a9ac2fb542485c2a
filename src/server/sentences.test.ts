import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { leftOut, privatePagesLeftOut } from '#actions/archive/format.ts'
import { aDraft, testDoor } from '#server/builders.ts'
import { inGerman } from '#server/sentences.de.ts'

const src = fileURLToPath(new URL('..', import.meta.url))

/** Whose sentences reach no German page through `inGerman`, and why. */
const saidOtherwise = {
  'server/errors.ts': 'each refusal has its German twin in refusals.de.ts, and the compiler asks for it',
  'actions/read-files.ts': 'reading without keeping is the terminal’s alone',
  'actions/check-words.ts': 'lines of JSON are the terminal’s alone',
  'actions/compose-step.ts': 'both languages stand beside each other in it',
  'mail/refusal-report.ts': 'a report is kept as a server writes it: in English, whoever reads it',
} as const satisfies Record<string, string>

/** Every file that makes sentences, found by itself so that none is forgotten. */
const made = ['app.ts', ...['actions', 'server', 'mail'].flatMap(sourcesIn)].filter(
  (path) => sentencesIn(path).length > 0,
)

function sourcesIn(folder: string): string[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:\.test|\.de|builders)\.ts$/.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted()
}

/** Sentences as they stand in a file: quoted, beginning like one, ending like one. */
function sentencesIn(path: string): string[] {
  const source = readFileSync(join(src, path), 'utf8')
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
  it.each(made.filter((path) => !(path in saidOtherwise)))('have German ones beside them: %s', (path) => {
    expect(sentencesIn(path).filter((sentence) => inGerman(sentence) === null)).toEqual([])
  })

  it('are found where they are, and no file is left out that has none', () => {
    expect(made.length).toBeGreaterThan(25)
    expect(made).toEqual(expect.arrayContaining(['app.ts', 'actions/archive/lines.ts', 'mail/open-source.ts']))
    expect(Object.keys(saidOtherwise).filter((path) => !made.includes(path))).toEqual([])
  })

  it('tell what an archive leaves out', () => {
    expect(leftOut.length).toBeGreaterThan(2)
    expect([...leftOut, privatePagesLeftOut].filter((sentence) => inGerman(sentence) === null)).toEqual([])
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
