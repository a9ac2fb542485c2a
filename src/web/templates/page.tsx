import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { languageName } from '#web/data/language-name.ts'
import { queries } from '#web/data/queries.ts'
import { Page } from '#web/shell/page.tsx'
import { nameOf, templateNames, type TemplateName } from '#web/templates/names.ts'
import { texts } from '#web/templates/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

/** “These are the words it would say for me; and they can be mine.” */
export function TemplatesPage() {
  const { data: files } = useSuspenseQuery(queries.templates)
  const languages = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))]
  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={<Link to="/settings">{texts.back}</Link>}
      title={texts.heading}
      lead={texts.lead}
    >
      <div className="space-y-9">
        {languages.map((language) => (
          <section key={language} aria-labelledby={`words-${language}`}>
            <h2 id={`words-${language}`}>{languageName(language)}</h2>
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {files
                .filter(({ path }) => path.startsWith(`${language}/`))
                .map(({ path, isOwn, errors }) => {
                  const name = nameOf(path)
                  const state = [...(isOwn ? [texts.own] : []), ...(errors.length > 0 ? [texts.broken] : [])].join(', ')
                  return (
                    <li key={path} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5">
                      <Link to="/settings/templates/$language/$name" params={{ language, name }} className="link">
                        {texts.names[name as TemplateName] ?? name}
                      </Link>
                      {state !== '' && <span className="text-[0.9375rem] text-muted">{state}</span>}
                    </li>
                  )
                })}
            </ul>
          </section>
        ))}
        <Add />
      </div>
    </Page>
  )
}

function Add() {
  const navigate = useNavigate()
  const [language, setLanguage] = useState('')
  const [name, setName] = useState<TemplateName>('common')
  const [isWrong, setWrong] = useState(false)
  return (
    <section aria-labelledby="add-file">
      <h2 id="add-file">{texts.add}</h2>
      <p className="mb-3 mt-1 text-muted">{texts.addLead}</p>
      <form
        className="grid items-start gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault()
          const code = language.trim()
          setWrong(!/^[a-z]{2,3}$/.test(code))
          if (/^[a-z]{2,3}$/.test(code))
            void navigate({ to: '/settings/templates/$language/$name', params: { language: code, name } })
        }}
      >
        <TextField
          label={texts.language}
          maxLength={3}
          autoCapitalize="none"
          value={language}
          onChange={(event) => setLanguage(event.target.value.toLowerCase())}
          error={isWrong ? texts.languageWrong : null}
        />
        <SelectField
          label={texts.name}
          value={name}
          options={optionsOf<TemplateName>(texts.names).filter(({ value }) => templateNames.includes(value))}
          onChange={(one) => one !== '' && setName(one)}
        />
        <div>
          <Button type="submit">{texts.addGo}</Button>
        </div>
      </form>
    </section>
  )
}
