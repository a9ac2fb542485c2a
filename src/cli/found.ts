import type { NotFound } from '#actions/find.ts'
import { printable } from '#cli/terminal.ts'
import { exitCode, type CommandRun } from '#cli/command.ts'

/** Says that nothing, or more than one thing, answers to these words, and what to type instead. Gives the exit code. */
export function refuseSearch(
  run: CommandRun,
  what: 'application' | 'step' | 'person',
  words: string,
  refusal: NotFound,
): number {
  const list = lists[what]
  if (refusal.code === 'not-found') {
    run.terminal.err(`There is no ${what} “${words}”. \`${list}\` lists them.`)
  } else {
    run.terminal.err(`“${words}” fits more than one ${what}; say more, or give the id:`)
    for (const candidate of refusal.candidates)
      run.terminal.err(`  ${shortId(candidate.id)}  ${printable(candidate.line)}`)
  }
  return exitCode.notFound
}

const lists = { application: 'ajar applications', step: 'ajar plan', person: 'ajar people' } as const

/** Enough of an id to type; any unique beginning is understood. */
export function shortId(id: string): string {
  return id.slice(0, 9)
}
