import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { OpeningView } from '#actions/openings/opening-views.ts'
import { Fetched } from '#web/articles/fetched.tsx'
import { queries } from '#web/data/queries.ts'
import { AddBoard, BoardLine, Watching } from '#web/openings/boards.tsx'
import { FittingRole } from '#web/openings/fitting-role.tsx'
import { Part } from '#web/openings/part.tsx'
import { texts } from '#web/openings/texts.ts'
import { Waits } from '#web/openings/waits.tsx'
import { Page } from '#web/shell/page.tsx'
import { TextField } from '#web/ui/field.tsx'

/** “The companies that know me: who is looking for somebody like me again, and what do I do about it?” */
export function OpeningsPage() {
  const { data: view } = useSuspenseQuery(queries.openings)
  const of = (state: (typeof view.boards)[number]['state']) => view.boards.filter((board) => board.state === state)
  const [suggested, confirmed, declined] = [of('suggested'), of('confirmed'), of('declined')]

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <div className="space-y-11">
        {suggested.length > 0 && (
          <Part id="to-confirm" title={texts.toConfirm} lead={texts.toConfirmLead}>
            {suggested.map((board) => (
              <BoardLine key={board.id} board={board} />
            ))}
          </Part>
        )}
        <Part id="fitting" title={texts.fitting} empty={view.fitting.length === 0 ? texts.fittingEmpty : null}>
          {view.fitting.map((role) => (
            <FittingRole key={role.id} role={role} />
          ))}
        </Part>
        <Part
          id="watched"
          title={texts.watched}
          action={<AddBoard />}
          above={<Watching on={view.watching} />}
          empty={confirmed.length === 0 ? texts.watchedEmpty : null}
        >
          {confirmed.map((board) => (
            <BoardLine key={board.id} board={board} />
          ))}
        </Part>
        {view.allCount > 0 && <AllRoles roles={view.all} total={view.allCount} />}
        <Waits lines={view.coolOffs} />
        {declined.length > 0 && (
          <Part id="declined" title={texts.declined}>
            {declined.map((board) => (
              <BoardLine key={board.id} board={board} />
            ))}
          </Part>
        )}
        <Fetched />
      </div>
    </Page>
  )
}

const shownFirst = 60

function AllRoles({ roles, total }: { roles: readonly OpeningView[]; total: number }) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const found = roles.filter(({ title, company, team, places }) =>
    [title, company, team ?? '', ...places].join(' ').toLowerCase().includes(wanted),
  )
  return (
    <Part
      id="all"
      title={texts.all(total)}
      above={
        <div className="mb-3 max-w-sm">
          <TextField
            label={texts.filter}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      }
      empty={found.length === 0 ? texts.none : null}
    >
      {found.slice(0, shownFirst).map(({ id, title, company, places, url }) => (
        <li key={id} className="py-2.5">
          <a href={url} target="_blank" rel="noreferrer noopener" className="link">
            {title}
          </a>
          <span className="text-[0.9375rem] text-muted"> {[company, ...places.slice(0, 2)].join(', ')}</span>
        </li>
      ))}
      {found.length > shownFirst && <li className="py-2.5 text-muted">{texts.firstOnly(shownFirst)}</li>}
    </Part>
  )
}
