import { readFile } from 'node:fs/promises'

/** One invented posting with what a careful human takes from it (`bench/postings/README.md`). */
export interface TruePosting {
  readonly id: string
  readonly layout: string
  readonly text: string
  readonly asked: readonly { readonly force: 'must' | 'nice'; readonly phrase: string }[]
  readonly facts: readonly { readonly kind: string; readonly value: string }[]
  readonly notAsked: readonly string[]
}

const factNames = new Set(['years', 'degree', 'certificate', 'language', 'tool', 'other'])

export async function readTruth(path: string): Promise<readonly TruePosting[]> {
  const file = await readFile(path, 'utf8')
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head, rest = ''] = cut(part, '\n---\n')
      const [text, truth = ''] = cut(rest, '\n--- truth\n')
      const lines = truth.split('\n').map((line) => cut(line, ': '))
      const named = (name: string) => lines.filter(([key]) => key === name).map(([, value = '']) => value.trim())
      return {
        id: head.split('\n')[0] ?? '',
        layout: /^layout: (.*)$/mu.exec(head)?.[1] ?? '',
        text,
        asked: (['must', 'nice'] as const).flatMap((force) => named(force).map((phrase) => ({ force, phrase }))),
        facts: lines
          .map(([key, value = '']) => ({ kind: key.replace(/\?$/u, ''), value: value.trim() }))
          .filter(({ kind }) => factNames.has(kind)),
        notAsked: named('not'),
      }
    })
}

function cut(text: string, at: string): readonly [string, string?] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)]
}
