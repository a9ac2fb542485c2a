import {
  changePlanSettings,
  seePlanSettings,
  type PlanSettingLine,
  type PlanSettingsPatch,
} from '#actions/plan-settings.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { ok } from '#domain/result.ts'
import { exitCode, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { fold, printable, type Style } from '#cli/terminal.ts'

export const settingsCommand: Command = {
  name: 'settings',
  summary: 'whose mailbox it is, your name and zone, the plan’s clock',
  usage: [
    '[--me ADDRESS…] [--name NAME] [--home-zone ZONE] [--country CC]',
    '[--plan] [--set KEY=VALUE]… [--reset KEY]…',
  ],
  about:
    'Without options it shows what is set and what was read off your mail. The country decides about public holidays where the reader’s own is unknown.\n\n--plan lists every default of the plan’s clock with its reason; --set changes one (24, 2-7, yes, 2,3,4 for weekdays, 09:30-11:30) and --reset puts it back. The plan follows at once.',
  options: {
    name: { type: 'string', value: 'NAME', help: 'your name, as you sign' },
    'home-zone': { type: 'string', value: 'IANA', help: 'your time zone, kept' },
    country: { type: 'string', value: 'CC', help: 'two letters, like DE' },
    plan: { type: 'boolean', help: 'every default of the plan’s clock, with its reason' },
    set: { type: 'string', value: 'KEY=VALUE', multiple: true, help: 'change one of them' },
    reset: { type: 'string', value: 'KEY', multiple: true, help: 'put one of them back' },
  },
  examples: [
    'ajar settings',
    'ajar settings --me mara@example.org --name "Mara Lindqvist" --country IE',
    'ajar settings --set dailyCap=3 --reset sendTimes',
  ],
  run: async (run) => {
    const planPatch = patchOf(run)
    const ctx = await run.ctx()
    const name = textOption(run.values, 'name')
    const timeZone = textOption(run.values, 'home-zone')
    const country = textOption(run.values, 'country')
    if (name !== undefined || timeZone !== undefined || country !== undefined) {
      const changed = await changeSettings(ctx, { name, timeZone, country }, run.services.dataDir)
      if (!changed.ok) {
        run.terminal.err(changed.error.message)
        return exitCode.refused
      }
    }
    if (planPatch !== undefined || run.values.plan === true) return planSettings(run, planPatch)
    const settings = await seeSettings(ctx, run.services.dataDir)
    if (run.json) run.terminal.out(JSON.stringify(settings, null, 2))
    else {
      const said = settings.addresses.length > 0
      const addresses = said ? settings.addresses : settings.inferredAddresses
      run.terminal.out(
        [
          `mailbox of  ${addresses.join(', ') || 'not known yet'}${said || addresses.length === 0 ? '' : '  (read off your mail)'}`,
          `name        ${settings.name ?? 'not set: drafts end with your address’s name'}`,
          `zone        ${settings.timeZone ?? `${settings.zoneInUse} (this computer’s)`}`,
          `country     ${settings.country ?? 'not set'}`,
        ].join('\n'),
      )
    }
    return exitCode.fine
  },
}

/** Undefined when none was given. A key given twice, or set and put back at once, is refused. */
function patchOf({ values }: CommandRun): PlanSettingsPatch | undefined {
  const pairs = textsOption(values, 'set').map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError(`--set wants KEY=VALUE, not “${text}”. \`ajar settings --plan\` lists the keys.`)
    return [text.slice(0, at).trim(), text.slice(at + 1)] as const
  })
  const reset = textsOption(values, 'reset')
  const keys = [...pairs.map(([key]) => key), ...reset]
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) throw new UsageError(`${twice} is given twice; say once what it should be.`)
  return keys.length === 0 ? undefined : { set: Object.fromEntries(pairs), reset }
}

async function planSettings(run: CommandRun, patch: PlanSettingsPatch | undefined): Promise<number> {
  const ctx = await run.ctx()
  const changed = patch === undefined ? ok(await seePlanSettings(ctx)) : await changePlanSettings(ctx, patch)
  if (!changed.ok) {
    run.terminal.err(printable(changed.error.message))
    return exitCode.refused
  }
  if (run.json) run.terminal.out(JSON.stringify(changed.value, null, 2))
  else run.terminal.out(changed.value.map((line) => inWords(line, run.terminal.style)).join('\n'))
  return exitCode.fine
}

function inWords(line: PlanSettingLine, style: Style): string {
  const was = line.changed ? `  (else ${line.standardText})` : ''
  return [
    `${style.bold(line.key)}=${line.text} ${line.unit}`.trimEnd() + was,
    style.dim(fold(`${line.name}. ${line.reason}`, 88, '    ')),
  ].join('\n')
}
