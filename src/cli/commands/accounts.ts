import { password } from '@clack/prompts'
import { readFile } from 'node:fs/promises'
import { healthInWords } from '#actions/account-trouble.ts'
import { connectAccount, type ConnectInput, type Connected } from '#actions/connect-account.ts'
import { findAccount, listAccounts, type AccountView } from '#actions/list-accounts.ts'
import { askByHttps, proposeServers } from '#actions/propose-servers.ts'
import { removeAccount } from '#actions/remove-account.ts'
import { rotateSecrets } from '#actions/rotate-secrets.ts'
import { signInTo } from '#actions/sign-in-to.ts'
import type { Ctx } from '#actions/context.ts'
import type { MailServer } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import { exitCode, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { count } from '#cli/commands/import.ts'
import { mailServer } from '#cli/mail-server.ts'
import { printable } from '#cli/terminal.ts'

export const connectCommand: Command = {
  name: 'connect',
  summary: 'connect a live mailbox (IMAP), after trying to log in',
  usage: [
    'ADDRESS [--imap HOST:PORT] [--smtp HOST:PORT] [--user NAME] [--password-file FILE]',
    'ADDRESS --client-id ID [--client-secret-file FILE] [--issuer URL --scope TEXT]',
  ],
  about:
    'Finds the servers of Gmail, iCloud, Yahoo, Fastmail, GMX, Web.de and Proton Bridge by the address; for a domain of your own it asks that domain by https what it publishes, naming no address. Otherwise say them: --imap, --smtp.\n\nThe password is asked for, or read from --password-file (- for standard input); it is never an argument, which others could see. Ajar logs in, looks at the folders, and only then keeps it, sealed. Nothing in the mailbox is changed by reading. The same address again takes the place of the old settings.\n\n--client-id signs in in your browser instead (OAuth 2), with a registration of your own at Google, Microsoft or any provider that describes itself at --issuer: docs/sign-in.md says how one is made.',
  options: {
    imap: { type: 'string', value: 'HOST:PORT', help: 'where mail is read; /tls, /starttls or /none behind it' },
    smtp: { type: 'string', value: 'HOST:PORT', help: 'where mail is sent' },
    user: { type: 'string', value: 'NAME', help: 'user name, where it is not the address' },
    name: { type: 'string', value: 'NAME', help: 'what stands beside the address in mail you send' },
    alias: { type: 'string', value: 'ADDRESS', multiple: true, help: 'another address of this mailbox' },
    folder: { type: 'string', value: 'NAME', multiple: true, help: 'read only these folders' },
    'client-id': { type: 'string', value: 'ID', help: 'sign in in the browser, as this client of yours' },
    'client-secret-file': {
      type: 'string',
      value: 'FILE',
      help: 'a file with the secret of that client, if it has one',
    },
    issuer: { type: 'string', value: 'URL', help: 'who is signed in with, where the provider is not known' },
    scope: { type: 'string', value: 'TEXT', help: 'what is asked for there' },
    'password-file': { type: 'string', value: 'FILE', help: 'a file with the password in its first line' },
  },
  examples: [
    'ajar connect mara@fastmail.com',
    'ajar connect mara@lindqvist.example --imap mail.lindqvist.example:993 --user mara',
  ],
  run: async (run) => {
    const [address, ...rest] = run.words
    if (address === undefined || rest.length > 0) throw new UsageError('Which address? ajar connect you@example.org')
    const imap = serverOption(run, 'imap', 993)
    const smtp = serverOption(run, 'smtp', 587)
    const ctx = await run.ctx()
    const proposal = imap ? null : await proposeServers(ctx, address)
    if (proposal?.hint && !run.json && run.values['client-id'] === undefined)
      run.terminal.err(`${proposal.provider}: ${proposal.hint}`)
    const opener = await openerFor(run, ctx, address)
    if (typeof opener === 'number') return opener

    const folders = textsOption(run.values, 'folder')
    const connected = await connectAccount(
      ctx,
      {
        address,
        password: opener,
        name: textOption(run.values, 'name') ?? null,
        aliases: textsOption(run.values, 'alias'),
        folders: folders.length > 0 ? folders : null,
        ...(imap && { imap }),
        ...(smtp && { smtp }),
        user: textOption(run.values, 'user'),
      },
      { ask: askByHttps },
    )
    if (!connected.ok) {
      run.terminal.err(printable(connected.error.message))
      if (connected.error.code === 'no-server') run.terminal.err('Say it with --imap HOST:PORT.')
      return exitCode.refused
    }
    run.terminal.out(run.json ? JSON.stringify(connected.value, null, 2) : connectedInWords(connected.value))
    return exitCode.fine
  },
}

function serverOption(run: CommandRun, name: 'imap' | 'smtp', port: number): MailServer | undefined {
  const text = textOption(run.values, name)
  return text === undefined ? undefined : mailServer(text, `--${name}`, port)
}

/** The password, or what a sign-in gives; an exit code when there is neither. */
async function openerFor(run: CommandRun, ctx: Ctx, address: string): Promise<ConnectInput['password'] | number> {
  const clientId = textOption(run.values, 'client-id')
  if (clientId === undefined) return (await passwordFor(run, address)) ?? exitCode.interrupted

  const known = (await proposeServers(ctx, address)).signIn
  const issuer = textOption(run.values, 'issuer') ?? known?.issuer
  const scope = textOption(run.values, 'scope') ?? known?.scope
  if (!issuer || !scope) throw new UsageError('Who is signed in with? Say it: --issuer URL --scope TEXT.')
  const file = textOption(run.values, 'client-secret-file')
  const clientSecret = file === undefined ? null : await firstLineOf(file)
  const signedIn = await signInTo(
    ctx,
    { issuer, scope, clientId, clientSecret },
    {
      show: (url) => run.terminal.err(`Open this in your browser, and say yes there:\n${url}`),
    },
  )
  if (signedIn.ok) return signedIn.value
  run.terminal.err(printable(signedIn.error.message))
  return exitCode.refused
}

async function firstLineOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The file ${file} cannot be read.`)
  })
  return text.split(/\r?\n/, 1)[0] ?? ''
}

/** Null when the person breaks off. */
async function passwordFor(run: CommandRun, address: string): Promise<Secret | null> {
  const file = textOption(run.values, 'password-file')
  if (file !== undefined && file !== '-') {
    return new Secret(await firstLineOf(file))
  }
  if (file === undefined && run.terminal.isTty && process.stdin.isTTY) {
    const typed = await password({ message: `Password of ${address} (shown to nobody)` })
    return typeof typed === 'string' ? new Secret(typed) : null
  }
  for await (const line of run.terminal.inputLines()) return new Secret(line)
  return new Secret('')
}

function connectedInWords({ account, provider, folders, messages, noSending }: Connected): string {
  const named = folders.slice(0, 8).join(', ')
  const more = folders.length > 8 ? ` and ${folders.length - 8} more` : ''
  return printable(
    [
      `${account.address} is connected${provider === null ? '' : ` (${provider})`}: ${account.imap.host}:${account.imap.port}.`,
      ...(noSending === null ? [] : [`It cannot send yet: ${noSending}`]),
      `${count(folders.length, 'folder')} will be read, ${count(messages, 'mail')} in all: ${named}${more}.`,
      'Read it now: ajar sync. While ajar serve runs, it reads what comes by itself.',
    ].join('\n'),
  )
}

export const accountsCommand: Command = {
  name: 'accounts',
  summary: 'live mailboxes and how they are; remove one; seal passwords anew',
  usage: ['', 'remove ADDRESS', 'rotate'],
  about:
    'Lists each connected mailbox: when it was read, how much mail there is and how much of it is known, and what is wrong. remove takes one away with its password; what was kept of its mail stays. rotate seals all passwords with a new key and drops the old one.',
  options: {},
  examples: ['ajar accounts', 'ajar accounts remove mara@fastmail.com', 'ajar accounts rotate'],
  run: async (run) => {
    const [word, name, ...rest] = run.words
    if (word === undefined) return await list(run)
    if (word === 'rotate' && name === undefined) return await rotate(run)
    if (word === 'remove' && name !== undefined && rest.length === 0) return await remove(run, name)
    throw new UsageError('It is: ajar accounts, ajar accounts remove ADDRESS, or ajar accounts rotate.')
  },
}

async function list(run: CommandRun): Promise<number> {
  const accounts = await listAccounts(await run.ctx())
  if (run.json) run.terminal.out(JSON.stringify(accounts, null, 2))
  else if (accounts.length === 0) run.terminal.out('No mailbox is connected yet: ajar connect ADDRESS')
  else for (const account of accounts) run.terminal.out(printable(accountInWords(account)))
  return exitCode.fine
}

function accountInWords({ address, aliases, imap, user, health, kept, setAside }: AccountView): string {
  const { syncedAt, counted } = health
  const when = syncedAt === null ? 'not read yet' : `read ${new Date(syncedAt).toISOString().slice(0, 16)}Z`
  const known = counted ? `, mailbox ${counted.mailbox}, known ${counted.known}` : ''
  const aside = setAside > 0 ? `, ${setAside} set aside` : ''
  const lines = [
    `${address}  ${when}${known}, ${kept} about your applications${aside}`,
    `  ${imap.host}:${imap.port} (${imap.security}) as ${user}${aliases.length > 0 ? `, also for ${aliases.join(', ')}` : ''}`,
  ]
  const trouble = healthInWords(health, imap.host)
  return [...lines, ...(trouble === null ? [] : [`  ${trouble}`])].join('\n')
}

async function remove(run: CommandRun, name: string): Promise<number> {
  const ctx = await run.ctx()
  const account = await findAccount(ctx, name)
  if (!account || !(await removeAccount(ctx, account.id)).ok) {
    run.terminal.err(`There is no account ${printable(name)}. ajar accounts lists those there are.`)
    return exitCode.notFound
  }
  run.terminal.out(`${account.address} is removed, and its password deleted. What was kept of its mail stays.`)
  return exitCode.fine
}

async function rotate(run: CommandRun): Promise<number> {
  const rotated = await rotateSecrets(await run.ctx())
  if (!rotated.ok) {
    run.terminal.err(rotated.error.message)
    return exitCode.refused
  }
  run.terminal.out(`${count(rotated.value, 'password')} sealed with a new key; the old one is gone.`)
  return exitCode.fine
}
