import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Expression {
  readonly source: string
  readonly flags: string
  /** Where it stands first. */
  readonly file: string
  /** Names it in the list of what was proven. */
  readonly id: string
}

/** Every regular expression that is written down in the program, each once. */
export function expressionsOfTheProgram(): readonly Expression[] {
  const found = new Map<string, Expression>()
  for (const file of sourceFiles()) {
    const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'))
    for (const { pattern, flags } of literals(program)) {
      const id = createHash('sha256').update(`/${pattern}/${flags}`).digest('base64url').slice(0, 12)
      if (!found.has(id)) found.set(id, { source: pattern, flags, file, id })
    }
  }
  return [...found.values()]
}

function sourceFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' }).split('\n')
  return listed.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
}

interface Literal {
  readonly pattern: string
  readonly flags: string
}

function* literals(node: unknown): Generator<Literal> {
  if (Array.isArray(node)) for (const one of node) yield* literals(one)
  else if (node !== null && typeof node === 'object' && !(node instanceof RegExp)) {
    if ('type' in node && node.type === 'Literal' && 'regex' in node) yield node.regex as Literal
    else for (const value of Object.values(node)) yield* literals(value)
  }
}
