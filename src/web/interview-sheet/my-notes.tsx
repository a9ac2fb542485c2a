import type { InterviewSheet } from '#actions/prepare/views.ts'
import { isObject } from '#domain/is-object.ts'
import { journalAt } from '#web/autosave/journal.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { api, read } from '#web/data/client.ts'
import { Block } from '#web/interview-sheet/block.tsx'
import { texts } from '#web/interview-sheet/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { LinesField } from '#web/ui/lines-field.tsx'

interface Words {
  readonly questionsToAsk: readonly string[]
  readonly notes: string
}

/** What one wants to ask, and not to forget; saved as one types. */
export function MyNotes({ sheet }: { sheet: InterviewSheet }) {
  const param = { id: sheet.id }
  const { questionsToAsk, notes, version } = sheet.notes
  const { saver, ...editing } = useAutosave<Words>(
    { value: { questionsToAsk, notes }, version },
    (words, from) => {
      const json = { questionsToAsk: [...words.questionsToAsk], notes: words.notes, version: from }
      return read(api.prepare.interviews[':id'].notes.$put({ param, json }))
    },
    journalAt(`interview:${sheet.id}`, isWords),
  )
  const change = (part: Partial<Words>) => saver.change({ ...saver.snapshot().value, ...part })
  const fresh = () => read(api.prepare.interviews[':id'].$get({ param }))
  const asked = editing.value.questionsToAsk
  const left = sheet.suggestions.filter((question) => !asked.includes(question))

  return (
    <Block id="ask" title={texts.ask}>
      <div className="mt-3 space-y-6">
        <LinesField
          label={<span className="sr-only">{texts.ask}</span>}
          hint={<span className="print:hidden">{texts.askHint}</span>}
          items={asked}
          onChange={(items) => change({ questionsToAsk: items.slice(0, 50) })}
        />
        {left.length > 0 && (
          <div className={asked.length > 0 ? 'print:hidden' : ''}>
            <h3 className="font-sans text-[0.9375rem] font-medium">{texts.suggestions}</h3>
            <ul className="mt-1 divide-y divide-line border-y border-line">
              {left.map((question) => (
                <li key={question} className="flex items-center justify-between gap-4 py-1.5 text-[0.9375rem]">
                  {question}
                  <Button
                    look="plain"
                    aria-label={texts.takeOf(question)}
                    onClick={() => change({ questionsToAsk: [...asked, question] })}
                  >
                    {texts.take}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <TextArea
          label={texts.notes}
          maxLength={8000}
          className="min-h-24"
          value={editing.value.notes}
          onChange={(event) => change({ notes: event.target.value })}
        />
        <SaveTrouble
          state={editing.state}
          error={editing.error}
          onAgain={() => void saver.flush()}
          onKeepMine={() => void fresh().then((now) => saver.keepMine(now.notes.version))}
          onTakeTheirs={() => void fresh().then(({ notes: theirs }) => saver.adopt(theirs, theirs.version))}
        />
        <div className="print:hidden">
          <SaveState state={editing.state} />
        </div>
      </div>
    </Block>
  )
}

function isWords(value: unknown): value is Words {
  return isObject(value) && typeof value['notes'] === 'string' && Array.isArray(value['questionsToAsk'])
}
