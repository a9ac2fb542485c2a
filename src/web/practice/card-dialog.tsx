import { useQuery } from '@tanstack/react-query'
import type { CardView } from '#actions/prepare/views.ts'
import { questionTypes, type QuestionType } from '#domain/question-type.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/practice/texts.ts'
import { texts as shared } from '#web/prepare/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, TextArea } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

/** A question of one's own, or another wording of one that is there. */
export function CardDialog({ open, onClose, card }: { open: boolean; onClose: () => void; card?: CardView }) {
  const { data: stories } = useQuery({ ...queries.stories, enabled: open })
  const save = useWrite(
    async (form: FormData) => {
      const words = {
        question: wordsOf(form, 'question'),
        answer: wordsOf(form, 'answer'),
        type: wordsOrNull(form, 'type') as QuestionType | null,
        storyId: wordsOrNull(form, 'story'),
      }
      if (!card) return read(api.prepare.cards.$post({ json: words }))
      return read(
        api.prepare.cards[':id'].$put({ param: { id: card.id }, json: { change: words, version: card.version } }),
      )
    },
    {
      quiet: true,
      done: (saved) => {
        onClose()
        return { text: card ? texts.saidSaved : texts.saidAdded, undo: () => undo(saved) }
      },
    },
  )
  const undo = async (saved: { readonly id: string; readonly version: number }) => {
    const param = { id: saved.id }
    if (!card) return read(api.prepare.cards[':id'].$delete({ param }))
    const { question, answer, type } = card
    const change = { question, answer, type, storyId: card.story?.id ?? null }
    return read(api.prepare.cards[':id'].$put({ param, json: { change, version: saved.version } }))
  }
  const types = [
    { value: '', label: shared.noType },
    ...questionTypes.map((type) => ({ value: type as string, label: shared.type[type] })),
  ]
  const choices = [
    { value: '', label: texts.noStory },
    ...(stories?.stories ?? []).map(({ id, title }) => ({ value: id, label: title })),
  ]

  return (
    <Dialog open={open} onClose={onClose} title={card ? texts.editTitle : texts.addCard}>
      <ManualForm write={save} go={texts.save} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextArea
              label={texts.question}
              name="question"
              required
              rows={2}
              maxLength={500}
              defaultValue={card?.question}
              error={errorOf('question')}
            />
            <TextArea
              label={texts.answerField}
              hint={texts.answerHint}
              name="answer"
              maxLength={8000}
              className="min-h-24"
              defaultValue={card?.answer}
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <Field label={texts.type}>
                {(given) => (
                  <select {...given} name="type" className={inputClass} defaultValue={card?.type ?? ''}>
                    <Options of={types} />
                  </select>
                )}
              </Field>
              <Field label={texts.storyField}>
                {(given) => (
                  <select
                    {...given}
                    key={choices.length}
                    name="story"
                    className={inputClass}
                    defaultValue={card?.story?.id ?? ''}
                  >
                    <Options of={choices} />
                  </select>
                )}
              </Field>
            </div>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
