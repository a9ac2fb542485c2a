import { seePlan } from '#actions/see-plan.ts'
import type { StepView } from '#actions/views.ts'
import { exitCode, type Command } from '#cli/command.ts'
import { refuseSearch, shortId } from '#cli/found.ts'
import { table } from '#cli/terminal.ts'

export const planCommand: Command = {
  name: 'plan',
  summary: 'every step ahead, with its window',
  usage: ['[APPLICATION]'],
  about:
    'The whole plan, or that of one application: what opens when and closes when, to whom, and in which state. Plans are worked out anew each time from what happened and what you decided; nothing in them can go stale.',
  options: { all: { type: 'boolean', help: 'with what is done, skipped and lapsed' } },
  examples: ['ajar plan', 'ajar plan northwind --all'],
  run: async (run) => {
    const words = run.words.join(' ')
    const plan = await seePlan(await run.ctx(), { application: words || null, all: run.values.all === true })
    if (!plan.ok) return refuseSearch(run, 'application', words, plan.error)
    if (run.json) run.terminal.out(JSON.stringify(plan.value, null, 2))
    else if (plan.value.length === 0)
      run.terminal.out('Nothing is planned. A plan begins with a no, or with three weeks of silence.')
    else
      run.terminal.out(
        table(
          ['id', 'state', 'from', 'to', 'company', 'what'],
          plan.value.map(cells),
          run.terminal.columns,
          run.terminal.style,
        ),
      )
    return exitCode.fine
  },
}

function cells(step: StepView): string[] {
  return [shortId(step.id), step.state, step.opensOn, step.closesOn, step.application.company, step.title]
}
