import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { MarkedWords } from '#actions/mark-words.ts'
import type { SearchHit } from '#actions/search.ts'
import { plainDay } from '#web/data/when.ts'
import { markedText } from '#web/message/marked-text.ts'
import { texts } from '#web/search/texts.ts'

/** One thing that was found: what it is, where it belongs, and the words. */
export function Hit({ hit, onRead }: { hit: SearchHit; onRead: (key: string) => void }) {
  const title = hit.title.text === '' ? texts.noSubject : <Marked words={hit.title} />
  const belongsTo = hit.type === 'mail' || hit.type === 'person' ? hit.application : null
  const about = [
    texts.types[hit.type],
    ...(belongsTo ? [belongsTo.role ? `${belongsTo.company}, ${belongsTo.role}` : belongsTo.company] : []),
    ...(hit.on ? [plainDay(hit.on)] : []),
  ]

  return (
    <li className="relative py-3.5 hover:bg-sunken">
      <h3 className="text-[1.0625rem] leading-snug">
        <To hit={hit} onRead={onRead}>
          {title}
        </To>
      </h3>
      <p className="text-sm text-muted">{about.join(' · ')}</p>
      {hit.snippet && (
        <p className="mt-1 text-[0.9375rem]">
          <Marked words={hit.snippet} />
        </p>
      )}
    </li>
  )
}

const linkClass = 'text-left font-serif font-semibold after:absolute after:inset-0'

/** Where it leads: a mail opens beside the list, everything else on its page. */
function To({ hit, onRead, children }: { hit: SearchHit; onRead: (key: string) => void; children: ReactNode }) {
  switch (hit.type) {
    case 'mail':
      return (
        <button type="button" onClick={() => onRead(hit.id)} className={linkClass}>
          {children}
        </button>
      )
    case 'reflection':
      return (
        <Link to="/applications/$id/reflection" params={{ id: hit.id }} className={linkClass}>
          {children}
        </Link>
      )
    case 'log':
      return (
        <Link
          to="/applications/$id/log/$log"
          params={{ id: hit.application?.id ?? '', log: hit.id }}
          className={linkClass}
        >
          {children}
        </Link>
      )
    case 'update':
    case 'article':
      return (
        <Link to="/news" className={linkClass}>
          {children}
        </Link>
      )
    case 'person':
      return (
        <Link to="/people/$id" params={{ id: hit.id }} className={linkClass}>
          {children}
        </Link>
      )
    case 'application':
      return (
        <Link to="/applications/$id" params={{ id: hit.id }} className={linkClass}>
          {children}
        </Link>
      )
  }
}

function Marked({ words }: { words: MarkedWords }) {
  return markedText(words.text, words.marks).map(({ start, text, marked }) =>
    marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  )
}
