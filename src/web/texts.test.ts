import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

/** What is the same in every language: names, addresses, examples of them. */
const universal: ReadonlySet<string> = new Set(['https://', '~/Mail/inbox.mbox'])

describe('what the pages say', () => {
  it('stands in message files, in both languages', () => {
    const words = files.filter((file) => file.endsWith('.en.ts'))
    expect(words.length).toBeGreaterThan(12)
    expect(words.map((file) => file.replace('.en.ts', '.de.ts')).filter((file) => !files.includes(file))).toEqual([])
  })

  it('is picked by the page’s language, wherever there are texts', () => {
    const picking = files.filter((file) => /(^|\/)texts\.ts$/.test(file))
    expect(picking.filter((file) => !read(file).includes('inLanguage({ en, de })'))).toEqual([])
  })

  it('does not stand in the components', () => {
    const components = files.filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    expect(components.length).toBeGreaterThan(40)
    expect(components.flatMap((file) => literalWords(read(file)).map((words) => `${file}: ${words}`))).toEqual([])
  })

  it('is found where it stands, so that the search above means something', () => {
    expect(literalWords('<p className="mt-1">\n  Hello you\n</p>')).toEqual(['Hello you'])
    expect(literalWords('<b>{texts.a} of {n}</b>')).toEqual(['of'])
    expect(literalWords('<Field label="Name" title={`Close it`} hint="" />')).toEqual(['Name', 'Close it'])
    expect(literalWords('const f = (a: Map<string, number>) => a.size > 2 && b < 3')).toEqual([])
  })
})

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

const spoken = 'aria-label|aria-description|title|placeholder|alt|label|hint|lead|heading|empty|windowTitle'
const inAttribute = new RegExp(`\\b(?:${spoken})=(?:"([^"\\n]{1,300})"|\\{['\`]([^'\`\\n$]{1,300})['\`]\\})`, 'g')
/** Between a tag or an expression and the next: only where a line is markup, not where it compares or calls. */
const inMarkup = /(?:(?<!=)>|\})([^<>{}()=;:?&|[\]'"`]{1,300})[<{]/g

function literalWords(source: string): string[] {
  const code = source.replaceAll(/\/\*[^*]{0,2000}\*\/|\/\/[^\n]{0,300}/g, '')
  const attributes = [...code.matchAll(inAttribute)].map(([, plain, quoted]) => plain ?? quoted ?? '')
  const between = [...code.matchAll(inMarkup)].map(([, text = '']) => text.trim()).filter((text) => !isCode(text))
  return [...attributes, ...between].filter((text) => /\p{L}{2,}/u.test(text) && !universal.has(text))
}

/** What stands between two braces outside of markup: the next statement, or the rest of a template. */
function isCode(text: string): boolean {
  return (
    text.endsWith('$') ||
    /^(?:,|\.|as |extends |return|export|function|interface|type |const |case |else|catch|finally|from |satisfies )/.test(
      text,
    ) ||
    /\b(?:export|const|function|return|interface|import)\b/.test(text)
  )
}
