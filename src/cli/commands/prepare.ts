import { findApplication } from '#actions/find.ts'
import { seeInterviewSheet } from '#actions/prepare/interview-sheet.ts'
import { seePreparation } from '#actions/prepare/overview.ts'
import type { InterviewSheet, SheetRequirement, SheetTalk } from '#actions/prepare/views.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { exitCode, type Command } from '#cli/command.ts'
import { shortDay, shortMoment } from '#cli/days-in-words.ts'
import { refuseSearch } from '#cli/found.ts'
import { fold, printable, type Terminal } from '#cli/terminal.ts'

export const prepareCommand: Command = {
  name: 'prepare',
  summary: 'the next interview on one sheet: who, where, what to expect, tell and ask',
  usage: ['', 'APPLICATION'],
  about:
    'When and where, whom you meet and what you know of them, questions to expect with the reason for each and the stories to tell, what the role asks for with your stories and your résumé beside it, what your logs of earlier talks there and earlier noes taught, what to ask, and which questions to practise before. Without words the interview that comes first.',
  options: {},
  examples: ['ajar prepare', 'ajar prepare lumenfold --json'],
  run: async (run) => {
    const ctx = await run.ctx()
    const words = run.words.join(' ')
    const { interviews } = await seePreparation(ctx)
    let next = interviews[0]
    if (words !== '') {
      const found = await findApplication(ctx, words)
      if (!found.ok) return refuseSearch(run, 'application', words, found.error)
      next = interviews.find(({ applicationId }) => applicationId === found.value.id)
    }
    const sheet = next && (await seeInterviewSheet(ctx, next.id))
    if (!sheet?.ok) {
      run.terminal.err(words === '' ? 'No interview is ahead.' : `No interview is ahead for “${printable(words)}”.`)
      return exitCode.notFound
    }
    const zone = await zoneInUse(ctx)
    run.terminal.out(
      run.json
        ? JSON.stringify(sheet.value, null, 2)
        : sheetInWords(sheet.value, run.terminal, zone, dayOf(ctx.now, zone)),
    )
    return exitCode.fine
  },
}

function sheetInWords(sheet: InterviewSheet, terminal: Terminal, zone: string, today: string): string {
  const { style } = terminal
  const width = Math.min(96, Math.max(40, terminal.columns))
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `${style.bold(title)}\n${lines.map((line) => fold(printable(line), width, '  ')).join('\n')}`
  const where = [sheet.link, sheet.place, sheet.phone].filter((one) => one !== null)
  return [
    style.bold(printable([sheet.company, sheet.role].filter(Boolean).join(' · '))),
    [shortMoment(sheet.start, zone, today), sheet.round ?? '', ...where].filter(Boolean).map(printable).join('\n'),
    block(
      'Whom you meet',
      sheet.people.map(({ name, title, contacts, lastAt }) =>
        [
          [name, title].filter(Boolean).join(', '),
          lastAt === null ? '' : `${contacts} contacts, the last ${shortDay(dayOf(lastAt, zone), today)}`,
        ]
          .filter(Boolean)
          .join(' – '),
      ),
    ),
    block(
      'From your earlier talks here',
      sheet.earlier.flatMap((talk) => talkInWords(talk, today)),
    ),
    block(
      'Questions to expect',
      sheet.likely.map(({ text, stories }) =>
        stories[0] ? `${text} – tell: ${stories[0].title}${stories[0].heard ? ' (they heard it before)' : ''}` : text,
      ),
    ),
    block(
      'What earlier noes taught',
      sheet.lessons.map(({ text, company }) => `${text} (${company})`),
    ),
    block('What the role asks for', sheet.requirements.map(requirementInWords)),
    block('What to ask', sheet.notes.questionsToAsk.length > 0 ? sheet.notes.questionsToAsk : sheet.suggestions),
    block(
      'To practise before',
      sheet.cards
        .filter(({ state }) => state !== 'practised')
        .map(({ question, on }) => (on === null ? question : `${shortDay(on, today)}  ${question}`)),
    ),
    block('Notes', sheet.notes.notes === '' ? [] : sheet.notes.notes.split('\n')),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function talkInWords(talk: SheetTalk, today: string): readonly string[] {
  const by = talk.promisedOn === null ? null : `by ${shortDay(talk.promisedOn, today)}`
  const minutes = talk.preparedFor === null ? null : `${talk.preparedFor} minutes`
  const facts = [
    ['They cared about', talk.caredAbout],
    ['You learned', [talk.learned]],
    ['They promised', [talk.promised, by]],
    ['You had prepared', [talk.prepared, minutes]],
  ] as const
  return [
    [shortDay(talk.on, today), talk.round, talk.otherRole].filter(Boolean).join(', '),
    ...facts.flatMap(([term, said]) => (said.some(Boolean) ? [`${term}: ${said.filter(Boolean).join('; ')}`] : [])),
  ]
}

/** What a résumé leaves out is no lack, and is not said. */
function requirementInWords({ text, isMust, inResume, stories }: SheetRequirement): string {
  const quotes = inResume?.said === 'no' ? [] : (inResume?.places ?? []).map(({ quote }) => `“${quote}”`)
  return [
    `${text} (${isMust ? 'must' : 'nice to have'})`,
    quotes.length > 0 ? `your résumé: ${quotes.join(', ')}` : '',
    stories[0] ? `tell: ${stories[0].title}` : '',
  ]
    .filter(Boolean)
    .join(' – ')
}
