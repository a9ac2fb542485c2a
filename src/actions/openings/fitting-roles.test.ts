import { describe, expect, it } from 'vitest'
import type { Board, ListedOpening } from '#domain/board.ts'
import { boardIdOf, openingIdOf, unread } from '#domain/board.ts'
import { fittedRoles } from '#actions/openings/fitting-roles.ts'
import { application, at, berlin, theNo } from '#plan/builders.ts'
import { posting } from '#watch/boards/values.ts'

const address = { vendor: 'lever', host: 'api.lever.example', tenant: 'acme', site: '' } as const
const board = (more: Partial<Board> = {}): Board => ({
  id: boardIdOf(address),
  address,
  company: 'Acme',
  evidence: null,
  state: 'confirmed',
  addedAt: at('2026-10-01 09:00'),
  decidedAt: at('2026-10-01 09:00'),
  reading: unread,
  nextAt: 0,
  ...more,
})
const opening = (
  title: string,
  said: Partial<ListedOpening['posting']> = {},
  more: Partial<Omit<ListedOpening, 'posting'>> = {},
): ListedOpening => ({
  id: openingIdOf(boardIdOf(address), title),
  boardId: boardIdOf(address),
  firstSeen: at('2026-11-20 09:00'),
  lastSeen: at('2026-11-23 09:00'),
  missing: 0,
  closedAt: null,
  reopenOf: null,
  putAsideAt: null,
  ...more,
  posting: posting({ id: title, title, url: 'https://jobs.example/1', postedOn: '2026-11-19', ...said }),
})
/** The no came on 14 October. */
const turnedDown = application({ no: theNo('2026-10-14 15:00', null) })
const fitted = (openings: readonly ListedOpening[], boards = [board()], applications = [turnedDown]) =>
  fittedRoles(applications, boards, openings, { zone: berlin, language: 'en' })

describe('a role that a company looks for', () => {
  it.each([
    ['Data Engineer', 'Data Engineer', 'same-role'],
    ['Data Engineer', 'Senior Data Engineer (m/f/d)', 'same-role'],
    ['Data Engineer', 'Data Platform Engineer', 'same-role'],
    ['Product Manager', 'Product Marketing Manager', 'any'],
  ])('is to a %s, as a %s, near as %s', (old, title, nearness) => {
    const held = { ...turnedDown, role: { ...turnedDown.role!, value: old } }
    expect(fitted([opening(title)], [board()], [held]).map(({ role }) => role.nearness)).toEqual([nearness])
  })

  it('fits nobody whose work is another', () => {
    expect(fitted([opening('Line Cook')])).toEqual([])
  })

  it('is shown of confirmed boards alone, and to those whom that company turned down', () => {
    expect(fitted([opening('Data Engineer')], [board({ state: 'suggested' })])).toEqual([])
    expect(fitted([opening('Data Engineer')], [board({ company: 'Birch' })])).toEqual([])
    expect(fitted([opening('Data Engineer')], [board()], [application({ no: null })])).toEqual([])
  })

  it('is the one of the no, posted anew, within ninety days after it', () => {
    const anew = (postedOn: string) => fitted([opening('Data Engineer', { postedOn })])[0]?.role.isAnew
    expect(anew('2026-10-15')).toBe(true)
    expect(anew('2027-01-12')).toBe(true)
    expect(anew('2027-01-13')).toBe(false)
  })

  it('is old, and not anew, where it stood there on the day of the no', () => {
    const [old] = fitted([opening('Data Engineer', { postedOn: '2026-10-14' })])
    expect(old).toMatchObject({ isOld: true, role: { isAnew: false } })
  })

  it('is not anew for our looking late: a board that tells no day has to have closed it before', () => {
    const without = opening('Data Engineer', { postedOn: null })
    expect(fitted([without])[0]).toMatchObject({ isOld: false, role: { isAnew: false } })
    expect(fitted([{ ...without, reopenOf: 'o_before' }])[0]?.role.isAnew).toBe(true)
  })

  it('is not anew where it is another role', () => {
    expect(fitted([opening('Data Platform Engineer')])[0]?.role.isAnew).toBe(false)
  })

  it('ends where it was closed, or put aside before that', () => {
    const closedAt = at('2026-11-22 09:00')
    const putAsideAt = at('2026-11-21 09:00')
    expect(fitted([opening('Data Engineer', {}, { closedAt })])[0]?.role.until).toBe(closedAt)
    expect(fitted([opening('Data Engineer', {}, { closedAt, putAsideAt })])[0]?.role.until).toBe(putAsideAt)
    expect(fitted([opening('Data Engineer')])[0]?.role.until).toBeNull()
  })

  it('is held against the no it fits best, and of two alike the later', () => {
    const later = application({
      anchor: 'later' as typeof turnedDown.anchor,
      no: theNo('2026-11-02 15:00', null),
    })
    const [one] = fitted([opening('Data Engineer')], [board()], [turnedDown, later])
    expect(one?.application.id).toBe(later.id)
  })
})
