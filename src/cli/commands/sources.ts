import { listSetAside, listSources } from '#actions/list-sources.ts'
import { exitCode, type Command } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'where the mail came from, and what could not be read',
  usage: [''],
  about:
    'Every mail file and folder that was imported, how much of it is about your applications, and each mail that was set aside: where it lies, and why.',
  options: {},
  examples: ['ajar sources'],
  run: async (run) => {
    const ctx = await run.ctx()
    const [sources, setAside] = await Promise.all([listSources(ctx), listSetAside(ctx)])
    if (run.json) {
      run.terminal.out(JSON.stringify({ sources, setAside }, null, 2))
      return exitCode.fine
    }
    if (sources.length === 0) run.terminal.out('No mail was imported yet: ajar import PATH')
    for (const source of sources) {
      run.terminal.out(
        printable(
          `${source.name}  ${source.seen.toLocaleString('en')} read, ${source.kept.toLocaleString('en')} kept, ${source.setAside} set aside${source.resumable ? '; not finished, import it again to go on' : ''}\n  ${run.terminal.style.dim(source.chosen ? 'chosen in the browser' : source.path)}`,
        ),
      )
    }
    for (const item of setAside)
      run.terminal.out(printable(`  set aside: ${item.source}, ${item.place}: ${item.reason}`))
    return exitCode.fine
  },
}
