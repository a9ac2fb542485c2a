/**
 * format=flowed text back to paragraphs (RFC 3676): a line that ends in a space goes on in the next one of the same
 * quote depth; `delSp` takes that space away. The signature line `-- ` is fixed. Line ends come as LF.
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = []
  let open: { depth: number; text: string } | null = null

  for (const line of text.split('\n')) {
    let depth = 0
    while (line.charCodeAt(depth) === 0x3e) depth++
    // Space-stuffing: one space was put in front of what would otherwise be read as a quote or as "From ".
    const content = line.slice(line[depth] === ' ' ? depth + 1 : depth)
    const signature = content === '-- '
    const flows = content.endsWith(' ') && !signature

    if (open && (open.depth !== depth || signature)) {
      out.push(quoted(open))
      open = null
    }
    const joined: { depth: number; text: string } = {
      depth,
      text: (open?.text ?? '') + (flows && delSp ? content.slice(0, -1) : content),
    }
    if (flows) open = joined
    else {
      out.push(quoted(joined))
      open = null
    }
  }
  if (open) out.push(quoted(open))
  return out.join('\n')
}

function quoted({ depth, text }: { depth: number; text: string }): string {
  return depth === 0 ? text : `${'>'.repeat(depth)}${text === '' ? '' : ' '}${text}`
}

const widest = 72

/**
 * Text with one line a paragraph to format=flowed: cut at spaces, the space staying at the end of the line. Quoted
 * lines are left as they are, lines that would be read as something else get the stuffing space. (RFC 3676 §4.2)
 */
export function flow(text: string): string {
  return text
    .split('\n')
    .map((line) => flowLine(line === '-- ' ? line : line.trimEnd()))
    .join('\n')
}

function flowLine(line: string): string {
  if (line.length <= widest || line.startsWith('>')) return stuff(line)

  const rows: string[] = []
  let start = 0
  while (line.length - start > widest) {
    let cut = line.lastIndexOf(' ', start + widest)
    if (cut <= start) cut = line.indexOf(' ', start + widest)
    if (cut < 0) break
    while (line[cut + 1] === ' ') cut++
    rows.push(stuff(line.slice(start, cut + 1), start > 0))
    start = cut + 1
  }
  rows.push(stuff(line.slice(start), start > 0))
  return rows.join('\n')
}

/** `>` at the start of a cut line would turn it into a quote, `From ` into a new message of an mbox. */
function stuff(line: string, cut = false): string {
  return line.startsWith(' ') || line.startsWith('From ') || (cut && line.startsWith('>')) ? ` ${line}` : line
}
