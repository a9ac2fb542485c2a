import { readFile } from 'node:fs/promises'
import { prepareRewrite, sendRewrite, type ModelRefusal, type Selection } from '#actions/own-model/rewrite.ts'
import { seeOwnModel, setUpOwnModel, turnOwnModelOff } from '#actions/own-model/set-up.ts'
import { Secret } from '#domain/secret.ts'
import { exitCode, oneOf, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

const registers = ['plain', 'warm', 'formal'] as const

export const modelCommand: Command = {
  name: 'model',
  summary: 'a language model of your own that may rewrite a sentence; off until you name one',
  usage: ['', 'set ADDRESS NAME [--key-file FILE]', 'rewrite TEXT [--lang CODE] [--register NAME] [--send]', 'off'],
  about:
    'Any OpenAI-compatible address: Ollama’s is http://localhost:11434/v1. Without encryption only this computer itself is asked. A key is read from a file (- for standard input) and kept sealed.\n\n“rewrite” shows exactly what would be sent, and sends nothing; with --send it is sent, and what comes back is shown with what the check minds in it. Nothing is put into any mail.',
  options: {
    'key-file': { type: 'string', value: 'FILE', help: 'a file with the key in its first line' },
    lang: { type: 'string', value: 'CODE', help: 'language of the sentence: en (the default), de, fr, es, nl' },
    register: { type: 'string', value: 'NAME', help: 'plain (the default), warm or formal' },
    send: { type: 'boolean', help: 'send it' },
  },
  examples: [
    'ajar model set http://localhost:11434/v1 llama3.2',
    'ajar model rewrite "To be fair, nobody told me how long the task would take."',
  ],
  run: async (run) => {
    const [what = 'see', ...rest] = run.words
    const doing = doings[oneOf(['see', 'set', 'rewrite', 'off'], what, 'model')]
    return doing(run, rest)
  },
}

const doings = {
  see: async (run: CommandRun) => {
    const model = await seeOwnModel(await run.ctx())
    if (run.json) run.terminal.out(JSON.stringify(model))
    else if (model === null) run.terminal.out('Off: no model is ever asked. `ajar model set ADDRESS NAME` names one.')
    else run.terminal.out(`${printable(model.name)} at ${model.address}${model.hasKey ? ', with a key' : ''}`)
    return exitCode.fine
  },
  set: async (run: CommandRun, [address, name, ...more]: readonly string[]) => {
    if (address === undefined || name === undefined || more.length > 0)
      throw new UsageError('ajar model set ADDRESS NAME')
    const file = textOption(run.values, 'key-file')
    const key = file === undefined ? undefined : await keyIn(file, run)
    if (key === null) return exitCode.notFound
    const set = await setUpOwnModel(await run.ctx(), { address, name, key })
    if (!set.ok) {
      run.terminal.err(set.error.message)
      return exitCode.refused
    }
    run.terminal.out(run.json ? JSON.stringify(set.value) : `${printable(set.value.name)} at ${set.value.address}.`)
    return exitCode.fine
  },
  off: async (run: CommandRun) => {
    await turnOwnModelOff(await run.ctx())
    run.terminal.out(run.json ? 'null' : 'Off. Its key is erased.')
    return exitCode.fine
  },
  rewrite: async (run: CommandRun, words: readonly string[]) => {
    const body = words.join(' ').trim()
    if (body === '') throw new UsageError('Which sentence? ajar model rewrite "…"')
    const language = textOption(run.values, 'lang') ?? 'en'
    if (!/^[a-z]{2}$/.test(language)) throw new UsageError('--lang is two letters, like en.')
    const register = oneOf(registers, textOption(run.values, 'register') ?? 'plain', '--register')
    const mail = { step: 'follow-up', language, subject: null, body } as const
    const selection: Selection = { mail, register, start: 0, end: body.length }
    const ctx = await run.ctx()
    const prepared = await prepareRewrite(ctx, selection)
    if (!prepared.ok) return refuse(run, prepared.error)
    if (run.values['send'] !== true) {
      const { address, request } = prepared.value
      run.terminal.out(
        run.json
          ? JSON.stringify(prepared.value)
          : `${printable(request)}\n\nThis would go to ${address}. Nothing was sent; --send does.`,
      )
      return exitCode.fine
    }
    const sent = await sendRewrite(ctx, selection, prepared.value)
    if (!sent.ok) return refuse(run, sent.error)
    const { proposal, findings } = sent.value
    run.terminal.out(
      run.json
        ? JSON.stringify(sent.value)
        : [printable(proposal), ...findings.map(({ message, quote }) => `  ${message} ${printable(quote)}`)].join('\n'),
    )
    return exitCode.fine
  },
} as const

async function keyIn(file: string, run: CommandRun): Promise<Secret | null> {
  try {
    if (file !== '-') return new Secret(((await readFile(file, 'utf8')).split('\n')[0] ?? '').trim())
    for await (const line of run.terminal.inputLines()) return new Secret(line.trim())
  } catch {
    run.terminal.err(`There is no file ${printable(file)} that can be read.`)
  }
  return null
}

function refuse(run: CommandRun, refusal: ModelRefusal): number {
  const way = refusal.code === 'off' ? ' `ajar model set ADDRESS NAME` names one.' : ''
  run.terminal.err(refusal.message + way)
  return exitCode.refused
}
