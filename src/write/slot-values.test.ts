import { expect, it } from 'vitest'
import { facts, step } from '#write/builders.ts'
import { shipped } from '#write/fixtures/shipped.ts'
import { wordsFor } from '#write/languages.ts'
import { asLink, asWords, slotValues, spokenRole } from '#write/slot-values.ts'
import { situationOf } from '#write/templates/conditions.ts'

it('a role is spoken without the posting’s marks, and keeps what says something', () => {
  const spoken = {
    'Senior Engineer (m/w/d)': 'Senior Engineer',
    'Engineer (all genders)': 'Engineer',
    'Engineer (f/m/x), Backend': 'Engineer, Backend',
    'Pflegefachkraft m/w/d': 'Pflegefachkraft',
    'Entwickler:in (w|m|divers) -': 'Entwickler:in',
    'Developer (Java, Go)': 'Developer (Java, Go)',
    'Engineer (iOS/macOS)': 'Engineer (iOS/macOS)',
    'C++ Developer': 'C++ Developer',
    '(m/w/d)': '(m/w/d)',
  }
  for (const [written, expected] of Object.entries(spoken)) expect(spokenRole(written)).toBe(expected)
})

it('a fact in a sentence is one line, bounded, without our own marks', () => {
  expect(asWords('a\r\nb\u2028c «d» \u202ee')).toBe('a b c d e')
  expect(asWords('x'.repeat(500))).toHaveLength(120)
})

it('only addresses of the web are links', () => {
  expect(asLink('https://reading.example/a?b=c')).toBe('https://reading.example/a?b=c')
  for (const url of ['javascript:alert(1)', 'https://a b', 'http:///x', 'reading.example', 'https://«x»', null]) {
    expect(asLink(url)).toBeNull()
  }
})

it('what is not known has no value', () => {
  const known = facts({ company: null, role: ' ', interview: null, interviews: [], no: null, appliedOn: null })
  const { words } = wordsFor(shipped.templates, 'en')
  const values = slotValues(known, words, null, situationOf(step(), known, null))
  expect(Object.keys(values).toSorted()).toEqual(['address', 'family', 'full', 'given', 'me', 'meeting'])
})
