import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvFormat } from '#domain/csv.ts'
import { guessMapping } from '#read/csv/column-names.ts'
import { formatOf, isListOfPeople } from '#read/csv/format-of.ts'
import { parseTable } from '#read/csv/parse-table.ts'
import { readRows } from '#read/csv/read-rows.ts'
import { standingOf } from '#read/csv/status-words.ts'

function read(text: string) {
  const table = parseTable(text)
  if (!table) throw new Error('no table')
  const format = formatOf(table.head)
  const mapping = guessMapping(table.head)
  return { format, ...readRows(table, { format, mapping, order: 'month-first', today: '2026-11-09' }) }
}
const factsOf = (text: string) => read(text).rows.map(({ fact }) => fact)

describe('tables from elsewhere', () => {
  it('LinkedIn’s applications are applied for', () => {
    const { format, rows } = read(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
        '"9/14/26, 3:04 PM",kim@abara.example,+49 30 5550,Tailspin Toys,Data Analyst,https://www.linkedin.com/jobs/view/4011223344,cv.pdf,"Years?:5 | Visa?:No"\n',
    )
    expect(format).toBe('linkedin-applications')
    expect(rows[0]?.fact).toEqual({
      type: 'application',
      company: 'Tailspin Toys',
      role: 'Data Analyst',
      location: null,
      appliedOn: '2026-09-14',
      row: {
        from: 'linkedin-applications',
        stage: null,
        outcome: null,
        closedOn: null,
        savedOn: null,
        url: 'https://www.linkedin.com/jobs/view/4011223344',
      },
    })
  })

  it('LinkedIn’s saved jobs are saved', () => {
    const text =
      'Saved Date,Job Url,Job Title,Company Name\n"10/2/26, 8:15 AM",https://www.linkedin.com/jobs/view/4055,Cook,Contoso\n'
    expect(read(text).format).toBe('linkedin-saved')
    expect(factsOf(text)[0]).toMatchObject({ appliedOn: null, row: { stage: 'saved', savedOn: '2026-10-02' } })
  })

  it('Huntr’s lists become stages', () => {
    const shown = 'Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\n'
    const rows = ['Wishlist', 'Applied', 'Phone Screen', 'Offer', 'Rejected'].map(
      (list, n) => `Adatum ${n},Cook,${list},https://jobs.example/${n},Graz,,2026-10-0${n + 1},a note`,
    )
    expect(read(shown + rows.join('\n')).format).toBe('huntr')
    expect(factsOf(shown + rows.join('\n')).map(({ row }) => [row?.stage, row?.outcome])).toEqual([
      ['saved', null],
      ['applied', null],
      ['screening', null],
      ['offer', null],
      [null, 'rejected'],
    ])
    expect(
      read('id,title,companyName,listName,location,createdAt\n1,Cook,Adatum,Interview,Graz,2026-10-01T08:00:00Z')
        .format,
    ).toBe('huntr')
  })

  it('a German list of one’s own is understood by its heads', () => {
    const [fact] = factsOf(
      'Firma;Stelle;Ort;Status;Bewerbungsdatum;Absage am;Link\nBäckerei Süß GmbH;Köchin (m/w/d);Köln;Absage;14.09.2026;02.10.2026;https://suess.example/k\n',
    )
    expect(fact).toMatchObject({
      company: 'Bäckerei Süß GmbH',
      role: 'Köchin (m/w/d)',
      location: 'Köln',
      appliedOn: '2026-09-14',
      row: { outcome: 'rejected', closedOn: '2026-10-02', url: 'https://suess.example/k' },
    })
  })

  it('what cannot be a row is named with its line and stops nothing', () => {
    const { rows, bad } = read(
      `Company,Role,Applied on\n,Cook,2026-01-01\nAdatum,Cook,2026-01-01\n${'x'.repeat(301)},Cook,\nAdatum,Cook,2026-01-01\n!!!,Cook,\n"open,Cook\nContoso,Baker,\n`,
    )
    expect(rows.map(({ line }) => line)).toEqual([5, 8])
    expect(bad).toEqual([
      { line: 2, reason: 'no-company' },
      { line: 3, reason: 'same-as-another' },
      { line: 4, reason: 'too-long' },
      { line: 6, reason: 'no-company' },
      { line: 7, reason: 'open-quote' },
    ])
  })

  it('what is not understood in a row is remarked, and the rest of it taken', () => {
    const { rows } = read('Company,Status,Applied on\nAdatum,schrödingert,next week\nContoso,applied,2027-01-01\n')
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      [
        { what: 'unknown-status', text: 'schrödingert' },
        { what: 'unreadable-day', text: 'next week' },
      ],
      [{ what: 'day-ahead', text: '2027-01-01' }],
    ])
  })

  it('an apostrophe that kept a cell from being a formula is taken off', () => {
    expect(factsOf("Company,Role\n'=Sum Ltd,'+Cook\n")[0]).toMatchObject({ company: '=Sum Ltd', role: '+Cook' })
  })

  it('knows every word of its own for where one stands', () => {
    expect(standingOf('interviewing')).toEqual({ stage: 'interviewing', outcome: null })
    expect(standingOf('Position closed')).toEqual({ stage: 'closed', outcome: 'position-closed' })
    expect(standingOf('Keine Rückmeldung')).toEqual({ stage: 'closed', outcome: 'no-response' })
    expect(standingOf('3. Interview')).toEqual({ stage: 'interviewing', outcome: null })
    expect(standingOf('???')).toEqual({ stage: null, outcome: null })
    expect(standingOf('somewhere')).toBe(undefined)
  })
})

