import { useSuspenseQuery } from '@tanstack/react-query'
import { ApiError, api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/settings/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** A model of the person's own, which they may show a sentence. Off until they name one. */
export function OwnModel() {
  const { data: model } = useSuspenseQuery(queries.ownModel)
  const off = () => read(api.settings.model.$delete())
  const set = (json: { address: string; name: string; key?: string }) => read(api.settings.model.$put({ json }))
  const save = useWrite(
    (form: FormData) => {
      const key = wordsOrNull(form, 'key')
      return set({ address: wordsOf(form, 'address'), name: wordsOf(form, 'name'), ...(key !== null && { key }) })
    },
    { quiet: true, done: () => ({ text: texts.modelSaved, ...(model === null && { undo: off }) }) },
  )
  const turnOff = useWrite(off, {
    // A key that was erased does not come back.
    done: () => ({ text: texts.modelIsOff, ...(model && !model.hasKey && { undo: () => set(plain(model)) }) }),
  })
  const field = save.error instanceof ApiError ? save.error.field : null
  const sentence = save.error ? sentenceOf(save.error) : null
  const errorOf = (name: string) => (field === name ? sentence : null)

  return (
    <section aria-labelledby="own-model" className="mt-11">
      <h2 id="own-model">{texts.model}</h2>
      <p className="mb-4 mt-1 text-muted">{texts.modelLead}</p>
      <form
        key={model === null ? 'off' : model.address + model.name}
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(new FormData(event.currentTarget))
        }}
      >
        {sentence && field === null && <Notice alert>{sentence}</Notice>}
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={texts.modelAddress}
            hint={texts.modelAddressHint}
            name="address"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={2000}
            defaultValue={model?.address ?? ''}
            error={errorOf('address')}
          />
          <TextField
            label={texts.modelName}
            hint={texts.modelNameHint}
            name="name"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            defaultValue={model?.name ?? ''}
            error={errorOf('name')}
          />
        </div>
        <TextField
          label={texts.modelKey}
          hint={model?.hasKey ? texts.modelKeyKept : texts.modelKeyHint}
          name="key"
          type="password"
          autoComplete="off"
          maxLength={4096}
          error={errorOf('key')}
        />
        <div className="flex flex-wrap gap-2">
          <Button look={model === null ? 'quiet' : 'primary'} type="submit" disabled={save.isPending}>
            {model === null ? texts.modelOn : texts.save}
          </Button>
          {model !== null && (
            <Button disabled={turnOff.isPending} onClick={() => turnOff.mutate(undefined)}>
              {texts.modelOff}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

function plain({ address, name }: { readonly address: string; readonly name: string }) {
  return { address, name }
}
