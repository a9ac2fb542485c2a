import { useEffect, useMemo, useRef, useState } from 'react'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { journalAt } from '#web/autosave/journal.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { languageName } from '#web/data/language-name.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { Page } from '#web/shell/page.tsx'
import { Errors } from '#web/templates/errors.tsx'
import { placeOf } from '#web/templates/place-of.ts'
import type { TemplateName } from '#web/templates/names.ts'
import { Preview, type Register } from '#web/templates/preview.tsx'
import { texts } from '#web/templates/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { MarkedTextarea } from '#web/words/marked-textarea.tsx'

const route = getRouteApi('/settings/templates/$language/$name')

/** How long one rests before the mails are made anew, ms. */
const rest = 350

/** One file of words, with what it makes of one's own applications and what cannot be read in it. */
export function TemplatePage() {
  const { language, name } = route.useParams()
  return <File key={`${language}/${name}`} language={language} name={name} />
}

function File({ language, name }: { language: string; name: string }) {
  const { data: file } = useSuspenseQuery(queries.template(language, name))
  const [journal] = useState(() => journalAt(`template:${file.path}`, isText))
  const [text, setText] = useState(() => journal.read()?.value ?? file.text)
  const [register, setRegister] = useState<Register>('plain')
  const [looked, setLooked] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const tried = useTrial(language, name, text, register)
  const errors = tried?.errors ?? file.errors
  const isChanged = text !== file.text

  const param = { language, name }
  const change = (next: string) => {
    setText(next)
    setLooked(null)
    if (next === file.text) journal.clear()
    else journal.write({ value: next, version: 0 })
  }
  const put = async (next: string, before: string | null) => {
    const saved = await read(api.templates[':language'][':name'].$put({ param, json: { text: next, before } }))
    journal.clear()
    setText(saved.text)
    return saved
  }
  const drop = async (before: string | null) => {
    const dropped = await read(api.templates[':language'][':name'].back.$post({ param, json: { before } }))
    journal.clear()
    setText(dropped.text)
    return dropped
  }
  const save = useWrite(() => put(text, file.own), {
    quiet: true,
    done: (saved) => ({
      text: saved.errors.length > 0 ? texts.savedBroken : texts.saved,
      undo: () => (file.own === null ? drop(saved.own) : put(file.own, saved.own)),
    }),
  })
  const goBack = useWrite(() => drop(file.own), {
    done: () => ({
      text: file.isShipped ? texts.wentBack : texts.removed,
      undo: () => put(file.own ?? '', null),
    }),
  })

  const marks = useMemo(
    () =>
      errors.map(
        (error, i) => ({ ...placeOf(text, error.line, error.column), look: 'error', isActive: i === looked }) as const,
      ),
    [errors, text, looked],
  )
  const look = (i: number) => {
    const place = errors[i] && placeOf(text, errors[i].line, errors[i].column)
    if (!place) return
    setLooked(i)
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(place.start, place.start)
  }
  useEffect(() => {
    if (looked !== null) document.querySelector('[data-active]')?.scrollIntoView({ block: 'center' })
  }, [looked])

  return (
    <Page
      windowTitle={texts.fileWindow(texts.names[name as TemplateName] ?? name)}
      above={<Link to="/settings/templates">{texts.heading}</Link>}
      title={`${texts.names[name as TemplateName] ?? name}, ${languageName(language)}`}
      lead={file.own !== null ? texts.isOwn : file.isShipped ? texts.isShipped : texts.isNew}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <Errors errors={errors} onLook={look} />
          <Field label={texts.text} hint={texts.textHint}>
            {(given) => (
              <MarkedTextarea
                {...given}
                ref={field}
                lang={language}
                value={text}
                marks={marks}
                className={inputClass}
                onChange={change}
                onPress={() => setLooked(null)}
              />
            )}
          </Field>
          {save.error && <Notice alert>{sentenceOf(save.error)}</Notice>}
          <div className="sticky bottom-14 flex flex-wrap items-center gap-2 border-t border-line bg-paper py-3 sm:bottom-0">
            <Button look="primary" disabled={save.isPending || !isChanged} onClick={() => save.mutate(undefined)}>
              {texts.save}
            </Button>
            {isChanged && (
              <Button look="plain" onClick={() => change(file.text)}>
                {texts.discard}
              </Button>
            )}
            {file.own !== null && (
              <Button look="plain" disabled={goBack.isPending} onClick={() => goBack.mutate(undefined)}>
                {file.isShipped ? texts.goBack : texts.remove}
              </Button>
            )}
            {isChanged && <span className="text-sm text-muted">{texts.unsaved}</span>}
          </div>
        </div>
        <Preview
          mails={tried?.mails ?? []}
          areErrors={errors.length > 0}
          register={register}
          onRegister={setRegister}
        />
      </div>
    </Page>
  )
}

/** What the server makes of the text once one rests; what it made before stands until then. */
function useTrial(language: string, name: string, text: string, register: Register) {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const waiting = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(waiting)
  }, [text])
  const { data } = useQuery({
    queryKey: ['template-trial', language, name, rested, register],
    queryFn: () =>
      read(
        api.templates[':language'][':name'].trial.$post({
          param: { language, name },
          json: { text: rested, register },
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return data
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
