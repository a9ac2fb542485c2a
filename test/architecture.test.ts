import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Who may import whom; the folder itself is always allowed. The same table stands in docs/ARCHITECTURE.md. */
const mayImport = {
  domain: [],
  read: ['domain'],
  plan: ['domain'],
  write: ['domain'],
  reflect: ['domain'],
  mail: ['domain'],
  watch: ['domain'],
  store: ['domain'],
  actions: ['domain', 'read', 'plan', 'write', 'reflect', 'mail', 'watch', 'store'],
  jobs: ['domain', 'actions'],
  server: ['domain', 'actions'],
  cli: ['domain', 'actions'],
  web: ['domain', 'write/check'],
} as const satisfies Record<string, readonly string[]>
type Folder = keyof typeof mayImport

const thinking = ['domain', 'read', 'plan', 'write', 'reflect'] as const

interface SourceFile {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[]
}

const files = sourceFiles(src)
const tree = readFileSync(new URL('../docs/ARCHITECTURE.md', import.meta.url), 'utf8')

describe('the house', () => {
  it('has only folders that the table knows', () => {
    const unknown = files.filter((file) => file.folder !== '' && !(file.folder in mayImport)).map((file) => file.path)
    expect(unknown).toEqual([])
  })

  it('is drawn in docs/ARCHITECTURE.md, every folder with files in it', () => {
    const drawn = new Set<string>()
    let top = ''
    for (const [, indent = '', names = ''] of tree.matchAll(/^( {2}| {4})((?:[\w-]+\/ )+)/gm)) {
      for (const name of names.split('/').map((one) => one.trim())) {
        if (name === '') continue
        if (indent.length === 2) top = name
        drawn.add(indent.length === 2 ? name : `${top}/${name}`)
      }
    }
    expect(drawn.size).toBeGreaterThan(25)
    const folders = files.map(({ path }) => path.split('/').slice(0, -1).slice(0, 2).join('/'))
    // The browser app is a folder a page; the tree says so in one line.
    const missing = [...new Set(folders)].filter((path) => path !== '' && !path.startsWith('web/') && !drawn.has(path))
    expect(missing).toEqual([])
  })

  it('numbers each decision once', () => {
    const numbers = readdirSync(new URL('../docs/decisions/', import.meta.url)).map((name) => name.slice(0, 4))
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
  })

  it('imports one way', () => {
    const wrong = files.flatMap((file) => {
      if (!(file.folder in mayImport)) return []
      const allowed: readonly string[] = mayImport[file.folder as Folder]
      return file.imports
        .filter(({ from }) => from.startsWith('#'))
        .filter(({ from, typeOnly }) => {
          const target = from.slice(1)
          if (target.startsWith(`${file.folder}/`)) return false
          if (file.folder === 'web' && typeOnly && /^(server|actions)\//.test(target)) return false
          return !allowed.some((folder) => target === `${folder}.ts` || target.startsWith(`${folder}/`))
        })
        .map(({ from }) => `${file.path} imports ${from}`)
    })
    expect(wrong).toEqual([])
  })

  it('never reaches into another folder by a relative path', () => {
    const wrong = files.flatMap((file) =>
      file.imports.filter(({ from }) => from.startsWith('..')).map(({ from }) => `${file.path} imports ${from}`),
    )
    expect(wrong).toEqual([])
  })

  it('thinks without a clock, without input and output, and without the zone of the process', () => {
    const wrong = files
      .filter((file) => (thinking as readonly string[]).includes(file.folder) && !isTest(file.path))
      .flatMap((file) => {
        const found = [
          ...file.imports.filter(({ from }) => from.startsWith('node:')).map(({ from }) => from),
          ...[...file.text.matchAll(/\bDate\.now\(|\bnew Date\(\)|Temporal\.Now\b|process\.env|Math\.random\(/g)].map(
            String,
          ),
        ]
        return found.map((what) => `${file.path}: ${what}`)
      })
    expect(wrong).toEqual([])
  })

  it('sees at least every folder that the product needs, so that this test cannot pass on nothing', () => {
    const folders = new Set(files.map((file) => file.folder))
    for (const folder of [
      'domain',
      'read',
      'plan',
      'write',
      'reflect',
      'mail',
      'store',
      'actions',
      'server',
      'cli',
      'web',
    ]) {
      expect(folders, folder).toContain(folder)
    }
  })
})

function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/builders\.ts$|\/random-[a-z-]+\.ts$|\/fixtures\//.test(path)
}

function sourceFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name)
      const path = relative(root, full)
      const text = readFileSync(full, 'utf8')
      return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports: importsOf(text) }
    })
}

function importsOf(text: string): { from: string; typeOnly: boolean }[] {
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/gm,
  )
  return [...found].map((match) => ({ from: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }))
}
