import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/days.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import type { InterviewLog, LogAnswers } from '#domain/interview-log.ts'
import { earlierTalks } from '#reflect/interview/earlier-talks.ts'

const sourced = (value: string, anchor: string) => ({
  value,
  from: 'mail' as const,
  messageKey: messageKey(anchor),
  evidence: null,
})
const application = (anchor: string, company: string, role: string) => ({
  id: applicationIdOf(messageKey(anchor)),
  company: sourced(company, anchor),
  role: sourced(role, anchor),
})
const here = application('here', 'Oakline', 'Data Engineer')
const before = application('before', 'OAKLINE', 'Analyst')
const other = application('other', 'Fernway', 'Data Engineer')
const applications = new Map([here, before, other].map((one) => [one.id as string, one]))

function log(id: string, of: string, answers: LogAnswers, startedAt = Date.UTC(2026, 9, 5, 23, 30)): InterviewLog {
  const at = { startedAt, editedAt: startedAt, finishedAt: null }
  return { id, application: messageKey(of), interview: null, answers, version: 1, ...at }
}
const talks = (logs: readonly InterviewLog[], on = '2026-11-20') =>
  earlierTalks({ application: here, on, interviewId: 'i_next' }, logs, applications, (at) => dayOf(at, 'Europe/Berlin'))

describe('earlier talks at the company of the next interview', () => {
  it('come latest first with what helps, of another application there as well, and of no other company', () => {
    const found = talks([
      log('old', 'before', { on: '2025-03-01', learned: 'Two offices.' }),
      log('far', 'other', { on: '2026-11-01', learned: 'Night shifts.' }),
      log('new', 'here', {
        on: '2026-11-03',
        round: 'screen',
        caredAbout: ['Calm on call'],
        promised: 'The task',
        promisedOn: '2026-11-18',
        prepared: 'Their blog',
        preparedFor: 90,
      }),
    ])
    expect(found).toEqual([
      {
        log: 'new',
        applicationId: here.id,
        role: 'Data Engineer',
        on: '2026-11-03',
        round: 'screen',
        caredAbout: ['Calm on call'],
        promised: 'The task',
        promisedOn: '2026-11-18',
        prepared: 'Their blog',
        preparedFor: 90,
      },
      { log: 'old', applicationId: before.id, role: 'Analyst', on: '2025-03-01', learned: 'Two offices.' },
    ])
  })

  it('leave out what says nothing of the company: how much energy one had stays in the log', () => {
    const questions = [{ id: 'q', text: 'Why us?', type: null, answered: 2, trippedUp: true }] as const
    const private_ = { on: '2026-11-03', round: 'screen', energy: 1, questions } as const
    expect(talks([log('tired', 'here', private_)])).toEqual([])
    const told = talks([log('both', 'here', { ...private_, learned: 'Six people.' })])
    expect(JSON.stringify(told)).not.toMatch(/energy|Why us/)
    expect(told).toHaveLength(1)
  })

  it('are earlier ones: not the log of this interview, none of a later day, and the day it was written without another', () => {
    const learned = { learned: 'Six people.' }
    expect(talks([{ ...log('own', 'here', learned), interview: 'i_next' as InterviewLog['interview'] }])).toEqual([])
    expect(talks([log('later', 'here', { ...learned, on: '2026-11-21' })])).toEqual([])
    // Half past eleven at night in UTC is the next day in Berlin.
    expect(talks([log('undated', 'here', learned)]).map(({ on }) => on)).toEqual(['2026-10-06'])
  })
})
