import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMeasured, type Measured } from './run-measured.ts'

/** A program that indexes all words of a Maildir. */
export interface MailIndexer {
  readonly name: string
  /** What it calls itself; null where it is not installed. */
  readonly version: string | null
  /** How many times its time Ajar's may be, at most. */
  readonly wanted: number
  /** Indexes into a new folder and counts what is in the index. */
  readonly index: (maildir: string, folder: string) => Promise<Measured & { readonly count: number }>
}

export const mailIndexers: readonly MailIndexer[] = [
  {
    name: 'mu index',
    version: versionOf('mu'),
    wanted: 1 / 10,
    index: async (maildir, folder) => {
      const home = `--muhome=${folder}`
      await runMeasured('mu', ['init', home, `--maildir=${maildir}`])
      const measured = await runMeasured('mu', ['index', '--quiet', home])
      const { out } = await runMeasured('mu', ['info', home])
      return { ...measured, count: Number(/messages in store\s*\|\s*(\d+)/.exec(out)?.[1] ?? 0) }
    },
  },
  {
    name: 'notmuch new',
    version: versionOf('notmuch'),
    wanted: 1 / 20,
    index: async (maildir, folder) => {
      await mkdir(folder, { recursive: true })
      const config = join(folder, 'config')
      await writeFile(
        config,
        `[database]\npath=${maildir}\n[user]\nname=Jo\nprimary_email=jo@merrow.example\n[new]\ntags=inbox\n`,
      )
      const env = { NOTMUCH_CONFIG: config }
      try {
        const measured = await runMeasured('notmuch', ['new', '--quiet'], env)
        const { out } = await runMeasured('notmuch', ['count', '*'], env)
        return { ...measured, count: Number(out) }
      } finally {
        // It lies inside the mail.
        await rm(join(maildir, '.notmuch'), { recursive: true, force: true })
      }
    },
  },
]

function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? (stdout.split('\n', 1)[0]?.trim() ?? '') : null
}
