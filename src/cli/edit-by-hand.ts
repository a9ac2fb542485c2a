import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDraft } from '#actions/check-draft.ts'
import { wordsOfFile } from '#actions/check-words.ts'
import type { Ctx } from '#actions/context.ts'
import { editDraft } from '#actions/draft-step.ts'
import type { DraftView } from '#actions/views.ts'
import { exitCode, type CommandRun } from '#cli/command.ts'
import { findingsInWords } from '#cli/findings-in-words.ts'

/**
 * Opens the words in the person's own editor and keeps what they saved as a version; then says what the check minds.
 * What could not be saved stays in the file, and is named.
 */
export async function editByHand(run: CommandRun, ctx: Ctx, draft: DraftView): Promise<number> {
  const { terminal } = run
  const folder = await mkdtemp(join(tmpdir(), 'ajar-words-'))
  const file = join(folder, 'mail.txt')
  await writeFile(file, `Subject: ${draft.subject}\n\n${draft.body}`, { mode: 0o600 })
  const code = await openEditor(file)
  if (code !== 0) {
    terminal.err(`The editor ended with ${code}; nothing was saved. Which one it is, $VISUAL and $EDITOR say.`)
    await rm(folder, { recursive: true, force: true })
    return exitCode.refused
  }
  const words = wordsOfFile((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'))
  const text = { subject: words.subject || draft.subject, body: words.body }
  const isChanged = text.subject !== draft.subject || text.body !== draft.body
  const saved = isChanged ? await editDraft(ctx, draft.id, { ...text, version: draft.version }) : null
  if (saved?.ok === false) {
    terminal.err(`It was changed elsewhere in the meantime, so nothing was saved over it. Your words are in ${file}`)
    return exitCode.refused
  }
  await rm(folder, { recursive: true, force: true })

  const checked = await checkDraft(ctx, draft.id)
  const findings = checked.ok ? checked.value : []
  if (run.json)
    terminal.out(JSON.stringify({ saved: isChanged, version: saved?.value.version ?? draft.version, findings }))
  else {
    terminal.out(isChanged ? 'Saved.' : 'Nothing was changed.')
    terminal.out(findings.length === 0 ? 'Nothing to mind.' : findingsInWords(findings, terminal.style))
  }
  const isInTheWay = findings.some(
    ({ severity, because }) => severity === 'block' || (severity === 'error' && !because),
  )
  return isInTheWay ? exitCode.refused : exitCode.fine
}

/** The editor may be a command with options of its own (“code --wait”). */
function openEditor(file: string): Promise<number> {
  const isWindows = process.platform === 'win32'
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || (isWindows ? 'notepad' : 'vi')
  const child = isWindows
    ? spawn(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
    : spawn('sh', ['-c', `${editor} "$1"`, 'ajar', file], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
