import { findApplication } from '#actions/find.ts'
import { openPrivatePages, removePrivatePage, savePrivatePage } from '#actions/private-page.ts'
import { exitCode, onlyOneOf, textOption, UsageError, type Command } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

export const privateCommand: Command = {
  name: 'private',
  summary: 'a page a day for yourself alone, that nothing else reads',
  usage: ['APPLICATION', 'APPLICATION --write < FILE', 'APPLICATION --read', 'APPLICATION --remove DAY'],
  about:
    'Writing what a no does with one can help; nobody promises that it does. What you write is in no search, no draft and no export, and in a backup only with `ajar backup --private-pages`; the daily copies of the whole database on this computer hold it. --write adds what comes in to today’s page, --read prints all pages, --remove takes one away for good. Without any it says on which days there are pages.',
  options: {
    write: { type: 'boolean', help: 'add what comes in on standard input to today’s page' },
    read: { type: 'boolean', help: 'print the pages' },
    remove: { type: 'string', value: 'DAY', help: 'take the page of this day away for good' },
  },
  examples: ['ajar private northwind --write', 'ajar private northwind --remove 2026-11-09'],
  run: async (run) => {
    const words = run.words.join(' ')
    if (!words) throw new UsageError('On which application? Give its id, or words of its company and role.')
    onlyOneOf(run.values, 'write', 'read', 'remove')
    const ctx = await run.ctx()
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const opened = await openPrivatePages(ctx, found.value.id)
    if (!opened.ok) return exitCode.notFound
    const { today, earlier } = opened.value

    if (run.values['write'] === true) {
      const lines: string[] = []
      for await (const line of run.terminal.inputLines()) lines.push(line)
      const text = [today.text.trimEnd(), lines.join('\n').trim()].filter(Boolean).join('\n\n')
      const saved = await savePrivatePage(ctx, found.value.id, { ...today, text })
      if (saved.ok) run.terminal.out('Written, for you alone.')
      else run.terminal.err('It is too long, or the page was changed elsewhere meanwhile. Nothing was changed.')
      return saved.ok ? exitCode.fine : exitCode.refused
    }
    const day = textOption(run.values, 'remove')
    if (day !== undefined) {
      const removed = await removePrivatePage(ctx, found.value.id, day)
      if (removed.ok) run.terminal.out('The page is gone.')
      else run.terminal.err(`There is no page of ${printable(day)}.`)
      return removed.ok ? exitCode.fine : exitCode.notFound
    }

    const isRead = run.values['read'] === true
    const pages = [...(today.text === '' ? [] : [today]), ...earlier]
    if (run.json) run.terminal.out(JSON.stringify(isRead ? pages : pages.map(({ on }) => ({ on })), null, 2))
    else if (pages.length === 0) run.terminal.out('There is no page yet. --write takes what you type, to Ctrl-D.')
    else for (const { on, text } of pages) run.terminal.out(printable(isRead ? `${on}\n\n${text}\n` : on))
    return exitCode.fine
  },
}
