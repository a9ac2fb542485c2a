import { useQuery } from '@tanstack/react-query'
import { languages, type Language } from '#domain/language.ts'
import { api, read } from '#web/data/client.ts'
import { language } from '#web/data/language.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/language/texts.ts'

/** Each in its own words, so that everyone finds theirs. */
const names = { en: 'English', de: 'Deutsch' } as const satisfies Record<Language, string>

/** The languages side by side; `withBrowser` offers to follow the browser as well. A press loads the page anew in it. */
export function LanguageSwitch({ withBrowser = false }: { withBrowser?: boolean }) {
  const { data } = useQuery(queries.language)
  const choose = useWrite(async (chosen: Language | null) => {
    await read(api.settings.language.$put({ json: { language: chosen } }))
    window.location.reload()
  })
  if (!data) return null

  const chosen = withBrowser ? data.chosen : language
  return (
    <fieldset aria-label={texts.label} className="flex flex-wrap gap-2">
      {languages.map((each) => (
        <Choice key={each} pressed={chosen === each} lang={each} onClick={() => choose.mutate(each)}>
          {names[each]}
        </Choice>
      ))}
      {withBrowser && (
        <Choice pressed={chosen === null} onClick={() => choose.mutate(null)}>
          {texts.browser}
        </Choice>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly pressed: boolean
  readonly lang?: Language
  readonly onClick: () => void
  readonly children: string
}

function Choice({ pressed, lang, onClick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      lang={lang}
      aria-pressed={pressed}
      onClick={onClick}
      className="min-h-10 rounded-full border border-edge/60 px-4 text-[0.9375rem] hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-medium"
    >
      {children}
    </button>
  )
}
