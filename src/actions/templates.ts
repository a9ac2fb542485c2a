import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { templatesFrom, type FileError, type TemplateFile, type Templates } from '#write/templates/library.ts'

/** Where words lie: those Ajar comes with, and the person's own, which go before them file by file. */
export interface TemplateFolders {
  readonly shipped: string
  readonly own: string
  /** A file as it stands in an editor, which counts before the one of its path; to try it. */
  readonly unsaved?: TemplateFile
}

export interface LoadedTemplates {
  readonly templates: Templates
  /** Of files that could not be read; the shipped ones stand in for them. */
  readonly errors: readonly FileError[]
  readonly shipped: readonly TemplateFile[]
  readonly own: readonly TemplateFile[]
}

/** Far more than there are languages and mails; a folder that holds more is no folder of templates. */
const mostFiles = 500
const largestFile = 200_000

/** Both folders never change while the program runs but by the person's own hand: own files are read each time. */
export async function loadTemplates(folders: TemplateFolders): Promise<LoadedTemplates> {
  const { unsaved } = folders
  const [shipped, kept] = await Promise.all([shippedFiles(folders.shipped), filesIn(folders.own)])
  const own = unsaved === undefined ? kept : [...kept.filter(({ path }) => path !== unsaved.path), unsaved]
  const { templates, errors } = templatesFrom([...shipped, ...own])
  return { templates, errors, shipped, own }
}

const remembered = new Map<string, Promise<readonly TemplateFile[]>>()

function shippedFiles(folder: string): Promise<readonly TemplateFile[]> {
  let files = remembered.get(folder)
  if (files === undefined) {
    files = filesIn(folder)
    remembered.set(folder, files)
  }
  return files
}

/** `en/follow-up.txt` and the like; nothing where there is no such folder. */
async function filesIn(folder: string): Promise<readonly TemplateFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names
    .map((name) => name.split(sep).join('/'))
    .filter((path) => /^[a-z]{2,3}\/[^/]{1,80}\.txt$/u.test(path))
    .toSorted()
    .slice(0, mostFiles)
  return Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path)
      const { size } = await stat(file)
      return { path, text: size > largestFile ? 'too long' : await readFile(file, 'utf8') }
    }),
  )
}
