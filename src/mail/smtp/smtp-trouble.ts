/** Where it went wrong, and whether a server said so. */
export interface SmtpTrouble {
  readonly stage: 'connection' | 'safety' | 'log-in' | 'sender' | 'recipient' | 'words'
  /** The server answered with a number; else the line went silent or away. */
  readonly isAnswer: boolean
  /** Trying again will not help. */
  readonly isForGood: boolean
  /** The server's words, or what happened to the line; never what was said to it. */
  readonly says: string
}

interface Told {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly command?: unknown
  readonly rejectedErrors?: unknown
}

const longest = 500

/** An error of nodemailer's connection in our words. */
export function inWords(error: unknown): SmtpTrouble {
  const told = ((error as Told)?.rejectedErrors as Told[] | undefined)?.[0] ?? (error as Told)
  const command = typeof told.command === 'string' ? told.command.toUpperCase() : ''
  const code = typeof told.code === 'string' ? told.code : ''
  const status = typeof told.responseCode === 'number' ? told.responseCode : 0
  const isAnswer = status >= 400 && status < 600
  const response = typeof told.response === 'string' ? told.response : ''
  const message = error instanceof Error ? error.message : 'The connection failed.'
  const stage = stageOf(code, command, message)

  return {
    stage,
    isAnswer,
    isForGood: isAnswer ? status >= 500 && !isAskedToWait(response) : stage === 'safety',
    says: (isAnswer && response !== '' ? response : message).replace(/[\s\p{Cc}]+/gu, ' ').slice(0, longest),
  }
}

function stageOf(code: string, command: string, message: string): SmtpTrouble['stage'] {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'log-in'
  if (code === 'ETLS' || /certificate|self-signed|wrong version number|SSL|TLS/i.test(message)) return 'safety'
  if (command.startsWith('MAIL')) return 'sender'
  if (command.startsWith('RCPT')) return 'recipient'
  return command.startsWith('DATA') ? 'words' : 'connection'
}

/** Some servers say 5xx and mean greylisting. */
function isAskedToWait(response: string): boolean {
  return /grey-?list|gray-?list|try (?:again )?later|temporar/i.test(response)
}
