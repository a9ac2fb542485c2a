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
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text}`
}
