import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What a conversation with a mail server goes through while a mailbox is read, in this order. */
export const imapSteps = [
  'greeting',
  'log-in',
  'list',
  'examine',
  'search',
  'heads',
  'text',
  'whole',
  'siblings',
  'log-out',
] as const
export type ImapStep = (typeof imapSteps)[number]

/** `refuse` answers with NO in the server's place; `kill` calls `onKill`. */
export const imapFaultKinds = ['drop', 'hang', 'garbage', 'refuse', 'kill'] as const
export type ImapFaultKind = (typeof imapFaultKinds)[number]

export interface ImapFault {
  readonly kind: ImapFaultKind
  readonly step: ImapStep
  /** Which time the step is come to, over all connections, from 0. */
  readonly time: number
  /** Before the server hears it, in the middle of its answer (of a literal, where it has one), or after it. */
  readonly moment: 'before' | 'within' | 'after'
  /** Whether nobody is let in any more afterwards. */
  readonly lasts?: boolean
  /** Only what is said on the first connection counts. */
  readonly firstLineOnly?: boolean
}

export interface ImapProxy extends AsyncDisposable {
  readonly port: number
  /**
   * From now on: counts anew, breaks at this step, and calls `before` ahead of each step; what it waits for, the
   * client waits for.
   */
  arm(
    fault: ImapFault | null,
    more?: {
      readonly onKill?: () => void
      readonly before?: (step: ImapStep, time: number) => Promise<void>
    },
  ): void
  /** Whether the fault came. */
  struck(): boolean
  /** How often each step was come to since `arm`. */
  reached(): Readonly<Record<ImapStep, number>>
  /** All that was said to the server since `arm`, a command each. */
  said(): readonly string[]
}

const nonsense = Buffer.from('\r\n* \u0000\u0001((( FETCH "{99999999999}\r\n+ ] OK\r\n)\r\n')

/**
 * Stands between Ajar and an IMAP server, tells what each command is for, and breaks the conversation at one of them.
 * Mail with a Message-ID that begins with `sibling` is forgotten at first, and fetched because of its thread.
 */
export async function startImapProxy(target: number): Promise<ImapProxy> {
  const open = new Set<Socket>()
  let armed: ImapFault | null = null
  let onKill = () => {}
  let before = (_step: ImapStep, _time: number) => Promise.resolve()
  let reached = noneReached()
  let said: string[] = []
  let struck = false
  let lines = 0
  /** What had its head fetched in this reading. */
  let known = new Set<string>()
  let siblings = new Set<string>()

  const stepOf = (folder: string, words: string): ImapStep => {
    const verb = /^\S+ (?:UID )?([A-Z]+)/i.exec(words)?.[1]?.toUpperCase() ?? ''
    if (verb !== 'FETCH') return stepOfVerb[verb] ?? 'log-in'
    const [, first = ''] = /FETCH (\d+)/.exec(words) ?? []
    const isAgain = known.has(`${folder}/${first}`)
    const isWhole = words.includes('<0.1048576>')
    const isHead = words.includes('BODYSTRUCTURE')
    if (siblings.has(`${folder}/${first}`) && (isWhole || isHead)) return 'siblings'
    if (isWhole || (isHead && isAgain)) return 'whole'
    known.add(`${folder}/${first}`)
    return isHead ? 'heads' : 'text'
  }

  const server = createServer((client) => {
    if (struck && armed?.lasts === true) {
      client.destroy()
      return
    }
    const line = lines++
    const upstream = connect(target, '127.0.0.1')
    let isSilent = false
    let folder = ''
    let tag = ''
    /** The fault, while its step is being answered. */
    let due: ImapFault | null = null
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        if (isSilent) return
        client.destroy()
        upstream.destroy()
      })
    }

    const strike = (fault: ImapFault) => {
      struck = true
      due = null
      if (fault.kind === 'refuse') {
        client.write(tag === '' ? '* BYE Too many connections.\r\n' : `${tag} NO Not now.\r\n`)
        if (tag === '') client.end()
        return
      }
      isSilent = true
      if (fault.kind === 'hang') return
      if (fault.kind === 'garbage') {
        client.write(nonsense)
        return
      }
      if (fault.kind === 'kill') onKill()
      client.end()
      upstream.destroy()
    }
    /** Whether the client's words may be passed on. */
    const come = async (step: ImapStep): Promise<boolean> => {
      const isOther = line > 0 && armed?.firstLineOnly === true
      const time = isOther ? -1 : reached[step]++
      await before(step, time)
      if (armed === null || struck || armed.step !== step || armed.time !== time) return true
      if (armed.moment === 'before') {
        strike(armed)
        return false
      }
      due = armed
      return true
    }

    let turn = come('greeting')
    client.on('data', (bytes) => {
      turn = turn.then(async () => {
        if (isSilent) return false
        const words = bytes.toString('latin1')
        const [, newTag] = /^([A-Z0-9]+) [A-Z]/i.exec(words) ?? []
        // What goes on with a command is no step of its own.
        if (newTag !== undefined) {
          if (said.length < 2000) said.push(words.trimEnd())
          tag = newTag
          const [, path] = /EXAMINE "?([^"\r\n]+)"?/.exec(words) ?? []
          if (path !== undefined) folder = path
          if (!(await come(stepOf(folder, words)))) return false
        }
        upstream.write(bytes)
        return true
      })
    })
    let greeting = true
    upstream.on('data', (bytes) => {
      for (const uid of siblingsIn(bytes)) siblings.add(`${folder}/${uid}`)
      const pass = () => {
        if (isSilent) return
        const fault = due
        if (fault === null) {
          client.write(bytes)
          return
        }
        if (fault.moment === 'within') {
          client.write(bytes.subarray(0, middleOf(bytes)))
          strike(fault)
          return
        }
        client.write(bytes)
        if (tag === '' || new RegExp(String.raw`(?:^|\n)${tag} (?:OK|NO|BAD)`).test(bytes.toString('latin1')))
          // Long enough for the client to have heard it.
          setTimeout(() => strike(fault), 15)
      }
      if (!greeting) return pass()
      greeting = false
      void turn.then((mayPass) => mayPass && pass())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    arm: (fault, more = {}) => {
      armed = fault
      onKill = more.onKill ?? (() => undefined)
      before = more.before ?? (() => Promise.resolve())
      reached = noneReached()
      said = []
      struck = false
      lines = 0
      known = new Set()
      siblings = new Set()
    },
    struck: () => struck,
    reached: () => reached,
    said: () => said,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const stepOfVerb: Readonly<Record<string, ImapStep>> = {
  LIST: 'list',
  LSUB: 'list',
  STATUS: 'list',
  EXAMINE: 'examine',
  SEARCH: 'search',
  LOGOUT: 'log-out',
}

function noneReached(): Record<ImapStep, number> {
  return Object.fromEntries(imapSteps.map((step) => [step, 0])) as Record<ImapStep, number>
}

function siblingsIn(bytes: Buffer): readonly string[] {
  const answers = bytes.toString('latin1').split('\r\n* ')
  return answers.flatMap((one) => (/message-id: <sibling/i.test(one) ? (/UID (\d+)/.exec(one)?.[1] ?? []) : []))
}

/** In the middle of the first literal, where there is one (RFC 3501 §4.3). */
function middleOf(bytes: Buffer): number {
  const literal = /\{(\d{1,9})\}\r\n/.exec(bytes.toString('latin1'))
  if (!literal) return Math.floor(bytes.length / 2)
  return Math.min(literal.index + literal[0].length + Math.ceil(Number(literal[1]) / 2), bytes.length - 1)
}