describe('the same row', () => {
  const idsOf = (text: string) =>
    new Map(read(text).rows.map(({ id, fact }) => [`${fact.company} ${fact.appliedOn}`, id]))
  const head = 'Company,Role,Status,Applied on\n'

  it('is the same entry when its day, status or place in the file change', () => {
    const before = idsOf(`${head}Adatum,Cook,applied,2026-01-01\nContoso,Baker,,2026-01-02\n`)
    const after = idsOf(`${head}Contoso,Baker (m/f/d),rejected,2026-01-03\nADATUM Ltd.,Cook,offer,2026-01-01\n`)
    expect([...after.values()].toSorted()).toEqual([...before.values()].toSorted())
  })

  it('is another one for another time at the same company, and the first keeps its name', () => {
    const one = idsOf(`${head}Adatum,Cook,,2026-01-01\n`)
    const two = idsOf(`${head}Adatum,Cook,,2026-06-01\nAdatum,Cook,,2026-01-01\n`)
    expect(two.size).toBe(2)
    expect(two.get('Adatum 2026-01-01')).toBe(one.get('Adatum 2026-01-01'))
  })

  it('has one name in every order of the rows', () => {
    const row = fc.tuple(
      fc.constantFrom('Adatum', 'Contoso', 'Tailspin'),
      fc.constantFrom('Cook', 'Baker', ''),
      fc.constantFrom('2026-01-01', '2026-02-01', ''),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const text = (list: typeof rows) => head + list.map(([a, b, c]) => `${a},${b},,${c}`).join('\n')
        const ids = (list: typeof rows) =>
          read(text(list)).rows.map(({ id, fact }) => `${id} ${fact.company} ${fact.role} ${fact.appliedOn}`)
        expect(ids(rows.toReversed()).toSorted()).toEqual(ids(rows).toSorted())
        expect(new Set(ids(rows)).size).toBe(ids(rows).length)
      }),
    )
  })
})

describe('whose table it is', () => {
  it('is told by the head alone', () => {
    const heads: [string, CsvFormat][] = [
      ['Ajar id,Company,Role,Stage', 'ajar'],
      ['Company,Role,Stage', 'generic'],
    ]
    for (const [head, format] of heads) expect(formatOf(head.split(','))).toBe(format)
  })

  it('is no list of applications where each row is a person', () => {
    expect(isListOfPeople('First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(','))).toBe(true)
    expect(isListOfPeople(['Vorname', 'Nachname', 'Firma'])).toBe(true)
    expect(isListOfPeople(['Company', 'Role', 'Name'])).toBe(false)
  })

  it('gives each column one meaning', () => {
    expect(guessMapping(['Date', 'Company', 'Title', 'Job', 'Status'])).toEqual({
      appliedOn: 0,
      company: 1,
      role: 2,
      status: 4,
    })
    expect(guessMapping(['Unternehmen', 'Position', 'Beworben am', 'Ergebnis'])).toEqual({
      company: 0,
      role: 1,
      appliedOn: 2,
      outcome: 3,
    })
    expect(guessMapping(['a', 'b'])).toEqual({})
  })
})
