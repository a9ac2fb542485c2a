import type { InterviewLog, LogAnswers } from '#domain/interview-log.ts'
import type { Address, ParsedMessage } from '#domain/message.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import type { Searchable } from '#store/search-rows.ts'

/** A mail is found by who wrote it, who got it, its subject and its text. */
export function searchableMail(message: Omit<ParsedMessage, 'html' | 'calendars' | 'size'>): Searchable {
  const people = [...(message.from ? [message.from] : []), ...message.to, ...message.cc]
  return {
    kind: 'mail',
    id: message.key,
    at: message.date,
    texts: [message.subject, ...people.flatMap(namesOf), message.text],
  }
}

function namesOf({ name, address }: Address): readonly string[] {
  return [name, address]
}

/** A reflection is found by what was written in it; ticks and scales say no words. */
export function searchableReflection({
  application,
  answers,
  editedAt,
}: Pick<Reflection, 'application' | 'answers' | 'editedAt'>): Searchable {
  return { kind: 'reflection', id: application, at: editedAt, texts: reflectionTexts(answers) }
}

/** In the order in which they are asked. */
export function reflectionTexts(answers: ReflectionAnswers): readonly string[] {
  return [
    answers.friend,
    answers.fitWords,
    ...(answers.requirements ?? []).map(({ text }) => text),
    answers.missingQualification,
    answers.wentWell,
    answers.couldBeBetter,
    ...(answers.questionsThatTrippedMeUp ?? []),
    ...(answers.storiesIShouldHaveTold ?? []),
    answers.expected,
    answers.surprised,
    answers.inMyHands,
    answers.notInMyHands,
    answers.theySaid,
    ...(answers.actions ?? []).map(({ text }) => text),
    answers.rose,
    answers.thorn,
    answers.bud,
  ].filter((text): text is string => text !== undefined && text !== '')
}

/** An interview log is found by its people, its questions and its notes. */
export function searchableLog({
  id,
  answers,
  editedAt,
}: Pick<InterviewLog, 'id' | 'answers' | 'editedAt'>): Searchable {
  return { kind: 'log', id, at: editedAt, texts: logTexts(answers) }
}

/** In the order in which they are asked. */
export function logTexts(answers: LogAnswers): readonly string[] {
  return [
    ...(answers.people ?? []).map(({ name }) => name),
    ...(answers.questions ?? []).map(({ text }) => text),
    ...(answers.caredAbout ?? []),
    answers.learned,
    answers.promised,
    answers.prepared,
  ].filter((text): text is string => text !== undefined && text !== '')
}
