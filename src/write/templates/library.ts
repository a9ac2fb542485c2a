import type { Register } from '#write/compose.ts'
import { holds, type Situation } from '#write/templates/conditions.ts'
import { readTemplate, type Order, type Template, type TemplateError } from '#write/templates/format.ts'
import { templateNames, type PartName, type TemplateName } from '#write/templates/parts.ts'

/** The words of one language. */
export type LanguageTemplates = Readonly<Partial<Record<TemplateName, Template>>>

/** Words by ISO 639-1 code of their language. */
export type Templates = ReadonlyMap<string, LanguageTemplates>

/** Whether a mail can be written in this language at all. */
export function isWhole(words: LanguageTemplates | undefined): words is LanguageTemplates {
  return words?.common !== undefined && Object.keys(words).length > 1
}

/** The first order that fits; a file without one says nothing. */
export function orderOf(words: LanguageTemplates, name: TemplateName, situation: Situation): Order['paragraphs'] {
  return words[name]?.orders.find((order) => holds(order.when, situation))?.paragraphs ?? []
}

/**
 * How a part may be said here: for each block that fits, those of the mail's own file first and then the common ones,
 * its sentences; words of the register before those that are said in any. An empty list leaves the part out.
 */
export function alternativesOf(
  words: LanguageTemplates,
  name: TemplateName,
  part: PartName,
  situation: Situation,
  register: Register,
): readonly (readonly string[])[] {
  const found: string[][] = []
  for (const template of [words[name], words.common]) {
    for (const block of template?.blocks ?? []) {
      if (block.part !== part || !holds(block.when, situation)) continue
      const fitting = block.alternatives.filter(({ registers }) => registers === null || registers.includes(register))
      found.push([
        ...fitting.filter(({ registers }) => registers !== null).map(({ text }) => text),
        ...fitting.filter(({ registers }) => registers === null).map(({ text }) => text),
      ])
    }
  }
  return found
}

export interface TemplateFile {
  /** `en/follow-up.txt` */
  readonly path: string
  readonly text: string
}

export interface FileError extends TemplateError {
  readonly path: string
}

/** Template files as words by language. A later file stands in the place of an earlier one of the same path. */
export function templatesFrom(files: readonly TemplateFile[]): {
  readonly templates: Templates
  readonly errors: readonly FileError[]
} {
  const found = new Map<string, Partial<Record<TemplateName, Template>>>()
  const errors: FileError[] = []
  for (const { path, text } of files) {
    const [, language, name] = /^([a-z]{2,3})\/([a-z-]{1,40})\.txt$/u.exec(path) ?? []
    if (language === undefined || name === undefined || !isTemplateName(name)) {
      errors.push({
        path,
        line: 1,
        column: 1,
        message: `No mail has this name; there are ${templateNames.join(', ')}.`,
      })
      continue
    }
    const read = readTemplate(text)
    if (!read.ok) {
      errors.push(...read.error.map((each) => ({ path, ...each })))
      continue
    }
    found.set(language, { ...found.get(language), [name]: read.value })
  }
  return { templates: found, errors }
}

function isTemplateName(name: string): name is TemplateName {
  return (templateNames as readonly string[]).includes(name)
}
