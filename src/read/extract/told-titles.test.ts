import { describe, expect, it } from 'vitest'
import { toldTitle } from '#read/extract/told-titles.ts'
import { prepare } from '#read/prepare.ts'

const titleIn = (text: string, name: string) => toldTitle(prepare({ subject: '', text }), name)

describe('the title a mail gives somebody', () => {
  it.each([
    ['You will meet Ana Silva (Head of Data) on Monday.', 'Head of Data'],
    ['You will meet Ana Silva, Head of Data, on Monday.', 'Head of Data'],
    ['You will meet our Head of Data Ana Silva on Monday.', 'Head of Data'],
    ['With kind regards\nAna Silva\nHead of Data | Brookfell', 'Head of Data'],
    ['Frau Silva (Leiterin Einkauf) nimmt teil.', 'Leiterin Einkauf'],
  ])('stands beside the name: %s', (text, title) => {
    expect(titleIn(text, 'Ana Silva')).toBe(title)
  })

  it('is that of a head where somebody is said to lead', () => {
    expect(titleIn('You will speak with Ana, who leads the data team.', 'Ana Silva')).toBe('Head: leads the data team')
  })

  it('is none where an address, a place or another name follows', () => {
    expect(titleIn('Ana Silva, ana.silva@brookfell.example', 'Ana Silva')).toBeNull()
    expect(titleIn('Ana Silva, Lisbon', 'Ana Silva')).toBeNull()
    expect(titleIn('Ana Silvano (Head of Data) will be there.', 'Ana Silva')).toBeNull()
  })

  it('is looked for in bounded time however often a name stands', () => {
    expect(titleIn('Ana Silva '.repeat(20_000), 'Ana Silva')).toBeNull()
  })
})
