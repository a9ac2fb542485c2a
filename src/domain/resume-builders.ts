import fc from 'fast-check'
import type { Resume } from '#domain/resume-fields.ts'

const name = fc.constantFrom('SQL', 'C++', 'C#', 'Kubernetes', 'Excel', 'Brightwater', 'Ferrant')
const date = fc.constantFrom('2019', '2020-02', '2021-03-04', '', null)

/** Random résumés of few words, so that two of them have things in common. */
export const aResume: fc.Arbitrary<Resume> = fc.record(
  {
    basics: fc.record({ name, summary: name }, { requiredKeys: [] }),
    work: fc.array(fc.record({ name, position: name, startDate: date }, { requiredKeys: [] }), { maxLength: 4 }),
    skills: fc.array(fc.record({ name, keywords: fc.array(name, { maxLength: 3 }) }), { maxLength: 4 }),
    languages: fc.array(fc.record({ language: name, fluency: fc.constantFrom('A1', 'B2', 'native') }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
)
