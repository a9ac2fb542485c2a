import { styleFor, type Terminal } from '#cli/terminal.ts'
import { main } from '../src/main.ts'
import { root } from './test-app.ts'

/** What a command line said, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process; `input` is what is typed or piped into it. */
export async function commandLine(argv: readonly string[], input = ''): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    columns: 120,
    isTty: false,
    style: styleFor(false),
    inputLines: async function* () {
      yield* input === '' ? [] : input.replace(/\n$/, '').split('\n')
    },
  }
  const code = await main(argv, root, terminal)
  return { code, out: out.join('\n'), err: err.join('\n') }
}
