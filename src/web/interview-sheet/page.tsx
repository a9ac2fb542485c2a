import type { ReactNode } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { InterviewSheet, LikelyView, SheetRequirement, StoryToTell } from '#actions/prepare/views.ts'
import { queries } from '#web/data/queries.ts'
import { quoteMarks } from '#web/data/in-quotes.ts'
import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayIn, longDay, nearDay, shortDay } from '#web/data/when.ts'
import { Block } from '#web/interview-sheet/block.tsx'
import { becauseInWords } from '#web/interview-sheet/because.ts'
import { EarlierTalks } from '#web/interview-sheet/earlier-talks.tsx'
import { Logistics } from '#web/interview-sheet/logistics.tsx'
import { MyNotes } from '#web/interview-sheet/my-notes.tsx'
import { SheetPeople } from '#web/interview-sheet/sheet-people.tsx'
import { texts } from '#web/interview-sheet/texts.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { Page } from '#web/shell/page.tsx'
import { texts as todayTexts } from '#web/today/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

const route = getRouteApi('/prepare/interview/$id')

/** “I go in knowing whom I meet, what may come, and what I have to tell.” One sheet, for the screen or for paper. */
export function InterviewSheetPage() {
  const { id } = route.useParams()
  const { data: sheet } = useSuspenseQuery(queries.sheet(id))
  const { today, zone } = useClock()
  const { message } = route.useSearch()
  const navigate = useNavigate({ from: route.id })
  const openMail = (key: string) => void navigate({ search: { message: key } })
  const day = dayIn(sheet.start, zone)
  const near = nearDay(day, today)

  return (
    <Page
      windowTitle={texts.windowTitle(sheet.company)}
      above={<Link to="/prepare">{texts.back}</Link>}
      title={sheet.role ? `${sheet.company} · ${sheet.role}` : sheet.company}
      lead={
        <p className="text-lg text-ink">
          {longDay(day, today)}, {clockTime(sheet.start, zone)}
          {sheet.end && `–${clockTime(sheet.end, zone)}`}
          {!sheet.isOver && near !== shortDay(day, today) && <span className="text-muted">{` · ${near}`}</span>}
        </p>
      }
      actions={<Button onClick={() => window.print()}>{texts.print}</Button>}
    >
      {sheet.isCancelled && <Said>{texts.cancelled}</Said>}
      {sheet.isOver && !sheet.isCancelled && <Said>{texts.over}</Said>}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)] print:block print:space-y-6">
        <div className="space-y-10 print:space-y-6">
          <Logistics sheet={sheet} onRead={openMail} />
          <SheetPeople people={sheet.people} />
          <Practise cards={sheet.cards} />
        </div>
        <div className="space-y-10 print:space-y-6">
          <EarlierTalks talks={sheet.earlier} />
          <Block id="learned" title={texts.learned}>
            {sheet.lessons.length === 0 ? (
              <p className="text-muted">{texts.noLessons}</p>
            ) : (
              <Learned lessons={sheet.lessons} />
            )}
          </Block>
          <Block id="likely" title={texts.likely} hint={texts.likelyHint}>
            <ol className="mt-3 space-y-4">
              {sheet.likely.map((question) => (
                <Likely key={question.text} question={question} />
              ))}
            </ol>
          </Block>
          <Requirements sheet={sheet} />
          <MyNotes key={sheet.id} sheet={sheet} />
        </div>
      </div>
      <MessagePanel messageKey={message} onClose={() => void navigate({ search: {} })} />
    </Page>
  )
}

function Said({ children }: { children: ReactNode }) {
  return (
    <div className="mb-8">
      <Notice>{children}</Notice>
    </div>
  )
}

function Learned({ lessons }: Pick<InterviewSheet, 'lessons'>) {
  return (
    <ul className="mt-3 space-y-2.5 rounded-xl bg-tint px-5 py-4 print:p-0">
      {lessons.map((lesson) => (
        <li key={`${lesson.applicationId} ${lesson.field} ${lesson.text}`}>
          {lesson.text}
          <span className="block text-sm text-muted">
            {`${todayTexts.lessonField[lesson.field]} (${lesson.company})`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Likely({ question }: { question: LikelyView }) {
  const { today, zone } = useClock()
  const why = question.because.map((one) => becauseInWords(one, today, zone)).join('; ')
  return (
    <li className="border-l-2 border-line pl-4">
      <p className="font-serif text-lg leading-snug">{question.text}</p>
      <p className="text-[0.9375rem] text-muted">
        {question.trippedUp && <span className="font-medium text-accent">{`${texts.trippedUp}; `}</span>}
        {why}
      </p>
      <Stories stories={question.stories} />
    </li>
  )
}

function Stories({ stories }: { stories: readonly StoryToTell[] }) {
  return stories.map((story) => (
    <p key={story.id} className="mt-1 text-[0.9375rem]">
      <span className="text-muted">{`${texts.tell}: `}</span>
      <Link to="/prepare/stories/$id" params={{ id: story.id }} className="link">
        {story.title}
      </Link>
      {story.heard && (
        <span className="text-muted">
          {` · ${
            story.heard.people.length > 0
              ? texts.heardBy(story.heard.people.join(', '), story.heard.company)
              : texts.heardAt(story.heard.company)
          }`}
        </span>
      )}
    </p>
  ))
}

function Requirements({ sheet }: { sheet: InterviewSheet }) {
  return (
    <Block id="requirements" title={texts.requirements}>
      {sheet.requirements.length === 0 ? (
        <p className="mt-2 text-muted">
          {texts.noRequirements}{' '}
          <Link to="/applications/$id" params={{ id: sheet.applicationId }} className="link print:hidden">
            {texts.toPosting}
          </Link>
        </p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {sheet.requirements.map(({ id, text, isMust, inResume, stories }) => (
            <li key={id} className="py-3">
              <p>
                {text}
                <span className="ml-2 text-sm text-muted">{isMust ? texts.must : texts.nice}</span>
              </p>
              {inResume && <InResume said={inResume} />}
              <Stories stories={stories} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}

/** Silence of a résumé is no lack, so nothing is said of it here. */
function InResume({ said: { said, places } }: { said: NonNullable<SheetRequirement['inResume']> }) {
  if (said === 'no') return null
  const quotes = places.map(({ quote }) => `${quoteMarks.opens}${quote}${quoteMarks.closes}`).join(', ')
  return (
    <p className="mt-1 break-words text-[0.9375rem]">
      <span className="text-muted">{`${texts.inResume[said]}: `}</span>
      {quotes}
    </p>
  )
}

function Practise({ cards }: Pick<InterviewSheet, 'cards'>) {
  const { today } = useClock()
  const words = (card: InterviewSheet['cards'][number]) =>
    card.state === 'practised' ? texts.practised : card.on === null ? texts.noRoom : nearDay(card.on, today)
  return (
    <Block id="practise" title={texts.practise}>
      {cards.length === 0 ? (
        <p className="mt-2 text-[0.9375rem] text-muted">{texts.noCards}</p>
      ) : (
        <>
          <ul className="mt-2 space-y-2 text-[0.9375rem]">
            {cards.map((card) => (
              <li key={card.id}>
                {card.question} <span className="text-muted">({words(card)})</span>
              </li>
            ))}
          </ul>
          {cards.some(({ on }) => on === today) && (
            <Link to="/prepare/practice" className={buttonClass('primary', 'mt-4')}>
              {texts.toPractice}
            </Link>
          )}
        </>
      )}
    </Block>
  )
}
