import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  importContacts,
  previewContacts,
  type CardTick,
  type CardView,
  type ContactsPreview,
} from '#actions/import-contacts.ts'
import { relations } from '#domain/person.ts'
import { exitCode, textsOption, UsageError, type CommandRun, type Option } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

/** What `ajar import` understands besides for a file of contacts. */
export const contactOptions = {
  tick: {
    type: 'string',
    value: 'LINE[=RELATION]',
    multiple: true,
    help: `for contacts: take this proposal, by the line --dry-run shows, or all; as one of ${relations.join(', ')}`,
  },
} as const satisfies Readonly<Record<string, Option>>

export function isContactsFile(path: string): boolean {
  return /\.(?:vcf|vcard)$/i.test(path)
}

const largest = 10_000_000

/** Takes the contacts of an address book in, or shows with `--dry-run` what they would bring. */
export async function importContactsFile(run: CommandRun, path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) {
    run.terminal.err(`There is no file ${printable(path)}.`)
    return exitCode.notFound
  }
  // One byte more than is taken is enough to be refused.
  const bytes = found.size > largest ? new Uint8Array(largest + 1) : await readFile(path)
  const ctx = await run.ctx()
  const seen = await previewContacts(ctx, bytes)
  if (!seen.ok) {
    run.terminal.err(seen.error.message)
    return exitCode.refused
  }
  const ticks = ticksOf(run, seen.value)
  if (run.values['dry-run']) {
    run.terminal.out(run.json ? JSON.stringify(seen.value, null, 2) : previewInWords(seen.value))
    return exitCode.fine
  }
  const done = await importContacts(ctx, { name: basename(path), bytes }, ticks)
  if (!done.ok) {
    run.terminal.err(done.error.message)
    return exitCode.refused
  }
  const { id, added, filled, updated } = done.value
  const left = seen.value.cards.filter(({ fate }) => fate === 'proposed').length - added
  run.terminal.out(
    run.json
      ? JSON.stringify(done.value, null, 2)
      : [
          `${printable(basename(path))}: ${added} new, ${filled} told more of people you know, ${updated} changed.`,
          ...badLines(seen.value),
          ...(left > 0
            ? [`${left} more at companies of yours; --dry-run shows them, --tick LINE or --tick all takes them.`]
            : []),
          id === null ? 'Nothing new.' : `To take all of it back: ajar undo ${id}`,
        ].join('\n'),
  )
  return exitCode.fine
}

function ticksOf(run: CommandRun, { cards }: ContactsPreview): readonly CardTick[] {
  const proposed = cards.filter(({ fate }) => fate === 'proposed')
  return textsOption(run.values, 'tick').flatMap((text): readonly CardTick[] => {
    const [where = '', as] = text.split('=', 2)
    const relation = relations.find((one) => one === as)
    if (as !== undefined && relation === undefined)
      throw new UsageError(`“${as}” is no relation; there are ${relations.join(', ')}.`)
    const these = where === 'all' ? proposed : proposed.filter(({ line }) => String(line) === where)
    if (these.length === 0 && where !== 'all')
      throw new UsageError(`No contact is proposed at line ${where}. --dry-run shows the lines.`)
    return these.map(({ id }) => ({ card: id, relation }))
  })
}

const fates = {
  fills: 'tells more of somebody you know',
  updated: 'changed since it came last',
  proposed: 'at a company of yours, to be ticked',
  known: 'known already',
  removed: 'taken away by you',
  elsewhere: 'no company of yours, left out',
} as const satisfies Record<CardView['fate'], string>

const reasons = {
  'not-closed': 'it is never closed',
  'too-long': 'longer than a contact can be',
  unreadable: 'it cannot be read',
  'no-name': 'no name',
  'same-as-another': 'the same as an earlier one',
} as const satisfies Record<ContactsPreview['bad'][number]['reason'], string>

function previewInWords(preview: ContactsPreview): string {
  const groups = (Object.keys(fates) as CardView['fate'][]).flatMap((fate) => {
    const these = preview.cards.filter((card) => card.fate === fate)
    if (these.length === 0) return []
    const shown = these.slice(0, 40).map((card) => {
      const at = card.application
      const guess = fate === 'proposed' ? ` → ${at?.company ?? ''}, ${card.relation ?? ''}?` : ''
      const said = [card.name, card.title, card.company, card.address].filter(Boolean).join(' · ')
      return `  ${String(card.line).padStart(6)}  ${printable(said + guess)}`
    })
    const more = these.length > shown.length ? [`          and ${these.length - shown.length} more`] : []
    return [`${these.length} ${fates[fate]}:`, ...shown, ...more, '']
  })
  const cut = preview.cut ? ['Only the first 10,000 contacts are read.'] : []
  return [...groups, ...badLines(preview), ...cut, 'Nothing was changed.'].join('\n')
}

function badLines({ bad }: ContactsPreview): readonly string[] {
  return bad.map(({ line, reason }) => `  line ${line}: left out, ${reasons[reason]}`)
}
