import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CardsView, CardView } from '#actions/prepare/views.ts'
import type { CardState } from '#domain/practice.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, nearDay, shortDay } from '#web/data/when.ts'
import { CardDialog } from '#web/practice/card-dialog.tsx'
import { ImportDialog } from '#web/practice/import-dialog.tsx'
import { LoadDialog } from '#web/practice/load-dialog.tsx'
import { texts } from '#web/practice/texts.ts'
import { texts as shared } from '#web/prepare/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'
import { SelectField, TextField } from '#web/ui/field.tsx'

/** “These are my questions, and I decide which of them I practise.” */
export function CardsPage() {
  const { data: view } = useSuspenseQuery(queries.cards)
  const [open, setOpen] = useState<'add' | 'import' | 'load' | null>(null)
  const [words, setWords] = useState('')
  const [state, setState] = useState<CardState | ''>('')
  const close = () => setOpen(null)
  const shown = view.cards.filter(
    (card) =>
      (state === '' || card.state === state) && card.question.toLowerCase().includes(words.trim().toLowerCase()),
  )

  return (
    <Page
      width="reading"
      windowTitle={texts.cardsWindow}
      above={<Link to="/prepare/practice">{texts.toPractice}</Link>}
      title={texts.cardsHeading}
      lead={texts.cardsLead}
    >
      <div className="mb-8 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => setOpen('add')}>
          {texts.addCard}
        </Button>
        <Button onClick={() => setOpen('import')}>{texts.import}</Button>
        <Button onClick={() => setOpen('load')}>{texts.load}</Button>
      </div>
      {view.cards.length > 5 && (
        <search className="mb-5 grid gap-4 sm:grid-cols-2">
          <TextField
            label={texts.search}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <SelectField
            label={texts.filterState}
            value={state}
            options={[
              { value: '', label: texts.filterAll },
              { value: 'active', label: shared.state.active },
              { value: 'suspended', label: shared.state.suspended },
              { value: 'archived', label: shared.state.archived },
            ]}
            onChange={setState}
          />
        </search>
      )}
      {view.cards.length === 0 && <p className="text-muted">{texts.empty}</p>}
      {view.cards.length > 0 && shown.length === 0 && <p className="text-muted">{texts.noneFits}</p>}
      {shown.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {shown.map((card) => (
            <Item key={card.id} card={card} />
          ))}
        </ul>
      )}
      <Lists lists={view.lists} />
      <CardDialog open={open === 'add'} onClose={close} />
      <ImportDialog open={open === 'import'} onClose={close} />
      <LoadDialog open={open === 'load'} onClose={close} settings={view.settings} />
    </Page>
  )
}

function Item({ card }: { card: CardView }) {
  const { today, zone } = useClock()
  const [editing, setEditing] = useState(false)
  const param = { id: card.id }
  const change = (state: CardState, version: number) =>
    read(api.prepare.cards[':id'].$put({ param, json: { change: { state }, version } }))
  const setState = useWrite((state: CardState) => change(state, card.version), {
    done: (saved, state) => ({ text: texts.saidState[state], undo: () => change(card.state, saved.version) }),
  })
  const remove = useWrite(() => read(api.prepare.cards[':id'].$delete({ param })), {
    done: () => ({ text: texts.saidRemoved, undo: () => read(api.prepare.cards[':id'].restored.$post({ param })) }),
  })
  const about = [
    card.type && shared.type[card.type],
    card.company && texts.askedAt(card.company),
    card.state === 'active'
      ? card.isNew
        ? texts.isNew
        : texts.dueOn(nearDay(dayIn(card.due, zone), today))
      : shared.state[card.state],
  ]
  const named = (label: string) => `${label}: ${card.question}`

  return (
    <li className="py-4">
      <h2 className="text-lg">{card.question}</h2>
      {card.answer && <p className="mt-0.5 line-clamp-2">{card.answer}</p>}
      <p className="mt-0.5 text-[0.9375rem] text-muted">{about.filter(Boolean).join(' · ')}</p>
      <div className="-ml-4 mt-1 flex flex-wrap">
        <Button look="plain" aria-label={texts.editOf(card.question)} onClick={() => setEditing(true)}>
          {texts.edit}
        </Button>
        {card.state === 'active' ? (
          <>
            <Button look="plain" aria-label={named(texts.suspend)} onClick={() => setState.mutate('suspended')}>
              {texts.suspend}
            </Button>
            <Button look="plain" aria-label={named(texts.archive)} onClick={() => setState.mutate('archived')}>
              {texts.archive}
            </Button>
          </>
        ) : (
          <Button look="plain" aria-label={named(texts.wake)} onClick={() => setState.mutate('active')}>
            {texts.wake}
          </Button>
        )}
        <Button look="plain" aria-label={named(texts.remove)} onClick={() => remove.mutate(undefined)}>
          {texts.remove}
        </Button>
      </div>
      <CardDialog open={editing} onClose={() => setEditing(false)} card={card} />
    </li>
  )
}

function Lists({ lists }: Pick<CardsView, 'lists'>) {
  const { today, zone } = useClock()
  const undo = useWrite((id: string) => read(api.prepare.cards.lists[':id'].$delete({ param: { id } })), {
    done: () => ({ text: texts.saidListUndone }),
  })
  if (lists.length === 0) return null

  return (
    <section aria-labelledby="lists" className="mt-11">
      <h2 id="lists" className="mb-2">
        {texts.lists}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lists.map(({ id, name, at, cards }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-3">
            <p className="min-w-0 break-words">
              {name}
              <span className="block text-[0.9375rem] text-muted">
                {texts.listOf(cards, shortDay(dayIn(at, zone), today))}
              </span>
            </p>
            <Button
              look="plain"
              aria-label={texts.undoListOf(name)}
              disabled={undo.isPending}
              onClick={() => undo.mutate(id)}
            >
              {texts.undoList}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
