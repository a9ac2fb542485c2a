import { listSetAside, listSources } from '#actions/list-sources.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { exitCode, textOption, type Command } from '#cli/command.ts'
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
          `${source.name}  ${source.seen.toLocaleString('en')} read, ${source.kept.toLocaleString('en')} kept, ${source.setAside} set aside${source.resumable ? '; not finished, import it again to go on' : ''}\n  ${run.terminal.style.dim(source.path)}`,
        ),
      )
    }
    for (const item of setAside)
      run.terminal.out(printable(`  set aside: ${item.source}, ${item.place}: ${item.reason}`))
    return exitCode.fine
  },
}

export const settingsCommand: Command = {
  name: 'settings',
  summary: 'whose mailbox it is, your name, zone and country',
  usage: ['[--me ADDRESS…] [--name NAME] [--home-zone ZONE] [--country CC]'],
  about:
    'Without options it shows what is set and what was read off your mail. The country decides about public holidays where the reader’s own is unknown.',
  options: {
    name: { type: 'string', value: 'NAME', help: 'your name, as you sign' },
    'home-zone': { type: 'string', value: 'IANA', help: 'your time zone, kept' },
    country: { type: 'string', value: 'CC', help: 'two letters, like DE' },
  },
  examples: ['ajar settings', 'ajar settings --me mara@example.org --name "Mara Lindqvist" --country IE'],
  run: async (run) => {
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
