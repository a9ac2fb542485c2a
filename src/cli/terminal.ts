/** Where a command's words go. Results on `out`, everything else (progress, questions, refusals) on `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly columns: number
  readonly isTty: boolean
  readonly style: Style
  readonly inputLines: () => AsyncIterable<string>
}

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly accent: (text: string) => string
}

const escape = String.fromCharCode(27)

export function styleFor(colours: boolean): Style {
  const wrap = (open: string, close: string) => (text: string) =>
    colours ? `${escape}[${open}m${text}${escape}[${close}m` : text
  return { bold: wrap('1', '22'), dim: wrap('2', '22'), accent: wrap('33', '39') }
}

/**
 * Mail is other people's words: control characters in it could move the cursor or rewrite the screen of a terminal.
 * Line ends and tabs stay.
 */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Folds a paragraph to a width, words kept whole. */
export function fold(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines.map((each) => indent + each).join('\n')
}

/** Cuts a text to a width with an ellipsis. */
export function cut(text: string, width: number): string {
  const one = text.replace(/\s+/g, ' ')
  return one.length <= width ? one : `${one.slice(0, Math.max(0, width - 1))}…`
}

/** Letters a column keeps at least, however narrow the terminal. */
const narrowest = 8

/** Columns under their heads; the last one takes what room is left. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string {
  const clean = rows.map((row) => row.map((cell) => printable(cell)))
  const last = heads.length - 1
  const widths = heads.map((head, column) =>
    Math.min(column === last ? 60 : 34, Math.max(head.length, ...clean.map((row) => (row[column] ?? '').length))),
  )
  // What is too wide is taken from the widest column each time, so that no short one is cut for a long one.
  const gaps = 2 * last
  for (let over = widths.reduce((sum, each) => sum + each, gaps) - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= narrowest) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }

  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        cut(cell, widths[column] ?? 8).padEnd(column === cells.length - 1 ? 0 : (widths[column] ?? 8)),
      )
      .join('  ')
      .trimEnd()
  return [style.dim(line(heads)), ...clean.map(line)].join('\n')
}
