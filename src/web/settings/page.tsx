import { useRef, type ReactNode } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SettingsView } from '#actions/views.ts'
import { ApiError, api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { OwnModel } from '#web/settings/own-model.tsx'
import { texts } from '#web/settings/texts.ts'
import { LanguageSwitch } from '#web/language/language-switch.tsx'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** “This is me, and this is where my data lies.” */
export function SettingsPage() {
  const { data: settings } = useSuspenseQuery(queries.settings)
  const { name, addresses, timeZone, country } = settings
  const form = useRef<HTMLFormElement>(null)
  const before = { name, addresses: [...addresses], timeZone, country }
  const save = useWrite(
    (form: FormData) =>
      put({
        name: wordsOrNull(form, 'name'),
        addresses: wordsOf(form, 'addresses')
          .split(/[\s,;]+/)
          .filter(Boolean),
        timeZone: wordsOrNull(form, 'timeZone'),
        country: wordsOrNull(form, 'country')?.toUpperCase() ?? null,
      }),
    { quiet: true, done: () => ({ text: texts.saidSaved, undo: takeBack }) },
  )
  /** Fields nobody has typed into since show what is kept as soon as it is read anew. */
  async function takeBack() {
    await put(before)
    form.current?.reset()
  }
  const field = save.error instanceof ApiError ? (save.error.field?.split('.')[0] ?? null) : null
  const sentence = save.error ? sentenceOf(save.error) : null
  const errorOf = (name: string) => (field === name ? sentence : null)

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <section aria-labelledby="language" className="mb-9">
        <h2 id="language">{texts.language}</h2>
        <p className="mb-3 mt-1 text-muted">{texts.languageLead}</p>
        <LanguageSwitch withBrowser />
      </section>
      <form
        ref={form}
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(new FormData(event.currentTarget))
        }}
      >
        {sentence && field === null && <Notice alert>{sentence}</Notice>}
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          name="name"
          autoComplete="name"
          defaultValue={settings.name ?? ''}
          error={errorOf('name')}
        />
        <TextArea
          label={texts.addresses}
          hint={[
            texts.addressesHint,
            ...(settings.inferredAddresses.length > 0 ? [texts.inferred(settings.inferredAddresses.join(', '))] : []),
          ].join(' ')}
          name="addresses"
          spellCheck={false}
          defaultValue={settings.addresses.join('\n')}
          error={errorOf('addresses')}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={texts.zone}
            hint={settings.timeZone === null ? texts.zoneInUse(settings.zoneInUse) : texts.zoneHint}
            name="timeZone"
            list="zones"
            defaultValue={settings.timeZone ?? ''}
            error={errorOf('timeZone')}
          />
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
          <TextField
            label={texts.country}
            hint={texts.countryHint}
            name="country"
            maxLength={2}
            defaultValue={settings.country ?? ''}
            error={errorOf('country')}
          />
        </div>
        <Button look="primary" type="submit" disabled={save.isPending}>
          {texts.save}
        </Button>
      </form>
      <Elsewhere id="clock" title={texts.clock} lead={texts.clockLead}>
        <Link to="/settings/plan" className={buttonClass()}>
          {texts.clockGo}
        </Link>
      </Elsewhere>
      <Elsewhere id="words-of-mails" title={texts.templates} lead={texts.templatesLead}>
        <Link to="/settings/templates" className={buttonClass()}>
          {texts.templatesGo}
        </Link>
      </Elsewhere>
      <OwnModel />
      <Elsewhere id="keeping" title={texts.keeping} lead={texts.keepingLead}>
        <Link to="/keeping" className={buttonClass()}>
          {texts.keepingGo}
        </Link>
      </Elsewhere>
      <section aria-labelledby="support" className="mt-11">
        <h2 id="support">{texts.support}</h2>
        <p className="mt-1 text-muted">{texts.supportText}</p>
      </section>
      <section aria-labelledby="folder" className="mt-11">
        <h2 id="folder">{texts.folder}</h2>
        <p className="mb-1.5 mt-1 text-muted">{texts.folderLead}</p>
        <code className="block break-all rounded-lg bg-sunken px-3 py-2 text-[0.9375rem]">{settings.dataFolder}</code>
      </section>
    </Page>
  )
}

/** What has a page of its own: what it is, and the way there. */
function Elsewhere(props: { id: string; title: string; lead: string; children: ReactNode }) {
  const { id, title, lead, children } = props
  return (
    <section aria-labelledby={id} className="mt-11">
      <h2 id={id}>{title}</h2>
      <p className="mb-3 mt-1 text-muted">{lead}</p>
      {children}
    </section>
  )
}

type Kept = Pick<SettingsView, 'name' | 'timeZone' | 'country'> & { readonly addresses: string[] }

function put(json: Kept) {
  return read(api.settings.$patch({ json }))
}
