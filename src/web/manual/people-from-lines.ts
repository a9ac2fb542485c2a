export interface PersonLine {
  readonly name: string
  readonly address: string | null
  readonly title: string | null
}

/** One a line: “Priya Nair <priya@company.example>”, “Priya Nair, Engineering Manager”, or an address alone. */
export function peopleFromLines(text: string): PersonLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 20)
    .map(personOf)
}

function personOf(line: string): PersonLine {
  const open = line.indexOf('<')
  if (open >= 0) {
    const address = line
      .slice(open + 1)
      .replace('>', '')
      .trim()
    return { ...named(line.slice(0, open)), address: address || null }
  }
  if (line.includes('@') && !line.includes(' ')) return { name: line, address: line, title: null }
  return { ...named(line), address: null }
}

function named(words: string): { name: string; title: string | null } {
  const [name = '', ...title] = words.split(',')
  return { name: name.trim() || words.trim(), title: title.join(',').trim() || null }
}
