/** Somebody's words for a quote: on one line, not too many of them, without their own full stop. */
export function inOneLine(words: string): string {
  const line = words.slice(0, 500).replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line.replace(/[.!]$/, '') : `${line.slice(0, line.lastIndexOf(' ', 110))} …`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A reason with what moved the window, ended. */
export function asSentence(reason: string, addition: string | null): string {
  return `${capital(addition === null ? reason : `${reason}; ${addition}`)}.`
}
