import { useEffect, useState } from 'react'
import type { ResumeView } from '#actions/postings/resume.ts'
import { isObject } from '#domain/is-object.ts'
import type { ResumeProblem } from '#domain/resume.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { Fields, type Thing } from '#web/resume/fields.tsx'
import { shownBasics, shownLists, type ShownList } from '#web/resume/shown-fields.ts'
import { texts } from '#web/resume/texts.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { FileButton } from '#web/ui/file-button.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface Problems {
  readonly isFile: boolean
  readonly found: readonly ResumeProblem[]
}

/** The whole résumé as a form, a file in, a file out. Saved when the person says so. */
export function Editor({ view }: { view: ResumeView }) {
  const [resume, setResume] = useState<Thing>(view.resume)
  const [problems, setProblems] = useState<Problems | null>(null)
  const isChanged = resume !== view.resume
  useWarnBeforeLeaving(isChanged)

  const restore = (version: number, readVersion: number) =>
    read(api.resume.restored.$post({ json: { version, readVersion } }))
  const save = useWrite(
    ({ value }: { readonly value: unknown; readonly isFile: boolean }) =>
      read(api.resume.$put({ json: { version: view.version, resume: value } })),
    {
      done: (done, { isFile }) => {
        if (!done.saved) {
          setProblems({ isFile, found: done.problems })
          return null
        }
        return { text: texts.saidSaved, undo: () => restore(done.before, done.version) }
      },
    },
  )
  const takeFile = async (file: File) => {
    const value = jsonIn(await file.text())
    if (value === undefined) return say(texts.notJson)
    save.mutate({ value, isFile: true })
  }
  const errorAt = (path: string) => {
    const found = problems?.isFile === false ? problems.found.find((one) => isAt(one.path, path)) : undefined
    return found ? texts.troubles[found.trouble] : null
  }

  return (
    <form
      className="space-y-11"
      onSubmit={(event) => {
        event.preventDefault()
        setProblems(null)
        save.mutate({ value: resume, isFile: false })
      }}
    >
      <div>
        <div className="flex flex-wrap gap-3">
          <FileButton
            label={texts.import}
            what="file"
            accept=".json,application/json"
            disabled={save.isPending}
            onChoose={([file]) => file && void takeFile(file)}
          />
          {view.version > 0 && <Button onClick={() => saveAsFile(view.resume)}>{texts.export}</Button>}
        </div>
        <p className="mt-2 text-sm text-muted">{texts.importHint}</p>
      </div>
      {problems && <Wrong {...problems} />}
      <section aria-labelledby="basics">
        <h2 id="basics" className="mb-4">
          {texts.sections.basics}
        </h2>
        <Fields
          fields={shownBasics}
          value={thingIn(resume['basics'])}
          errorOf={(name) => errorAt(`basics.${name}`)}
          onChange={(basics) => setResume({ ...resume, basics })}
        />
      </section>
      {(Object.keys(shownLists) as ShownList[]).map((section) => (
        <List
          key={section}
          section={section}
          value={listIn(resume[section])}
          errorOf={(at, name) => errorAt(`${section}[${at}].${name}`)}
          onChange={(items) => setResume({ ...resume, [section]: items })}
        />
      ))}
      <AlsoKept resume={resume} />
      <Earlier view={view} onRestore={restore} />
      <div className="sticky bottom-14 -mx-4 flex flex-wrap items-center justify-between gap-3 border-t border-line bg-paper px-4 py-4 sm:bottom-0">
        <Button look="primary" type="submit" disabled={save.isPending || !isChanged}>
          {texts.save}
        </Button>
        {isChanged && <output className="text-[0.9375rem] text-muted">{texts.unsaved}</output>}
      </div>
    </form>
  )
}

interface ListProps {
  readonly section: ShownList
  readonly value: readonly Thing[]
  readonly errorOf: (at: number, name: string) => string | null
  readonly onChange: (items: readonly Thing[]) => void
}

function List({ section, value, errorOf, onChange }: ListProps) {
  return (
    <section aria-labelledby={section}>
      <h2 id={section} className="mb-4">
        {texts.sections[section]}
      </h2>
      <div className="space-y-5">
        {value.map((item, at) => (
          // Items of a résumé have no ids; they are never reordered here.
          // oxlint-disable-next-line react/no-array-index-key
          <fieldset key={at} className="rounded-xl border border-line p-4">
            <legend className="px-1 text-[0.9375rem] text-muted">{`${texts.entry[section]} ${at + 1}`}</legend>
            <Fields
              fields={shownLists[section]}
              value={item}
              errorOf={(name) => errorOf(at, name)}
              onChange={(changed) => onChange(value.with(at, changed))}
            />
            <div className="mt-3 flex justify-end">
              <Button
                look="plain"
                aria-label={`${texts.remove}: ${texts.entry[section]} ${at + 1}`}
                onClick={() => onChange(value.toSpliced(at, 1))}
              >
                {texts.remove}
              </Button>
            </div>
          </fieldset>
        ))}
        <Button onClick={() => onChange([...value, {}])}>{texts.add[section]}</Button>
      </div>
    </section>
  )
}

function Wrong({ isFile, found }: Problems) {
  return (
    <Notice alert title={isFile ? texts.problems : texts.problemsHere}>
      <ul className="mt-1 list-disc pl-5">
        {found.slice(0, 20).map(({ path, trouble }) => (
          <li key={`${path} ${trouble}`}>
            <code className="break-all">{path || texts.wholeDocument}</code> {texts.troubles[trouble]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function AlsoKept({ resume }: { resume: Thing }) {
  const others = Object.keys(resume).filter((name) => name !== 'basics' && !Object.hasOwn(shownLists, name))
  return others.length > 0 && <p className="break-words text-muted">{texts.alsoKept(others.slice(0, 20).join(', '))}</p>
}

interface EarlierProps {
  readonly view: ResumeView
  readonly onRestore: (version: number, readVersion: number) => Promise<unknown>
}

function Earlier({ view, onRestore }: EarlierProps) {
  const { zone } = useClock()
  const restore = useWrite((version: number) => onRestore(version, view.version), {
    done: () => ({ text: texts.saidRestored }),
  })
  if (view.earlier.length === 0) return null
  return (
    <details>
      <summary className="cursor-pointer font-medium">{texts.earlier}</summary>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {view.earlier.map(({ version, savedAt }) => (
          <li key={version} className="flex items-center justify-between gap-3 py-2">
            {`${version}. ${plainDay(dayIn(savedAt, zone))}`}
            <Button
              look="plain"
              disabled={restore.isPending}
              aria-label={`${texts.restore}: ${version}`}
              onClick={() => restore.mutate(version)}
            >
              {texts.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function useWarnBeforeLeaving(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}

function saveAsFile(resume: unknown) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(resume, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'resume.json'
  link.click()
  URL.revokeObjectURL(url)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A field, or something inside it: `highlights[1]` is told at `highlights`. */
function isAt(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`)
}

function thingIn(value: unknown): Thing {
  return isObject(value) ? value : {}
}

function listIn(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.map(thingIn) : []
}
