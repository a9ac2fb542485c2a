import { logContact } from '#actions/log-contact.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { onlyOneOf, textOption, textsOption, type Command } from '#cli/command.ts'
import { report, withPerson } from '#cli/commands/people-keeping.ts'
import { parseMoment } from '#cli/moment.ts'

export const callCommand: Command = {
  name: 'call',
  summary: 'log a call or a meeting: it counts as a contact',
  usage: ['PERSON [--at MOMENT] [--they-called | --met] [--note TEXT] [--told ID]…'],
  about:
    'What was said in a call or a meeting is in no mail. Logged, it counts as the last contact, and what you told is no news to them any more (ids of news: `ajar people show PERSON`). `ajar remove ID` takes it away.',
  options: {
    at: { type: 'string', value: 'MOMENT', help: 'when, like 2026-11-09T14:00; now, unless told' },
    'they-called': { type: 'boolean', help: 'they called you' },
    met: { type: 'boolean', help: 'you met' },
    note: { type: 'string', value: 'TEXT', help: 'what was said' },
    told: { type: 'string', value: 'ID', multiple: true, help: 'an update or article that they heard of' },
  },
  examples: ['ajar call "priya nair" --note "They grow the team in spring"'],
  run: async (run) => {
    onlyOneOf(run.values, 'they-called', 'met')
    return withPerson(run, run.words.join(' '), async ({ id }) => {
      const ctx = await run.ctx()
      const at = textOption(run.values, 'at')
      const logged = await logContact(ctx, id, {
        at: at === undefined ? ctx.now : parseMoment(at, await zoneInUse(ctx), '--at'),
        medium: run.values['met'] === true ? 'meeting' : 'call',
        direction: run.values['they-called'] === true ? 'incoming' : 'outgoing',
        note: textOption(run.values, 'note'),
        tells: textsOption(run.values, 'told'),
      })
      return report(run, logged, (made) => `Logged. To take it away: ajar remove ${made.id}`)
    })
  },
}
