import { useState } from 'react'
import type { DraftView } from '#actions/views.ts'
import { ApiError, sentenceOf } from '#web/data/client.ts'
import { languageName } from '#web/data/language-name.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { SelectField } from '#web/ui/field.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftDeeds, OtherWordsChoice } from '#web/words/use-draft.ts'

/** Another language, tone or wording. What the person wrote stays; where nothing else is left, it is asked first. */
export function OtherWords({ draft, deeds }: { draft: DraftView; deeds: DraftDeeds }) {
  const [asking, setAsking] = useState<OtherWordsChoice | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { languages, registers, register, wording, wordings } = draft.choices

  const exchange = async (choice: OtherWordsChoice) => {
    setAsking(null)
    if (isBusy) return
    setBusy(true)
    try {
      const { before } = await deeds.exchange(choice)
      say(choice.own === 'replace' ? texts.writtenAnew : texts.exchanged, () => {
        deeds.restore(before).catch((error: unknown) => say(sentenceOf(error)))
      })
    } catch (error) {
      if (error instanceof ApiError && error.code === 'nothing-to-exchange') setAsking(choice)
      else say(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-labelledby="other-words">
      <h2 id="other-words" className="text-lg">
        {texts.otherWords}
      </h2>
      <p className="mb-3 text-muted">{texts.otherWordsLead}</p>
      <div className="space-y-3">
        {languages.length > 1 && (
          <SelectField
            label={texts.language}
            value={draft.language}
            options={languages.map((code) => ({ value: code, label: languageName(code) }))}
            onChange={(language) => void exchange({ language })}
          />
        )}
        <SelectField
          label={texts.register}
          value={register}
          options={registers.map((one) => ({ value: one, label: texts.registers[one] }))}
          onChange={(one) => one !== '' && void exchange({ register: one })}
        />
        <div className="flex flex-wrap gap-2">
          <Button disabled={isBusy} onClick={() => void exchange({ wording: (wording + 1) % Math.max(1, wordings) })}>
            {texts.otherWording}
          </Button>
          <Button look="plain" disabled={isBusy} onClick={() => setAsking({})}>
            {texts.anew}
          </Button>
        </div>
      </div>
      <Dialog open={asking !== null} onClose={() => setAsking(null)} title={texts.anewTitle} lead={texts.anewLead}>
        <div className="flex justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(null)}>
            {texts.cancel}
          </Button>
          <Button look="primary" onClick={() => void exchange({ ...asking, own: 'replace' })}>
            {texts.anew}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
