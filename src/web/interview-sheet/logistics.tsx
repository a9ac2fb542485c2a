import type { ReactNode } from 'react'
import type { InterviewSheet } from '#actions/prepare/views.ts'
import { modeLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayAndTime, dayIn, longDay } from '#web/data/when.ts'
import { Block } from '#web/interview-sheet/block.tsx'
import { texts } from '#web/interview-sheet/texts.ts'

/** When in one's own zone, and how one gets there. */
export function Logistics({ sheet, onRead }: { sheet: InterviewSheet; onRead: (key: string) => void }) {
  const { today, zone } = useClock()
  const { start, end, timeZone, link, place, phone, mode, round } = sheet
  const isElsewhere = timeZone !== null && clockTime(start, timeZone) !== clockTime(start, zone)

  return (
    <Block id="logistics" title={texts.logistics}>
      <dl className="card mt-3 space-y-3 px-5 py-4 text-[0.9375rem] print:space-y-1 print:border-0 print:px-0 print:py-0">
        <Line term={texts.when}>
          {longDay(dayIn(start, zone), today)}, {clockTime(start, zone)}
          {end && `–${clockTime(end, zone)}`}
          <span className="block text-muted">
            {isElsewhere ? texts.theirs(dayAndTime(start, timeZone, today), timeZone) : zone}
          </span>
        </Line>
        <Line term={texts.way}>{[modeLabel[mode], round].filter(Boolean).join(', ')}</Line>
        {link && (
          <Line term={texts.link}>
            <a href={link} target="_blank" rel="noreferrer noopener" className="link font-medium">
              {texts.join}
            </a>
            <span className="block break-all text-sm text-muted print:hidden">{link}</span>
          </Line>
        )}
        {place && <Line term={texts.place}>{place}</Line>}
        {phone && (
          <Line term={texts.phone}>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="link">
              {phone}
            </a>
          </Line>
        )}
        <Line term={texts.mail}>
          {sheet.mails.length === 0 && texts.noMail}
          {sheet.mails.map(({ key, subject, from, at }) => (
            <span key={key} className="block">
              <button type="button" onClick={() => onRead(key)} className="link text-left print:hidden!">
                {subject}
              </button>
              <span className="hidden print:inline">{subject}</span>
              <span className="block text-muted">
                {[from, at === null ? null : dayAndTime(at, zone, today)].filter(Boolean).join(', ')}
              </span>
            </span>
          ))}
        </Line>
      </dl>
    </Block>
  )
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="print:grid print:grid-cols-[8rem_minmax(0,1fr)] print:gap-x-4">
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
